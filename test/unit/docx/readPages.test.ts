/** Paper, margins and page numbers of each section. */
import type { PageNumber, PageSetup } from "../../../src/document";
import { openDocx, readSourceDocument } from "../../../src/docx";
import { buildDocx, p, W } from "./buildDocx";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const A4 = '<w:pgSz w:w="11906" w:h="16838"/>';
const MARGINS = '<w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:gutter="0"/>';
const field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>';
const complex =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PA</w:instrText></w:r>' +
  '<w:r><w:instrText>GE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const line = (properties: string, inner = field): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const centred = line('<w:jc w:val="center"/>');

interface Content {
  /** Inner XML of the one section's w:sectPr. */
  readonly section?: string;
  readonly body?: string;
  /** Inner XML of headers and footers by their part's name; their relationship ids are rh1, rh2 … */
  readonly parts?: Readonly<Record<string, string>>;
}

function sections({ section = "", body = p("chữ"), parts = {} }: Content): readonly PageSetup[] | undefined {
  const names = Object.keys(parts);
  const related = names.map(
    (name, at) =>
      `<Relationship Id="rh${at + 1}" Type="${OFFICE}/${name.replace(/\d/g, "")}" Target="${name}.xml"/>`,
  );
  const written = names.map((name) => {
    const root = name.startsWith("header") ? "w:hdr" : "w:ftr";
    const text = parts[name] ?? "";
    return [
      `word/${name}.xml`,
      text.startsWith("broken") ? text : `<${root} ${W}>${text}</${root}>`,
    ] as const;
  });
  const source = readSourceDocument(
    openDocx(
      buildDocx({
        body: `${body}<w:sectPr>${section}</w:sectPr>`,
        parts: {
          ...Object.fromEntries(written),
          "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join("")}</Relationships>`,
        },
      }),
    ),
  );
  expect(source.paragraphs.length).toBeGreaterThan(0);
  return source.sections;
}

test("paper and margins are millimetres, with the room for binding on the left", () => {
  const section = `${A4}${MARGINS.replace('gutter="0"', 'gutter="284"')}`;
  expect(sections({ section })).toEqual([
    {
      width: 210,
      height: 297,
      top: 20,
      bottom: 20,
      left: 35,
      right: 15,
      firstPageDiffers: false,
      pageNumbers: [],
    },
  ]);
});

test("what a section does not say is not told", () => {
  expect(sections({})).toEqual([{ firstPageDiffers: false, pageNumbers: [] }]);
});

test("a section in the text comes before the last one", () => {
  const body = `<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:pPr></w:p>${p("sau")}`;
  expect(sections({ body, section: A4 })?.map(({ width }) => width)).toEqual([297, 210]);
});

const header = '<w:headerReference w:type="default" r:id="rh1"/>';
const first = '<w:headerReference w:type="first" r:id="rh1"/>';
const footer = '<w:footerReference w:type="default" r:id="rh1"/>';
const inHeader = (alignment?: PageNumber["alignment"]): readonly PageNumber[] => [
  { in: "header", on: "default", ...(alignment && { alignment }) },
];
const frame = (align: string): string =>
  line(`<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="${align}"/>`);

test.each<readonly [of: string, content: Content, numbers: readonly PageNumber[] | undefined]>([
  ["in the middle", { section: header, parts: { header1: centred } }, inHeader("centered")],
  [
    "as a field in parts",
    { section: header, parts: { header1: line('<w:jc w:val="right"/>', complex) } },
    inHeader("right"),
  ],
  [
    "on the left, which is where text stands",
    { section: header, parts: { header1: line("") } },
    inHeader("left"),
  ],
  [
    "behind a tab",
    { section: header, parts: { header1: line("", `<w:r><w:tab/></w:r>${field}`) } },
    inHeader(),
  ],
  [
    "behind a tab to the middle",
    { section: header, parts: { header1: line("", `<w:r><w:ptab w:alignment="center"/></w:r>${field}`) } },
    inHeader("centered"),
  ],
  [
    "in a frame in the middle",
    { section: header, parts: { header1: frame("center") } },
    inHeader("centered"),
  ],
  [
    "in a table",
    { section: header, parts: { header1: `<w:tbl><w:tr><w:tc>${centred}</w:tc></w:tr></w:tbl>` } },
    inHeader(),
  ],
  [
    "in a content control",
    { section: header, parts: { header1: `<w:sdt><w:sdtContent>${centred}</w:sdtContent></w:sdt>` } },
    inHeader("centered"),
  ],
  [
    "below the text",
    { section: footer, parts: { footer1: centred } },
    [{ in: "footer", on: "default", alignment: "centered" }],
  ],
  ["only for a first page that is like the others", { section: first, parts: { header1: centred } }, []],
  [
    "on the first page",
    { section: `${first}<w:titlePg/>`, parts: { header1: centred } },
    [{ in: "header", on: "first", alignment: "centered" }],
  ],
  [
    "the number of pages is none",
    { section: header, parts: { header1: line("", field.replace("PAGE", "NUMPAGES")) } },
    [],
  ],
  ["in a header that cannot be read", { section: header, parts: { header1: "broken <" } }, undefined],
])("a page number %s", (_, content, numbers) => {
  expect(sections(content)?.[0]?.pageNumbers).toEqual(numbers);
});

test("a section without a header has that of the section before", () => {
  const body = `<w:p><w:pPr><w:sectPr>${header}</w:sectPr></w:pPr></w:p>${p("sau")}`;
  const read = sections({ body, parts: { header1: centred } });
  expect(read?.map(({ pageNumbers }) => pageNumbers)).toEqual([inHeader("centered"), inHeader("centered")]);
});
