/** Whatever the bytes are: a clear refusal, with a code, in bounded memory and time. */
import fc from "../../random";
import { deflateSync, zipSync, strToU8 } from "fflate";
import {
  DocxError,
  openDocx,
  packDocx,
  readSourceDocument,
  type DocxErrorCode,
  type ForeignFormat,
} from "../../../src/docx";
import { crc32 } from "../../../src/docx/inflate";
import { writeZip, type ZipEntry } from "../../../src/docx/zip";
import { buildDocx, docxParts, p } from "./buildDocx";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array): unknown => readSourceDocument(openDocx(bytes));

type Refusal = DocxErrorCode | `other-format: ${ForeignFormat}`;

function refusalOf(bytes: Uint8Array): Refusal {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof DocxError)
      return error.format === undefined ? error.code : `other-format: ${error.format}`;
    throw error;
  }
  throw new Error("was read without a word");
}

/** A good document with parts changed, added or (undefined) taken away. */
function changed(parts: Readonly<Record<string, string | undefined>>): Uint8Array {
  const all = docxParts({ body: p("Báo cáo") });
  for (const [name, text] of Object.entries(parts)) {
    if (text === undefined) all.delete(name);
    else all.set(name, text);
  }
  return packDocx(all);
}

const entry = (name: string, bytes: Uint8Array, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name,
  deflated: true,
  crc: crc32(bytes),
  size: bytes.length,
  packed: deflateSync(bytes),
  ...more,
});
const goodEntries = (): ZipEntry[] =>
  [...docxParts({ body: p("Báo cáo") })].map(([name, text]) => entry(name, bytesOf(text)));
const withEntry = (added: ZipEntry): Uint8Array =>
  writeZip([...goodEntries().filter(({ name }) => name !== added.name), added]);

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const join = (...pieces: Uint8Array[]): Uint8Array => Uint8Array.from(pieces.flatMap((piece) => [...piece]));
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "utf16le"));
const good = buildDocx(p("Báo cáo"));
const mainType = (type: string): string =>
  `<Types><Default Extension="xml" ContentType="application/${type}"/></Types>`;
const mainTarget = (target: string, more = ""): string =>
  `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}" ${more}/></Relationships>`;
const document = (body: string, before = ""): string =>
  `${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const main = (xml: string): Uint8Array => changed({ "word/document.xml": xml });
const nulls = new Uint8Array(9 * 1024 * 1024);
const bomb = entry("word/document.xml", nulls);

/** A good file in which one character of the main part has changed on its way. */
function altered(): Uint8Array {
  const parts = goodEntries().map((each): ZipEntry => {
    if (each.name !== "word/document.xml") return each;
    const text = bytesOf(document(p("Báo cáo 25")));
    return {
      ...each,
      deflated: false,
      packed: bytesOf(document(p("Báo cáo 26"))),
      crc: crc32(text),
      size: text.length,
    };
  });
  return writeZip(parts);
}

const refusals: readonly (readonly [name: string, bytes: () => Uint8Array, refusal: Refusal])[] = [
  ["nothing", () => new Uint8Array(), "empty"],
  ["noise", () => bytesOf("chào bạn"), "not-a-document"],
  ["a .doc of Word 97", () => join(OLE, new Uint8Array(600)), "legacy-doc"],
  [
    "a document with a password",
    () => join(OLE, new Uint8Array(601), utf16("EncryptedPackage")),
    "encrypted",
  ],
  ["a PDF", () => bytesOf("%PDF-1.7\n"), "other-format: pdf"],
  ["an RTF", () => bytesOf("{\\rtf1\\ansi}"), "other-format: rtf"],
  ["a web page", () => bytesOf("\ufeff<!DOCTYPE html><html></html>"), "other-format: html"],
  [
    "a web page with Word's namespaces",
    () => bytesOf('<html xmlns:w="urn:schemas-microsoft-com:office:word">'),
    "other-format: html",
  ],
  ["Word's flat XML", () => bytesOf('<?xml version="1.0"?><pkg:package/>'), "other-format: xml"],
  [
    "an Excel workbook",
    () =>
      changed({
        "[Content_Types].xml": mainType("vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
      }),
    "other-format: xlsx",
  ],
  [
    "a PowerPoint presentation",
    () =>
      changed({
        "[Content_Types].xml": mainType(
          "vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        ),
      }),
    "other-format: pptx",
  ],
  [
    "an OpenDocument text",
    () =>
      zipSync({
        mimetype: strToU8("application/vnd.oasis.opendocument.text"),
        "content.xml": strToU8("<x/>"),
      }),
    "other-format: odt",
  ],
  ["any other zip", () => zipSync({ "a.txt": strToU8("a") }), "other-format: zip"],
  ["an empty zip", () => zipSync({}), "other-format: zip"],
  ["no content types", () => changed({ "[Content_Types].xml": undefined }), "missing-part"],
  ["no package relationships", () => changed({ "_rels/.rels": undefined }), "missing-part"],
  ["no main part", () => changed({ "word/document.xml": undefined }), "missing-part"],
  [
    "a main part outside of the file",
    () => changed({ "_rels/.rels": mainTarget("http://example.com/x.xml", 'TargetMode="External"') }),
    "missing-part",
  ],
  [
    "a main part above the package",
    () => changed({ "_rels/.rels": mainTarget("../../etc/passwd") }),
    "missing-part",
  ],
  [
    "a main part of no known type",
    () => changed({ "[Content_Types].xml": mainType("octet-stream") }),
    "missing-part",
  ],
  ["a main part without a body", () => main('<w:document xmlns:w="x"/>'), "missing-part"],
  ["the first half of a file", () => good.slice(0, good.length / 2), "damaged"],
  ["a file without its last byte", () => good.slice(0, -1), "damaged"],
  ["a file without its first kilobyte", () => join(good.slice(0, 4), good.slice(1024)), "damaged"],
  ["text that is not what its checksum says", altered, "damaged"],
  [
    "text that is neither UTF-8 nor UTF-16",
    () => withEntry(entry("word/document.xml", Uint8Array.of(0x3c, 0xff, 0xfe, 0x3e))),
    "damaged",
  ],
  [
    "compressed data that is none",
    () => withEntry(entry("word/document.xml", bytesOf("x"), { packed: Uint8Array.of(7, 7, 7, 7), size: 9 })),
    "damaged",
  ],
  [
    "a part shorter than declared",
    () => withEntry(entry("word/document.xml", bytesOf("<a/>"), { size: 90 })),
    "damaged",
  ],
  ["a part longer than declared", () => withEntry({ ...bomb, size: 10 }), "zip-bomb"],
  [
    "nine megabytes out of nine kilobytes",
    () => withEntry({ ...bomb, name: "word/media/a.bin" }),
    "zip-bomb",
  ],
  [
    "a part of two gigabytes, as declared",
    () => withEntry(entry("word/media/a.bin", bytesOf("x"), { size: 2 ** 31 })),
    "zip-bomb",
  ],
  [
    "more text than a thousand pages",
    () =>
      withEntry(
        entry("word/document.xml", new Uint8Array(40 * 1024 * 1024), {
          deflated: false,
          packed: new Uint8Array(40 * 1024 * 1024),
        }),
      ),
    "too-large",
  ],
  [
    "twenty thousand parts",
    () =>
      writeZip(
        Array.from({ length: 20_000 }, (_, n) =>
          entry(`a${n}`, new Uint8Array(), { packed: new Uint8Array() }),
        ),
      ),
    "too-large",
  ],
  [
    "two parts of one name",
    () => writeZip([...goodEntries(), entry("word/document.xml", bytesOf("<a/>"))]),
    "bad-part-name",
  ],
  [
    "two parts whose names differ in case",
    () => writeZip([...goodEntries(), entry("word/DOCUMENT.xml", bytesOf("<a/>"))]),
    "bad-part-name",
  ],
  ["a name that climbs out", () => withEntry(entry("../../etc/passwd", bytesOf("x"))), "bad-part-name"],
  ["an absolute name", () => withEntry(entry("/etc/passwd", bytesOf("x"))), "bad-part-name"],
  ["a name with a drive", () => withEntry(entry("C:/windows", bytesOf("x"))), "bad-part-name"],
  ["a name with backslashes", () => withEntry(entry("word\\a.xml", bytesOf("x"))), "bad-part-name"],
  ["XML that is cut short", () => main(document(p("x")).slice(0, -9)), "bad-xml"],
  ["entities", () => main(document("&a;", '<!DOCTYPE x [<!ENTITY a "b">]>')), "bad-xml"],
  ["an entity that nobody declared", () => main(document(p("&nbsp;"))), "bad-xml"],
  [
    "tables in tables in tables, a thousand deep",
    () => main(document("<w:tbl>".repeat(1000) + "</w:tbl>".repeat(1000))),
    "bad-xml",
  ],
  [
    "Word's prefix for something else",
    () =>
      main(
        '<x:document xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w="y"/>',
      ),
    "bad-xml",
  ],
  ["a broken styles part", () => buildDocx({ body: p("x"), styles: "<w:style>" }), "bad-xml"],
];
test.each(refusals)("%s", (_name, bytes, refusal) => {
  expect(refusalOf(bytes())).toBe(refusal);
});

describe("what looks odd and is still a document", () => {
  const texts = (bytes: Uint8Array): readonly string[] =>
    readSourceDocument(openDocx(bytes)).paragraphs.map(({ text }) => text);
  test("a main part of another name, with an absolute target", () => {
    const parts = docxParts({ body: p("x") });
    const body = parts.get("word/document.xml") ?? "";
    parts.delete("word/document.xml");
    parts.set("Word/vanban.xml", body).set("_rels/.rels", mainTarget("/word/vanban.xml"));
    parts.set(
      "[Content_Types].xml",
      mainType("vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
    );
    expect(texts(packDocx(parts))).toEqual(["x"]);
  });
  test("a document with macros, which are not run", () => {
    const type = "vnd.ms-word.document.macroEnabled.main+xml";
    expect(texts(changed({ "[Content_Types].xml": mainType(type), "word/vbaProject.bin": "x" }))).toEqual([
      "Báo cáo",
    ]);
  });
  test("strict Open XML", () => {
    const strict = "http://purl.oclc.org/ooxml";
    const body = `<w:document xmlns:w="${strict}/wordprocessingml/main" w:conformance="strict"><w:body>${p("x")}</w:body></w:document>`;
    const rels = `<Relationships><Relationship Id="a" Type="${strict}/officeDocument/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
    expect(texts(changed({ "word/document.xml": body, "_rels/.rels": rels }))).toEqual(["x"]);
  });
  test.each(["utf16le", "utf8"] as const)("a part in %s with a byte order mark", (encoding) => {
    const xml = Buffer.from(`\ufeff<?xml version="1.0"?>${document(p("Đối thoại"))}`, encoding);
    expect(texts(withEntry(entry("word/document.xml", Uint8Array.from(xml))))).toEqual(["Đối thoại"]);
  });
  test("a bomb in a part that nobody needs, if it lies about its size", () => {
    expect(texts(withEntry({ ...bomb, name: "word/media/a.bin", size: 10 }))).toEqual(["Báo cáo"]);
  });
  test.each(["ns0", ""])("Word's namespace by the prefix “%s”", (prefix) => {
    const name = (local: string): string => (prefix === "" ? local : `${prefix}:${local}`);
    const declaration = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
    const tag = (local: string, inner: string): string => `<${name(local)}>${inner}</${name(local)}>`;
    const body = tag("body", tag("p", tag("r", tag("t", "Đối thoại"))));
    const address = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const xml = `<${name("document")} ${declaration}="${address}">${body}</${name("document")}>`;
    expect(texts(changed({ "word/document.xml": xml }))).toEqual(["Đối thoại"]);
  });
  test("a zip with folders", () => {
    const files = Object.fromEntries(
      [...docxParts({ body: p("x") })].map(([name, text]) => [name, strToU8(text)]),
    );
    expect(texts(zipSync({ ...files, "word/media/": new Uint8Array() }))).toEqual(["x"]);
  });
});

describe("any bytes", () => {
  const seemsRefused = (bytes: Uint8Array): void => {
    try {
      read(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(DocxError);
    }
  };
  test("give a document or a refusal", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), seemsRefused), { numRuns: 300 });
  });
  test("that begin like a zip too", () => {
    const zip = fc.uint8Array({ maxLength: 400 }).map((tail) => join(Uint8Array.of(0x50, 0x4b, 3, 4), tail));
    fc.assert(fc.property(zip, seemsRefused), { numRuns: 300 });
  });
  test("and a good file with any of them changed", () => {
    const change = fc.tuple(fc.nat(good.length - 1), fc.nat(255));
    const broken = fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) => {
      const bytes = good.slice();
      for (const [at, value] of changes) bytes[at] = value;
      return bytes;
    });
    fc.assert(fc.property(broken, seemsRefused), { numRuns: 1000 });
  });
});
