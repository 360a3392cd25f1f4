/** Kinds of writing that the lists before had little of: telegrams, chains, typing without care, terms, parts, near-nils. */
import type { Sentences } from "./phrases";

export const VARIED: readonly Sentences[] = [
  {
    item: "III.7.1",
    lines: [
      ["Số đơn: 26; đã giải quyết: 26.", { "petitions-received": [26], "petitions-resolved": [26] }],
      ["Tổng đơn nhận 45; GQ xong 43; tồn 02.", { "petitions-received": [45], "petitions-resolved": [43] }],
      [
        "- Tiếp nhận: 31 đơn (KN 04, TC 02, KNPA 25)\n- Đã GQ: 29 đơn\n- Đang GQ: 02 đơn",
        { "petitions-received": [31], "petitions-resolved": [29] },
      ],
      ["Nhận 12 đơn, xử lý xong cả 12.", { "petitions-received": [12], "petitions-resolved": [12] }],
      [
        "Trong kỳ, xã nhận được mười bốn lá đơn, giải quyết dứt điểm mười ba.",
        { "petitions-received": [14], "petitions-resolved": [13] },
      ],
      [
        "Đã giải quyết 57/60 đơn thuộc thẩm quyền (đạt 95%), 03 đơn đang xác minh.",
        { "petitions-received": [60], "petitions-resolved": [57] },
      ],
      [
        "Tiếp nhận 1.204 lượt phản ánh, kiến nghị qua ứng dụng; xử lý 1.198 lượt, đạt 99,5%.",
        { "petitions-received": [1204], "petitions-resolved": [1198] },
      ],
      [
        "Số vụ việc khiếu nại phát sinh 09 vụ, giải quyết 08 vụ, đạt 88,9%.",
        { "petitions-received": [9], "petitions-resolved": [8] },
      ],
      [
        "Tiếp nhận 19 đơn, giảm 6 đơn so với năm 2025; đã giải quyết 19 đơn, đạt 100%.",
        { "petitions-received": [19], "petitions-resolved": [19] },
      ],
      [
        "Năm 2025 tiếp nhận 25 đơn, năm 2026 tiếp nhận 19 đơn, giải quyết 19 đơn.",
        { "petitions-received": [19], "petitions-resolved": [19] },
      ],
      [
        "Từ đầu nhiệm kỳ đến nay đã tiếp nhận 640 đơn, trong đó năm 2026 là 118 đơn; năm 2026 đã giải quyết 110 đơn.",
        { "petitions-received": [118], "petitions-resolved": [110] },
      ],
      ["Giai đoạn 2021 - 2026, toàn tỉnh tiếp nhận 12.450 đơn.", { "petitions-received": "none" }],
      [
        "Tồn năm trước chuyển sang 05 đơn; nhận mới 40 đơn; đã giải quyết 42 đơn, còn 03 đơn.",
        { "petitions-received": [40], "petitions-resolved": [42] },
      ],
      ["Không có đơn thư.", { "petitions-received": "nil", "petitions-resolved": "nil" }],
      ["Đơn thư: 0.", { "petitions-received": "nil" }],
      ["Trên địa bàn không phát sinh khiếu nại, tố cáo.", { "petitions-received": "nil" }],
      ["Không để phát sinh khiếu kiện đông người, vượt cấp.", { "petitions-received": "none" }],
      ["Không còn đơn tồn đọng.", { "petitions-received": "none", "petitions-resolved": "none" }],
      [
        "Công tác giải quyết đơn thư được thực hiện đúng quy định.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Phấn đấu giải quyết trên 90% đơn thuộc thẩm quyền.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Tiếp nhận 2.315 hồ sơ thủ tục hành chính, giải quyết 2.310 hồ sơ.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      ["Tiếp nhận 15 đơn xin chuyển mục đích sử dụng đất.", { "petitions-received": "none" }],
      ["Hội đồng nghĩa vụ quân sự nhận 42 đơn tình nguyện nhập ngũ.", { "petitions-received": "none" }],
      [
        "Hòa giải thành 31/35 vụ việc ở cơ sở.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Tiếp thu 86 ý kiến, kiến nghị của cử tri, đã giải quyết 80.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Tong so don tiep nhan: 64 don, da giai quyet 61 don, dat 95,3%.",
        { "petitions-received": [64], "petitions-resolved": [61] },
      ],
      ["Tiêp nhận 23 đơn, đã giải quyêt 20 đơn.", { "petitions-received": [23], "petitions-resolved": [20] }],
      [
        "Trong tổng số 78 đơn tiếp nhận có 70 đơn đã được giải quyết.",
        { "petitions-received": [78], "petitions-resolved": [70] },
      ],
      ["Kết quả giải quyết: 70/78 đơn.", { "petitions-received": [78], "petitions-resolved": [70] }],
      [
        "Đã xem xét, giải quyết 70 trên tổng số 78 đơn.",
        { "petitions-received": [78], "petitions-resolved": [70] },
      ],
      [
        "Tiếp nhận 78 đơn: khiếu nại 10, tố cáo 03, kiến nghị, phản ánh 65; đã giải quyết 70 đơn.",
        { "petitions-received": [78], "petitions-resolved": [70] },
      ],
      [
        "Nội dung|ĐVT|Năm 2025|Năm 2026\nSố đơn tiếp nhận|Đơn|90|78\nSố đơn đã giải quyết|Đơn|85|70",
        { "petitions-received": [78], "petitions-resolved": [70] },
      ],
      [
        "TT|Loại đơn|Tiếp nhận|Đã giải quyết\n1|Khiếu nại|10|8\n2|Tố cáo|3|3\n3|Kiến nghị, phản ánh|65|59\n|Tổng|78|70",
        { "petitions-received": [78], "petitions-resolved": [70] },
      ],
      [
        "Đơn vị\tTiếp nhận\tĐã giải quyết\nXã A\t12\t11\nXã B\t20\t19\nTổng số\t32\t30",
        { "petitions-received": [32] },
      ],
    ],
  },
  {
    item: "III.7.2",
    lines: [
      ["Tiếp công dân: 86 lượt, 102 người.", { "citizen-receptions": [86, 102] }],
      [
        "Trụ sở tiếp công dân tỉnh tiếp 1.456 lượt người, trong đó lãnh đạo tiếp 96 lượt.",
        { "citizen-receptions": [1456] },
      ],
      ["Chủ tịch UBND xã tiếp dân định kỳ 24 kỳ, 61 lượt người.", { "citizen-receptions": [61] }],
      ["Đã tiếp sáu mươi lăm lượt công dân đến kiến nghị, phản ánh.", { "citizen-receptions": [65] }],
      [
        "Lãnh đạo UBND phường bố trí lịch tiếp công dân vào ngày 05 và 20 hằng tháng.",
        { "citizen-receptions": "none" },
      ],
      [
        "Chủ tịch UBND xã tiếp công dân ít nhất 02 ngày trong 01 tháng theo Luật Tiếp công dân.",
        { "citizen-receptions": "none" },
      ],
      ["Trong kỳ không phát sinh lượt tiếp công dân.", { "citizen-receptions": "nil" }],
      [
        "Bộ phận Một cửa tiếp nhận và hướng dẫn 3.400 lượt công dân làm thủ tục.",
        { "citizen-receptions": "none" },
      ],
      ["Trạm y tế khám chữa bệnh cho 4.560 lượt người.", { "citizen-receptions": "none" }],
      ["So luot tiep cong dan: 47 luot.", { "citizen-receptions": [47] }],
      ["Tiếp 47 lượt công dân, tăng 12 lượt so với cùng kỳ năm trước.", { "citizen-receptions": [47] }],
      ["Kế hoạch năm 2027 tiếp công dân 24 kỳ.", { "citizen-receptions": "none" }],
    ],
  },
  {
    item: "III.7.3",
    lines: [
      [
        "Đối thoại: 03 cuộc; số người dự: 410; số ý kiến: 57.",
        { "dialogue-count": [3], "dialogue-attendance": [410] },
      ],
      [
        "Tổ chức được 03 cuộc đối thoại (quý I: 01; quý II: 01; quý III: 01) với 410 lượt người tham dự.",
        { "dialogue-count": [3], "dialogue-attendance": [410] },
      ],
      [
        "Cấp tỉnh tổ chức 02 hội nghị đối thoại với 640 đại biểu; cấp xã tổ chức 188 hội nghị với 21.345 lượt người.",
        { "dialogue-count": [2, 188], "dialogue-attendance": [640, 21345] },
      ],
      ["Số cuộc đối thoại: 190 (trong đó cấp tỉnh 02; cấp xã 188).", { "dialogue-count": [190] }],
      ["Đã tổ chức 05/04 cuộc đối thoại theo kế hoạch, vượt 25%.", { "dialogue-count": [5] }],
      ["Tổ chức 5 cuộc đối thoại/kế hoạch 4 cuộc.", { "dialogue-count": [5] }],
      ["Mỗi xã tổ chức ít nhất 02 cuộc đối thoại/năm theo quy định.", { "dialogue-count": "none" }],
      ["Năm 2027: tổ chức 06 cuộc đối thoại.", { "dialogue-count": "none" }],
      [
        "Nhiệm kỳ qua đã tổ chức 860 cuộc đối thoại; riêng năm 2026 tổ chức 190 cuộc.",
        { "dialogue-count": [190] },
      ],
      ["Tổ chức 03 cuộc đối thoại với doanh nghiệp, hộ kinh doanh.", { "dialogue-count": "review" }],
      [
        "Tổ chức 01 hội nghị đối thoại với công nhân lao động trong khu công nghiệp.",
        { "dialogue-count": "review" },
      ],
      ["Chưa tổ chức được cuộc nào.", { "dialogue-count": "nil" }],
      [
        "Trong 6 tháng đầu năm chưa tổ chức đối thoại, dự kiến tổ chức vào quý IV.",
        { "dialogue-count": "nil" },
      ],
      ["Việc tổ chức đối thoại còn hạn chế, chưa thường xuyên.", { "dialogue-count": "none" }],
      [
        "Tổ chức 26 hội nghị tuyên truyền pháp luật cho 1.500 lượt người.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Đại biểu HĐND tỉnh tiếp xúc cử tri 12 điểm với 1.100 cử tri tham dự.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      ["Sinh hoạt chi bộ 12 buổi, họp dân 36 cuộc.", { "dialogue-count": "none" }],
      [
        "Da to chuc 03 cuoc doi thoai, co 410 nguoi tham gia.",
        { "dialogue-count": [3], "dialogue-attendance": [410] },
      ],
      ["Tô chức 03 cuộc đôi thoại với Nhân dân.", { "dialogue-count": [3] }],
      [
        "Chỉ tiêu|Kế hoạch|Thực hiện\nSố cuộc đối thoại|4|5\nSố người tham dự đối thoại|400|520",
        { "dialogue-count": [5], "dialogue-attendance": [520] },
      ],
      [
        "Nội dung|6 tháng đầu năm|6 tháng cuối năm|Cả năm\nSố cuộc đối thoại|2|3|5",
        { "dialogue-count": [5] },
      ],
      [
        "Lãnh đạo xã xuống cơ sở đối thoại 07 lượt, giải quyết 15 kiến nghị của dân.",
        { "dialogue-count": "none" },
      ],
      ["Người đứng đầu xã trực tiếp đối thoại với dân 4 lần trong năm.", { "dialogue-count": [4] }],
      [
        "Đã diễn ra hai cuộc đối thoại trực tiếp, một cuộc đối thoại trực tuyến.",
        { "dialogue-count": [2, 1] },
      ],
      ["Duy trì đối thoại định kỳ vào ngày 10 tháng đầu quý.", { "dialogue-count": "none" }],
      ["Tổ chức từ 03 đến 05 cuộc đối thoại.", { "dialogue-count": "review" }],
      ["Khoảng 20 cuộc đối thoại đã được tổ chức.", { "dialogue-count": [20] }],
    ],
  },
  {
    item: "III.5.3",
    lines: [
      ["CSHL: 96,4%.", { "satisfaction-index": [96.4] }],
      ["Mức hài lòng 96,4% (KH: 95%).", { "satisfaction-index": [96.4] }],
      ["Kế hoạch 95%, thực hiện 96,4% người dân hài lòng.", { "satisfaction-index": [96.4] }],
      [
        "Phát ra 500 phiếu, thu về 496 phiếu, có 485 phiếu hài lòng, đạt 97,8%.",
        { "satisfaction-index": [97.8] },
      ],
      ["Rất hài lòng 60%, hài lòng 37,5%, không hài lòng 2,5%.", { "satisfaction-index": [60, 37.5] }],
      ["Chỉ số SIPAS năm 2025 của tỉnh đạt 84,92%, xếp thứ 18/34.", { "satisfaction-index": [84.92] }],
      ["SIPAS năm 2026: 85,1% (năm 2025: 84,92%).", { "satisfaction-index": [85.1] }],
      ["Chỉ số hài lòng năm 2024 đạt 82%.", { "satisfaction-index": "none" }],
      ["Phấn đấu nâng tỷ lệ hài lòng lên 98%.", { "satisfaction-index": "none" }],
      ["Chỉ tiêu hài lòng được giao là 95% trở lên; kết quả đạt 97%.", { "satisfaction-index": [97] }],
      [
        "Tỷ lệ hồ sơ giải quyết đúng hạn 99,2%; số hóa 95%; mức độ hài lòng 98%.",
        { "satisfaction-index": [98] },
      ],
      [
        "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,2%, thanh toán trực tuyến đạt 85%.",
        { "satisfaction-index": "none" },
      ],
      ["PAR INDEX 89,5%, SIPAS 85,1%, PAPI 43,2 điểm.", { "satisfaction-index": [85.1] }],
      ["Chỉ số phục vụ người dân, doanh nghiệp đạt 92,4/100 điểm.", { "satisfaction-index": "none" }],
      ["Đánh giá mức độ hài lòng: 17,5/18 điểm.", { "satisfaction-index": [17.5] }],
      ["Có 96,4% số người được hỏi bày tỏ sự hài lòng.", { "satisfaction-index": [96.4] }],
      ["Trên 96% người dân hài lòng.", { "satisfaction-index": [96] }],
      ["Tỷ lệ hài lòng từ 90% đến 95%.", { "satisfaction-index": "review" }],
      ["Tỷ lệ hài lòng đạt 95% trở lên.", { "satisfaction-index": "review" }],
      ["Tỷ lệ người bệnh nội trú hài lòng đạt 92%.", { "satisfaction-index": "review" }],
      ["Muc do hai long cua nguoi dan, to chuc: 96,4 %.", { "satisfaction-index": [96.4] }],
      ["Chỉ số hài lòng đạt chín mươi sáu phẩy bốn phần trăm.", { "satisfaction-index": [96.4] }],
      ["Chỉ số hài lòng đạt 96.4 phần trăm", { "satisfaction-index": [96.4] }],
      ["Chưa triển khai khảo sát chỉ số hài lòng.", { "satisfaction-index": "nil" }],
      ["Công dân, tổ chức hài lòng với thái độ phục vụ của công chức.", { "satisfaction-index": "none" }],
      ["Tỷ lệ đồng thuận của Nhân dân đạt 98%.", { "satisfaction-index": "none" }],
      [
        "Lĩnh vực đất đai: 94%; tư pháp: 98%; tính chung, tỷ lệ hài lòng đạt 96,4%.",
        { "satisfaction-index": [96.4] },
      ],
      ["Tiêu chí|Năm 2025|Năm 2026\nChỉ số hài lòng (%)|95,1|96,4", { "satisfaction-index": [96.4] }],
      [
        "TT|Lĩnh vực|Tỷ lệ hài lòng (%)\n1|Đất đai|94\n2|Tư pháp|98\n|Chung|96,4",
        { "satisfaction-index": [96.4] },
      ],
    ],
  },
  {
    item: "III.4",
    lines: [
      ["Toàn xã có 22 mô hình DVK (tập thể 15, cá nhân 07).", { "model-count": [22] }],
      ["Đăng ký 25 mô hình, công nhận 22 mô hình “Dân vận khéo”.", { "model-count": [25, 22] }],
      ["Có 22 mô hình, điển hình Dân vận khéo, tăng 04 mô hình so với năm 2025.", { "model-count": [22] }],
      ["Mỗi thôn có ít nhất 01 mô hình Dân vận khéo.", { "model-count": "none" }],
      ["Năm 2027 phấn đấu xây dựng 30 mô hình Dân vận khéo.", { "model-count": "none" }],
      ["Nhân rộng 05 mô hình trồng sầu riêng theo chuỗi liên kết.", { "model-count": "none" }],
      ["Thành lập 06 mô hình tự quản về an ninh trật tự.", { "model-count": "none" }],
      ["Chưa xây dựng được mô hình Dân vận khéo.", { "model-count": "nil" }],
      ["Xay dung 22 mo hinh Dan van kheo, trong do 15 mo hinh tap the.", { "model-count": [22] }],
      [
        "Lĩnh vực|Số mô hình Dân vận khéo\nKinh tế|8\nVăn hóa - xã hội|9\nQuốc phòng - an ninh|3\nTổng cộng|20",
        { "model-count": [20] },
      ],
      ["Số mô hình “Dân vận khéo”: hai mươi hai.", { "model-count": [22] }],
    ],
  },
  {
    item: "III.4.2",
    lines: [
      ["02 lớp/156 người.", { "skills-courses": [2] }],
      ["Mở 02 lớp, 156 học viên là tổ trưởng tổ dân phố.", { "skills-courses": [2] }],
      ["Phối hợp Trường Chính trị mở một lớp bồi dưỡng kỹ năng dân vận.", { "skills-courses": [1] }],
      ["Cử 12 cán bộ tham gia tập huấn.", { "skills-courses": "none" }],
      ["Chưa mở lớp bồi dưỡng do chưa bố trí kinh phí.", { "skills-courses": "nil" }],
      ["Dự kiến quý I/2027 mở 03 lớp kỹ năng dân vận.", { "skills-courses": "none" }],
      ["Mở 04 lớp dạy nghề nông thôn.", { "skills-courses": "none" }],
    ],
  },
  {
    item: "III.4.3",
    lines: [
      ["Khen thưởng: 12 tập thể; 25 cá nhân.", { commendations: [12, 25] }],
      [
        "Chủ tịch UBND tỉnh tặng Bằng khen cho 12 tập thể và 25 cá nhân; xã tặng 30 giấy khen.",
        { commendations: [12, 25, 30] },
      ],
      ["Biểu dương 08 điển hình tiêu biểu, trong đó có 03 tập thể.", { commendations: [8] }],
      ["Chưa tổ chức khen thưởng trong kỳ.", { commendations: "nil" }],
      ["Không có tập thể, cá nhân nào được khen thưởng.", { commendations: "nil" }],
      ["Đề nghị khen thưởng năm 2027 cho 10 tập thể.", { commendations: "none" }],
    ],
  },
  {
    item: "III.5.1",
    lines: [
      [
        "Đã cắt giảm, đơn giản hóa 48 thủ tục hành chính, đạt 102% kế hoạch.",
        { "procedures-simplified": [48] },
      ],
      ["Số TTHC được đơn giản hóa: 48/47 (102%).", { "procedures-simplified": [48] }],
      ["Công khai 100% thủ tục hành chính.", { "procedures-simplified": "none" }],
      [
        "Niêm yết 365 thủ tục hành chính tại Trung tâm Phục vụ hành chính công.",
        { "procedures-simplified": "none" },
      ],
      ["Không có thủ tục hành chính phải đơn giản hóa trong kỳ.", { "procedures-simplified": "nil" }],
      ["Tiếp nhận 5.600 hồ sơ thủ tục hành chính.", { "procedures-simplified": "none" }],
    ],
  },
  {
    item: "III.5.2",
    lines: [
      ["Cung cấp 420 dịch vụ công trực tuyến (toàn trình 250, một phần 170).", { "online-services": [420] }],
      ["Dịch vụ công trực tuyến toàn trình: 250; một phần: 170.", { "online-services": [250, 170] }],
      ["Tỷ lệ hồ sơ trực tuyến đạt 92%.", { "online-services": "none" }],
      ["Gửi, nhận 12.300 văn bản điện tử.", { "online-services": "none" }],
      [
        "Thành lập 14 tổ công nghệ số cộng đồng với 98 thành viên hỗ trợ người dân sử dụng dịch vụ công trực tuyến.",
        { "online-services": "none" },
      ],
      ["Số DVCTT: 420 DVC.", { "online-services": [420] }],
    ],
  },
  {
    item: "III.6",
    lines: [
      ["Xử lý kỷ luật 03 công chức (khiển trách 02, cảnh cáo 01).", { "officials-disciplined": [3] }],
      ["Có 03 trường hợp bị kỷ luật.", { "officials-disciplined": [3] }],
      ["Không có cán bộ, công chức vi phạm.", { "officials-disciplined": "nil" }],
      ["Chưa phát hiện trường hợp nào gây phiền hà, sách nhiễu.", { "officials-disciplined": "nil" }],
      ["Thanh tra 05 cuộc công vụ tại 05 đơn vị.", { "officials-disciplined": "none" }],
      ["100% cán bộ, công chức ký cam kết.", { "officials-disciplined": "none" }],
      ["Xử phạt vi phạm hành chính 45 trường hợp về giao thông.", { "officials-disciplined": "none" }],
      ["Kỷ luật một công chức bằng hình thức khiển trách.", { "officials-disciplined": [1] }],
      ["Khen thưởng 20 cán bộ, công chức tiêu biểu.", { "officials-disciplined": "none" }],
    ],
  },
  {
    item: "III.8",
    lines: [
      ["MTTQ xã chủ trì giám sát 05 cuộc, phản biện xã hội 02 dự thảo.", { "supervision-sessions": [5] }],
      ["Giám sát: 05 cuộc; phản biện: 02 cuộc.", { "supervision-sessions": [5, 2] }],
      ["UBND tạo điều kiện để các đoàn thể tiến hành năm cuộc giám sát.", { "supervision-sessions": [5] }],
      ["Trong kỳ chưa có cuộc giám sát nào.", { "supervision-sessions": "nil" }],
      ["Thường trực HĐND xã giám sát 03 cuộc.", { "supervision-sessions": "none" }],
      ["Tiếp thu 24 ý kiến góp ý của MTTQ.", { "supervision-sessions": "none" }],
    ],
  },
  {
    item: "III.9",
    lines: [
      ["Kiểm tra công tác dân vận tại 08 đơn vị.", { inspections: [8] }],
      ["Thực hiện 04 cuộc kiểm tra, hướng dẫn đối với 12 phòng, ban, đơn vị.", { inspections: [4] }],
      ["Chưa tiến hành kiểm tra.", { inspections: "nil" }],
      ["Năm 2027 sẽ kiểm tra 10 xã.", { inspections: "none" }],
      ["Đoàn liên ngành kiểm tra 36 cơ sở kinh doanh.", { inspections: "none" }],
    ],
  },
  {
    item: "II.1",
    lines: [
      ["Ban hành 09 văn bản (03 kế hoạch, 06 công văn).", { "documents-issued": [9] }],
      ["Đã tham mưu ban hành 02 nghị quyết, 03 kế hoạch và 15 công văn.", { "documents-issued": [2, 3, 15] }],
      ["Thực hiện Quyết định số 23-QĐ/TW và Kế hoạch số 12/KH-UBND.", { "documents-issued": "none" }],
      ["Xử lý 4.500 văn bản đến.", { "documents-issued": "none" }],
      ["Loại văn bản|Số lượng\nKế hoạch|03\nCông văn|06\nTổng|09", { "documents-issued": [9] }],
    ],
  },
  {
    item: "II.2",
    lines: [
      [
        "Tổ chức 03 hội nghị quán triệt, 02 lớp tập huấn cho 560 lượt cán bộ.",
        { "training-courses": [3, 2] },
      ],
      ["Mở 02 lớp tập huấn, 156 lượt người.", { "training-courses": [2] }],
      ["Quán triệt lồng ghép trong giao ban hằng tuần.", { "training-courses": "none" }],
      ["Chưa tổ chức tập huấn.", { "training-courses": "nil" }],
      ["Cấp phát 1.200 tờ rơi, treo 45 băng rôn.", { "training-courses": "none" }],
      ["Đăng 120 tin, bài trên cổng thông tin điện tử.", { "training-courses": "none" }],
    ],
  },
  {
    item: "I",
    lines: [
      ["Thu ngân sách đạt 45,6 tỷ đồng, bằng 112% dự toán.", { "socio-economic": [45.6] }],
      ["GRDP tăng 8,1%; thu nhập bình quân đầu người đạt 92 triệu đồng.", { "socio-economic": [8.1, 92] }],
      ["Xã có 8 thôn, 2.156 hộ, 8.940 khẩu.", { "socio-economic": "none" }],
      ["Diện tích tự nhiên 45,2 km², dân số 12.450 người.", { "socio-economic": "none" }],
      ["Tỷ lệ hộ nghèo giảm còn 1,2%.", { "socio-economic": [1.2] }],
      ["Năm 2027 phấn đấu thu ngân sách 50 tỷ đồng.", { "socio-economic": "none" }],
      ["Cơ quan có 45 công chức, 5 phòng, 2 đơn vị sự nghiệp trực thuộc.", { "socio-economic": "none" }],
      ["Đã thẩm định 120 hồ sơ, cấp 98 giấy phép.", { "socio-economic": [120, 98] }],
    ],
  },
  {
    item: "III.5.3",
    lines: [
      [
        "Mức độ hài lòng của người dân đối với việc tiếp nhận, giải quyết hồ sơ đạt 99%, cao hơn chỉ tiêu 4%.",
        { "satisfaction-index": [99] },
      ],
      [
        "Mức độ hài lòng đối với việc giải quyết hồ sơ được nâng lên, đã giải quyết 100% hồ sơ.",
        { "satisfaction-index": "none" },
      ],
      [
        "Người dân hài lòng đối với việc giải quyết thủ tục, tỷ lệ giải quyết đúng hạn đạt 99,6%.",
        { "satisfaction-index": "none" },
      ],
    ],
  },
  {
    item: "III.7.3",
    lines: [
      [
        "Tổ chức 06 hội nghị đối thoại với hơn 900 lượt doanh nghiệp, hợp tác xã về đất đai, thuế.",
        { "dialogue-count": "review", "dialogue-attendance": "review" },
      ],
      ["Sở tổ chức 04 buổi gặp gỡ, đối thoại với 260 doanh nghiệp.", { "dialogue-count": "review" }],
      [
        "Tổ chức 06 hội nghị đối thoại với hơn 900 lượt người dân, doanh nghiệp về đất đai.",
        { "dialogue-count": [6], "dialogue-attendance": [900] },
      ],
    ],
  },
];
