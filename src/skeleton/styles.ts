/**
 * Our own styles, with names that no other document has. They rest on no other style, so that a document's Normal does
 * not leak in. Sizes and spacing are those of `layout.ts`; text carries them directly as well.
 */
import { BODY, HEADING_LOOKS } from "./layout";
import { paragraphProperties, runProperties, type ParagraphLook, type RunLook } from "./ooxml";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * Word's own style for prompts: the one name that we share, because Word drops this style by itself when the clerk
 * types over a prompt. If the document has it already, its grey wins, and that is well.
 */
export const PROMPT_STYLE = "PlaceholderText";

const ITEM_HEADINGS = HEADING_LOOKS.map(
  ({ paragraph, text }, level) =>
    ({ name: `Báo cáo dân vận - Đề mục ${level + 1}`, paragraph, text, next: BODY.paragraph.style }) as const,
);

interface StyleData {
  readonly name: string;
  readonly paragraph: ParagraphLook;
  readonly text: RunLook;
  readonly next?: string;
}

const PARAGRAPH_STYLES: readonly StyleData[] = [
  { name: "Báo cáo dân vận - Nội dung", ...BODY },
  ...ITEM_HEADINGS,
  {
    name: "Báo cáo dân vận - Thể thức",
    paragraph: { style: "DanVanFrame", align: "center" },
    text: { size: 13 },
  },
];

function paragraphStyle({ name, paragraph, text, next }: StyleData): string {
  const look = paragraphProperties(paragraph).replace(/<w:pStyle [^>]*>/, "");
  return (
    `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${paragraph.style}"><w:name w:val="${name}"/>` +
    (next === undefined ? "" : `<w:next w:val="${next}"/>`) +
    `<w:qFormat/>${look}${runProperties(text).replace("</w:rPr>", '<w:lang w:val="vi-VN"/></w:rPr>')}</w:style>`
  );
}

const OWN =
  PARAGRAPH_STYLES.map(paragraphStyle).join("") +
  `<w:style w:type="character" w:styleId="${PROMPT_STYLE}"><w:name w:val="Placeholder Text"/>` +
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:rPr><w:color w:val="808080"/></w:rPr></w:style>';

/** The styles part of a fragment: ours alone, and no defaults that would speak for the document. */
export function fragmentStyles(): string {
  return `<w:styles ${W}>${OWN}</w:styles>`;
}

/** The styles part of a whole document: what is typed outside our styles is the decree's text too. */
export function documentStyles(): string {
  const text = runProperties(BODY.text).replace("</w:rPr>", '<w:lang w:val="vi-VN"/></w:rPr>');
  return (
    `<w:styles ${W}><w:docDefaults><w:rPrDefault>${text}</w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>' +
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>' +
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    `${OWN}</w:styles>`
  );
}
