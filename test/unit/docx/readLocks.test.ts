/** Files that may only be read: signed ones, and those that Word protects. */
import type { SourceDocument } from "../../../src/document";
import { openDocx, readSourceDocument } from "../../../src/docx";
import { buildDocx, p, W } from "./buildDocx";

const read = (parts: Readonly<Record<string, string>>): SourceDocument =>
  readSourceDocument(openDocx(buildDocx({ body: p("chữ"), parts })));

const SETTINGS_RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>';
const settings = (inner: string) => ({
  "word/_rels/document.xml.rels": SETTINGS_RELS,
  "word/settings.xml": `<w:settings ${W}>${inner}</w:settings>`,
});

test("a signed file is read, and known as signed", () => {
  const source = read({ "_xmlsignatures/origin.sigs": "", "_xmlsignatures/sig1.xml": "<Signature/>" });
  expect(source.lock).toBe("signed");
  expect(source.paragraphs.map(({ text }) => text)).toEqual(["chữ"]);
});

test("a file whose signatures were taken away is not signed", () => {
  expect(read({ "_xmlsignatures/origin.sigs": "" }).lock).toBeUndefined();
});

test.each([
  ["nothing", settings(""), undefined],
  ["reading alone", settings('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'), "protected"],
  ["forms", settings('<w:documentProtection w:edit="forms" w:enforcement="true"/>'), "protected"],
  [
    "what is not enforced",
    settings('<w:documentProtection w:edit="readOnly" w:enforcement="0"/>'),
    undefined,
  ],
  ["what nobody says to enforce", settings('<w:documentProtection w:edit="readOnly"/>'), undefined],
  [
    "changes that are tracked",
    settings('<w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>'),
    undefined,
  ],
  ["no kind of change", settings('<w:documentProtection w:enforcement="1"/>'), undefined],
  ["settings that cannot be read", { ...settings(""), "word/settings.xml": "<w:settings" }, undefined],
])("protection of %s", (_, parts, lock) => {
  expect(read(parts).lock).toBe(lock);
});
