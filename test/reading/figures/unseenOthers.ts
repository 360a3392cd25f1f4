/** The figures of the other items. Written by someone who did not know the reader; the first run is told in docs/figures.md. */
import type { Sentences } from "./phrases";

export const UNSEEN_OTHERS: readonly Sentences[] = [
  {
    item: "I",
    lines: [
      [
        "Tốc độ tăng trưởng kinh tế (GRDP) năm 2026 ước đạt 8,25%; thu ngân sách trên địa bàn 62.340 tỷ đồng, bằng 108% dự toán.",
        { "socio-economic": [8.25, 62340] },
      ],
      [
        "Thu nhập bình quân đầu người 71,5 triệu đồng/người/năm, tăng 5,2 triệu đồng so với năm 2025.",
        { "socio-economic": [71.5] },
      ],
      ["Tỷ lệ hộ nghèo còn 0,86%.", { "socio-economic": [0.86] }],
      [
        "Tổng diện tích gieo trồng 4.512 ha, sản lượng lương thực 24.870 tấn.",
        { "socio-economic": [4512, 24870] },
      ],
      [
        "Giải ngân vốn đầu tư công đến 30/11/2026 đạt 6.120/7.200 tỷ đồng (85%).",
        { "socio-economic": [6120] },
      ],
      [
        "Ngành đã cấp 12.456 giấy chứng nhận, giải quyết 45.320 hồ sơ chuyên môn, thu phí, lệ phí 23,7 tỷ đồng.",
        { "socio-economic": [12456, 45320, 23.7] },
      ],
      ["Kim ngạch xuất khẩu đạt 24,6 tỷ USD, tăng 9,1%.", { "socio-economic": [24.6] }],
      ["Tong thu ngan sach xa: 18,4 ty dong, dat 112% KH.", { "socio-economic": [18.4] }],
      [
        "Tạo việc làm mới cho 3 120 lao động; xóa 145 nhà tạm, nhà dột nát; 98,2% dân số tham gia bảo hiểm y tế.",
        { "socio-economic": [3120, 145, 98.2] },
      ],
      ["Giá trị sản xuất công nghiệp 1.250,75 tỷ đồng (đạt 101,3% KH năm).", { "socio-economic": [1250.75] }],
      ["Hoàn thành 15/16 chỉ tiêu kinh tế - xã hội HĐND xã giao.", { "socio-economic": [15] }],
      [
        "Đón hơn 1,8 triệu lượt khách du lịch, doanh thu đạt 2.900 tỷ đồng.",
        { "socio-economic": [1800000, 2900] },
      ],
      ["Thu hút 42 dự án FDI mới, tổng vốn đăng ký 1,15 tỷ USD.", { "socio-economic": [42, 1.15] }],
      [
        "GRDP 6 tháng đầu năm 2026 tăng 7,9% so với cùng kỳ.",
        { "socio-economic": [7.9] },
        { kind: "half-year", year: 2026 },
      ],
      [
        "Thu ngân sách 6 tháng: 421,6 tỷ đồng, đạt 54% dự toán năm; chi ngân sách: 388 tỷ đồng.",
        { "socio-economic": [421.6, 388] },
        { kind: "half-year", year: 2026 },
      ],
      [
        "Toàn xã có 06 trường học, 4.890 học sinh; tỷ lệ tốt nghiệp THPT đạt 99,4%.",
        { "socio-economic": [99.4] },
      ],
      ["Xã có diện tích tự nhiên 86,4 km2, dân số 31.250 người, gồm 14 thôn.", { "socio-economic": "none" }],
      [
        "Tỉnh có 95 đơn vị hành chính cấp xã (72 xã, 23 phường), giáp ranh 04 tỉnh.",
        { "socio-economic": "none" },
      ],
      [
        "Kế hoạch năm 2027: tăng trưởng GRDP từ 10% trở lên, thu ngân sách 70.000 tỷ đồng.",
        { "socio-economic": "none" },
      ],
      [
        "Tình hình kinh tế - xã hội của tỉnh tiếp tục ổn định và phát triển khá toàn diện.",
        { "socio-economic": "none" },
      ],
      [
        "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 và Nghị quyết số 68-NQ/TW ngày 04/5/2025.",
        { "socio-economic": "none" },
      ],
      [
        "Sở hiện có 09 phòng chuyên môn, 03 đơn vị sự nghiệp với 214 công chức, viên chức.",
        { "socio-economic": "none" },
      ],
      ["Năm 2025 thu nhập bình quân đạt 68 triệu đồng/người.", { "socio-economic": "none" }],
      ["Địa chỉ trụ sở: số 12 đường 30/4; điện thoại 0251.3822.501.", { "socio-economic": "none" }],
      [
        "Thu NSNN ước 5.430 tỷ đồng (năm 2025: 5.012 tỷ đồng), tăng 8,3%; nợ xấu 1,4%.",
        { "socio-economic": [5430, 1.4] },
      ],
      ["Sản lượng thủy sản đạt mười hai nghìn tấn.", { "socio-economic": [12000] }],
    ],
  },
  {
    item: "II.1",
    lines: [
      [
        "Trong năm, UBND tỉnh đã ban hành 27 văn bản lãnh đạo, chỉ đạo, cụ thể hóa Chỉ thị số 33/CT-TTg.",
        { "documents-issued": [27] },
      ],
      [
        "Ban hành 01 kế hoạch, 03 công văn và 02 báo cáo về công tác dân vận chính quyền.",
        { "documents-issued": [1, 3] },
      ],
      ["- VB đã ban hành: 14 (KH: 03, CV: 09, QĐ: 02).", { "documents-issued": [14] }],
      [
        "UBND xã ban hành năm văn bản chỉ đạo, triển khai Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP.",
        { "documents-issued": [5] },
      ],
      ["Ban hanh 08 van ban chi dao cong tac dan van.", { "documents-issued": [8] }],
      [
        "UBND phường ban hành Kế hoạch số 33/KH-UBND ngày 20/01/2026 về công tác dân vận năm 2026.",
        { "documents-issued": "none" },
      ],
      [
        "Ban hành Kế hoạch số 21/KH-UBND, Công văn số 412/UBND-VX, Công văn số 980/UBND-NC để chỉ đạo thực hiện.",
        { "documents-issued": "none" },
      ],
      [
        "Đã tiếp nhận 1.560 văn bản đến, phát hành 870 văn bản đi trên trục liên thông.",
        { "documents-issued": "none" },
      ],
      [
        "Trong năm không ban hành văn bản riêng, nội dung dân vận được lồng ghép vào chương trình công tác.",
        { "documents-issued": "nil" },
      ],
      [
        "Các cơ quan, đơn vị cụ thể hóa bằng 112 văn bản, tăng 12 văn bản so với năm trước (100 văn bản).",
        { "documents-issued": [112] },
      ],
      ["Năm 2025, Bộ ban hành 45 văn bản về dân vận.", { "documents-issued": "none" }],
      ["Chưa ban hành văn bản cụ thể hóa do mới thành lập đơn vị.", { "documents-issued": "nil" }],
      [
        "Cấp tỉnh ban hành 12 văn bản; cấp xã ban hành 286 văn bản quán triệt, triển khai.",
        { "documents-issued": [12, 286] },
      ],
      [
        "6 tháng đầu năm ban hành 06 văn bản, dự kiến 6 tháng cuối năm ban hành thêm 04 văn bản.",
        { "documents-issued": [6] },
        { kind: "half-year", year: 2026 },
      ],
      ["Tổ chức 04 hội nghị giao ban khối dân vận với 160 đại biểu.", { "documents-issued": "none" }],
      [
        "Đã có 31 văn bản được ban hành để lãnh đạo, chỉ đạo công tác dân vận chính quyền(1).",
        { "documents-issued": [31] },
      ],
    ],
  },
  {
    item: "II.2",
    lines: [
      [
        "Tổ chức 05 lớp tập huấn, bồi dưỡng nghiệp vụ công tác dân vận cho 620 cán bộ, công chức.",
        { "training-courses": [5] },
      ],
      ["Mở 3 hội nghị quán triệt, 412 lượt CBCCVC tham gia.", { "training-courses": [3] }],
      [
        "Sở phối hợp Trường Chính trị mở hai lớp bồi dưỡng công tác dân vận, mỗi lớp 60 học viên.",
        { "training-courses": [2] },
      ],
      ["Lớp tập huấn: 04; học viên: 380; kinh phí: 250 triệu đồng.", { "training-courses": [4] }],
      [
        "Các đơn vị lồng ghép 48 buổi sinh hoạt, quán triệt trong cơ quan và 06 lớp tập huấn chuyên đề dân vận.",
        { "training-courses": [6] },
      ],
      [
        "Cử 22 lượt công chức tham gia lớp tập huấn do Ban Dân vận Trung ương tổ chức.",
        { "training-courses": "none" },
      ],
      ["Mở 15 lớp đào tạo nghề cho 450 lao động nông thôn.", { "training-courses": "none" }],
      ["Không tổ chức lớp tập huấn riêng trong năm 2026.", { "training-courses": "nil" }],
      ["Chưa mở lớp bồi dưỡng do chưa được bố trí kinh phí.", { "training-courses": "nil" }],
      ["Đăng tải 128 tin, bài, 15 phóng sự trên Cổng thông tin điện tử.", { "training-courses": "none" }],
      ["Kế hoạch năm 2027 mở 04 lớp tập huấn cho 300 người.", { "training-courses": "none" }],
      [
        "Toan tinh to chuc 96 lop tap huan, boi duong, co 8.745 luot nguoi tham gia.",
        { "training-courses": [96] },
      ],
      [
        "Đã tổ chức 12 hội nghị quán triệt, phổ biến Chỉ thị 33/CT-TTg (năm 2025: 10 hội nghị), 1.918 lượt người dự.",
        { "training-courses": [12] },
      ],
      ["Tập huấn 7 lớp/350 người.", { "training-courses": [7] }],
      [
        "Bồi dưỡng lý luận chính trị: 03 lớp trung cấp, 145 học viên; tập huấn công tác dân vận: 01 lớp, 88 học viên.",
        { "training-courses": [1] },
      ],
      [
        "6 tháng đầu năm đã mở 02/04 lớp tập huấn theo kế hoạch năm.",
        { "training-courses": [2] },
        { kind: "half-year", year: 2026 },
      ],
      ["100% cán bộ, công chức được quán triệt Chỉ thị số 33/CT-TTg.", { "training-courses": "none" }],
    ],
  },
  {
    item: "III.4",
    lines: [
      [
        "Toàn tỉnh đăng ký xây dựng 1.215 mô hình “Dân vận khéo”, trong đó đã công nhận 1.043 mô hình.",
        { "model-count": [1215] },
      ],
      [
        "Có 86 mô hình, điển hình Dân vận khéo (kinh tế 31, VH-XH 29, QP-AN 18, HTCT 8).",
        { "model-count": [86] },
      ],
      ["Mô hình DVK: 09 mô hình tập thể, 04 mô hình cá nhân.", { "model-count": [9, 4] }],
      ['Xã duy trì bốn mô hình "Dân vận khéo", xây dựng mới 02 mô hình.', { "model-count": [4, 2] }],
      [
        "Đến nay, toàn ngành có 342 mô hình “dân vận khéo” đang hoạt động hiệu quả, tăng 25 mô hình so với năm 2025.",
        { "model-count": [342] },
      ],
      ['Xay dung moi 17 mo hinh "Dan van kheo" tren cac linh vuc.', { "model-count": [17] }],
      [
        "Lĩnh vực kinh tế: 12 mô hình; văn hóa - xã hội: 15 mô hình; quốc phòng - an ninh: 07 mô hình “Dân vận khéo”.",
        { "model-count": [12, 15, 7] },
      ],
      [
        "Công nhận 28 mô hình, điển hình “Dân vận khéo” cấp xã(6), đề nghị tỉnh công nhận 05 mô hình.",
        { "model-count": [28, 5] },
      ],
      ["Hiện có 14 mô hình kinh tế hợp tác xã kiểu mới, 09 mô hình tổ tự quản.", { "model-count": "none" }],
      [
        "36 mô hình trồng cây ăn quả theo tiêu chuẩn VietGAP cho thu nhập 200 triệu đồng/ha.",
        { "model-count": "none" },
      ],
      ["Năm 2027 phấn đấu mỗi thôn có ít nhất 01 mô hình “Dân vận khéo”.", { "model-count": "none" }],
      ["Trong năm chưa xây dựng được mô hình “Dân vận khéo” nào.", { "model-count": "nil" }],
      ["Không có mô hình Dân vận khéo được công nhận.", { "model-count": "nil" }],
      ["Năm 2025 có 73 mô hình Dân vận khéo được công nhận.", { "model-count": "none" }],
      [
        "Phong trào thi đua “Dân vận khéo” được hưởng ứng rộng khắp; Nhân dân hiến 12.400 m2 đất, đóng góp 3,2 tỷ đồng.",
        { "model-count": "none" },
      ],
      ["Số mô hình Dân vận khéo năm 2026: 205/KH 190, đạt 107,9%.", { "model-count": [205] }],
      ["Có 45 tập thể, 62 cá nhân đăng ký điển hình “Dân vận khéo” năm 2026.", { "model-count": "none" }],
      ["Đã nhân rộng được 2 084 mô hình “Dân vận khéo” ở cơ sở.", { "model-count": [2084] }],
      [
        "6 tháng đầu năm đăng ký 64 mô hình Dân vận khéo; cuối năm sẽ bình xét.",
        { "model-count": [64] },
        { kind: "half-year", year: 2026 },
      ],
      [
        "Các mô hình “Dân vận khéo” tiêu biểu như: “Camera an ninh” (48 mắt camera), “Ánh sáng đường quê” (12 km), “Ngôi nhà 0 đồng”.",
        { "model-count": "none" },
      ],
    ],
  },
  {
    item: "III.4.2",
    lines: [
      [
        "Tổ chức 06 lớp bồi dưỡng kỹ năng vận động Nhân dân cho 540 cán bộ, công chức thường xuyên tiếp xúc với dân.",
        { "skills-courses": [6] },
      ],
      ["Lớp tập huấn kỹ năng dân vận: 02 lớp, 131 học viên.", { "skills-courses": [2] }],
      [
        "Mở một lớp tập huấn kỹ năng tuyên truyền, vận động cho 75 người có uy tín trong đồng bào DTTS.",
        { "skills-courses": [1] },
      ],
      [
        "Cấp tỉnh mở 03 lớp, cấp xã mở 41 lớp bồi dưỡng kỹ năng vận động quần chúng.",
        { "skills-courses": [3, 41] },
      ],
      ["To chuc 4 lop ky nang van dong nhan dan, 288 nguoi tham gia.", { "skills-courses": [4] }],
      ["Không tổ chức lớp bồi dưỡng kỹ năng vận động Nhân dân.", { "skills-courses": "nil" }],
      [
        "Chưa tổ chức tập huấn kỹ năng do khó khăn về kinh phí; dự kiến mở 02 lớp năm 2027.",
        { "skills-courses": "nil" },
      ],
      ["Có 18 lớp dạy nghề, 04 lớp tin học văn phòng cho cán bộ thôn.", { "skills-courses": "none" }],
      [
        "Tổ chức 340 buổi tuyên truyền chủ trương, chính sách cho 22.000 lượt người dân.",
        { "skills-courses": "none" },
      ],
      [
        "Tập huấn kỹ năng giao tiếp, vận động Nhân dân được 10 lớp (giảm 01 lớp so với năm 2025), 890 học viên.",
        { "skills-courses": [10] },
      ],
      ["Cử 07 đồng chí dự lớp bồi dưỡng kỹ năng dân vận do tỉnh tổ chức.", { "skills-courses": "none" }],
      ["Năm 2025 đã mở 05 lớp kỹ năng vận động Nhân dân với 400 học viên.", { "skills-courses": "none" }],
      [
        "Đã mở 01/03 lớp bồi dưỡng kỹ năng theo Kế hoạch.",
        { "skills-courses": [1] },
        { kind: "half-year", year: 2026 },
      ],
    ],
  },
  {
    item: "III.4.3",
    lines: [
      [
        "Biểu dương, khen thưởng 56 tập thể, 84 cá nhân điển hình “Dân vận khéo”.",
        { commendations: [56, 84] },
      ],
      [
        "Chủ tịch UBND tỉnh tặng Bằng khen cho 32 tập thể và cá nhân (tập thể 12, cá nhân 20).",
        { commendations: [32] },
      ],
      ["UBND xã tặng 15 Giấy khen gương người tốt, việc tốt.", { commendations: [15] }],
      ["Khen thuong: 05 tap the, 11 ca nhan.", { commendations: [5, 11] }],
      ["Trong năm đã khen thưởng hai mươi ba điển hình Dân vận khéo.", { commendations: [23] }],
      ["Không có tập thể, cá nhân được khen thưởng trong kỳ.", { commendations: "nil" }],
      ["Khen thưởng về dân vận khéo: Không.", { commendations: "nil" }],
      ["Chưa xét khen thưởng (sẽ thực hiện vào dịp tổng kết cuối năm).", { commendations: "nil" }],
      ["Nhân rộng 42 mô hình Dân vận khéo ra 18 xã, phường.", { commendations: "none" }],
      ["Trao 120 suất quà, mỗi suất 500.000 đồng cho gia đình chính sách.", { commendations: "none" }],
      [
        "Đề nghị Thủ tướng Chính phủ tặng Bằng khen cho 02 tập thể; cấp tỉnh đã tặng 18 Bằng khen.",
        { commendations: [18] },
      ],
      ["Năm 2025 khen thưởng 40 tập thể, 71 cá nhân.", { commendations: "none" }],
      ["Biểu dương 9 gương điển hình tiên tiến; số tiền thưởng 27,5 triệu đồng.", { commendations: [9] }],
      [
        "Bộ trưởng tặng 1.025 Bằng khen (năm 2025: 987), trong đó 210 Bằng khen cho điển hình dân vận.",
        { commendations: [1025] },
      ],
    ],
  },
  {
    item: "III.5.1",
    lines: [
      [
        "Đã rà soát 412 TTHC, đơn giản hóa 136 TTHC, cắt giảm 1.240 ngày làm việc.",
        { "procedures-simplified": [136] },
      ],
      ["Phương án đơn giản hóa được phê duyệt: 57 thủ tục hành chính.", { "procedures-simplified": [57] }],
      [
        "Sở đề xuất cắt giảm, đơn giản hoá 22/180 TTHC thuộc phạm vi quản lý, đạt 12,2%.",
        { "procedures-simplified": [22] },
      ],
      ["Ra soat, don gian hoa 08 thu tuc.", { "procedures-simplified": [8] }],
      [
        "Niêm yết công khai 356/356 TTHC tại Trung tâm Phục vụ hành chính công xã.",
        { "procedures-simplified": "none" },
      ],
      ["Tiếp nhận 9.412 hồ sơ, trả đúng hạn 9.405 hồ sơ.", { "procedures-simplified": "none" }],
      [
        "Rà soát 64 thủ tục hành chính, không có thủ tục nào cần kiến nghị sửa đổi, đơn giản hóa.",
        { "procedures-simplified": "nil" },
      ],
      [
        "UBND xã không có thẩm quyền đơn giản hóa TTHC nên không phát sinh.",
        { "procedures-simplified": "nil" },
      ],
      [
        "Bộ đã cắt giảm, đơn giản hóa 1 021 TTHC, 2.450 điều kiện kinh doanh.",
        { "procedures-simplified": [1021] },
      ],
      [
        "Mục tiêu năm 2026 cắt giảm tối thiểu 30% thời gian giải quyết TTHC.",
        { "procedures-simplified": "none" },
      ],
      [
        "Trong năm công bố 145 quyết định với 870 TTHC mới, sửa đổi, bãi bỏ.",
        { "procedures-simplified": "none" },
      ],
      [
        "Đã đơn giản hóa mười lăm thủ tục, trong đó 09 thủ tục lĩnh vực đất đai.",
        { "procedures-simplified": [15] },
      ],
      [
        "Năm 2025 đơn giản hóa 98 thủ tục; năm 2026 đơn giản hóa 121 thủ tục.",
        { "procedures-simplified": [121] },
      ],
      [
        "6 tháng đầu năm rà soát, đơn giản hóa 35 TTHC/kế hoạch 80 TTHC.",
        { "procedures-simplified": [35] },
        { kind: "half-year", year: 2026 },
      ],
    ],
  },
  {
    item: "III.5.2",
    lines: [
      [
        "Cung cấp 1.678 dịch vụ công trực tuyến, trong đó 902 toàn trình, 776 một phần.",
        { "online-services": [1678] },
      ],
      ["DVCTT toàn trình: 410 dịch vụ; DVCTT một phần: 295 dịch vụ.", { "online-services": [410, 295] }],
      ["Số TTHC cung cấp DVC trực tuyến là 233/356 thủ tục.", { "online-services": [233] }],
      ["Hệ thống cung cấp 2146 DVC trực tuyến, tỷ lệ hồ sơ trực tuyến 88,4%.", { "online-services": [2146] }],
      ["Cung cap 57 dich vu cong truc tuyen toan trinh.", { "online-services": [57] }],
      [
        "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 91,3%, thanh toán trực tuyến 76,5%.",
        { "online-services": "none" },
      ],
      ["100% văn bản được gửi, nhận điện tử và ký số (trừ văn bản mật).", { "online-services": "none" }],
      [
        "Đã gửi, nhận 45.678 văn bản điện tử theo Quyết định số 28/2018/QĐ-TTg.",
        { "online-services": "none" },
      ],
      ["Thành lập 14 tổ công nghệ số cộng đồng với 112 thành viên.", { "online-services": "none" }],
      ["Đơn vị không có dịch vụ công trực tuyến.", { "online-services": "nil" }],
      [
        "Lắp đặt 05 kiosk, 30 máy tính phục vụ người dân tra cứu dịch vụ công.",
        { "online-services": "none" },
      ],
      [
        "Đến năm 2027 phấn đấu cung cấp 1.000 dịch vụ công trực tuyến toàn trình.",
        { "online-services": "none" },
      ],
      [
        "Đã có 318 dịch vụ công trực tuyến được đưa lên Cổng Dịch vụ công quốc gia (năm 2025: 290).",
        { "online-services": [318] },
      ],
      ["Hiện tích hợp được hai trăm mười DVC trực tuyến lên Cổng quốc gia(7).", { "online-services": [210] }],
      [
        "Tính đến 25/5/2026, tỉnh cung cấp 1.390 dịch vụ công trực tuyến, phấn đấu cuối năm 1.500.",
        { "online-services": [1390] },
        { kind: "half-year", year: 2026 },
      ],
    ],
  },
  {
    item: "III.6",
    lines: [
      [
        "Xử lý kỷ luật 12 cán bộ, công chức (khiển trách 07, cảnh cáo 04, buộc thôi việc 01).",
        { "officials-disciplined": [12] },
      ],
      [
        "Trong năm có 03 trường hợp công chức bị xử lý kỷ luật do vi phạm đạo đức công vụ.",
        { "officials-disciplined": [3] },
      ],
      ["Kỷ luật: 1 viên chức (hình thức khiển trách).", { "officials-disciplined": [1] }],
      ["Đã thi hành kỷ luật hai công chức vì gây phiền hà cho người dân.", { "officials-disciplined": [2] }],
      [
        "Khiển trách 05, cảnh cáo 02, cách chức 01 đối với cán bộ, công chức vi phạm.",
        { "officials-disciplined": [5, 2, 1] },
      ],
      [
        "Kiểm tra công vụ 18 đơn vị, phát hiện 04 đơn vị chưa chấp hành nghiêm giờ làm việc; không có công chức bị xử lý kỷ luật.",
        { "officials-disciplined": "nil" },
      ],
      [
        "Không có cán bộ, công chức, viên chức vi phạm phải xử lý kỷ luật.",
        { "officials-disciplined": "nil" },
      ],
      [
        "Không phát hiện trường hợp cửa quyền, hách dịch, gây phiền hà cho Nhân dân.",
        { "officials-disciplined": "nil" },
      ],
      ["Xu ly ky luat CBCC: khong co.", { "officials-disciplined": "nil" }],
      [
        "Qua 24 cuộc kiểm tra đột xuất, nhắc nhở 16 công chức; chưa có trường hợp nào phải xử lý kỷ luật.",
        { "officials-disciplined": "nil" },
      ],
      ["Thanh tra công vụ 09 cuộc tại 27 cơ quan.", { "officials-disciplined": "none" }],
      [
        "Đánh giá, xếp loại năm 2026: 45 người hoàn thành xuất sắc, 120 hoàn thành tốt, 02 không hoàn thành nhiệm vụ.",
        { "officials-disciplined": "none" },
      ],
      ["Năm 2025 xử lý kỷ luật 08 công chức.", { "officials-disciplined": "none" }],
      [
        "Kỷ luật 21 đảng viên; về chính quyền xử lý kỷ luật 14 công chức, viên chức, giảm 03 trường hợp so với năm 2025.",
        { "officials-disciplined": [14] },
      ],
      [
        "Thực hiện Quyết định số 1847/QĐ-TTg ngày 27/12/2018 về văn hóa công vụ; 100% CBCC ký cam kết.",
        { "officials-disciplined": "none" },
      ],
      [
        "Chuyển đổi vị trí công tác 36 công chức; tinh giản 11 biên chế.",
        { "officials-disciplined": "none" },
      ],
      [
        "6 tháng đầu năm 2026 đã xử lý kỷ luật 05 viên chức, cùng kỳ 07.",
        { "officials-disciplined": [5] },
        { kind: "half-year", year: 2026 },
      ],
    ],
  },
  {
    item: "III.7.2",
    lines: [
      [
        "Các cơ quan hành chính nhà nước đã tiếp 5.412 lượt công dân với 6.120 người, 38 đoàn đông người.",
        { "citizen-receptions": [5412, 6120] },
      ],
      ["Tiếp công dân: 86 lượt/93 người.", { "citizen-receptions": [86, 93] }],
      [
        "Tiếp thường xuyên 210 lượt, tiếp định kỳ và đột xuất của lãnh đạo 64 lượt.",
        { "citizen-receptions": [210, 64] },
      ],
      [
        "Tổng số lượt tiếp: 1.120 (thường xuyên 830, định kỳ 290), giảm 4,5% so với cùng kỳ.",
        { "citizen-receptions": [1120] },
      ],
      [
        "Chủ tịch UBND phường tiếp công dân 22/24 ngày theo quy định, tiếp 31 lượt người.",
        { "citizen-receptions": [31] },
      ],
      ["Tiep 45 luot cong dan den kien nghi, phan anh.", { "citizen-receptions": [45] }],
      [
        "Năm 2026 tiếp hai trăm linh bảy lượt công dân (năm 2025: 198 lượt).",
        { "citizen-receptions": [207] },
      ],
      [
        "Không có công dân đến khiếu nại, tố cáo tại các buổi tiếp công dân định kỳ.",
        { "citizen-receptions": "nil" },
      ],
      [
        "Đã bố trí 24 buổi tiếp công dân định kỳ nhưng không phát sinh lượt công dân nào.",
        { "citizen-receptions": "nil" },
      ],
      ["Tiếp công dân: 0 lượt.", { "citizen-receptions": "nil" }],
      ["Trong kỳ, cơ quan chưa tiếp lượt công dân nào.", { "citizen-receptions": "nil" }],
      [
        "Lịch tiếp công dân: thứ Năm hằng tuần, từ 7 giờ 30 đến 11 giờ 30, tại số 02 Nguyễn Văn Trị.",
        { "citizen-receptions": "none" },
      ],
      ["Tổ chức 06 cuộc đối thoại với Nhân dân, 812 người tham dự.", { "citizen-receptions": "none" }],
      ["Trung tâm phục vụ hành chính công tiếp nhận 12.678 lượt hồ sơ.", { "citizen-receptions": "none" }],
      [
        "Chủ tịch UBND xã tiếp công dân ít nhất 02 ngày trong 01 tháng theo Luật Tiếp công dân số 42/2013/QH13.",
        { "citizen-receptions": "none" },
      ],
      [
        "Ban Tiếp công dân tỉnh tiếp 1 034 lượt người, không có đoàn đông người.",
        { "citizen-receptions": [1034] },
      ],
      ["Năm 2025 tiếp 312 lượt công dân.", { "citizen-receptions": "none" }],
      [
        "| 2.1 | Số lượt tiếp công dân thường xuyên và định kỳ | lượt | 418 |",
        { "citizen-receptions": [418] },
      ],
      [
        "6 tháng, lãnh đạo Bộ và Ban Tiếp công dân tiếp 287 lượt công dân, 341 người, về 265 vụ việc.",
        { "citizen-receptions": [287, 341] },
        { kind: "half-year", year: 2026 },
      ],
    ],
  },
  {
    item: "III.8",
    lines: [
      [
        "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội chủ trì 45 cuộc giám sát, tổ chức 12 hội nghị phản biện xã hội.",
        { "supervision-sessions": [45, 12] },
      ],
      ["Giám sát: 08 cuộc; phản biện: 03 văn bản dự thảo.", { "supervision-sessions": [8] }],
      [
        "UBND xã phối hợp, tạo điều kiện để MTTQ xã giám sát sáu cuộc về chính sách người có công.",
        { "supervision-sessions": [6] },
      ],
      ["Cấp tỉnh giám sát 14 cuộc, cấp xã giám sát 322 cuộc.", { "supervision-sessions": [14, 322] }],
      ["Phoi hop giam sat 11 cuoc theo Quyet dinh so 217-QD/TW.", { "supervision-sessions": [11] }],
      [
        "Trong năm, MTTQ và các đoàn thể chưa tổ chức giám sát tại đơn vị.",
        { "supervision-sessions": "nil" },
      ],
      ["Giám sát, phản biện xã hội tại Sở: không phát sinh.", { "supervision-sessions": "nil" }],
      [
        "Ban Thanh tra nhân dân giám sát 21 vụ việc; Ban Giám sát đầu tư của cộng đồng giám sát 17 công trình.",
        { "supervision-sessions": "none" },
      ],
      ["HĐND xã tổ chức 04 cuộc giám sát chuyên đề.", { "supervision-sessions": "none" }],
      [
        "Thực hiện Quyết định số 217-QĐ/TW và 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị.",
        { "supervision-sessions": "none" },
      ],
      ["MTTQ xã dự kiến năm 2027 giám sát 05 nội dung.", { "supervision-sessions": "none" }],
      [
        "Tiếp nhận 64 ý kiến góp ý xây dựng chính quyền, đã tiếp thu 60 ý kiến.",
        { "supervision-sessions": "none" },
      ],
      [
        "Đã có 29 cuộc giám sát được tổ chức (năm 2025: 27 cuộc), qua đó kiến nghị 88 nội dung.",
        { "supervision-sessions": [29] },
      ],
      [
        "6 tháng đầu năm, Ủy ban MTTQ các cấp giám sát 64 cuộc, bằng 58% kế hoạch năm (110 cuộc).",
        { "supervision-sessions": [64] },
        { kind: "half-year", year: 2026 },
      ],
    ],
  },
  {
    item: "III.9",
    lines: [
      [
        "Sở Nội vụ thành lập 02 đoàn kiểm tra công tác dân vận chính quyền tại 14 xã, phường.",
        { inspections: [2] },
      ],
      [
        "Tổ chức 09 cuộc kiểm tra, hướng dẫn việc thực hiện công tác dân vận tại 21 đơn vị.",
        { inspections: [9] },
      ],
      ["Kiểm tra: 03 cuộc.", { inspections: [3] }],
      ["Đã kiểm tra 05/05 đơn vị theo Kế hoạch số 88/KH-SNV.", { inspections: [5] }],
      ["Kiem tra cong tac dan van 04 cuoc, qua kiem tra cham 95 diem.", { inspections: [4] }],
      [
        "Kiểm tra định kỳ 07 cuộc, kiểm tra đột xuất 03 cuộc về công tác dân vận, dân chủ cơ sở.",
        { inspections: [7, 3] },
      ],
      ["Không tổ chức kiểm tra riêng về công tác dân vận.", { inspections: "nil" }],
      [
        "Năm 2026 chưa kiểm tra do sắp xếp lại tổ chức bộ máy; năm 2027 sẽ kiểm tra 10 đơn vị.",
        { inspections: "nil" },
      ],
      [
        "Kiểm tra 45 cơ sở kinh doanh thực phẩm, xử phạt 06 cơ sở với số tiền 78 triệu đồng.",
        { inspections: "none" },
      ],
      [
        "Ban hành 02 văn bản hướng dẫn đánh giá công tác dân vận theo thang điểm 100.",
        { inspections: "none" },
      ],
      ["Năm 2025 kiểm tra 12 cuộc tại 12 xã.", { inspections: "none" }],
      [
        "Trong 6 tháng tổ chức mười một cuộc kiểm tra công tác dân vận; 6 tháng cuối năm dự kiến 08 cuộc.",
        { inspections: [11] },
        { kind: "half-year", year: 2026 },
      ],
      [
        "Các cơ quan hành chính đã tiến hành 118 cuộc kiểm tra công tác dân vận (tăng 9 cuộc so với năm 2025), kịp thời chấn chỉnh 23 thiếu sót.",
        { inspections: [118] },
      ],
    ],
  },
];
