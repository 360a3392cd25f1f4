/**
 * Documents as clerks really have them, drawn at random: a report with some of its items, and around and inside it
 * everything that an insertion could spoil.
 */
import fc from "../../random";
import { allItems, congVan1432, figureTag, itemTag } from "../../../src/outline";
import { docx } from "../../../workbench/test/makeDocument";
import { LETTERHEAD, SIGNATURE, TYPED } from "../../unit/report/typedReport";

type Inline =
  | { readonly kind: "text"; readonly text: string; readonly bold: boolean }
  | { readonly kind: "tab" | "break" | "field" | "simple-field" | "link" | "note" | "picture" | "deleted" }
  | { readonly kind: "inserted" | "bookmark" | "comment"; readonly text: string }
  | { readonly kind: "control"; readonly tag: string; readonly text: string; readonly prompt: boolean };

export type Block =
  | {
      readonly kind: "paragraph";
      readonly inlines: readonly Inline[];
      readonly listed?: boolean;
      readonly ends?: boolean;
    }
  | {
      readonly kind: "table";
      readonly rows: readonly (readonly (readonly Block[])[])[];
      readonly rowControl: boolean;
    }
  | { readonly kind: "control"; readonly tag: string; readonly blocks: readonly Block[] };

/** Words that a mend changes, and words that nothing changes. */
const MENDABLE = [
  "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập – Tự do – Hạnh phúc",
  "Số: 5 / BC - UBND",
  "Đồng Nai, ngày 5 tháng 2 năm 2026",
  "Tiếp tục thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2022 của Thủ tướng Chính phủ.",
];
const PLAIN = [
  "Đã tổ chức 25 cuộc đối thoại với 1.234 lượt người.",
  "Kết quả [ ] cuộc; còn … mô hình.",
  "🏛️ a & b < c > d \" ' ]]> é",
  "x",
  " ",
];
const TAGS = [
  "khác",
  "",
  ...allItems(congVan1432).map(({ id }) => itemTag(id)),
  figureTag("satisfaction-index"),
];

const wording = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 1, arbitrary: fc.constantFrom(...MENDABLE) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }).map(forXml) },
);
const tag = fc.constantFrom(...TAGS);

/** Control characters cannot stand in XML at all. */
function forXml(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, "");
}

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("text"), text: wording, bold: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("tab", "break", "field", "simple-field", "link", "note", "picture", "deleted"),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom("inserted", "bookmark", "comment"), text: wording }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("control"), tag, text: wording, prompt: fc.boolean() }),
  },
);

/** Words that a mend changes with something else in the midst of them. */
const cut: fc.Arbitrary<readonly Inline[]> = fc
  .tuple(fc.constantFrom(...MENDABLE), fc.nat(80), fc.option(inline, { nil: undefined }))
  .map(([words, place, between]) => {
    const at = place % words.length;
    const [head, tail] = [words.slice(0, at), words.slice(at)];
    const piece = (text: string): Inline => ({ kind: "text", text, bold: false });
    return [piece(head), ...(between ? [between] : []), piece(tail)];
  });

const paragraph: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant("paragraph"),
  inlines: fc.oneof(
    { weight: 3, arbitrary: fc.array(inline, { maxLength: 4 }) },
    { weight: 1, arbitrary: cut },
  ),
  listed: fc.boolean(),
  ends: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
});

const { block } = fc.letrec<{ block: Block; inside: readonly Block[] }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, depthIdentifier: "block" },
    { weight: 4, arbitrary: paragraph },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant("table"),
        rows: fc.array(fc.array(tie("inside"), { minLength: 1, maxLength: 2 }), {
          minLength: 1,
          maxLength: 2,
        }),
        rowControl: fc.boolean(),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant("control"), tag, blocks: tie("inside") }) },
  ),
  inside: fc.array(tie("block"), { minLength: 1, maxLength: 2, depthIdentifier: "block" }),
}));

const lines = (texts: readonly string[]): readonly Block[] =>
  texts.map((text) => ({ kind: "paragraph", inlines: [{ kind: "text", text, bold: false }] }));

/** Each stretch of the report is there or not; the clerk's own blocks stand between them. */
const stretches: readonly (readonly Block[])[] = [
  lines(LETTERHEAD),
  ...allItems(congVan1432).map(({ id }) => lines(TYPED[id] ?? [])),
  lines(SIGNATURE),
];

/** A body of the blocks; together with what belongs to it, a file. */
export const documents: fc.Arbitrary<readonly Block[]> = fc
  .record({
    kept: fc.oneof(
      fc.constant(stretches.map(() => false)),
      fc.array(fc.boolean(), { minLength: stretches.length, maxLength: stretches.length }),
      fc
        .integer({ min: 0, max: stretches.length - 1 })
        .map((missing) => stretches.map((_, at) => at !== missing)),
    ),
    own: fc.array(fc.tuple(fc.nat(stretches.length), block), { maxLength: 8 }),
  })
  .map(({ kept, own }) =>
    [...stretches, []].flatMap((stretch, at) => [
      ...own.filter(([place]) => place === at).map(([, one]) => one),
      ...(kept[at] === true ? stretch : []),
    ]),
  );

/** Counts what must differ from one place to the next. */
class Ids {
  #last = 0;
  readonly notes: number[] = [];
  readonly comments: number[] = [];
  next(): number {
    return (this.#last += 1);
  }
}

const run = (content: string, properties = ""): string => `<w:r>${properties}${content}</w:r>`;
const text = (content: string, name = "w:t"): string =>
  `<${name} xml:space="preserve">${escape(content)}</${name}>`;
const escape = (content: string): string =>
  content.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const revision = (id: number): string => `w:id="${id}" w:author="Người khác" w:date="2026-11-01T08:00:00Z"`;

function inlineXml(one: Inline, ids: Ids): string {
  const id = ids.next();
  switch (one.kind) {
    case "text":
      return run(text(one.text), one.bold ? "<w:rPr><w:b/></w:rPr>" : "");
    case "tab":
      return run("<w:tab/>");
    case "break":
      return run("<w:br/>");
    case "field":
      return (
        run('<w:fldChar w:fldCharType="begin"/>') +
        run(text(" PAGE ", "w:instrText")) +
        run('<w:fldChar w:fldCharType="separate"/>') +
        run(text("7")) +
        run('<w:fldChar w:fldCharType="end"/>')
      );
    case "simple-field":
      return `<w:fldSimple w:instr=" DATE ">${run(text("25/11"))}</w:fldSimple>`;
    case "link":
      return `<w:hyperlink r:id="rIdLink">${run(text("trang web"))}</w:hyperlink>`;
    case "note":
      ids.notes.push(id);
      return run(`<w:footnoteReference w:id="${id}"/>`);
    case "picture":
      return run(picture(id));
    case "deleted":
      return `<w:del ${revision(id)}>${run(text("chữ đã xóa", "w:delText"))}</w:del>`;
    case "inserted":
      return `<w:ins ${revision(id)}>${run(text(one.text))}</w:ins>`;
    case "bookmark":
      return `<w:bookmarkStart w:id="${id}" w:name="dau${id}"/>${run(text(one.text))}<w:bookmarkEnd w:id="${id}"/>`;
    case "comment":
      ids.comments.push(id);
      return (
        `<w:commentRangeStart w:id="${id}"/>${run(text(one.text))}<w:commentRangeEnd w:id="${id}"/>` +
        run(`<w:commentReference w:id="${id}"/>`)
      );
    case "control":
      return controlXml(one.tag, run(text(one.text)), id, one.prompt);
  }
}

const controlXml = (name: string, content: string, id: number, prompt = false): string =>
  `<w:sdt><w:sdtPr>${name === "" ? "" : `<w:tag w:val="${name}"/>`}<w:id w:val="${id}"/>` +
  `${prompt ? "<w:showingPlcHdr/>" : ""}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const picture = (id: number): string =>
  '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">' +
  `<wp:extent cx="12700" cy="12700"/><wp:docPr id="${id}" name="Ảnh ${id}"/>` +
  '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
  '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
  `<pic:nvPicPr><pic:cNvPr id="${id}" name="Ảnh"/><pic:cNvPicPr/></pic:nvPicPr>` +
  '<pic:blipFill><a:blip r:embed="rIdPicture"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
  '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="12700" cy="12700"/></a:xfrm>' +
  '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';

const SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>';
const LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

/** @param top whether the block stands in the body itself: only there may a section end. */
function blockXml(one: Block, ids: Ids, top: boolean): string {
  switch (one.kind) {
    case "paragraph": {
      const properties = (one.listed ? LISTED : "") + (one.ends && top ? SECTION : "");
      const inlines = one.inlines.map((each) => inlineXml(each, ids)).join("");
      return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inlines}</w:p>`;
    }
    case "control":
      return controlXml(one.tag, one.blocks.map((each) => blockXml(each, ids, false)).join(""), ids.next());
    case "table":
      return tableXml(one, ids);
  }
}

function tableXml({ rows, rowControl }: Extract<Block, { kind: "table" }>, ids: Ids): string {
  const wide = Math.max(...rows.map((row) => row.length));
  const rowXml = (row: (typeof rows)[number]): string => {
    const cells = row.map(
      (blocks) =>
        `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${blocks.map((each) => blockXml(each, ids, false)).join("")}<w:p/></w:tc>`,
    );
    return `<w:tr>${cells.join("")}</w:tr>`;
  };
  const all = rows.map((row, at) =>
    rowControl && at === 0 ? controlXml("hàng", rowXml(row), ids.next()) : rowXml(row),
  );
  return (
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>' +
    `<w:tblGrid>${"<w:gridCol/>".repeat(wide)}</w:tblGrid>${all.join("")}</w:tbl>`
  );
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NUMBERING =
  `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>` +
  '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/**
 * The blocks as a file, with the notes, comments, lists and pictures that they speak of.
 * @param tracked whether changes are being recorded in it
 */
export function fileOf(blocks: readonly Block[], tracked = false): Uint8Array {
  const ids = new Ids();
  const body = blocks.map((one) => blockXml(one, ids, true)).join("");
  const note = (name: string, id: number, words: string): string =>
    `<w:${name} w:id="${id}"${name === "comment" ? ' w:author="Lãnh đạo"' : ""}><w:p>${run(text(words))}</w:p></w:${name}>`;
  const relationship = (id: string, kind: string, target: string, mode = ""): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
  const override = (name: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${MAIN}.${name === "document" ? "document.main" : name}+xml"/>`;
  return docx(`${body}<w:p/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`, {
    "word/footnotes.xml": `<w:footnotes ${W}>${ids.notes.map((id) => note("footnote", id, `Chú thích ${id}`)).join("")}</w:footnotes>`,
    "word/comments.xml": `<w:comments ${W}>${ids.comments.map((id) => note("comment", id, `Góp ý ${id}`)).join("")}</w:comments>`,
    "word/numbering.xml": NUMBERING,
    "word/settings.xml": `<w:settings ${W}>${tracked ? "<w:trackRevisions/>" : ""}</w:settings>`,
    "word/media/image1.png": PIXEL,
    "word/_rels/document.xml.rels":
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      relationship("rId1", "styles", "styles.xml") +
      relationship("rId2", "numbering", "numbering.xml") +
      relationship("rId3", "footnotes", "footnotes.xml") +
      relationship("rId4", "comments", "comments.xml") +
      relationship("rId5", "settings", "settings.xml") +
      relationship("rIdPicture", "image", "media/image1.png") +
      relationship("rIdLink", "hyperlink", "https://example.com/", ' TargetMode="External"') +
      "</Relationships>",
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>' +
      `${["document", "styles", "numbering", "footnotes", "comments", "settings"].map(override).join("")}</Types>`,
  });
}
