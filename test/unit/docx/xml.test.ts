/** The XML tree: what goes in comes out, and what is no XML does not go in. */
import fc from "../../random";
import { parseXml } from "../../../src/docx/parseXml";
import { childOf, childrenOf, serializeXml, valOf, XmlError, type XmlElement } from "../../../src/docx/xml";
import { withUsualPrefixes } from "../../../src/docx/prefixes";

const kept: readonly (readonly [name: string, xml: string, again: string])[] = [
  ["an empty element", "<a></a>", "<a/>"],
  ["attributes in their order", '<a z="1" b="2"/>', '<a z="1" b="2"/>'],
  ["text between elements", "<a>x<b/> y</a>", "<a>x<b/> y</a>"],
  [
    "markup in text and attributes",
    '<a b="&lt;&quot;&amp;">&lt;&amp;&gt;</a>',
    '<a b="&lt;&quot;&amp;">&lt;&amp;&gt;</a>',
  ],
  ["line ends in attributes", '<a b="x&#10;y&#9;z"/>', '<a b="x&#10;y&#9;z"/>'],
  ["character data sections, as text", "<a><![CDATA[<b>]]></a>", "<a>&lt;b&gt;</a>"],
  [
    "without declaration, comments and instructions",
    '<?xml version="1.0"?><!-- x --><a><?y z?><!-- w --></a>',
    "<a/>",
  ],
  ["after a byte order mark", "\ufeff<a/>", "<a/>"],
];
test.each(kept)("%s", (_name, xml, again) => {
  expect(serializeXml(parseXml(xml))).toBe(again);
});

test.each([
  "",
  "x",
  "<a>",
  "<a></b>",
  "<a/><b/>",
  "<a b=1/>",
  '<a b="1" b="2"/>',
  "<a>&x;</a>",
  "<!DOCTYPE a><a/>",
  "<a>\u0001</a>",
])("%j is refused", (xml) => {
  expect(() => parseXml(xml)).toThrow(XmlError);
});

test("more elements than any document has are refused", () => {
  expect(() => parseXml(`<a>${"<b/>".repeat(2_100_000)}</a>`)).toThrow(XmlError);
});

test("children are found by name, properties by their value", () => {
  const element = parseXml('<w:pPr><w:jc w:val="both"/><w:tab/>x<w:tab/></w:pPr>');
  expect(valOf(element, "w:jc")).toBe("both");
  expect(valOf(element, "w:ind")).toBeUndefined();
  expect(childOf(undefined, "w:jc")).toBeUndefined();
  expect(childrenOf(element, "w:tab")).toHaveLength(2);
  expect(childrenOf(element)).toHaveLength(3);
});

const address = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
test("prefixes become Word's, in elements, attributes and their own binding", () => {
  const tree = parseXml(
    `<n:p xmlns:n="${address}" xmlns:k="khac"><n:jc n:val="both" k:x="1" y="2"/><k:z/></n:p>`,
  );
  expect(serializeXml(withUsualPrefixes(tree))).toBe(
    `<w:p xmlns:w="${address}" xmlns:k="khac"><w:jc w:val="both" k:x="1" y="2"/><k:z/></w:p>`,
  );
});
test("a tree with Word's prefixes is not copied", () => {
  const tree = parseXml(`<w:p xmlns:w="${address}"/>`);
  expect(withUsualPrefixes(tree)).toBe(tree);
});

/** XML 1.0 knows no control characters, lone surrogates or non-characters; a parser makes \r\n and \r one \n. */
const text = fc
  .string({ unit: "grapheme", minLength: 1 })
  .map((any) => any.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "") || "x");
const name = fc.stringMatching(/^(w:)?[a-z]{1,6}$/);
const attributes = fc.dictionary(name, text, { maxKeys: 4, noNullPrototype: true });
const { tree } = fc.letrec<{ tree: XmlElement }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small" },
    fc.record({ name, attributes, children: text.map((inner) => [inner]) }),
    fc.record({ name, attributes, children: fc.array(tie("tree"), { maxLength: 3 }) }),
  ),
}));

test("any tree comes back as it was written", () => {
  fc.assert(
    fc.property(tree, (element) => {
      const again = parseXml(serializeXml(element));
      expect(again).toEqual(element);
    }),
  );
});
