/** The sentences of findings in Vietnamese: what was found, what was expected, where. */
import { formatDate } from "../../outline/citations";
import { MOTTO, NATIONAL_NAME } from "../../outline/nation";
import { added, decimal, grouped, isPart, quote, share, slashed } from "./parts";
import type {
  AddresseeSlip,
  FigureReason,
  FindingSentences,
  HeadingPart,
  ItemName,
  ItemReason,
  LayoutSlip,
  NumberSlip,
  PageNumberSlip,
  Period,
  PlacedValue,
  PlaceDateSlip,
  Side,
} from "./data";

/** "phần III", "mục III.7.2". */
export const itemNumber = (id: string): string => `${isPart(id) ? "phần" : "mục"} ${id}`;

const itemName = ({ item, heading }: ItemName): string => `${itemNumber(item)} ${quote(heading)}`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const periodName = ({ kind, year }: Period): string =>
  `${kind === "half-year" ? "6 tháng đầu năm" : "năm"}${year === null ? "" : ` ${year}`}`;

const placeOf = ({ item, opening = "" }: PlacedValue): string =>
  item === undefined ? `đoạn ${quote(opening)}` : itemNumber(item);

const ITEM_REASONS: Readonly<Record<ItemReason["id"], (text: string) => string>> = {
  "other-heading": (text) => `Tiêu đề ${quote(text, 80)} khác đề cương, chưa chắc là mục này.`,
  "other-part": (text) => `Tiêu đề ${quote(text, 80)} khác đề cương, chưa chắc là phần này.`,
  sentence: (text) => `Không thấy tiêu đề riêng; câu ${quote(text, 80)} có vẻ thuộc mục này.`,
  shared: (text) => `Không có tiêu đề riêng; nội dung có vẻ nằm chung dưới mục ${quote(text, 60)}.`,
  unsure: () => "Chưa chắc nội dung tìm thấy là của mục này.",
};

const itemReason = (reason: ItemReason): string =>
  ITEM_REASONS[reason.id](reason.id === "unsure" ? "" : reason.text);

export const figureReasons: Readonly<Record<FigureReason, string>> = {
  range: "Số liệu ghi dạng khoảng (từ … đến …), chưa có con số cụ thể.",
  "at-least": "Số liệu chỉ ghi mức tối thiểu (“trở lên”), chưa có con số cụ thể.",
  torn: "Hai con số viết rời nhau, chưa rõ là một hay hai số.",
  impossible: "Số đã giải quyết lớn hơn tổng số.",
  partners: "Chưa rõ là đối thoại với Nhân dân hay với đối tượng khác.",
  surveyed: "Chưa rõ có phải mức độ hài lòng của người dân, tổ chức đối với cơ quan hành chính hay không.",
  mixed: "Con số tính chung cả nội dung khác.",
  party: "Chỉ có số đảng viên bị kỷ luật, chưa rõ số cán bộ, công chức, viên chức.",
  unsure: "Chưa chắc con số tìm thấy là của kỳ này.",
};

const ADDRESSEE: Readonly<Record<AddresseeSlip, string>> = {
  capitals: "viết “Kính gửi”, bằng chữ in thường",
  colon: "sau “Kính gửi” cần dấu hai chấm (:)",
  "no-recipient": "chưa ghi tên cơ quan nhận báo cáo",
  "one-in-a-list": "gửi một nơi thì ghi tên nơi nhận trên cùng dòng, không gạch đầu dòng",
  "several-on-a-line": "gửi từ hai nơi trở lên thì mỗi nơi một dòng, có gạch đầu dòng (-)",
  dashes: "mỗi nơi nhận một dòng, đầu dòng có gạch đầu dòng (-)",
  semicolons: "cuối mỗi dòng, trừ dòng cuối, cần dấu chấm phẩy (;)",
  "full-stop": "cuối dòng cuối cùng cần dấu chấm (.)",
  "end-of-line": "cuối dòng cần dấu chấm (.)",
};

const NUMBER: Readonly<Record<NumberSlip, (number: string) => string>> = {
  label: () => "chữ “Số” viết bằng chữ in thường, hoa chữ cái đầu",
  colon: () => "sau chữ “Số” cần dấu hai chấm",
  stroke: () => "giữa số và ký hiệu cần dấu gạch chéo (/)",
  zero: (number) => `số nhỏ hơn 10 phải có số 0 phía trước (0${number})`,
  "spaced-stroke": () => "quanh dấu gạch chéo không cách chữ",
  "spaced-hyphen": () => "quanh dấu gạch nối không cách chữ",
  capitals: () => "ký hiệu viết bằng chữ in hoa",
  kind: () => "ký hiệu của báo cáo bắt đầu bằng “BC-”",
};

const PLACE_DATE: Readonly<Record<PlaceDateSlip, (day: string, month: string) => string>> = {
  words: () => "viết đủ “ngày … tháng … năm …”",
  "no-place": () => "thiếu địa danh",
  "place-capitals": () => "các chữ cái đầu của địa danh viết hoa",
  "date-capitals": () => "“ngày”, “tháng”, “năm” viết thường",
  comma: () => "sau địa danh cần dấu phẩy",
  "day-zero": (day) => `ngày nhỏ hơn 10 phải có số 0 phía trước (0${day})`,
  "month-zero": (_, month) => `tháng 1, 2 phải có số 0 phía trước (0${month})`,
  "no-year": () => "thiếu năm",
};

const PAGE_NUMBER: Readonly<Record<PageNumberSlip, string>> = {
  none: "chưa có số trang, cần đánh số từ trang thứ hai ở giữa lề trên",
  footer: "số trang đặt ở lề dưới, cần ở lề trên",
  aside: "số trang chưa canh giữa",
  "first-page": "số trang hiện ở trang thứ nhất",
};

const SIDES: Readonly<Record<Side, string>> = { top: "trên", bottom: "dưới", left: "trái", right: "phải" };

const SIZED: Readonly<Record<HeadingPart, string>> = {
  agency: "tên cơ quan ban hành",
  "national-name": "Quốc hiệu",
  motto: "Tiêu ngữ",
  number: "số, ký hiệu",
  "place-date": "địa danh, thời gian",
  kind: "tên loại",
  subject: "trích yếu",
  addressee: "Kính gửi",
};

const LAYOUT: Readonly<Record<LayoutSlip, (count: number) => string>> = {
  alignment: (count) => `${count} đoạn chưa canh đều hai lề`,
  "first-line": (count) => `${count} đoạn có dòng đầu không lùi vào 1 cm hoặc 1,27 cm`,
  gap: (count) => `${count} chỗ giữa hai đoạn cách nhau dưới 6pt`,
  "line-spacing": (count) => `${count} đoạn có khoảng cách dòng ngoài mức từ dòng đơn đến 1,5 dòng`,
};

const copies = (text: string, count: number): string =>
  count === 1
    ? `Nơi nhận viết chưa đúng: “${text}”`
    : `${count} dòng của nơi nhận viết chưa đúng, dòng đầu tiên “${text}”`;

const missing = (what: string, remedy: string) => () => `Thiếu ${what} ở phần đầu báo cáo. ${remedy}`;

export const sentences: FindingSentences = {
  "addressee-form": {
    form: ({ text, slips }) =>
      `“Kính gửi” viết chưa đúng: “${text}”: ${slips.map((slip) => ADDRESSEE[slip]).join("; ")}.`,
  },
  "agency-form": {
    "small-letters": ({ text }) => `Tên cơ quan viết “${text}”, cần chữ in hoa: “${text.toUpperCase()}”.`,
    shortened: ({ text, expected }) =>
      `Tên cơ quan ban hành viết tắt “${text}”. Cần tên đầy đủ: “${expected}”.`,
  },
  "blank-left": {
    blank: ({ text }) => `Còn chỗ chấm chưa điền: ${quote(text)}. Điền nội dung hoặc xóa dòng này.`,
  },
  "citation-mismatch": {
    date: ({ symbol, written, expected }) =>
      `Ngày của ${symbol} không đúng: viết ngày ${formatDate(written)}, cần ${expected}.`,
    namesake: ({ kind, number, written, expected }) =>
      `${kind} số ${number} ngày ${formatDate(written)} là văn bản khác trùng số. Văn bản mà Đề cương yêu cầu báo cáo là ${expected}.`,
    kind: ({ symbol, written, expected }) =>
      `Tên loại của văn bản số ${symbol} không đúng: viết “${written}”, cần ${expected}.`,
    issuer: ({ symbol, written, expected }) =>
      `Cơ quan ban hành ${symbol} chưa đúng: viết “của ${written}”, cần ${expected}.`,
    symbol: ({ written, expected, kind, issuer }) =>
      `Ký hiệu viết chưa đúng: “${written}”, cần “${expected}” (${kind} của ${issuer}).`,
  },
  "citation-undated": {
    undated: ({ kind, number, expected }) =>
      `${kind} số ${number} chưa lần nào được ghi đầy đủ. Lần đầu viện dẫn cần ghi: “${expected}”.`,
  },
  "comments-left": {
    comments: ({ count }) =>
      `Văn bản còn ${count} nhận xét (comment). Xử lý xong thì xóa hết trước khi trình ký và gửi.`,
  },
  "copies-form": {
    missing: () => "Thiếu “Nơi nhận:” ở cuối báo cáo, ngang với chức vụ người ký.",
    "one-line": ({ text }) =>
      `“${text}”: “Nơi nhận:” đứng trên một dòng riêng, mỗi nơi nhận một dòng ở dưới.`,
    colon: ({ text }) => `Sau “${text}” cần dấu hai chấm (:).`,
    "as-above": ({ text }) =>
      `Dòng đầu của nơi nhận là “${text}”, cần “- Như trên;” vì báo cáo có “Kính gửi”.`,
    "no-as-above": () => "Nơi nhận chưa ghi “- Như trên;”, cần có vì báo cáo có “Kính gửi”.",
    "nothing-filed": () => "Nơi nhận thiếu dòng cuối “- Lưu: VT, …”.",
    dashes: ({ text, count }) => `${copies(text, count)}: đầu dòng cần gạch đầu dòng (-).`,
    semicolons: ({ text, count }) => `${copies(text, count)}: cuối dòng cần dấu chấm phẩy (;).`,
    filed: ({ text }) => `${copies(text, 1)}: cần viết như “- Lưu: VT, NC.”.`,
  },
  "cutoff-date": {
    "after-report": ({ day, issued }) =>
      `Số liệu ghi tính đến ngày ${formatDate(day)}, sau ngày ban hành báo cáo (${formatDate(issued)}). Xem lại hai ngày.`,
    "outside-period": ({ day, period }) =>
      `Số liệu ghi tính đến ngày ${formatDate(day)}, ngoài kỳ báo cáo ${periodName(period)}. Xem lại ngày, có phải chữ còn sót của kỳ trước.`,
  },
  "date-impossible": {
    date: ({ text }) => `Ngày không có trong lịch: “${text}”. Xem lại ngày, tháng, năm.`,
  },
  deadline: {
    ahead: ({ due, days }) => `Hạn gửi: trước ngày ${slashed(due)}, còn ${days} ngày.`,
    today: ({ due }) => `Báo cáo phải gửi trước ngày ${slashed(due)}, hôm nay đã là ngày hết hạn.`,
    overdue: ({ due, days }) => `Báo cáo phải gửi trước ngày ${slashed(due)}, đã quá hạn ${days} ngày.`,
  },
  "document-locked": {
    signed: () =>
      "Văn bản đã ký số: sửa bất cứ chỗ nào cũng làm chữ ký mất hiệu lực, nên ở đây chỉ kiểm tra, không sửa. Cần sửa thì sửa ở bản dự thảo chưa ký rồi trình ký lại.",
    protected: () =>
      "Văn bản đang được bảo vệ hoặc chỉ được đọc, nên ở đây chỉ kiểm tra, không sửa. Cần sửa thì vào thẻ Xem lại (Review) > Hạn chế Chỉnh sửa (Restrict Editing) > Dừng Bảo vệ (Stop Protection), rồi kiểm tra lại.",
  },
  "done-over-total": {
    fraction: ({ text }) => `Số đã giải quyết nhiều hơn tổng số: “${text}”. Xem lại hai con số.`,
    petitions: ({ resolved, received }) =>
      `Số đơn đã giải quyết (${resolved}) nhiều hơn số đơn tiếp nhận (${received}). Xem lại hai con số, hoặc nêu rõ số đơn kỳ trước chuyển sang.`,
  },
  "empty-paragraphs": {
    rows: ({ count, places }) =>
      `${count} đoạn trống liền nhau ở ${places} chỗ trong nội dung. Xóa các đoạn trống; cần khoảng cách thì đặt khoảng cách đoạn, cần sang trang thì chèn ngắt trang.`,
  },
  "figure-conflict": {
    values: ({ label, values: [first, second] }) =>
      `${label} có hai giá trị khác nhau: “${first.text}” (${placeOf(first)}) và “${second.text}” (${placeOf(second)}). Xem lại số nào đúng rồi ghi thống nhất.`,
  },
  "figure-missing": {
    required: ({ item, label }) =>
      `Thiếu số liệu bắt buộc ở mục ${item}: ${label}. Đề cương yêu cầu số liệu cụ thể của kỳ báo cáo; nếu trong kỳ không có thì ghi rõ là không có.`,
    implied: ({ item, label }) =>
      `Mục ${item} chưa có số liệu: ${label}. Đề cương không bắt buộc nhưng nội dung này thường phải có số liệu.`,
  },
  "figure-review": {
    doubtful: ({ item, label, reason }) =>
      `Cần xem lại số liệu ở mục ${item}: ${label}. ${figureReasons[reason]}`,
  },
  "font-name": {
    font: ({ count, font }) => `${count} đoạn dùng phông “${font}”, cần phông Times New Roman.`,
  },
  "font-size": {
    heading: ({ slips }) => {
      const told = slips.map(({ element, size, from, to }) => {
        const expected = from === to ? String(from) : `${from}–${to}`;
        return `${SIZED[element]} cỡ ${decimal(size)}, cần ${expected}`;
      });
      return `Cỡ chữ ở phần đầu chưa đúng: ${told.join("; ")}.`;
    },
    body: ({ count, sizes, text }) =>
      `${count} đoạn có cỡ chữ ${sizes.map(decimal).join("; ")}, cần cỡ 13 đến 14. Đoạn đầu tiên: ${quote(text)}.`,
  },
  "heading-missing": {
    "national-name": missing("Quốc hiệu", `Cần dòng “${NATIONAL_NAME}” ở phía trên, bên phải trang đầu.`),
    motto: missing("Tiêu ngữ", `Cần dòng “${MOTTO}” ngay dưới Quốc hiệu.`),
    agency: missing(
      "tên cơ quan ban hành",
      "Cần tên đầy đủ của cơ quan ban hành, bằng chữ in hoa, ở phía trên bên trái trang đầu.",
    ),
    number: missing(
      "số, ký hiệu văn bản",
      "Cần dòng “Số: …/BC-…” dưới tên cơ quan ban hành; số có thể để văn thư điền khi phát hành.",
    ),
    "place-date": missing(
      "địa danh và thời gian ban hành",
      "Cần dòng “<địa danh>, ngày … tháng … năm …” dưới Quốc hiệu và Tiêu ngữ.",
    ),
    kind: missing("tên loại văn bản", "Cần dòng “BÁO CÁO” canh giữa, trên trích yếu."),
    subject: missing(
      "trích yếu nội dung",
      "Cần trích yếu ngay dưới tên loại, ví dụ “Kết quả thực hiện Chỉ thị số 33/CT-TTg…”.",
    ),
    addressee: missing(
      "“Kính gửi”",
      "Báo cáo gửi cơ quan cấp trên phải có dòng “Kính gửi: …” dưới trích yếu.",
    ),
  },
  "heading-numbering": {
    gap: ({ before, written, expected }) =>
      `Số thứ tự không liên tục: sau “${before}” là “${written}”, cần “${expected}”.`,
  },
  "highlight-left": {
    highlighted: ({ count, text }) =>
      `${count} đoạn còn chữ tô nền, đoạn đầu tiên: ${quote(text)}. Xem chỗ đó đã xong chưa rồi bỏ tô nền.`,
  },
  "instruction-left": {
    instruction: ({ text }) =>
      `Còn chỉ dẫn của đề cương trong báo cáo: “${text}”. Xóa chỉ dẫn này; số liệu viết ở nội dung.`,
    template: ({ text }) =>
      `Còn chữ mẫu chưa thay: ${quote(text)}. Viết nội dung vào chỗ này, hoặc xóa chữ mẫu.`,
  },
  "item-empty": {
    empty: (item) =>
      `Chưa có nội dung ở ${itemName(item)}: dưới tiêu đề chưa viết gì ngoài phần gợi ý. Viết kết quả trong kỳ; nếu không có thì ghi “Không phát sinh”.`,
  },
  "item-missing": {
    missing: (item) =>
      `Thiếu ${itemName(item)}: không thấy tiêu đề này trong báo cáo. Đề cương yêu cầu báo cáo nội dung này; nếu trong kỳ không có thì vẫn giữ tiêu đề và ghi “Không phát sinh”.`,
  },
  "item-order": {
    moved: (item) =>
      `${capitalised(itemName(item))} không đứng đúng thứ tự của đề cương. Chuyển về đúng chỗ.`,
  },
  "item-review": {
    doubtful: ({ reason, ...item }) =>
      `Cần xem lại ${itemName(item)}. ${itemReason(reason)} Nếu đúng, nên đặt tiêu đề như đề cương.`,
  },
  "legacy-encoding": {
    encoded: ({ count, encodings, fonts }) => {
      const names = encodings.map((encoding) => ({ tcvn3: "TCVN3 (ABC)", vni: "VNI" })[encoding]);
      const named = fonts.length === 0 ? "" : `, phông ${fonts.map((font) => `“${font}”`).join(", ")}`;
      return `${count} đoạn gõ bằng bảng mã cũ ${names.join(" và ")}${named}, không phải Unicode: máy không có phông cũ sẽ hiện sai chữ. Chuyển sang Unicode (TCVN 6909:2001), phông Times New Roman. Nội dung các đoạn này vẫn được đọc để kiểm tra.`;
    },
  },
  "nation-form": {
    "national-name": ({ text, expected }) => `Quốc hiệu viết chưa đúng: “${text}”, cần “${expected}”.`,
    motto: ({ text, expected }) => `Tiêu ngữ viết chưa đúng: “${text}”, cần “${expected}”.`,
  },
  "number-form": {
    form: ({ text, slips, number = "" }) =>
      `Số, ký hiệu viết chưa đúng: “${text}”: ${slips.map((slip) => NUMBER[slip](number)).join("; ")}. Mẫu: “Số: 05/BC-UBND”.`,
    "other-agency": ({ symbol, agency }) =>
      `Ký hiệu “${symbol}” không phải của cơ quan ban hành “${agency}”. Xem lại ký hiệu hoặc tên cơ quan.`,
  },
  "page-setup": {
    paper: ({ landscape, sizes }) => {
      const slips = [
        ...(landscape ? ["trang nằm ngang, cần trình bày theo chiều dài của khổ A4"] : []),
        ...sizes.map(
          ({ width, height }) => `${decimal(width)} × ${decimal(height)} mm, cần A4 (210 × 297 mm)`,
        ),
      ];
      return `Khổ giấy chưa đúng: ${slips.join("; ")}.`;
    },
    margins: ({ slips }) => {
      const told = slips.map(
        ({ side, margin, from, to }) => `lề ${SIDES[side]} ${decimal(margin)} mm, cần ${from}–${to} mm`,
      );
      return `Lề trang chưa đúng: ${told.join("; ")}.`;
    },
    "page-number": ({ slips }) => `Số trang chưa đúng: ${slips.map((slip) => PAGE_NUMBER[slip]).join("; ")}.`,
  },
  "paragraph-layout": {
    layout: ({ slips }) =>
      `Trình bày đoạn văn chưa đúng: ${slips.map(({ aspect, count }) => LAYOUT[aspect](count)).join("; ")}.`,
  },
  "parts-sum": {
    list: ({ text, total, ...sum }) =>
      `Các phần không khớp với tổng: “${text}”: ${added(sum)}, tổng ghi ${grouped(total)}. Xem lại các con số.`,
    column: ({ heading, total, ...sum }) =>
      `Cột “${heading}” của bảng: ${added(sum)}, dòng tổng ghi ${total}. Xem lại các con số.`,
  },
  "percent-over-100": {
    share: ({ text }) =>
      `Tỷ lệ “${text}” lớn hơn 100%, không thể có đối với tỷ lệ này. Xem lại dấu phẩy thập phân hoặc con số.`,
  },
  "period-mismatch": {
    "issued-late": ({ period, month, year }) =>
      `Trích yếu là báo cáo ${periodName(period)} nhưng ngày ban hành là tháng ${month}/${year}. Xem lại kỳ báo cáo ở trích yếu hoặc ngày ban hành.`,
    "issued-year": ({ period, year }) =>
      `Ngày ban hành thuộc năm ${year} nhưng báo cáo là của ${periodName(period)}. Sửa năm ở ngày ban hành hoặc ở trích yếu.`,
    title: ({ written, period }) =>
      `Kỳ báo cáo không khớp: trích yếu viết ${periodName(written)}, phần mở đầu và ngày ban hành là ${periodName(period)}. Sửa năm ở trích yếu.`,
    introduction: ({ written, period }) =>
      `Kỳ báo cáo không khớp: đoạn này viết ${periodName(written)}, trích yếu là ${periodName(period)}.`,
    "half-year": ({ text, period }) =>
      `Đoạn này nói về “${text}” trong báo cáo của ${periodName(period)}. Xem lại có phải chữ còn sót của kỳ trước.`,
    plans: ({ year, period, next }) =>
      `Tiêu đề phần nhiệm vụ viết năm ${year}; báo cáo của ${periodName(period)} thì nhiệm vụ là của ${period.kind === "half-year" ? "6 tháng cuối năm" : "năm"} ${next}. Xem lại có phải chữ còn sót của kỳ trước.`,
  },
  "place-date-form": {
    form: ({ text, slips, day = "", month = "" }) =>
      `Địa danh, thời gian viết chưa đúng: “${text}”: ${slips.map((slip) => PLACE_DATE[slip](day, month)).join("; ")}. Mẫu: “Đồng Nai, ngày 05 tháng 02 năm 2026”.`,
  },
  "prompt-left": {
    prompt: ({ item, text }) =>
      `Còn câu gợi ý của khung ở mục ${item}: ${quote(text)}. Viết nội dung vào chỗ này, hoặc xóa câu gợi ý.`,
    blank: ({ text }) =>
      `Còn chỗ trống chưa điền trong câu số liệu: ${quote(text)}. Điền số, hoặc xóa câu nếu số liệu đã nêu ở câu khác.`,
    placeholder: ({ text }) =>
      `Chưa điền thông tin cơ quan: còn chữ mẫu ${quote(text)}. Thay bằng thông tin thật của cơ quan.`,
  },
  "rate-mismatch": {
    rate: ({ text, share: comesTo, rate }) =>
      `Tỷ lệ không khớp với số liệu: “${text}” là ${share(comesTo)}, văn bản ghi “${rate}”. Xem lại các con số.`,
  },
  "revisions-left": {
    revisions: ({ count, deletions, deletedTextLeftOut }) => {
      const read = deletedTextLeftOut
        ? "chữ đã xóa không được tính khi kiểm tra."
        : "Word vẫn đưa cả chữ đã xóa, nên kết quả kiểm tra có thể đã tính những chữ ấy.";
      const deleted = deletions === 0 ? "" : ` Trong đó ${deletions} thay đổi xóa chữ; ${read}`;
      return `Văn bản còn ${count} thay đổi (Track Changes) chưa chấp nhận hoặc từ chối.${deleted} Quyết định từng thay đổi trước khi trình ký.`;
    },
  },
  "signer-authority": {
    "no-block": () =>
      "Không thấy quyền hạn, chức vụ, họ tên người ký và nơi nhận ở cuối báo cáo. Cần ghi chức vụ bằng chữ in hoa, dưới là họ tên; bên trái là “Nơi nhận:”.",
    form: ({ text, short, capitals }) => {
      const slips = [
        ...(short === undefined ? [] : [`sau “${short}” cần dấu chấm (.)`]),
        ...(capitals ? ["cần viết bằng chữ in hoa"] : []),
      ];
      return `Quyền hạn, chức vụ người ký viết chưa đúng: “${text}”: ${slips.join("; ")}.`;
    },
    order: ({ text, above }) => `Quyền hạn của người ký ngược thứ tự: “${text}” phải đứng trên “${above}”.`,
    missing: () => "Thiếu quyền hạn, chức vụ trên họ tên người ký.",
    untitled: ({ text }) => `Dưới “${text}” thiếu chức vụ của người ký.`,
  },
  "signer-name": {
    capitals: ({ text }) =>
      `Họ tên người ký viết bằng chữ in hoa: “${text}”. Viết bằng chữ in thường, chỉ hoa chữ cái đầu.`,
    missing: ({ text }) => `Thiếu họ tên người ký dưới “${text}”.`,
  },
  "signer-title": {
    titled: ({ text }) => `Trước họ tên người ký không ghi học hàm, học vị: “${text}”. Chỉ ghi họ và tên.`,
  },
  "space-runs": {
    runs: ({ count }) =>
      `${count} chỗ dùng nhiều dấu cách hoặc Tab liền nhau để đẩy chữ trong nội dung. Giữa hai từ chỉ để một dấu cách; muốn lùi dòng đầu hoặc canh chữ thì dùng định dạng đoạn.`,
  },
  "title-form": {
    kind: ({ text, expected }) => `Tên loại viết ${quote(text)}, cần “${expected}” bằng chữ in hoa.`,
    "own-line": ({ expected }) =>
      `Trích yếu cần đặt ngay dưới tên loại: “${expected}” đứng trên một dòng riêng.`,
    aside: ({ text }) => `Tên loại “${text}” chưa canh giữa.`,
    "subject-capitals": ({ text }) => `Trích yếu viết bằng chữ in hoa: ${quote(text)}. Cần chữ in thường.`,
    "subject-about": ({ text }) => `Trích yếu của báo cáo không có “V/v”: ${quote(text)}.`,
  },
  "unicode-form": {
    decomposed: ({ count }) =>
      `${count} đoạn gõ Unicode tổ hợp (dấu rời chữ): nhìn vẫn đúng nhưng tìm kiếm, sắp xếp và phần mềm khác đọc sai. Chuyển sang Unicode dựng sẵn.`,
  },
};
