import { congVan1432 } from "../../../src/outline";
import { Memory } from "../../../src/report/memory";
import { saysNone as saysNoneWith } from "../../../src/report/negation";

const saysNone = (texts: readonly string[]): boolean => saysNoneWith(texts, new Memory(congVan1432));

const NONE = [
  "Không.",
  "Không có.",
  "Không phát sinh.",
  "Không phát sinh",
  "KHÔNG",
  "0",
  "Trong kỳ không phát sinh.",
  "Trong kỳ báo cáo, đơn vị không phát sinh đơn thư.",
  "Trong 6 tháng đầu năm 2026 không có trường hợp nào.",
  "Không tổ chức.",
  "Chưa tổ chức.",
  "Không có trường hợp nào vi phạm.",
  "Trong năm 2026, UBND xã không nhận được đơn thư khiếu nại, tố cáo nào.",
  "UBND phường chưa nhận được đơn khiếu nại.",
  "Chưa tổ chức hội nghị đối thoại do đang sắp xếp đơn vị hành chính.",
  "Chưa tổ chức đối thoại do bận sắp xếp bộ máy; dự kiến tổ chức trong quý III/2026.",
  "Không tổ chức hội nghị đối thoại vì đã tổ chức trong năm 2025.",
  "Trên địa bàn xã không phát sinh đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh.",
  "Số cuộc đối thoại: Không.",
  "Số lượt tiếp công dân: 0.",
  "Bộ Công Thương không có đề xuất, kiến nghị.",
  "Không có kiến nghị, đề xuất gì.",
  "Hiện nay chưa có mô hình nào được công nhận.",
  "Không phát sinh đơn khiếu nại. Không phát sinh đơn tố cáo.",
  "Khong phat sinh.",
  "Trong ky khong to chuc doi thoai.",
  "Không có cán bộ, công chức bị xử lý kỷ luật.",
  "Trong kỳ chưa ban hành văn bản riêng.",
  "Trong kỳ không mở lớp tập huấn.",
  "Trong 6 tháng, UBND xã không tiếp lượt công dân nào.",
  "Trong năm chưa tiến hành kiểm tra do thiếu nhân lực.",
  "Sở không đăng ký mô hình nào trong năm 2026.",
  "Không khen thưởng.",
  "Trong năm chưa có tập thể, cá nhân nào được khen thưởng.",
  "Khong mo lop tap huan.",
];

const SOMETHING = [
  "",
  "Đã tiếp 38 lượt công dân.",
  "Không có đơn tồn đọng, đã giải quyết 12 đơn.",
  "Không có đơn thư tồn đọng, kéo dài.",
  "Công tác tiếp công dân được thực hiện nghiêm túc, không có trường hợp nào khiếu kiện đông người.",
  "Không ngừng nâng cao chất lượng phục vụ Nhân dân.",
  "Không để xảy ra điểm nóng về an ninh trật tự.",
  "100% đơn được giải quyết, không có đơn quá hạn.",
  "Tổ chức 05 cuộc đối thoại. Không có ý kiến nào vượt thẩm quyền.",
  "Đã giải quyết 12/12 đơn; không có đơn phát sinh mới.",
  "Người dân không phải đi lại nhiều lần.",
  "Qua kiểm tra, không có trường hợp nào vi phạm.",
  "Qua thanh tra công vụ không phát hiện vi phạm.",
  "Chưa tổ chức đối thoại thường xuyên, kịp thời.",
  "Không tiếp tục duy trì mô hình cũ, đã xây dựng 02 mô hình mới.",
  "Còn một số nơi chưa tổ chức đối thoại.",
  "Đề nghị Bộ Nội vụ quan tâm những nơi chưa có cán bộ chuyên trách.",
];

test.each(NONE)("none: %s", (text) => {
  expect(saysNone([text])).toBe(true);
});

test.each(SOMETHING)("something: %s", (text) => {
  expect(saysNone([text])).toBe(false);
});
