/** Everything that findings can say, in both languages, with data as the rules give it. */
import { congVan1432 } from "../../../src/outline";
import { citationOf, figureReasonOf, itemNumberOf, messageOf } from "../../../src/strings/findings";
import type { CitationRef, FigureReason, FindingData, ItemReason, Said } from "../../../src/strings/findings";

const day = { day: 6, month: 1, year: 2026 };
const period = { kind: "half-year", year: 2026 } as const;
const year = { kind: "annual", year: 2025 } as const;
const cited = "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ";
const item = { item: "III.8", heading: "Công tác phối hợp" };
const figure = { item: "III.7.3", figure: "dialogue-count", label: "Số cuộc đối thoại" } as const;
const sum = { parts: [1200, 8.5], sum: 1208.5 };
const text = "Chữ trong báo cáo";

const SAMPLES: FindingData = {
  "addressee-form": {
    form: {
      text,
      slips: [
        "capitals",
        "colon",
        "no-recipient",
        "one-in-a-list",
        "several-on-a-line",
        "dashes",
        "semicolons",
        "full-stop",
        "end-of-line",
      ],
    },
  },
  "agency-form": { "small-letters": { text }, shortened: { text, expected: "ỦY BAN NHÂN DÂN XÃ" } },
  "blank-left": { blank: { text } },
  "citation-mismatch": {
    date: { symbol: "33/CT-TTg", written: day, expected: cited },
    namesake: { kind: "Chỉ thị", number: "33/CT-TTg", written: day, expected: cited },
    kind: { symbol: "33/CT-TTg", written: "Nghị quyết", expected: cited },
    issuer: { symbol: "33/CT-TTg", written: "Bộ Nội vụ", expected: cited },
    symbol: { written: "33/CT-TTG", expected: "33/CT-TTg", kind: "Chỉ thị", issuer: "Thủ tướng" },
  },
  "citation-undated": { undated: { kind: "Chỉ thị", number: "33/CT-TTg", expected: cited } },
  "comments-left": { comments: { count: 2 } },
  "copies-form": {
    missing: {},
    "one-line": { text },
    colon: { text },
    "as-above": { text },
    "no-as-above": {},
    "nothing-filed": {},
    dashes: { text, count: 2 },
    semicolons: { text, count: 1 },
    filed: { text },
  },
  "cutoff-date": { "after-report": { day, issued: day }, "outside-period": { day, period } },
  "date-impossible": { date: { text: "31/11/2026" } },
  deadline: { ahead: { due: day, days: 3 }, today: { due: day }, overdue: { due: day, days: 1 } },
  "document-locked": { signed: {}, protected: {} },
  "done-over-total": { fraction: { text }, petitions: { resolved: "16", received: "15" } },
  "empty-paragraphs": { rows: { count: 4, places: 2 } },
  "figure-conflict": {
    values: {
      ...figure,
      values: [
        { text: "25 cuộc", item: "III" },
        { text: "26 cuộc", opening: text },
      ],
    },
  },
  "figure-missing": { required: figure, implied: figure },
  "figure-review": { doubtful: { ...figure, reason: "range" } },
  "font-name": { font: { count: 3, font: "Arial" } },
  "font-size": {
    heading: {
      slips: [
        { element: "motto", size: 11.5, from: 13, to: 14 },
        { element: "number", size: 12, from: 13, to: 13 },
      ],
    },
    body: { text, count: 2, sizes: [11, 12.5] },
  },
  "heading-missing": {
    "national-name": {},
    motto: {},
    agency: {},
    number: {},
    "place-date": {},
    kind: {},
    subject: {},
    addressee: {},
  },
  "heading-numbering": { gap: { before: "2", written: "4", expected: "3" } },
  "highlight-left": { highlighted: { text, count: 2 } },
  "instruction-left": { instruction: { text }, template: { text } },
  "item-empty": { empty: item },
  "item-missing": { missing: item },
  "item-order": { moved: item },
  "item-review": { doubtful: { ...item, reason: { id: "shared", text } } },
  "legacy-encoding": { encoded: { count: 5, encodings: ["tcvn3", "vni"], fonts: [".VnTime"] } },
  "nation-form": {
    "national-name": { text, expected: "CỘNG HÒA" },
    motto: { text, expected: "Độc lập - Tự do - Hạnh phúc" },
  },
  "number-form": {
    form: {
      text,
      slips: ["label", "colon", "stroke", "zero", "spaced-stroke", "spaced-hyphen", "capitals", "kind"],
      number: "5",
    },
    "other-agency": { symbol: "BC-SNV", agency: "ỦY BAN NHÂN DÂN" },
  },
  "page-setup": {
    paper: { landscape: true, sizes: [{ width: 215.9, height: 279.4 }] },
    margins: {
      slips: (["top", "bottom", "left", "right"] as const).map((side) => ({
        side,
        margin: 12.5,
        from: 20,
        to: 25,
      })),
    },
    "page-number": { slips: ["none", "footer", "aside", "first-page"] },
  },
  "paragraph-layout": {
    layout: {
      slips: (["alignment", "first-line", "gap", "line-spacing"] as const).map((aspect, at) => ({
        aspect,
        count: at + 1,
      })),
    },
  },
  "parts-sum": {
    list: { text, ...sum, total: 1300 },
    column: { heading: "Số vụ", ...sum, total: "1.300" },
  },
  "percent-over-100": { share: { text: "102%" } },
  "period-mismatch": {
    "issued-late": { period, month: 12, year: 2026 },
    "issued-year": { period: year, year: 2024 },
    title: { written: year, period },
    introduction: { written: { kind: "annual", year: null }, period },
    "half-year": { text: "6 tháng đầu năm 2025", period },
    plans: { year: 2025, period, next: 2026 },
  },
  "place-date-form": {
    form: {
      text,
      slips: [
        "words",
        "no-place",
        "place-capitals",
        "date-capitals",
        "comma",
        "day-zero",
        "month-zero",
        "no-year",
      ],
      day: "5",
      month: "2",
    },
  },
  "prompt-left": { prompt: { item: "III.8", text }, blank: { text }, placeholder: { text } },
  "rate-mismatch": { rate: { text: "36/38 đơn", share: 94.74, rate: "98%" } },
  "revisions-left": { revisions: { count: 3, deletions: 1, deletedTextLeftOut: false } },
  "signer-authority": {
    "no-block": {},
    form: { text, short: "KT", capitals: true },
    order: { text, above: "KT. CHỦ TỊCH" },
    missing: {},
    untitled: { text },
  },
  "signer-name": { capitals: { text }, missing: { text } },
  "signer-title": { titled: { text } },
  "space-runs": { runs: { count: 4 } },
  "title-form": {
    kind: { text, expected: "BÁO CÁO" },
    "own-line": { expected: "BÁO CÁO" },
    aside: { text },
    "subject-capitals": { text },
    "subject-about": { text },
  },
  "unicode-form": { decomposed: { count: 7 } },
};

const all = Object.entries(SAMPLES).flatMap(([rule, messages]) =>
  Object.entries(messages as Readonly<Record<string, object>>).map(
    ([messageId, data]) => ({ rule, messageId, data }) as unknown as Said,
  ),
);

/** What is the same in both languages: what stands in the report, or should stand there. */
const withoutQuotes = (said: string): string =>
  said.replaceAll(cited, "").replace(/“[^“”]*(?:“[^”]*”[^“”]*)*”/gu, "");
/** Words that no English sentence has: letters with the marks of Vietnamese, but for its own names of things. */
const VIETNAMESE = /[ạảãầấẩẫậằắẳẵặẹẻẽềếểễệỉịọỏốồổỗộờớởỡợủũụừứửữựỳỵỷỹđ]/iu;
const NAMES = /nơi nhận|Chỉ thị số|của Thủ tướng|\(Chỉ thị/giu;

describe.each(all.map((said) => [`${said.rule}/${said.messageId}`, said] as const))("%s", (_id, said) => {
  const vi = messageOf(said, "vi");
  const en = messageOf(said, "en");

  test("is a whole sentence in both languages, with every value in it", () => {
    for (const sentence of [vi, en]) {
      expect(sentence).toMatch(/^[\p{Lu}\d“].*\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|null|\[object| {2}/);
      expect(sentence).toBe(sentence.normalize("NFC").trim());
    }
  });

  test("is English where it is to be English", () => {
    expect(withoutQuotes(en).replace(NAMES, "").replace(day.year.toString(), "")).not.toMatch(VIETNAMESE);
    expect(en).not.toBe(vi);
  });

  test("is the same of what went through JSON", () => {
    expect(messageOf(JSON.parse(JSON.stringify(said)) as Said, "en")).toBe(en);
  });
});

describe("Why a person must look", () => {
  const items: readonly ItemReason[] = [
    ...(["other-heading", "other-part", "sentence", "shared"] as const).map((id) => ({ id, text })),
    { id: "unsure" },
  ];
  test.each(items)("at an item: %j", (reason) => {
    const said: Said = { rule: "item-review", messageId: "doubtful", data: { ...item, reason } };
    for (const language of ["vi", "en"] as const)
      expect(messageOf(said, language)).not.toMatch(/undefined|\[object/);
  });

  const figures: readonly FigureReason[] = [
    "range",
    "at-least",
    "torn",
    "impossible",
    "partners",
    "surveyed",
    "mixed",
    "party",
    "unsure",
  ];
  test.each(figures)("at a figure: %s", (reason) => {
    for (const language of ["vi", "en"] as const) expect(figureReasonOf(reason, language)).toMatch(/\.$/);
  });
});

describe("What a finding rests on", () => {
  const cases: readonly (readonly [CitationRef, string, string])[] = [
    [
      { source: "decree", clause: "II.1.b" },
      "Nghị định số 30/2020/NĐ-CP, Phụ lục I, mục II.1.b",
      "Decree 30/2020/NĐ-CP, Appendix I, clause II.1.b",
    ],
    [
      { source: "decree", clause: "I.1-2" },
      "Nghị định số 30/2020/NĐ-CP, Phụ lục I, mục I.1 và I.2",
      "Decree 30/2020/NĐ-CP, Appendix I, clause I.1 and I.2",
    ],
    [
      { source: "decree", clause: "12" },
      "Nghị định số 30/2020/NĐ-CP, Điều 12 (kiểm tra văn bản trước khi ký ban hành)",
      "Decree 30/2020/NĐ-CP, Article 12 (a document is checked before it is signed)",
    ],
    [
      { source: "outline", item: "III.8" },
      "Đề cương kèm theo Công văn số 1432/BNV-CTTN ngày 03/4/2023 của Bộ Nội vụ, mục III.8",
      "Outline attached to Công văn số 1432/BNV-CTTN ngày 03/4/2023 của Bộ Nội vụ, item III.8",
    ],
    [
      { source: "letter" },
      "Công văn số 1432/BNV-CTTN ngày 03/4/2023 của Bộ Nội vụ",
      "Công văn số 1432/BNV-CTTN ngày 03/4/2023 của Bộ Nội vụ",
    ],
  ];
  test.each(cases)("%j", (ref, vi, en) => {
    expect(citationOf(ref, congVan1432, "vi")).toBe(vi);
    expect(citationOf(ref, congVan1432, "en")).toBe(en);
  });
});

test("Parts and items are told apart", () => {
  expect(itemNumberOf("III", "vi")).toBe("phần III");
  expect(itemNumberOf("III.8", "vi")).toBe("mục III.8");
  expect([itemNumberOf("III", "en"), itemNumberOf("III.8", "en")]).toEqual(["part III", "item III.8"]);
});
