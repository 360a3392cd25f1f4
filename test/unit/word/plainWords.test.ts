/** What stands among words of a paragraph, told from its OOXML as Word gives it. */
import { arePlainWords } from "../../../src/word/plainWords";

const r = (text: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const packageOf = (paragraph: string): string =>
  `<pkg:package><w:document><w:body><w:p><w:pPr><w:jc w:val="both"/></w:pPr>${paragraph}</w:p><w:sectPr/></w:body></w:document></pkg:package>`;
const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

// Of "abcdef", the words "cd".
const AROUND = { start: 2, end: 4 };

test.each([
  ["one run", r("abcdef"), true],
  ["several runs", r("abc") + r("de") + r("f"), true],
  ["a mark of the spelling", `${r("abc")}<w:proofErr w:type="spellStart"/>${r("def")}`, true],
  [
    "a picture before them",
    `<w:r><w:drawing><w:t>chữ trong khung</w:t></w:drawing></w:r>${r("abcdef")}`,
    true,
  ],
  [
    "a bookmark right around them",
    `${r("ab")}<w:bookmarkStart w:id="1"/>${r("cd")}<w:bookmarkEnd w:id="1"/>${r("ef")}`,
    true,
  ],
  ["a control that is filled in", control("", r("abcdef")), true],
  ["a picture among them", `${r("abc")}<w:r><w:drawing/></w:r>${r("def")}`, false],
  [
    "a picture of an older Word among them",
    `${r("abc")}<w:r><w:pict><v:shape/></w:pict></w:r>${r("def")}`,
    false,
  ],
  ["a note", `${r("abc")}<w:r><w:footnoteReference w:id="1"/></w:r>${r("def")}`, false],
  ["the end of a comment", `${r("abc")}<w:commentRangeEnd w:id="1"/>${r("def")}`, false],
  ["the start of a bookmark", `${r("abc")}<w:bookmarkStart w:id="1"/>${r("def")}`, false],
  ["the end of a link", `<w:hyperlink r:id="x">${r("abc")}</w:hyperlink>${r("def")}`, false],
  ["a field", `${r("abc")}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r("def")}`, false],
  ["a prompt around them", control("<w:showingPlcHdr/>", r("abcdef")), false],
  ["a prompt that they end in", r("abc") + control("<w:showingPlcHdr/>", r("def")), false],
  ["a prompt elsewhere", r("abcde") + control("<w:showingPlcHdr/>", r("f")), true],
  [
    "deleted words, so that no place can be told",
    `${r("abcde")}<w:del w:id="1"><w:r><w:delText>x</w:delText></w:r></w:del>`,
    false,
  ],
])("%s", (_what, paragraph, plain) => {
  expect(arePlainWords(packageOf(paragraph), "abcdef", AROUND)).toBe(plain);
});

test("letters that XML writes otherwise, tabs and line ends count as one each", () => {
  const paragraph = `${r("&amp;&#x1EC7;&#99;")}<w:r><w:tab/><w:br/></w:r>${r("f")}`;
  expect(arePlainWords(packageOf(paragraph), "&ệc\t\vf", AROUND)).toBe(true);
});

test("an answer that is no package tells nothing of the words", () => {
  expect(arePlainWords("", "abcdef", AROUND)).toBe(false);
});
