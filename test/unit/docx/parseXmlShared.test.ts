/** The tree that is only read: the same as the one that is edited, whatever the text; equal property blocks are one. */
import fc from "../../random";
import { parseXml, parseXmlShared } from "../../../src/docx/parseXml";
import { childOf, childrenOf, XmlError, type ReadonlyXmlElement } from "../../../src/docx/xml";

type Parse = (text: string) => ReadonlyXmlElement;
type Outcome = ReadonlyXmlElement | { readonly refused: string };

function outcome(parse: Parse, text: string): Outcome {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof XmlError) return { refused: error.message };
    throw error;
  }
}

const LOOK = '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>';
const run = (content: string): string => `<w:r>${LOOK}${content}</w:r>`;
const looksIn = (root: ReadonlyXmlElement): readonly (ReadonlyXmlElement | undefined)[] =>
  childrenOf(root).map((child) => childOf(child, "w:rPr"));

test("equal blocks are one element", () => {
  const [first, second, third] = looksIn(
    parseXmlShared(`<w:p>${run("a")}${run("b")}<w:r>${LOOK}</w:r></w:p>`),
  );
  expect(first).toBeDefined();
  expect(second).toBe(first);
  expect(third).toBe(first);
});

test("a block that differs in one character is another", () => {
  const [first, second] = looksIn(parseXmlShared(`<w:p>${run("a")}${run("b").replace("28", "27")}</w:p>`));
  expect(second).not.toEqual(first);
});

test("a paragraph's block is one with the run's block in it", () => {
  const paragraph = `<w:p><w:pPr><w:jc w:val="both"/>${LOOK}</w:pPr></w:p>`;
  const [first, second] = childrenOf(parseXmlShared(`<w:body>${paragraph}${paragraph}</w:body>`));
  expect(childOf(first, "w:pPr")).toBe(childOf(second, "w:pPr"));
});

test("the tree to be edited shares nothing", () => {
  const [first, second] = looksIn(parseXml(`<w:p>${run("a")}${run("b")}</w:p>`));
  expect(second).toEqual(first);
  expect(second).not.toBe(first);
});

/** Each twice in the text, so that the second could be taken for the first. */
const odd: readonly (readonly [name: string, twice: string])[] = [
  ["in a comment", `<!--${LOOK}-->`],
  ["in a comment that ends within", "<w:rPr><!--</w:rPr>--></w:rPr>"],
  ["in a section of character data", `<![CDATA[${LOOK}]]>`],
  ["a section of character data within", "<w:rPr><![CDATA[</w:rPr>]]></w:rPr>"],
  ["in an instruction", `<?x ${LOOK}?>`],
  ["closed with a space", "<w:rPr></w:rPr ><w:rPr ></w:rPr>"],
  ["a block that holds another", `<w:rPr><w:rPrChange>${LOOK}</w:rPrChange></w:rPr>`],
  ["empty", "<w:rPr></w:rPr><w:rPr/>"],
  ["text on both sides", `x${LOOK}y`],
  ["line ends around", `\r\n${LOOK}\r\n`],
  ["an attribute with an angle bracket", '<w:rPr><w:x a=">"/></w:rPr>'],
  ["references", '<w:rPr><w:x a="&lt;&#10;"/>&amp;</w:rPr>'],
  ["a binding of its own", '<w:rPr><x:y xmlns:x="z"/></w:rPr>'],
];
test.each(odd)("a block %s", (_, block) => {
  const text = `<w:r>${LOOK}${block}<w:t/>${block}${LOOK}</w:r>`;
  expect(parseXmlShared(text)).toEqual(parseXml(text));
});

test.each([
  ["before the root", `${LOOK}<w:p>${LOOK}</w:p>`],
  ["after the root", `<w:p>${LOOK}</w:p>${LOOK}`],
  ["in a tag", `<w:p>${LOOK}<w:r ${LOOK}/></w:p>`],
  ["in an attribute", `<w:p>${LOOK}<w:r a="${LOOK}"/></w:p>`],
  ["in an attribute, behind an angle bracket", `<w:p>${LOOK}<w:r a=">${LOOK}"/></w:p>`],
  ["in a reference", `<w:p>${LOOK}&amp${LOOK};</w:p>`],
  ["in a closing tag", `<w:p>${LOOK}<w:r></w:r${LOOK}></w:p>`],
  ["never closed", `<w:p>${LOOK}<w:rPr></w:p>`],
  ["not well-formed, as before", "<w:p><w:rPr><w:b></w:rPr><w:rPr><w:b></w:rPr></w:p>"],
  ["within a document type", `<!DOCTYPE w:p [${LOOK}]><w:p>${LOOK}</w:p>`],
])("a block %s is refused as ever", (_, text) => {
  expect(outcome(parseXml, text)).toHaveProperty("refused");
  expect(outcome(parseXmlShared, text)).toEqual(outcome(parseXml, text));
});

test("a control character that the second version of XML allows is allowed in a block too", () => {
  const text = `<?xml version="1.1"?><w:p>${`<w:rPr><w:x a="&#1;"/></w:rPr>`.repeat(2)}</w:p>`;
  expect(parseXmlShared(text)).toEqual(parseXml(text));
});

test("an element counts in every place where it stands", () => {
  const block = `<w:rPr>${"<w:b/>".repeat(999)}</w:rPr>`;
  expect(childrenOf(parseXmlShared(`<w:p>${block.repeat(1999)}</w:p>`))).toHaveLength(1999);
  expect(() => parseXmlShared(`<w:p>${block.repeat(2000)}</w:p>`)).toThrow(/elements/);
});

test("a block may stand no deeper than its elements might", () => {
  const nested = (levels: number): string =>
    `<w:p>${LOOK}${"<x>".repeat(levels)}${LOOK}${"</x>".repeat(levels)}</w:p>`;
  expect(outcome(parseXmlShared, nested(253))).toEqual(parseXml(nested(253)));
  expect(outcome(parseXmlShared, nested(254))).toEqual(outcome(parseXml, nested(254)));
  expect(outcome(parseXmlShared, nested(254))).toHaveProperty("refused");
});

test.each([
  ["openings", "<w:rPr>".repeat(300_000)],
  ["openings and one end", `${"<w:rPr>".repeat(300_000)}</w:rPr>`],
  ["ends", `<w:p>${"</w:rPr>".repeat(300_000)}`],
  ["openings of two kinds", "<w:pPr><w:rPr>".repeat(200_000)],
  ["openings without their ends", `<w:p>${"<w:rPr></w:pPr>".repeat(200_000)}`],
])("two million characters of %s are refused within the test's own time", (_, text) => {
  expect(outcome(parseXmlShared, text)).toEqual(outcome(parseXml, text));
});

/** Few names and few ways to write them, so that blocks come again, within each other and beside each other. */
const name = fc.constantFrom("w:p", "w:r", "w:rPr", "w:pPr", "w:tcPr", "w:rPrChange", "w:b");
const attributes = fc.constantFrom("", "", "", ' w:val="1"', " w:val='>'", ' a="&lt;" b="&#13;"', " ", "\n");
const words = fc.constantFrom(
  "x",
  " ",
  "]]",
  "&amp;",
  "\r\n",
  "\u{1f600}",
  "</",
  "<w:rPr>",
  "</w:rPr>",
  LOOK,
);
const inText = words.map((word) => word.replaceAll("<", "&lt;"));
const notMarkup = fc.oneof(
  words.map((word) => `<!--${word}-->`),
  words.map((word) => `<![CDATA[${word.replaceAll("]]", "")}]]>`),
  words.map((word) => `<?x ${word}?>`),
);
const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { depthSize: "small" },
    fc.tuple(name, attributes).map(([tag, written]) => `<${tag}${written}/>`),
    fc
      .tuple(
        name,
        attributes,
        fc.array(
          fc.oneof(
            { arbitrary: tie("element"), weight: 5 },
            { arbitrary: inText, weight: 2 },
            { arbitrary: notMarkup, weight: 1 },
          ),
          { maxLength: 4 },
        ),
        fc.constantFrom("", "", "", " "),
      )
      .map(([tag, written, content, space]) => `<${tag}${written}>${content.join("")}</${tag}${space}>`),
  ),
}));
/** A few elements, each several times. */
const documents = fc
  .tuple(
    fc.array(element, { minLength: 1, maxLength: 4 }),
    fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
  )
  .map(
    ([elements, places]) => `<w:body>${places.map((at) => elements[at % elements.length]).join("")}</w:body>`,
  );

test("any document gives the same tree", () => {
  fc.assert(
    fc.property(documents, (text) => {
      expect(parseXmlShared(text)).toEqual(parseXml(text));
    }),
    { numRuns: 2000 },
  );
});

test("any document that was cut or put together wrongly gives the same tree or the same refusal", () => {
  const piece = fc.constantFrom(
    "",
    "<",
    ">",
    '"',
    "<w:rPr>",
    "</w:rPr>",
    "</w:pPr>",
    "<!--",
    "-->",
    "<![CDATA[",
    "&",
  );
  fc.assert(
    fc.property(documents, fc.nat(), fc.nat(12), piece, (text, place, length, put) => {
      const at = place % text.length;
      const broken = text.slice(0, at) + put + text.slice(at + length);
      expect(outcome(parseXmlShared, broken)).toEqual(outcome(parseXml, broken));
    }),
    { numRuns: 5000 },
  );
});
