/** What word/styles.xml says of looks and numbering, each style with all that it is based on: ECMA-376 part 1, 17.7. */
import { childOf, childrenOf, valOf, type ReadonlyXmlElement } from "../xml";
import { memoize } from "./memoize";
import { paragraphLook, runLook, type ParagraphLook, type RunLook, type ThemeFonts } from "./looks";

/** What a w:numPr says; a numId of "0" takes numbering away. */
export interface NumberingReference {
  readonly numId?: string;
  readonly level?: string;
}

export interface Style {
  readonly paragraph: ParagraphLook;
  readonly run: RunLook;
  readonly numbering: NumberingReference;
}

export interface Styles {
  /** What holds where no style says otherwise. */
  readonly defaults: Style;
  /** The paragraph style that a paragraph has without naming one. */
  readonly defaultParagraph: string | undefined;
  readonly defaultTable: string | undefined;
  readonly fonts: ThemeFonts;
  /** What the style and those it is based on say together; nothing for an unknown id. */
  get(id: string | undefined): Style;
}

/** A chain longer than this goes in a circle, which Word repairs by cutting it. */
const LONGEST_CHAIN = 64;

/** The style and all that it is based on, the nearest last; none for an unknown id. */
export function styleChain<E extends ReadonlyXmlElement>(
  id: string | undefined,
  styleOf: (id: string) => E | undefined,
): readonly E[] {
  const chain: E[] = [];
  let style = id === undefined ? undefined : styleOf(id);
  while (style && chain.length < LONGEST_CHAIN && !chain.includes(style)) {
    chain.unshift(style);
    style = styleOf(valOf(style, "w:basedOn") ?? "");
  }
  return chain;
}

export function readStyles(part: ReadonlyXmlElement | undefined, fonts: ThemeFonts): Styles {
  const elements = part ? childrenOf(part, "w:style") : [];
  const byId = new Map(elements.map((element) => [element.attributes["w:styleId"], element]));
  const own = memoize((element: ReadonlyXmlElement) => ownStyle(element, fonts));
  return {
    defaults: documentDefaults(part, fonts),
    defaultParagraph: defaultStyleId(part, "paragraph"),
    defaultTable: defaultStyleId(part, "table"),
    fonts,
    get: memoize((id: string | undefined) =>
      styleChain(id, (of) => byId.get(of))
        .map(own)
        .reduce(onTopOf, NOTHING),
    ),
  };
}

const NOTHING: Style = { paragraph: {}, run: {}, numbering: {} };

export function readNumbering(properties: ReadonlyXmlElement | undefined): NumberingReference {
  const numPr = childOf(properties, "w:numPr");
  const numId = valOf(numPr, "w:numId");
  const level = valOf(numPr, "w:ilvl");
  return { ...(numId !== undefined && { numId }), ...(level !== undefined && { level }) };
}

function ownStyle(element: ReadonlyXmlElement, fonts: ThemeFonts): Style {
  const properties = childOf(element, "w:pPr");
  return {
    paragraph: paragraphLook(properties),
    run: runLook(childOf(element, "w:rPr"), fonts),
    numbering: readNumbering(properties),
  };
}

function onTopOf(base: Style, own: Style): Style {
  return {
    paragraph: { ...base.paragraph, ...own.paragraph },
    run: { ...base.run, ...own.run },
    numbering: { ...base.numbering, ...own.numbering },
  };
}

/** What the document says of text before any style does. */
export function documentProperties<E extends ReadonlyXmlElement>(
  part: E | undefined,
  kind: "r" | "p",
): E | undefined;
export function documentProperties(
  part: ReadonlyXmlElement | undefined,
  kind: "r" | "p",
): ReadonlyXmlElement | undefined {
  return childOf(childOf(childOf(part, "w:docDefaults"), `w:${kind}PrDefault`), `w:${kind}Pr`);
}

/** Where the file says nothing at all, Word's built-in values: 17.7.5 and 17.3.2.38. */
function documentDefaults(part: ReadonlyXmlElement | undefined, fonts: ThemeFonts): Style {
  return onTopOf(
    {
      paragraph: {
        alignment: "left",
        firstLineIndent: 0,
        leftIndent: 0,
        spaceBefore: 0,
        spaceAfter: 0,
        lineSpacing: 12,
      },
      run: {
        fontName: "Times New Roman",
        fontSize: 10,
        bold: false,
        italic: false,
        highlighted: false,
        hidden: false,
      },
      numbering: {},
    },
    {
      paragraph: paragraphLook(documentProperties(part, "p")),
      run: runLook(documentProperties(part, "r"), fonts),
      numbering: {},
    },
  );
}

/** The style that text has which names none. */
export function defaultStyleId(part: ReadonlyXmlElement | undefined, type: string): string | undefined {
  const isDefault = ({ name, attributes }: ReadonlyXmlElement): boolean =>
    name === "w:style" &&
    attributes["w:type"] === type &&
    ["1", "true", "on"].includes(attributes["w:default"] ?? "");
  return (part ? childrenOf(part) : []).find(isDefault)?.attributes["w:styleId"];
}

/** The Latin fonts of a theme part: ECMA-376 part 1, 20.1.4.1.18. */
export function readThemeFonts(theme: ReadonlyXmlElement | undefined): ThemeFonts {
  const scheme = childOf(childOf(theme, "a:themeElements"), "a:fontScheme");
  const latin = (name: string): string | undefined =>
    childOf(childOf(scheme, name), "a:latin")?.attributes.typeface;
  return new Map(
    [
      ["minorHAnsi", latin("a:minorFont")],
      ["minorAscii", latin("a:minorFont")],
      ["majorHAnsi", latin("a:majorFont")],
      ["majorAscii", latin("a:majorFont")],
    ].filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== ""),
  );
}
