import { nationForm } from "../../../src/rules/nation-form";
import { documentOf } from "../report/paragraphs";
import { typedReport, typedUnder } from "../report/typedReport";
import { testRule } from "./testRule";

testRule(nationForm, {
  valid: [
    { of: "Quốc hiệu and Tiêu ngữ as the decree has them", report: typedReport() },
    {
      of: "the older spelling HOÀ, decomposed",
      report: typedUnder((line) => line.replace("HÒA", "HOÀ").normalize("NFD")),
    },
    { of: "a heading without them, of which `heading-missing` tells", report: documentOf(["BÁO CÁO"]) },
  ],
  invalid: [
    {
      of: "an en dash in the Tiêu ngữ",
      report: typedUnder((line) => line.replace("lập - Tự do - Hạnh", "lập – Tự do – Hạnh")),
      finds: [
        {
          severity: "warning",
          paragraph: 1,
          messageId: "motto",
          data: { text: "Độc lập – Tự do – Hạnh phúc", expected: "Độc lập - Tự do - Hạnh phúc" },
          becomes: "TỈNH ĐỒNG NAI\tĐộc lập - Tự do - Hạnh phúc",
        },
      ],
    },
    {
      of: "hyphens without spaces",
      report: typedUnder((line) => line.replace("lập - Tự do - Hạnh", "lập-Tự do-Hạnh")),
      finds: [
        {
          messageId: "motto",
          data: { text: "Độc lập-Tự do-Hạnh phúc", expected: "Độc lập - Tự do - Hạnh phúc" },
          becomes: "TỈNH ĐỒNG NAI\tĐộc lập - Tự do - Hạnh phúc",
        },
      ],
    },
    {
      of: "a capital too many, and Quốc hiệu in small letters",
      report: typedUnder((line) =>
        line
          .replace("Độc lập", "Độc Lập")
          .replace("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
      ),
      finds: [
        {
          severity: "error",
          paragraph: 0,
          messageId: "national-name",
          data: {
            text: "Cộng hòa xã hội chủ nghĩa Việt Nam",
            expected: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          },
          becomes: "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        },
        {
          severity: "error",
          paragraph: 1,
          messageId: "motto",
          data: { text: "Độc Lập - Tự do - Hạnh phúc", expected: "Độc lập - Tự do - Hạnh phúc" },
          becomes: "TỈNH ĐỒNG NAI\tĐộc lập - Tự do - Hạnh phúc",
        },
      ],
    },
    {
      of: "text without diacritics",
      report: typedUnder((line) =>
        line.replace("Độc lập - Tự do - Hạnh phúc", "Doc lap - Tu do - Hanh phuc"),
      ),
      finds: [
        {
          severity: "warning",
          paragraph: 1,
          messageId: "motto",
          data: { text: "Doc lap - Tu do - Hanh phuc", expected: "Độc lập - Tự do - Hạnh phúc" },
          becomes: "TỈNH ĐỒNG NAI\tĐộc lập - Tự do - Hạnh phúc",
        },
      ],
    },
  ],
});
