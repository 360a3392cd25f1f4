/** How properties add up to a look: the document's, those of styles and lists, a paragraph's or run's own. 17.7.2. */
import { childOf, valOf, type ReadonlyXmlElement } from "../xml";
import { paragraphLook, runLook, type ParagraphLook, type RunLook } from "./looks";
import { memoize } from "./memoize";
import { readNumbering, type NumberingReference, type Styles } from "./styles";

/** What a paragraph has from its style and from that of the table it stands in. */
export interface Base {
  readonly below: ParagraphLook;
  readonly paragraph: ParagraphLook;
  readonly run: RunLook;
}

/** What a w:pPr says beside looks. */
export interface ParagraphProperties {
  readonly style: string | undefined;
  readonly numbering: NumberingReference;
  /** Properties of the paragraph mark. */
  readonly mark: ReadonlyXmlElement | undefined;
}

type Properties = ReadonlyXmlElement | undefined;

export interface Cascade {
  propertiesOf(properties: Properties): ParagraphProperties;
  base(style: string | undefined, tableStyle: string | undefined): Base;
  /** @param level what the level of its list says, where it is numbered */
  paragraph(properties: Properties, base: Base, level: ParagraphLook | undefined): ParagraphLook;
  run(properties: Properties, base: RunLook): RunLook;
  mark(properties: Properties, base: RunLook): RunLook;
}

/** Each question is answered once for the same elements and looks. */
export function createCascade(styles: Styles): Cascade {
  const propertiesOf = memoize((properties: Properties) => ({
    style: valOf(properties, "w:pStyle") ?? styles.defaultParagraph,
    numbering: readNumbering(properties),
    mark: childOf(properties, "w:rPr"),
  }));
  const bases = memoize((tableStyle: string | undefined) =>
    memoize((style: string | undefined) => baseOf(style, tableStyle, styles)),
  );
  const paragraphs = memoize((base: Base) =>
    memoize((level: ParagraphLook | undefined) =>
      memoize((properties: Properties) => paragraphOf(properties, base, level)),
    ),
  );
  const runs = memoize((base: RunLook) =>
    memoize((properties: ReadonlyXmlElement) => runOf(properties, base, styles)),
  );
  const marks = memoize((base: RunLook) =>
    memoize((properties: ReadonlyXmlElement) => ({ ...base, ...runLook(properties, styles.fonts) })),
  );
  return {
    propertiesOf,
    base: (style, tableStyle) => bases(tableStyle)(style),
    paragraph: (properties, base, level) => paragraphs(base)(level)(properties),
    run: (properties, base) => (properties ? runs(base)(properties) : base),
    mark: (properties, base) => (properties ? marks(base)(properties) : base),
  };
}

/** Defaults, then the table's style, then the paragraph's own. */
function baseOf(style: string | undefined, tableStyle: string | undefined, styles: Styles): Base {
  const { defaults } = styles;
  const table = styles.get(tableStyle);
  const own = styles.get(style);
  return {
    below: { ...defaults.paragraph, ...table.paragraph },
    paragraph: own.paragraph,
    run: { ...defaults.run, ...table.run, ...own.run },
  };
}

/** A level's indents go below the style that brings it, but above it where the paragraph itself is numbered. */
function paragraphOf(properties: Properties, base: Base, level: ParagraphLook | undefined): ParagraphLook {
  const direct = childOf(properties, "w:numPr") !== undefined;
  return {
    ...base.below,
    ...(direct ? {} : level),
    ...base.paragraph,
    ...(direct ? level : {}),
    ...paragraphLook(properties),
  };
}

function runOf(properties: ReadonlyXmlElement, base: RunLook, styles: Styles): RunLook {
  const own = runLook(properties, styles.fonts);
  const styleId = valOf(properties, "w:rStyle");
  if (styleId === undefined) return { ...base, ...own };
  const character = styles.get(styleId).run;
  return {
    ...base,
    ...character,
    ...toggled("bold", base, character),
    ...toggled("italic", base, character),
    ...own,
  };
}

/** Bold in the paragraph's style and in the character's takes each other away: toggle properties, 17.7.3. */
function toggled(property: "bold" | "italic", base: RunLook, character: RunLook): RunLook {
  if (character[property] === undefined) return {};
  return { [property]: character[property] ? base[property] !== true : base[property] === true };
}
