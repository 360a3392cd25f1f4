import { allItems, congVan1432, type ItemId } from "../../../src/outline";
import { documentOf, type Typed } from "./paragraphs";
import type { SourceDocument } from "../../../src/document";

export const LETTERHEAD: readonly string[] = [
  "ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "TỈNH ĐỒNG NAI\tĐộc lập - Tự do - Hạnh phúc",
  "Số: 123/BC-UBND\tĐồng Nai, ngày 05 tháng 12 năm 2026",
  "BÁO CÁO",
  "Kết quả thực hiện Chỉ thị số 33/CT-TTg và Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP tại tỉnh Đồng Nai năm 2026",
  "Kính gửi: Bộ Nội vụ.",
  "Thực hiện Công văn số 1432/BNV-CTTN ngày 03/4/2023 của Bộ Nội vụ về việc triển khai thực hiện Chỉ thị số 33/CT-TTg, UBND tỉnh Đồng Nai báo cáo kết quả thực hiện như sau:",
];

export const SIGNATURE: readonly string[] = [
  "Nơi nhận:",
  "- Như trên;",
  "- Lưu: VT, NV.",
  "TM. ỦY BAN NHÂN DÂN",
  "KT. CHỦ TỊCH",
  "PHÓ CHỦ TỊCH",
  "Nguyễn Văn An",
];

/** How a clerk who knows the outline types each item: heading and text. */
export const TYPED: Readonly<Record<ItemId, readonly string[]>> = {
  I: [
    "I. KHÁI QUÁT CHUNG",
    "Tỉnh Đồng Nai có 95 đơn vị hành chính cấp xã; tốc độ tăng trưởng kinh tế đạt 8,5%, thu ngân sách đạt 62.000 tỷ đồng.",
  ],
  II: ["II. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"],
  "II.1": [
    "1. Công tác lãnh đạo, chỉ đạo quán triệt, triển khai thực hiện",
    "UBND tỉnh đã ban hành 12 văn bản cụ thể hóa công tác dân vận.",
  ],
  "II.2": [
    "2. Công tác quán triệt, tuyên truyền, phổ biến, tập huấn",
    "Sở Nội vụ đã mở 15 lớp tập huấn cho 1.200 học viên.",
  ],
  III: ["III. KẾT QUẢ THỰC HIỆN"],
  "III.1": [
    "1. Kết quả thực hiện Chỉ thị số 33/CT-TTg và Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP",
    "Các sở, ngành đã cụ thể hóa bằng chương trình công tác hằng năm.",
  ],
  "III.2": [
    "2. Kết quả nâng cao hiệu lực, hiệu quả công tác quản lý nhà nước về công tác dân vận",
    "Việc phân công, phân cấp rõ ràng hơn trước.",
  ],
  "III.3": [
    "3. Hoạt động tuyên truyền, giáo dục nhằm nâng cao nhận thức về công tác dân vận",
    "Đài Phát thanh và Truyền hình đã phát 340 tin, bài.",
  ],
  "III.4": [
    "4. Việc thực hiện phong trào thi đua “Dân vận khéo”",
    "Toàn tỉnh đăng ký 452 mô hình “Dân vận khéo”.",
  ],
  "III.4.1": [
    "- Công tác triển khai xây dựng kế hoạch, tuyên truyền, đào tạo bồi dưỡng, thi đua - khen thưởng",
    "UBND tỉnh ban hành Kế hoạch số 15/KH-UBND.",
  ],
  "III.4.2": [
    "- Kết quả công tác bồi dưỡng, tập huấn kỹ năng vận động Nhân dân",
    "Mở 12 lớp tập huấn kỹ năng cho 600 người.",
  ],
  "III.4.3": [
    "- Kết quả công tác biểu dương, khen thưởng, nhân rộng các điển hình “Dân vận khéo”",
    "Khen thưởng 45 tập thể, 78 cá nhân.",
  ],
  "III.5": ["5. Kết quả triển khai Chương trình tổng thể cải cách hành chính nhà nước"],
  "III.5.1": [
    "- Kết quả thực hiện rà soát, đơn giản hóa, niêm yết công khai thủ tục hành chính",
    "Đã đơn giản hóa 120 thủ tục.",
  ],
  "III.5.2": [
    "- Kết quả đẩy mạnh ứng dụng công nghệ thông tin, cung cấp dịch vụ công trực tuyến",
    "Cung cấp 1.150 dịch vụ công trực tuyến toàn trình.",
  ],
  "III.5.3": [
    "- Kết quả Chỉ số hài lòng của người dân, tổ chức và doanh nghiệp",
    "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp: 98,5%.",
  ],
  "III.6": [
    "6. Kết quả thực hiện quy định về đạo đức công vụ; công tác kiểm tra, thanh tra công vụ",
    "Xử lý kỷ luật 03 công chức.",
  ],
  "III.7": [
    "7. Kết quả thực hiện công tác giải quyết đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh của công dân",
  ],
  "III.7.1": [
    "- Kết quả giải quyết đơn, thư khiếu nại, tố cáo, kiến nghị, phản ánh",
    "Tiếp nhận 342 đơn, đã giải quyết 320 đơn.",
  ],
  "III.7.2": ["- Kết quả công tác tiếp công dân thường xuyên, định kỳ", "Đã tiếp 1.205 lượt công dân."],
  "III.7.3": [
    "- Kết quả tổ chức tiếp xúc, đối thoại trực tiếp giữa người đứng đầu với Nhân dân",
    "Số cuộc tiếp xúc, đối thoại trực tiếp: 25 cuộc, với 1.234 lượt người tham dự.",
  ],
  "III.8": [
    "8. Công tác phối hợp, tạo điều kiện để Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tham gia giám sát, phản biện xã hội",
    "Phối hợp tổ chức 14 cuộc giám sát.",
  ],
  "III.9": [
    "9. Công tác kiểm tra, hướng dẫn tổ chức thực hiện công tác dân vận",
    "Sở Nội vụ đã tổ chức 08 cuộc kiểm tra.",
  ],
  IV: ["IV. ĐÁNH GIÁ CHUNG"],
  "IV.1": ["1. Ưu điểm", "Công tác dân vận chính quyền có chuyển biến tích cực."],
  "IV.2": ["2. Khó khăn, hạn chế và nguyên nhân", "Một số nơi còn lúng túng do mới sắp xếp bộ máy."],
  V: ["V. NHIỆM VỤ, GIẢI PHÁP", "Tiếp tục đổi mới công tác dân vận của cơ quan hành chính nhà nước."],
  VI: ["VI. KIẾN NGHỊ, ĐỀ XUẤT", "Đề nghị Bộ Nội vụ mở thêm lớp bồi dưỡng."],
};

/** A whole report as `TYPED`, but for the items given: [] leaves an item out. */
export function typedReport(changes: Readonly<Record<ItemId, readonly Typed[]>> = {}): SourceDocument {
  const body = allItems(congVan1432).flatMap(({ id }) => changes[id] ?? TYPED[id] ?? []);
  return documentOf([...LETTERHEAD, ...body, ...SIGNATURE]);
}

/** The report as `TYPED` under another letterhead, or with lines of it changed. */
export function typedUnder(change: (line: string) => string, signature = SIGNATURE): SourceDocument {
  const body = allItems(congVan1432).flatMap(({ id }) => TYPED[id] ?? []);
  return documentOf([...LETTERHEAD.map(change), ...body, ...signature]);
}
