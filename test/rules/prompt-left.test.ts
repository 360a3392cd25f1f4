import { congVan1432 } from "../../src/outline";
import { promptLeft } from "../../src/rules/prompt-left";
import { openDocx, packDocx, readSourceDocument } from "../../src/docx";
import { placeholderProfile, skeletonDocument } from "../../src/skeleton";
import { TYPED, typedReport } from "../reading/typedReport";
import { testRule } from "./testRule";

const PROMPT = congVan1432.parts[2]?.children[8]?.sentence ?? "";
const [HEADING = "", TEXT = ""] = TYPED["III.9"] ?? [];
const FIGURE = "Số cuộc tiếp xúc, đối thoại trực tiếp:";
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
        "III.5.3": ["Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp", "97,8%"].map((text, column) => ({
          text,
          cell: { table: 0, row: 0, column },
        })),
      }),
    },
    {
      of: "brackets that are no blank",
      report: typedReport({ "III.9": [HEADING, "Đã kiểm tra 08 đơn vị [1]."] }),
    },
  ],
  invalid: [
    {
      of: "the prompt beside real text",
      report: typedReport({ "III.9": [HEADING, PROMPT, TEXT] }),
      finds: [{ severity: "error", item: "III.9", says: ["mục III.9", "Công tác kiểm tra, hướng dẫn"] }],
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
      finds: [{ severity: "error", item: "III.5.3", says: ["chỗ trống"] }],
    },
    {
      of: "the words in a cell with nothing beside them, the figure being told elsewhere",
      report: typedReport({
        "III.5.3": [
          ...(TYPED["III.5.3"] ?? []),
          ...["Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp", ""].map((text, column) => ({
            text,
            cell: { table: 0, row: 0, column },
          })),
        ],
      }),
      finds: [{ severity: "error", item: "III.5.3", says: ["chỗ trống"] }],
    },
    {
      of: "the second blank of a sentence",
      report: typedReport({
        "III.7.3": [TYPED["III.7.3"]?.[0] ?? "", `${FIGURE} 25 cuộc, với [ ] lượt người tham dự.`],
      }),
      finds: [{ severity: "error", item: "III.7.3", says: ["25 cuộc, với [ ] lượt"] }],
    },
    {
      of: "the skeleton as it was inserted: its words for the agency, and no more",
      report: blankSkeleton,
      finds: [
        { paragraph: 0, says: ["TÊN CƠ QUAN CHỦ QUẢN"] },
        { paragraph: 1, says: ["TÊN CƠ QUAN BAN HÀNH"] },
        { paragraph: 7, says: ["Địa danh"] },
        { says: ["QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ"] },
        { says: ["Họ và tên"] },
      ],
    },
  ],
});
