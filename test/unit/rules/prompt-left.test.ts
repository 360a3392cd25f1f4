import type { SourceDocument } from "../../../src/document";
import { congVan1432, figureTag, itemTag, type FigureId } from "../../../src/outline";
import { promptLeft } from "../../../src/rules/prompt-left";
import { decree } from "../../../src/rules/shared/citation";
import { openDocx, packDocx, readSourceDocument } from "../../../src/docx";
import { placeholderProfile, skeletonDocument } from "../../../src/skeleton";
import { TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

const PROMPT = congVan1432.parts[2]?.children[8]?.sentence ?? "";
const [HEADING = "", TEXT = ""] = TYPED["III.9"] ?? [];
const DIALOGUES = typedReport().paragraphs.findIndex(({ text }) => text === TYPED["III.7.3"]?.[0]);
const FIGURE = "Số cuộc tiếp xúc, đối thoại trực tiếp:";
/** The sentence of the dialogues as a host gives it that leaves the prompts of open controls out of the text. */
const withControls = (text: string, ...figures: readonly FigureId[]): SourceDocument => ({
  ...typedReport({ "III.7.3": [TYPED["III.7.3"]?.[0] ?? "", "Đã tổ chức 25 cuộc đối thoại.", text] }),
  controls: figures.map((id) => ({ tag: figureTag(id), title: "", text: "" })),
});
const inCells = (...texts: readonly string[]) =>
  texts.map((text, column) => ({ text, cell: { table: 0, row: 0, column } }));
const blankSkeleton = readSourceDocument(
  openDocx(packDocx(skeletonDocument(congVan1432, placeholderProfile(new Date(2026, 4, 20))))),
);

testRule(promptLeft, {
  valid: [
    { of: "a report without a word of ours", report: typedReport() },
    {
      of: "a prompt alone, of which `item-empty` tells",
      report: typedReport({ "III.9": [HEADING, PROMPT] }),
    },
    { of: "the outline's sentence as heading", report: typedReport({ "III.9": [`9. ${PROMPT}`, TEXT] }) },
    {
      of: "a required figure's blank, of which `figure-missing` tells",
      report: typedReport({
        "III.7.3": [
          TYPED["III.7.3"]?.[0] ?? "",
          "Đã tổ chức đối thoại.",
          `${FIGURE} [ ] cuộc, với [ ] lượt người tham dự.`,
        ],
      }),
    },
    {
      of: "the same words as the name of a row, with the number in the next cell",
      report: typedReport({
        "III.5.3": inCells("Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp", "97,8%"),
      }),
    },
    {
      of: "brackets that are no blank",
      report: typedReport({ "III.9": [HEADING, "Đã kiểm tra 08 đơn vị [1]."] }),
    },
    {
      of: "a bare blank under a heading, of which `item-empty` tells",
      report: typedReport({ "III.9": [HEADING, "[ ]"] }),
    },
    {
      of: "a control that is filled in",
      report: {
        ...typedReport({ "III.9": [HEADING, { text: TEXT, controlTag: itemTag("III.9") }] }),
        controls: [
          { tag: itemTag("III.9"), title: "", text: TEXT },
          { tag: figureTag("dialogue-attendance"), title: "", text: "1.234" },
        ],
      },
    },
    {
      of: "an empty control whose sentence the clerk has worded anew: nobody knows where it stands",
      report: withControls("Có 1.234 lượt người tham dự.", "dialogue-attendance"),
    },
    {
      of: "an empty control of a figure that the skeleton has no sentence for",
      report: withControls("Có 1.234 lượt người tham dự.", "inspections"),
    },
    {
      of: "words like the skeleton's for a name, in the report's own text",
      report: typedReport({ "III.9": [HEADING, TEXT, "Họ và tên"] }),
    },
  ],
  invalid: [
    {
      of: "the prompt beside real text",
      report: typedReport({ "III.9": [HEADING, PROMPT, TEXT] }),
      finds: [
        {
          severity: "error",
          item: "III.9",
          messageId: "prompt",
          data: {
            item: "III.9",
            text: "Công tác kiểm tra, hướng dẫn cơ quan hành chính nhà nước, chính quyền các cấp tổ chức thực hiện công tác dân vận gắn với việc tổ chức thực hiện nhiệm vụ chính trị theo chức năng, nhiệm vụ của từng ngành, từng lĩnh vực và địa phương.",
          },
        },
      ],
    },
    {
      of: "a control left open under a group whose items are filled in",
      report: {
        ...typedReport({ "III.5": ["5. Công tác CCHC", { text: "", controlTag: "dan-van:item:III.5" }] }),
        controls: [{ tag: "dan-van:item:III.5", title: "", text: "" }],
      },
      finds: [{ severity: "error", item: "III.5" }],
    },
    {
      of: "the blank of a figure that stands elsewhere",
      report: typedReport({
        "III.5.3": [
          ...(TYPED["III.5.3"] ?? []),
          "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp: [ ]%.",
        ],
      }),
      finds: [
        {
          severity: "error",
          item: "III.5.3",
          messageId: "blank",
          data: { text: "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp: [ ]%." },
        },
      ],
    },
    {
      of: "the words in a cell with nothing beside them, the figure being told elsewhere",
      report: typedReport({
        "III.5.3": [
          ...(TYPED["III.5.3"] ?? []),
          ...inCells("Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp", ""),
        ],
      }),
      finds: [
        {
          severity: "error",
          item: "III.5.3",
          messageId: "blank",
          data: { text: "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp" },
        },
      ],
    },
    {
      of: "the words in a cell of two lines with nothing beside them",
      report: typedReport({
        "III.5.3": [
          ...(TYPED["III.5.3"] ?? []),
          ...inCells("Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp"),
          ...inCells("(Quyết định số 1149/QĐ-BNV)"),
        ],
      }),
      finds: [
        {
          item: "III.5.3",
          messageId: "blank",
          data: { text: "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp" },
        },
      ],
    },
    {
      of: "a blank that the host leaves out of the text",
      report: withControls(`${FIGURE} 25 cuộc, với  lượt người tham dự.`, "dialogue-attendance"),
      finds: [
        {
          item: "III.7.3",
          paragraph: DIALOGUES + 2,
          messageId: "blank",
          data: { text: "Số cuộc tiếp xúc, đối thoại trực tiếp: 25 cuộc, với  lượt người tham dự." },
        },
      ],
    },
    {
      of: "a blank that stands in the text and in its control: once",
      report: withControls(`${FIGURE} 25 cuộc, với [ ] lượt người tham dự.`, "dialogue-attendance"),
      finds: [
        {
          item: "III.7.3",
          paragraph: DIALOGUES + 2,
          messageId: "blank",
          data: { text: "Số cuộc tiếp xúc, đối thoại trực tiếp: 25 cuộc, với [ ] lượt người tham dự." },
        },
      ],
    },
    {
      of: "a blank of the clerk's own in a sentence of no figure",
      report: typedReport({ V: ["V. NHIỆM VỤ, GIẢI PHÁP", "Phấn đấu mở [ ] lớp tập huấn."] }),
      finds: [
        {
          severity: "error",
          citation: { source: "outline" },
          messageId: "blank",
          data: { text: "Phấn đấu mở [ ] lớp tập huấn." },
        },
      ],
    },
    {
      of: "the second blank of a sentence",
      report: typedReport({
        "III.7.3": [TYPED["III.7.3"]?.[0] ?? "", `${FIGURE} 25 cuộc, với [ ] lượt người tham dự.`],
      }),
      finds: [
        {
          severity: "error",
          item: "III.7.3",
          messageId: "blank",
          data: { text: "Số cuộc tiếp xúc, đối thoại trực tiếp: 25 cuộc, với [ ] lượt người tham dự." },
        },
      ],
    },
    {
      of: "the skeleton as it was inserted: its words for the agency, and no more",
      report: blankSkeleton,
      finds: [
        {
          paragraph: 0,
          citation: decree("II.2"),
          messageId: "placeholder",
          data: { text: "TÊN CƠ QUAN CHỦ QUẢN" },
        },
        {
          paragraph: 1,
          citation: decree("II.2"),
          messageId: "placeholder",
          data: { text: "TÊN CƠ QUAN BAN HÀNH" },
        },
        {
          paragraph: 7,
          citation: decree("II.2"),
          messageId: "placeholder",
          data: { text: "Địa danh, ngày      tháng      năm 2026" },
        },
        {
          citation: decree("II.7.b"),
          messageId: "placeholder",
          data: { text: "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ" },
        },
        { citation: decree("II.7.b"), messageId: "placeholder", data: { text: "Họ và tên" } },
      ],
    },
  ],
});
