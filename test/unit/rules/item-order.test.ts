import { itemOrder } from "../../../src/rules/item-order";
import { TYPED, typedReport } from "../report/typedReport";
import { testRule } from "./testRule";

testRule(itemOrder, {
  valid: [
    { of: "a report in the outline's order", report: typedReport() },
    { of: "an item left out", report: typedReport({ "III.8": [] }) },
    {
      of: "two items under one heading",
      report: typedReport({
        "IV.1": ["1. Ưu điểm, khó khăn, hạn chế và nguyên nhân", "Còn lúng túng."],
        "IV.2": [],
      }),
    },
  ],
  invalid: [
    {
      of: "two items the other way round: the one that stands too early",
      report: typedReport({ "III.8": TYPED["III.9"] ?? [], "III.9": TYPED["III.8"] ?? [] }),
      finds: [
        {
          severity: "warning",
          item: "III.9",
          messageId: "moved",
          data: { item: "III.9", heading: "Công tác kiểm tra, hướng dẫn tổ chức thực hiện công tác dân vận" },
          words: "Công tác kiểm tra, hướng dẫn tổ chức thực hiện công tác dân vận",
        },
      ],
    },
    {
      of: "the parts in another order, with most of them in order",
      report: typedReport({ I: TYPED.VI ?? [], V: TYPED.I ?? [], VI: TYPED.V ?? [] }),
      finds: [{ item: "I" }, { item: "VI" }],
    },
    {
      of: "a part that moved with its items: told once",
      report: typedReport({
        II: [],
        "II.1": [],
        "II.2": [],
        VI: [...(TYPED.VI ?? []), ...(TYPED.II ?? []), ...(TYPED["II.1"] ?? []), ...(TYPED["II.2"] ?? [])],
      }),
      finds: [
        {
          severity: "warning",
          item: "II",
          messageId: "moved",
          data: { item: "II", heading: "CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO" },
          words: "CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
        },
      ],
    },
  ],
});
