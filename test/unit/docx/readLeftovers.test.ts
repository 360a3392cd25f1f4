/** Tracked changes and comments that a file still has. */
import type { SourceDocument } from "../../../src/document";
import { openDocx, readSourceDocument } from "../../../src/docx";
import { buildDocx, p, W } from "./buildDocx";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const read = (body: string, parts: Readonly<Record<string, string>> = {}): SourceDocument =>
  readSourceDocument(openDocx(buildDocx({ body, parts })));
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const author = 'w:id="1" w:author="An" w:date="2026-11-01T00:00:00Z"';

test.each([
  ["none", p("chữ"), { count: 0, deletions: 0 }],
  ["text put in", `<w:p><w:ins ${author}>${run("thêm")}</w:ins></w:p>`, { count: 1, deletions: 0 }],
  [
    "text taken away, and moved",
    `<w:p><w:del ${author}><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:moveFrom ${author}>${run("a")}</w:moveFrom><w:moveTo ${author}>${run("a")}</w:moveTo></w:p>`,
    { count: 3, deletions: 2 },
  ],
  [
    "another look in a cell",
    `<w:tbl><w:tr><w:tc><w:p><w:pPr><w:jc w:val="both"/><w:pPrChange ${author}><w:pPr/></w:pPrChange></w:pPr></w:p></w:tc></w:tr></w:tbl>`,
    { count: 1, deletions: 0 },
  ],
])("revisions: %s", (_, body, revisions) => {
  expect(read(body).revisions).toEqual(revisions);
});

const related = (inner: string) => ({
  "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${OFFICE}/comments" Target="comments.xml"/></Relationships>`,
  "word/comments.xml": inner,
});

test.each([
  ["a file without them has none", {}, 0],
  [
    "each is counted",
    related(
      `<w:comments ${W}><w:comment w:id="0">${p("a")}</w:comment><w:comment w:id="1">${p("b")}</w:comment></w:comments>`,
    ),
    2,
  ],
  ["where they cannot be read, nobody knows, and the text is still read", related("<w:comments"), undefined],
])("comments: %s", (_, parts, comments) => {
  const source = read(p("chữ"), parts);
  expect(source.comments).toBe(comments);
  expect(source.paragraphs).toHaveLength(1);
});
