/**
 * A long report as a ministry or a big city sends it: the headings of the outline, and under each the paragraphs of many
 * units, of which no two are alike. The same length gives the same report.
 */
import type { Paragraph, ParagraphFormat, SourceDocument } from "../src/document";
import { allItems, congVan1432 } from "../src/outline";

const LETTERHEAD = [
  "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "TỈNH LÂM ĐỒNG\tĐộc lập - Tự do - Hạnh phúc",
  "Số: 512/BC-UBND\tLâm Đồng, ngày 08 tháng 12 năm 2026",
  "BÁO CÁO",
  "Kết quả thực hiện Chỉ thị số 33/CT-TTg và Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP tại tỉnh Lâm Đồng năm 2026",
  "Kính gửi: Bộ Nội vụ.",
  "Thực hiện Công văn số 1432/BNV-CTTN ngày 03/4/2023 của Bộ Nội vụ, Ủy ban nhân dân tỉnh Lâm Đồng báo cáo kết quả thực hiện công tác dân vận năm 2026 như sau:",
];
const SIGNATURE = [
  "Nơi nhận:",
  "- Như trên;",
  "- Thường trực Tỉnh ủy, Thường trực HĐND tỉnh;",
  "- Lưu: VT, NV.",
  "TM. ỦY BAN NHÂN DÂN",
  "KT. CHỦ TỊCH",
  "PHÓ CHỦ TỊCH",
  "Trần Thị Hoa",
];

/** What units report, with places for what differs: their name, numbers, a share, a day. */
const SENTENCES = [
  "{unit} đã ban hành Kế hoạch số {n}/KH-UBND ngày {day} về công tác dân vận chính quyền, phân công rõ trách nhiệm của từng phòng, ban và từng cán bộ, công chức phụ trách.",
  "Tại {unit}, người đứng đầu cấp ủy, chính quyền đã tổ chức {n} cuộc đối thoại trực tiếp với Nhân dân, có {m} lượt người tham dự, tập trung vào công tác giải phóng mặt bằng và sắp xếp đơn vị hành chính.",
  "{unit} tiếp {m} lượt công dân, trong đó lãnh đạo tiếp định kỳ {n} lượt; không để xảy ra điểm nóng về khiếu nại, tố cáo trên địa bàn.",
  "Trong kỳ, {unit} tiếp nhận {m} đơn khiếu nại, tố cáo, kiến nghị, phản ánh; đã giải quyết {n} đơn thuộc thẩm quyền, đạt {share}%, số còn lại đang trong thời hạn xem xét theo quy định.",
  "Công tác tuyên truyền được {unit} đổi mới cả nội dung và hình thức, gắn với chuyển đổi số; đã đăng, phát {m} tin, bài trên trang thông tin điện tử và hệ thống truyền thanh cơ sở.",
  "{unit} mở {n} lớp tập huấn kỹ năng vận động quần chúng cho {m} cán bộ, công chức, viên chức và người hoạt động không chuyên trách ở thôn, tổ dân phố.",
  "Phong trào thi đua “Dân vận khéo” tiếp tục được {unit} đẩy mạnh với {n} mô hình mới trên lĩnh vực kinh tế, văn hóa - xã hội, quốc phòng - an ninh và xây dựng hệ thống chính trị.",
  "Mô hình “Chính quyền thân thiện, vì Nhân dân phục vụ” của {unit} được người dân đồng tình, ủng hộ, góp phần rút ngắn thời gian giải quyết hồ sơ và giảm phiền hà cho tổ chức, doanh nghiệp.",
  "{unit} rà soát, đơn giản hóa {n} thủ tục hành chính, niêm yết công khai đầy đủ tại Bộ phận tiếp nhận và trả kết quả, đồng thời hướng dẫn người dân nộp hồ sơ trên Cổng Dịch vụ công quốc gia.",
  "Tỷ lệ hồ sơ giải quyết đúng hạn của {unit} đạt {share}%, tăng {tenth}% so với cùng kỳ năm 2025; mức độ hài lòng của người dân đối với sự phục vụ đạt {share}%.",
  "Thực hiện quy định về đạo đức công vụ, {unit} đã tiến hành {n} cuộc kiểm tra đột xuất việc chấp hành kỷ luật, kỷ cương hành chính và văn hóa công sở, qua đó kịp thời chấn chỉnh những biểu hiện gây khó khăn cho người dân.",
  "{unit} phối hợp với Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội giám sát {n} chuyên đề, phản biện {n} dự thảo văn bản có liên quan đến quyền và lợi ích hợp pháp của Nhân dân.",
  "Các tổ dân vận ở {unit} thường xuyên nắm tình hình tư tưởng, tâm trạng, nguyện vọng của các tầng lớp Nhân dân, kịp thời phản ánh với cấp ủy, chính quyền để có biện pháp giải quyết ngay từ cơ sở.",
  "Nhân dân {unit} đã hiến {m} m² đất, đóng góp {n} triệu đồng và hàng nghìn ngày công để làm đường giao thông nông thôn, nhà văn hóa và các công trình phúc lợi công cộng.",
  "Qua phong trào, {unit} có {n} tập thể, {n} cá nhân điển hình được các cấp biểu dương, khen thưởng, trong đó nhiều gương người tốt, việc tốt được nhân rộng.",
  "Tuy nhiên, ở {unit} việc cụ thể hóa các văn bản của cấp trên có lúc còn chậm; một số cán bộ, công chức chưa thật sự sâu sát cơ sở, kỹ năng tuyên truyền, vận động còn hạn chế.",
  "Nguyên nhân chủ yếu là do {unit} mới sắp xếp tổ chức bộ máy, địa bàn rộng, trình độ dân trí không đồng đều, kinh phí dành cho công tác dân vận còn ít.",
  "Thời gian tới, {unit} tiếp tục quán triệt sâu sắc quan điểm của Đảng về công tác dân vận trong tình hình mới, coi đây là nhiệm vụ quan trọng, thường xuyên của cả hệ thống chính trị.",
  "{unit} đề nghị cấp trên quan tâm bố trí kinh phí, biên soạn tài liệu bồi dưỡng kỹ năng dân vận phù hợp với đồng bào dân tộc thiểu số và hướng dẫn thực hiện chính quyền địa phương 2 cấp.",
  "Đời sống vật chất và tinh thần của Nhân dân {unit} được nâng lên; thu nhập bình quân đầu người đạt {n} triệu đồng, tỷ lệ hộ nghèo giảm còn {tenth}%.",
  "Dịch vụ công trực tuyến được {unit} cung cấp toàn trình đối với {n} thủ tục; tỷ lệ hồ sơ nộp trực tuyến đạt {share}%, thanh toán trực tuyến đạt {share}%.",
  "Kỷ luật, kỷ cương được siết chặt, trong năm {unit} không có cán bộ, công chức, viên chức vi phạm đến mức phải xử lý kỷ luật; tinh thần trách nhiệm, thái độ phục vụ Nhân dân chuyển biến rõ nét.",
];
/** A list's short lines and what stands in no figure. */
const LINES = [
  "- Chỉ đạo {unit} kiện toàn tổ dân vận;",
  "- {unit}: {n} mô hình, {n} điển hình;",
  "+ Tuyên truyền tại {unit}: {n} buổi, {m} lượt người nghe.",
  "- Vận động Nhân dân {unit} chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước.",
  "Công tác phối hợp ở {unit} ngày càng chặt chẽ.",
  "- Thực hiện tốt Quy chế dân chủ ở cơ sở tại {unit};",
  "+ {unit} hoàn thành {n}/{n} chỉ tiêu.",
  "- Kịp thời giải quyết những vấn đề bức xúc của Nhân dân {unit}, không để kéo dài.",
  "Kết quả ở {unit} như sau:",
];
const PARTS = ["thôn", "tổ dân phố", "khu phố", "ấp", "buôn"];
const KINDS = ["xã", "phường", "đặc khu"];
const NAMES = [
  ..."Bảo Lộc,Đức Trọng,Di Linh,Lạc Dương,Đơn Dương,Cát Tiên,Đạ Tẻh,Nam Ban,Phú Sơn,Tân Hà,Hòa Ninh,Bảo Thuận".split(
    ",",
  ),
  ..."Xuân Hương,Cam Ly,Lâm Viên,Hàm Thuận,Mũi Né,Phú Quý,Tuy Phong,Đắk Mil,Krông Nô,Quảng Tín,Tà Đùng".split(
    ",",
  ),
];

const FORMAT = {
  alignment: "justified",
  firstLineIndent: 28.35,
  leftIndent: 0,
  spaceBefore: 0,
  spaceAfter: 6,
  lineSpacing: 18,
  lineRule: "multiple",
  fontName: "Times New Roman",
  fontSize: 14,
  bold: false,
  italic: false,
  highlighted: false,
} as const satisfies ParagraphFormat;

/** A report of so many paragraphs; not fewer than its headings need. Another `edition` has other paragraphs. */
export function longReport(paragraphs: number, edition = 0): SourceDocument {
  const items = allItems(congVan1432);
  const room = Math.max(0, paragraphs - LETTERHEAD.length - items.length - SIGNATURE.length);
  const random = randomNumbers(1432 + edition);
  const upTo = (item: number): number => Math.floor((room * item) / items.length);
  const body = items.flatMap((item, at) => [
    paragraph(`${item.label} ${item.heading}`, true),
    ...Array.from({ length: upTo(at + 1) - upTo(at) }, () => paragraph(textOf(random))),
  ]);
  return {
    paragraphs: [
      ...LETTERHEAD.map((text) => paragraph(text)),
      ...body,
      ...SIGNATURE.map((text) => paragraph(text)),
    ],
    controls: [],
    deletedTextLeftOut: true,
    revisions: { count: 0, deletions: 0 },
    comments: 0,
  };
}

/** The same, but of three sentences again and again, as nobody writes: what remembers by text has little to do. */
export function repeatedReport(paragraphs: number): SourceDocument {
  const report = longReport(paragraphs);
  const random = randomNumbers(1432);
  const texts = SENTENCES.slice(0, 3).map((sentence) => filledIn(sentence, random));
  const written = report.paragraphs.map((each, at) =>
    each.format.bold === true || at < LETTERHEAD.length || at >= paragraphs - SIGNATURE.length
      ? each
      : { ...each, text: texts[at % texts.length] ?? "" },
  );
  return { ...report, paragraphs: written };
}

function paragraph(text: string, bold = false): Paragraph {
  return { text, format: { ...FORMAT, bold } };
}

type Random = (below: number) => number;

/** Of five paragraphs two are lines of a list, and one has a second sentence. */
function textOf(random: Random): string {
  const kind = random(5);
  if (kind < 2) return filledIn(pick(LINES, random), random);
  const sentence = (): string => filledIn(pick(SENTENCES, random), random);
  return kind === 2 ? `${sentence()} ${sentence()}` : sentence();
}

function filledIn(sentence: string, random: Random): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (_, slot: string) => SLOTS[slot]?.(random) ?? "");
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

const pick = (from: readonly string[], random: Random): string => from[random(from.length)] ?? "";
const twoDigits = (number: number): string => String(number).padStart(2, "0");

const SLOTS: Readonly<Record<string, (random: Random) => string>> = {
  unit: (random) =>
    `${pick(PARTS, random)} ${pick(NAMES, random)}, ${pick(KINDS, random)} ${pick(NAMES, random)}`,
  n: (random) => twoDigits(2 + random(120)),
  m: (random) => `${1 + random(9)}.${String(100 + random(900))}`,
  share: (random) => `${80 + random(20)},${random(100)}`,
  tenth: (random) => `${1 + random(4)},${1 + random(9)}`,
  day: (random) => `${twoDigits(1 + random(28))}/${twoDigits(1 + random(2))}/2026`,
};

/** The same numbers in every run: a linear congruential generator with the constants of Numerical Recipes. */
function randomNumbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
