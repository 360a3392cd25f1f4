import { itemMissing } from "../../../src/rules/item-missing";
import { documentOf } from "../report/paragraphs";
import { LETTERHEAD, SIGNATURE, TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

testRule(itemMissing, {
  valid: [
    { of: "a report with every item", report: typedReport() },
    {
      of: "an item with nothing below its heading",
      report: typedReport({ "III.9": TYPED["III.9"]?.slice(0, 1) ?? [] }),
    },
    { of: "a reworded heading", report: typedReport({ "III.5": ["5. Công tác CCHC"] }) },
  ],
  invalid: [
    {
      of: "an item left out",
      report: typedReport({ "III.8": [] }),
      finds: [
        {
          severity: "error",
          item: "III.8",
          citation: { source: "outline", item: "III.8" },
          messageId: "missing",
          data: {
            item: "III.8",
            heading:
              "Công tác phối hợp, tạo điều kiện để Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tham gia giám sát, phản biện xã hội",
          },
        },
      ],
    },
    {
      of: "a part left out, and each item in it",
      report: typedReport({ IV: [], "IV.1": [], "IV.2": [] }),
      finds: [
        { item: "IV", messageId: "missing", data: { item: "IV", heading: "ĐÁNH GIÁ CHUNG" } },
        { item: "IV.1", messageId: "missing", data: { item: "IV.1", heading: "Ưu điểm" } },
        { item: "IV.2" },
      ],
    },
    {
      of: "a heading left out while its dashes are there",
      report: typedReport({ "III.7": [] }),
      finds: [{ severity: "error", item: "III.7" }],
    },
    {
      of: "a heading alone in the title of the report",
      report: documentOf([...LETTERHEAD, ...SIGNATURE]),
      finds: Array.from({ length: 28 }, () => ({ severity: "error" as const })),
    },
  ],
});
