import { allItems, congVan1432, leafItems, type ItemId } from "../../../src/outline";
import { readReport, type ItemStatus } from "../../../src/report";
import type { Typed } from "./paragraphs";
import { TYPED, typedReport } from "./typedReport";

const sentence = (id: ItemId): string => allItems(congVan1432).find((item) => item.id === id)?.sentence ?? "";
const text = (id: ItemId): Typed => TYPED[id]?.[1] ?? "";
/** The item's usual text under another heading. */
const under = (id: ItemId, ...heading: Typed[]): Record<ItemId, readonly Typed[]> => ({
  [id]: [...heading, text(id)],
});

interface Case {
  readonly typed: string;
  readonly changes: Readonly<Record<ItemId, readonly Typed[]>>;
  /** What is not "present". */
  readonly but?: Readonly<Record<ItemId, ItemStatus>>;
}

function statusesBut(but: Readonly<Record<ItemId, ItemStatus>> = {}): Record<ItemId, ItemStatus> {
  return Object.fromEntries(allItems(congVan1432).map(({ id }) => [id, but[id] ?? "present"]));
}

function read(changes: Case["changes"]): Record<ItemId, ItemStatus> {
  const { items } = readReport(typedReport(changes), congVan1432);
  return Object.fromEntries(items.map(({ id, status }) => [id, status]));
}

const WHOLE: readonly Case[] = [
  { typed: "as the outline words it", changes: {} },
  {
    typed: "with the outline's full sentences as headings",
    changes: Object.fromEntries(
      allItems(congVan1432).map(({ id, label }) => [
        id,
        [`${label} ${sentence(id)}`, ...(TYPED[id] ?? []).slice(1)],
      ]),
    ),
  },
  {
    typed: "with the outline's full sentences, each ended by a stop, and nothing bold",
    changes: Object.fromEntries(
      allItems(congVan1432).map(({ id, label }) => [
        id,
        [`${label} ${sentence(id).replace(/\.?$/, ".")}`, ...(TYPED[id] ?? []).slice(1)],
      ]),
    ),
  },
  {
    typed: "in the rows of a table: number, heading, text",
    changes: Object.fromEntries(Object.keys(TYPED).map((id) => [id, row(id)])),
  },
  {
    typed: "in the rows of a table, with the outline's full sentences and empty cells beside groups",
    changes: Object.fromEntries(Object.keys(TYPED).map((id) => [id, row(id, sentence(id))])),
  },
  {
    typed: "in capitals throughout",
    changes: mapHeadings((heading) => heading.toUpperCase()),
  },
  { typed: "decomposed (NFD)", changes: mapHeadings((heading) => heading.normalize("NFD")) },
  { typed: "without diacritics", changes: mapHeadings(bare) },
  {
    typed: "with `I/`, `1/` and `+`",
    changes: mapHeadings((h) => h.replace(/^([IVX]+|\d)\./, "$1/").replace(/^- /, "+ ")),
  },
  {
    typed: "with `I-`, `1)` and `•`",
    changes: mapHeadings((h) =>
      h
        .replace(/^([IVX]+)\./, "$1-")
        .replace(/^(\d)\./, "$1)")
        .replace(/^- /, "• "),
    ),
  },
  { typed: "with no space behind the number", changes: mapHeadings((h) => h.replace(/^(\S+)\s/, "$1")) },
  { typed: "with no-break spaces", changes: mapHeadings((h) => h.replaceAll(" ", "\u00A0")) },
  {
    typed: "with soft hyphens and zero-width spaces",
    changes: mapHeadings((h) => h.replace(/(\p{L})(\p{L})/gu, "$1\u200B\u00AD$2")),
  },
  {
    typed: "without any number, headings in bold",
    changes: mapHeadings((h) => ({ text: h.replace(/^\S+\s/, ""), format: { bold: true } })),
  },
  {
    typed: "with Word's own numbering",
    changes: mapHeadings((h) => ({ text: h.replace(/^\S+\s/, ""), listLabel: /^\S+/.exec(h)?.[0] ?? "" })),
  },
  {
    typed: "with a line break inside each heading",
    changes: mapHeadings((h) => h.replace(/(\S+ \S+ \S+ \S+) /, "$1\v")),
  },
  { typed: "with a stop behind each heading", changes: mapHeadings((h) => `${h}.`) },
  { typed: "with a colon behind each heading", changes: mapHeadings((h) => `${h}:`) },
  { typed: "with full numbers (III.7.3)", changes: fullNumbers((path) => `III.${path}.`) },
  { typed: "with short numbers (7.3.)", changes: fullNumbers((path) => `${path}.`) },
  { typed: "with short numbers without a stop (7.3)", changes: fullNumbers((path) => path) },
  { typed: "with letters for the dashes", changes: letters() },
  { typed: "with the text on the heading's line", changes: runIn(": ") },
  { typed: "with the text on the heading's line, behind a stop", changes: runIn(". ") },
];

const ONE: readonly Case[] = [
  {
    typed: "a shortcoming that is something not done",
    changes: { "IV.2": [TYPED["IV.2"]?.[0] ?? "", "Chưa có cán bộ chuyên trách; chưa ban hành quy chế."] },
  },
  {
    typed: "where to find the text",
    changes: { "III.3": [TYPED["III.3"]?.[0] ?? "", "(Nội dung chi tiết tại Phụ lục kèm theo)"] },
  },
  {
    typed: "a numbered list that begins anew inside an item",
    changes: {
      "II.1": [
        TYPED["II.1"]?.[0] ?? "",
        "1. Kế hoạch dân vận",
        "2. Quy chế phối hợp",
        "UBND đã ban hành 02 văn bản.",
      ],
    },
  },
  { typed: "Phần III", changes: { III: ["Phần III. KẾT QUẢ THỰC HIỆN"] } },
  { typed: "Phần thứ ba, its title below", changes: { III: ["Phần thứ ba", "KẾT QUẢ THỰC HIỆN"] } },
  { typed: "III. alone, its title below", changes: { III: ["III.", "KẾT QUẢ THỰC HIỆN"] } },
  { typed: "PHẦN II:", changes: { II: ["PHẦN II: CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"] } },
  { typed: "III/ Kết quả", changes: { III: ["III/ Kết quả"] } },
  { typed: "the words of its items", changes: { IV: ["IV. ƯU ĐIỂM, HẠN CHẾ, NGUYÊN NHÂN"] } },
  { typed: "a part without a number", changes: { IV: ["ĐÁNH GIÁ CHUNG"] } },
  { typed: "Đặc điểm tình hình", changes: under("I", "I. ĐẶC ĐIỂM TÌNH HÌNH") },
  { typed: "Tình hình chung", changes: under("I", "I. TÌNH HÌNH CHUNG") },
  {
    typed: "Khái quát đặc điểm, tình hình của địa phương",
    changes: under("I", "I. Khái quát đặc điểm, tình hình của địa phương"),
  },
  { typed: "Công tác chỉ đạo, điều hành", changes: { II: ["II. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"] } },
  {
    typed: "Công tác chỉ đạo, ban hành văn bản",
    changes: under("II.1", "1. Công tác chỉ đạo, ban hành văn bản"),
  },
  {
    typed: "Công tác tập huấn",
    changes: under("II.2", "2. Công tác tuyên truyền, tập huấn cho đội ngũ CBCCVC"),
  },
  {
    typed: "Kết quả thực hiện CT 33",
    changes: under("III.1", "1. Kết quả thực hiện CT số 33/CT-TTg và CTPH số 03"),
  },
  {
    typed: "QLNN về công tác dân vận",
    changes: under("III.2", "2. Nâng cao hiệu lực, hiệu quả QLNN về công tác dân vận"),
  },
  {
    typed: "Công tác tuyên truyền, vận động Nhân dân",
    changes: under("III.3", "3. Công tác tuyên truyền, vận động Nhân dân"),
  },
  { typed: "Phong trào “Dân vận khéo”", changes: under("III.4", '4. Phong trào thi đua "Dân vận khéo"') },
  { typed: "Công tác CCHC", changes: { "III.5": ["5. Công tác CCHC"] } },
  { typed: "Cải cách hành chính", changes: { "III.5": ["5. Cải cách hành chính"] } },
  { typed: "Rà soát, đơn giản hóa TTHC", changes: under("III.5.1", "- Rà soát, đơn giản hoá TTHC") },
  { typed: "Ứng dụng CNTT", changes: under("III.5.2", "- Ứng dụng CNTT, chuyển đổi số") },
  { typed: "Chỉ số hài lòng", changes: under("III.5.3", "- Chỉ số hài lòng của người dân") },
  { typed: "Mức độ hài lòng", changes: under("III.5.3", "- Mức độ hài lòng của người dân, doanh nghiệp") },
  { typed: "Đạo đức công vụ", changes: under("III.6", "6. Đạo đức công vụ, văn hóa công sở") },
  {
    typed: "Thực hiện kỷ luật, kỷ cương hành chính",
    changes: under("III.6", "6. Thực hiện kỷ luật, kỷ cương hành chính; kiểm tra công vụ"),
  },
  {
    typed: "Công tác tiếp công dân, giải quyết KNTC",
    changes: { "III.7": ["7. Công tác tiếp công dân, giải quyết KNTC"] },
  },
  {
    typed: "Công tác tiếp dân, giải quyết đơn thư",
    changes: { "III.7": ["7. Công tác tiếp dân, giải quyết đơn thư"] },
  },
  { typed: "Tiếp dân", changes: under("III.7.2", "- Tiếp dân") },
  { typed: "Đối thoại với Nhân dân", changes: under("III.7.3", "- Đối thoại với Nhân dân") },
  {
    typed: "Tổ chức đối thoại",
    changes: under("III.7.3", "- Công tác tổ chức đối thoại trực tiếp của người đứng đầu"),
  },
  {
    typed: "Phối hợp với MTTQ",
    changes: under("III.8", "8. Phối hợp với MTTQ và các đoàn thể trong giám sát, phản biện xã hội"),
  },
  {
    typed: "MTTQVN và các tổ chức CT-XH",
    changes: under(
      "III.8",
      "8. Tạo điều kiện để MTTQVN và các tổ chức chính trị - xã hội giám sát, phản biện",
    ),
  },
  { typed: "Công tác kiểm tra, hướng dẫn", changes: under("III.9", "9. Công tác kiểm tra, hướng dẫn") },
  { typed: "Nhận xét, đánh giá", changes: { IV: ["IV. NHẬN XÉT, ĐÁNH GIÁ"] } },
  { typed: "Kết quả đạt được, for the strong points", changes: under("IV.1", "1. Kết quả đạt được") },
  { typed: "Mặt được", changes: under("IV.1", "1. Mặt được") },
  { typed: "Tồn tại, hạn chế", changes: under("IV.2", "2. Tồn tại, hạn chế") },
  { typed: "Hạn chế, khó khăn, vướng mắc", changes: under("IV.2", "2. Hạn chế, khó khăn, vướng mắc") },
  { typed: "Phương hướng, nhiệm vụ", changes: under("V", "V. PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI") },
  { typed: "Phương hướng nhiệm vụ năm 2027", changes: under("V", "V. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2027") },
  { typed: "Đề xuất, kiến nghị", changes: under("VI", "VI. ĐỀ XUẤT, KIẾN NGHỊ") },
  { typed: "Kiến nghị", changes: under("VI", "VI. KIẾN NGHỊ") },
  {
    typed: "a heading over two paragraphs",
    changes: under(
      "III.7.3",
      "- Kết quả tổ chức tiếp xúc, đối thoại trực tiếp",
      "giữa người đứng đầu với Nhân dân",
    ),
  },
  {
    typed: "a long heading broken by hand",
    changes: {
      "III.7": [
        "7. Kết quả thực hiện công tác giải quyết đơn thư khiếu nại,",
        "tố cáo, kiến nghị, phản ánh của công dân",
      ],
    },
  },
  {
    typed: "in a table, number in a cell of its own",
    changes: {
      "III.8": [
        { text: "8", cell: { table: 0, row: 1, column: 0 } },
        {
          text: "Công tác phối hợp với Mặt trận Tổ quốc giám sát, phản biện xã hội",
          cell: { table: 0, row: 1, column: 1 },
        },
        { text: "Đã phối hợp 14 cuộc giám sát.", cell: { table: 0, row: 1, column: 2 } },
      ],
    },
  },
  {
    typed: "the outline's instruction behind the heading",
    changes: under(
      "III.7.3",
      "- Kết quả tổ chức tiếp xúc, đối thoại trực tiếp giữa người đứng đầu với Nhân dân (báo cáo số liệu cụ thể):",
    ),
  },
  {
    typed: "items 8 and 9 the other way round",
    changes: { "III.8": TYPED["III.9"] ?? [], "III.9": TYPED["III.8"] ?? [] },
  },
  {
    typed: "dashes 7.2 and 7.3 the other way round",
    changes: { "III.7.2": TYPED["III.7.3"] ?? [], "III.7.3": TYPED["III.7.2"] ?? [] },
  },
  { typed: "part VI before part V", changes: { V: TYPED.VI ?? [], VI: TYPED.V ?? [] } },
  {
    typed: "strong and weak points under one heading",
    changes: { "IV.1": ["1. Ưu điểm, khó khăn, hạn chế và nguyên nhân", "Còn lúng túng."], "IV.2": [] },
  },
  {
    typed: "parts V and VI under one heading",
    changes: { V: ["V. NHIỆM VỤ, GIẢI PHÁP VÀ KIẾN NGHỊ, ĐỀ XUẤT", "Tiếp tục thực hiện."], VI: [] },
  },
  {
    typed: "three dashes of item 7 under one",
    changes: {
      "III.7.1": [
        "- Công tác tiếp công dân, giải quyết đơn thư khiếu nại, tố cáo và đối thoại với Nhân dân",
        "Tiếp 38 lượt, giải quyết 12 đơn, 5 cuộc đối thoại.",
      ],
      "III.7.2": [],
      "III.7.3": [],
    },
  },
  {
    typed: "item 7's own text instead of its first dash",
    changes: {
      "III.7": ["7. Kết quả giải quyết đơn thư khiếu nại, tố cáo", "Tiếp nhận 342 đơn, giải quyết 320 đơn."],
      "III.7.1": [],
    },
  },
  {
    typed: "body sentences that speak of other items",
    changes: {
      "III.3": [
        ...(TYPED["III.3"] ?? []),
        "Trong kỳ, công tác tiếp công dân và đối thoại trực tiếp với Nhân dân được tuyên truyền rộng rãi, góp phần nâng chỉ số hài lòng.",
      ],
    },
  },
  {
    typed: "a heading among the text that is no item's",
    changes: { "III.3": [...(TYPED["III.3"] ?? []), "a) Công tác quốc phòng, an ninh", "Giữ vững ổn định."] },
  },
  {
    typed: "bullets inside an item",
    changes: {
      "II.1": [
        ...(TYPED["II.1"] ?? []),
        "- Kế hoạch số 12/KH-UBND ngày 05/01/2026;",
        "- Công văn số 45/UBND-NC ngày 10/02/2026.",
      ],
    },
  },
];

/** What templates put where text should go. */
const LEFTOVERS = [
  "[Nhập nội dung tại đây]",
  "[Nhập nội dung]",
  "(Nêu kết quả cụ thể)",
  "(Đơn vị tự bổ sung)",
  "(cần bổ sung)",
  "xxx",
  "XXX.",
  "Click or tap here to enter text.",
  "Bấm hoặc gõ nhẹ vào đây để nhập văn bản.",
];

const NOT_ALL: readonly Case[] = [
  {
    typed: "no shortcoming",
    changes: { "IV.2": [TYPED["IV.2"]?.[0] ?? "", "Không có khó khăn, vướng mắc."] },
    but: { "IV.2": "nil" },
  },
  ...LEFTOVERS.flatMap((leftover): Case[] => [
    {
      typed: `“${leftover}” below a heading`,
      changes: { "III.9": [TYPED["III.9"]?.[0] ?? "", leftover] },
      but: { "III.9": "empty" },
    },
    {
      typed: `“${leftover}” on the heading's line`,
      changes: { "III.7.2": [`- Tiếp công dân: ${leftover}`] },
      but: { "III.7.2": "empty" },
    },
  ]),
  {
    typed: "another subject under a part's number",
    changes: { V: ["V. CÔNG TÁC XÂY DỰNG ĐẢNG", "Kết nạp 12 đảng viên."] },
    but: { V: "missing" },
  },
  {
    typed: "a heading that is no item's, numbered on behind an item that says there was none",
    changes: {
      "III.8": [TYPED["III.8"]?.[0] ?? "", "Không phát sinh."],
      "III.9": ["10. Công tác quốc phòng, an ninh", "Giữ vững an ninh, trật tự."],
    },
    but: { "III.8": "nil", "III.9": "missing" },
  },
  {
    typed: "a group whose items stand in one paragraph without headings",
    changes: {
      "III.4": [
        "4. Phong trào thi đua “Dân vận khéo”",
        "Toàn thành phố có 145 mô hình “Dân vận khéo”. Mở 04 lớp bồi dưỡng kỹ năng vận động Nhân dân. Khen thưởng 12 tập thể.",
      ],
      "III.4.1": [],
      "III.4.2": [],
      "III.4.3": [],
      "III.5": [
        "5. Cải cách hành chính",
        "Đơn giản hóa 28 thủ tục hành chính. Cung cấp 950 dịch vụ công trực tuyến. Tỷ lệ hài lòng của người dân đạt 95,4%.",
      ],
      "III.5.1": [],
      "III.5.2": [],
      "III.5.3": [],
    },
    but: {
      "III.4.1": "review",
      "III.4.2": "review",
      "III.4.3": "review",
      "III.5.1": "review",
      "III.5.2": "review",
      "III.5.3": "review",
    },
  },
  {
    typed: "two items in one paragraph, each with its colon",
    changes: {
      "IV.1": ["Ưu điểm: Công tác dân vận được quan tâm. Hạn chế: còn đơn vị chưa chủ động."],
      "IV.2": [],
    },
    but: { "IV.2": "review" },
  },
  { typed: "an item left out", changes: { "III.8": [] }, but: { "III.8": "missing" } },
  { typed: "a dash left out", changes: { "III.7.2": [] }, but: { "III.7.2": "missing" } },
  { typed: "a part left out", changes: { VI: [] }, but: { VI: "missing" } },
  { typed: "the heading of a part left out, its items there", changes: { IV: [] }, but: { IV: "missing" } },
  {
    typed: "the heading of item 7 left out, its dashes there",
    changes: { "III.7": [] },
    but: { "III.7": "missing" },
  },
  { typed: "item 7 without its first dash", changes: { "III.7.1": [] }, but: { "III.7.1": "missing" } },
  {
    typed: "a heading with nothing below",
    changes: { "III.9": ["9. Công tác kiểm tra, hướng dẫn"] },
    but: { "III.9": "empty" },
  },
  {
    typed: "a full sentence with its number and nothing below",
    changes: { "III.9": [`9. ${sentence("III.9")}`] },
    but: { "III.9": "empty" },
  },
  {
    typed: "dots below a heading",
    changes: { "III.9": ["9. Công tác kiểm tra, hướng dẫn", "…………………………", "......................"] },
    but: { "III.9": "empty" },
  },
  {
    typed: "our prompt below a heading",
    changes: { "III.9": [TYPED["III.9"]?.[0] ?? "", sentence("III.9")] },
    but: { "III.9": "empty" },
  },
  {
    typed: "our prompt in its control",
    changes: {
      "III.9": [TYPED["III.9"]?.[0] ?? "", { text: sentence("III.9"), controlTag: "dan-van:item:III.9" }],
    },
    but: { "III.9": "empty" },
  },
  {
    typed: "the prompt of item 7, and no first dash",
    changes: { "III.7": [TYPED["III.7"]?.[0] ?? "", sentence("III.7")], "III.7.1": [] },
    but: { "III.7.1": "missing" },
  },
  {
    typed: "an unfilled figure sentence",
    changes: {
      "III.5.3": [TYPED["III.5.3"]?.[0] ?? "", "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp: [ ]%."],
    },
    but: { "III.5.3": "empty" },
  },
  {
    typed: "an unfilled figure sentence whose blank the host leaves out",
    changes: {
      "III.5.3": [TYPED["III.5.3"]?.[0] ?? "", "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp: %."],
    },
    but: { "III.5.3": "empty" },
  },
  {
    typed: "an unfilled figure sentence with dots",
    changes: {
      "III.7.3": [
        TYPED["III.7.3"]?.[0] ?? "",
        "Số cuộc tiếp xúc, đối thoại trực tiếp: ….. cuộc, với ....... lượt người tham dự.",
      ],
    },
    but: { "III.7.3": "empty" },
  },
  {
    typed: "the instruction alone",
    changes: { "III.7.3": ["- Đối thoại trực tiếp với Nhân dân", "(báo cáo số liệu cụ thể)"] },
    but: { "III.7.3": "empty" },
  },
  {
    typed: "a dash that says there was none",
    changes: { "III.7.3": ["- Đối thoại với Nhân dân: Không tổ chức."] },
    but: { "III.7.3": "nil" },
  },
  {
    typed: "none, with the reason",
    changes: {
      "III.7.3": [
        "- Đối thoại với Nhân dân",
        "Chưa tổ chức hội nghị đối thoại do đang sắp xếp đơn vị hành chính.",
      ],
    },
    but: { "III.7.3": "nil" },
  },
  {
    typed: "no petition received",
    changes: {
      "III.7.1": [
        TYPED["III.7.1"]?.[0] ?? "",
        "Trong kỳ, UBND xã không nhận được đơn thư khiếu nại, tố cáo nào.",
      ],
    },
    but: { "III.7.1": "nil" },
  },
  {
    typed: "“Không có.” for the proposals",
    changes: { VI: ["VI. KIẾN NGHỊ, ĐỀ XUẤT", "Không có."] },
    but: { VI: "nil" },
  },
  {
    typed: "“Không” for the proposals",
    changes: { VI: ["VI. KIẾN NGHỊ, ĐỀ XUẤT: Không"] },
    but: { VI: "nil" },
  },
  {
    typed: "all dashes of an item none",
    changes: {
      "III.7.1": ["- Giải quyết đơn thư: không phát sinh."],
      "III.7.2": ["- Tiếp công dân: không phát sinh."],
      "III.7.3": ["- Đối thoại: không tổ chức."],
    },
    but: { "III.7": "nil", "III.7.1": "nil", "III.7.2": "nil", "III.7.3": "nil" },
  },
  {
    typed: "an item spoken of only in the text of the item above",
    changes: {
      "III.7": [
        "7. Công tác tiếp công dân, giải quyết đơn thư",
        "Trong kỳ tiếp 38 lượt công dân; tổ chức 05 cuộc đối thoại trực tiếp với Nhân dân.",
      ],
      "III.7.3": [],
    },
    but: { "III.7.3": "review" },
  },
  {
    typed: "a part whose dashes tell results instead of having headings",
    changes: {
      "II.1": ["- Lãnh đạo Ban đã ban hành 03 văn bản chỉ đạo."],
      "II.2": ["- Tổ chức 01 hội nghị quán triệt, tuyên truyền cho 45 công chức."],
    },
    but: { "II.1": "review", "II.2": "review" },
  },
  {
    typed: "a result that has an item's words in it",
    changes: { "III.4": [TYPED["III.4"]?.[0] ?? "", "Có 02 mô hình “Dân vận khéo”."], "III.4.3": [] },
    but: { "III.4.3": "missing" },
  },
];

/** The cells of an item's row, each a paragraph of its own. */
function row(id: ItemId, heading = (TYPED[id]?.[0] ?? "").replace(/^\S+\s/, "")): readonly Typed[] {
  const at = Object.keys(TYPED).indexOf(id);
  const label = /^\S+?(?=\.?\s)/.exec(TYPED[id]?.[0] ?? "")?.[0] ?? "";
  return [label, heading, TYPED[id]?.[1] ?? ""].map((said, column) => ({
    text: said,
    cell: { table: 0, row: at, column },
  }));
}

function mapHeadings(change: (heading: string) => Typed): Record<ItemId, readonly Typed[]> {
  return Object.fromEntries(
    Object.entries(TYPED).map(([id, [heading, ...rest]]) => [id, [change(heading ?? ""), ...rest]]),
  );
}

function bare(value: string): string {
  return value
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[“”]/g, '"');
}

function fullNumbers(number: (path: string) => string): Record<ItemId, readonly Typed[]> {
  const numbered = Object.entries(TYPED).filter(([id]) => id.startsWith("III."));
  return Object.fromEntries(
    numbered.map(([id, [heading, ...rest]]) => [
      id,
      [`${number(id.slice(4))} ${(heading ?? "").replace(/^\S+\s/, "")}`, ...rest],
    ]),
  );
}

function letters(): Record<ItemId, readonly Typed[]> {
  const dashes = Object.entries(TYPED).filter(([id]) => id.split(".").length === 3);
  return Object.fromEntries(
    dashes.map(([id, [heading, ...rest]]) => [
      id,
      [(heading ?? "").replace("-", `${"abc"[Number(id.at(-1)) - 1] ?? ""})`), ...rest],
    ]),
  );
}

function runIn(between: string): Record<ItemId, readonly Typed[]> {
  const texts = Object.entries(TYPED).filter(([, typed]) => typed.length === 2);
  return Object.fromEntries(
    texts.map(([id, [heading, body]]) => [id, [`${heading ?? ""}${between}${body ?? ""}`]]),
  );
}

describe("a whole report typed", () => {
  test.each(WHOLE)("$typed", ({ changes, but }) => {
    expect(read(changes)).toEqual(statusesBut(but));
  });
});

describe("one heading typed", () => {
  test.each(ONE)("$typed", ({ changes, but }) => {
    expect(read(changes)).toEqual(statusesBut(but));
  });
});

describe("what is not there is told", () => {
  test.each(NOT_ALL)("$typed", ({ changes, but }) => {
    expect(read(changes)).toEqual(statusesBut(but));
  });
});

const IDS = allItems(congVan1432).map(({ id }) => id);
const PLANS = [
  "V. NHIỆM VỤ, GIẢI PHÁP",
  "1. Tiếp tục thực hiện Chỉ thị số 33/CT-TTg và Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP.",
  "2. Tăng cường công tác lãnh đạo, chỉ đạo; công tác quán triệt, tuyên truyền, phổ biến, tập huấn",
  "3. Nâng cao hiệu lực, hiệu quả quản lý nhà nước về công tác dân vận",
  "4. Đẩy mạnh phong trào thi đua “Dân vận khéo”; cải cách hành chính, chuyển đổi số",
  "- Nâng cao Chỉ số hài lòng của người dân, tổ chức và doanh nghiệp.",
  "- Duy trì công tác tiếp công dân thường xuyên, định kỳ; đối thoại trực tiếp với Nhân dân.",
  "5. Phối hợp với Mặt trận Tổ quốc Việt Nam giám sát, phản biện xã hội; kiểm tra công vụ",
];

describe("when one item is left out", () => {
  test.each(IDS)("%s, it alone is missing", (id) => {
    expect(read({ [id]: [] })).toEqual(statusesBut({ [id]: "missing" }));
  });

  test.each(IDS.filter((id) => id !== "V"))("%s, plans that speak of it are not taken for it", (id) => {
    expect(read({ V: PLANS, [id]: [] })).toEqual(statusesBut({ [id]: "missing" }));
  });
});

test.each(leafItems(congVan1432).map(({ id }) => id))("%s with its heading alone is empty", (id) => {
  expect(read({ [id]: (TYPED[id] ?? []).slice(0, 1) })).toEqual(statusesBut({ [id]: "empty" }));
});
