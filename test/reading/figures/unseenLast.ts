/** Sentences on all figures, by a fourth writer who did not know the reader; the first run is told in docs/figures.md. */
import type { Sentences } from "./phrases";

const HALF = { kind: "half-year", year: 2026 } as const;

export const UNSEEN_LAST: readonly Sentences[] = [
  {
    item: "III.5.3",
    lines: [
      [
        "Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của UBND phường năm 2026 đạt 94,27%.",
        { "satisfaction-index": [94.27] },
      ],
      [
        "Qua lấy ý kiến bằng mã QR tại Trung tâm Phục vụ hành chính công trong 6 tháng đầu năm, tỷ lệ người dân hài lòng là 99,1 %, tăng 0,6 điểm phần trăm so với cùng kỳ (98,5%).",
        { "satisfaction-index": [99.1] },
        HALF,
      ],
      [
        "Về đo lường sự hài lòng: phát ra 500 phiếu, thu về 487 phiếu hợp lệ; trong đó có 469 phiếu đánh giá hài lòng và rất hài lòng, đạt 96,3%.",
        { "satisfaction-index": [96.3] },
      ],
      [
        "SIPAS năm 2026 của tỉnh: 86,41%, tăng 02 bậc so với năm 2025 (85,12%), xếp thứ 7/34.",
        { "satisfaction-index": [86.41] },
      ],
      [
        "Mức độ hài lòng của người dân, doanh nghiệp đạt chín mươi bảy phẩy hai phần trăm, vượt chỉ tiêu Nghị quyết Đại hội Đảng bộ đề ra là 95%.",
        { "satisfaction-index": [97.2] },
      ],
      ["Ty le hai long cua nguoi dan, to chuc dat 95,5%.", { "satisfaction-index": [95.5] }],
      [
        "Tỉ lệ hài lòng chung đối với 09 xã, phường được khảo sát: 92.75% (lĩnh vực đất đai thấp nhất, 88.1%; lĩnh vực hộ tịch cao nhất, 98.4%).",
        { "satisfaction-index": [92.75] },
        HALF,
      ],
      [
        "Trong năm, Sở đã thực hiện khảo sát đối với tổ chức, cá nhân đến giao dịch. Kết quả: 98,86% hài lòng và rất hài lòng; 1,14% bình thường; không có ý kiến không hài lòng.",
        { "satisfaction-index": [98.86] },
      ],
      ["Chỉ tiêu giao trên 90% người dân hài lòng; thực hiện đạt 93,4%.", { "satisfaction-index": [93.4] }],
      [
        "Năm 2024 chỉ số hài lòng của ngành là 88,9%, năm 2025 là 90,05%, năm 2026 là 91,6%.",
        { "satisfaction-index": [91.6] },
      ],
      [
        "- Chỉ số hài lòng của người dân đối với sự phục vụ hành chính (SIPAS): 84,9%;",
        { "satisfaction-index": [84.9] },
      ],
      [
        "Người dân, doanh nghiệp đánh giá hài lòng về thái độ phục vụ và kết quả giải quyết đạt tỷ lệ 100% (412/412 phiếu).",
        { "satisfaction-index": [100] },
        HALF,
      ],
      [
        "Chỉ số hài lòng của nguời dân đối vói sự phục vụ của cơ quan hành chính đạt 89,3 %",
        { "satisfaction-index": [89.3] },
      ],
      [
        "Bên cạnh tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt 99,7%, mức độ hài lòng của tổ chức, cá nhân khi đến giao dịch tại Bộ phận Một cửa cũng được nâng lên, đạt 97,9%.",
        { "satisfaction-index": [97.9] },
      ],
      [
        "Chỉ số cải cách hành chính (PAR INDEX) đạt 90,12%; Chỉ số hài lòng (SIPAS) đạt 85,77%; Chỉ số PAPI đạt 44,1 điểm.",
        { "satisfaction-index": [85.77] },
      ],
      [
        "Khảo sát do Ủy ban MTTQ Việt Nam xã thực hiện vào tháng 4/2026: 287 trong tổng số 300 hộ hài lòng với sự phục vụ của chính quyền, tương ứng 95,67%.",
        { "satisfaction-index": [95.67] },
        HALF,
      ],
      [
        "Kết quả Chỉ số hài lòng của người dân, tổ chức và doanh nghiệp đối với sự phục vụ của cơ quan, đơn vị: 96%",
        { "satisfaction-index": [96] },
      ],
      [
        "Sự hài lòng của người nộp hồ sơ trực tuyến và trực tiếp tính chung đạt 98,02%, thấp hơn 0,3% so với năm trước, nguyên nhân chủ yếu do đường truyền ở 02 thôn vùng cao chưa ổn định.",
        { "satisfaction-index": [98.02] },
      ],
      ["Mức độ hài lòng của người dân gần 97%.", { "satisfaction-index": [97] }],
      [
        "Đến 31/5/2026, hệ thống đánh giá trực tuyến ghi nhận 3.512 lượt đánh giá, tỷ lệ hài lòng, rất hài lòng chiếm 99,43%.",
        { "satisfaction-index": [99.43] },
        HALF,
      ],
      [
        "Lĩnh vực hộ tịch có tỷ lệ hài lòng 98,2%; lĩnh vực đất đai: 91,5%; lĩnh vực bảo trợ xã hội: 95,9%.",
        { "satisfaction-index": [98.2, 91.5, 95.9] },
      ],
      [
        "Chỉ số cải cách hành chính của tỉnh đạt 91,35%, xếp thứ 6 toàn quốc.",
        { "satisfaction-index": "none" },
      ],
      ["Tỷ lệ hồ sơ giải quyết trước hạn và đúng hạn đạt 99,82%.", { "satisfaction-index": "none" }],
      [
        "Điểm DDCI của xã đạt 82,6 điểm, chỉ số PCI của tỉnh đạt 68,4 điểm.",
        { "satisfaction-index": "none" },
      ],
      [
        "Phấn đấu đến năm 2030 mức độ hài lòng của người dân, doanh nghiệp đạt trên 95%.",
        { "satisfaction-index": "none" },
      ],
      [
        "Tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC đạt 94,7%; thanh toán trực tuyến đạt 68,2%.",
        { "satisfaction-index": "none" },
        HALF,
      ],
      ["Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95,6%.", { "satisfaction-index": "none" }],
      [
        "Chỉ số hiệu quả quản trị và hành chính công (PAPI) năm 2026 đạt 45,02 điểm, tăng 1,1 điểm.",
        { "satisfaction-index": "none" },
      ],
      [
        "Chỉ số phục vụ người dân, doanh nghiệp trên Cổng Dịch vụ công quốc gia đạt 88,6/100 điểm, xếp loại Tốt.",
        { "satisfaction-index": "none" },
        HALF,
      ],
      [
        "Chỉ tiêu được giao năm 2026: mức độ hài lòng của người dân đạt 93% trở lên.",
        { "satisfaction-index": "none" },
      ],
      [
        "Kế hoạch số 21/KH-UBND ngày 15/01/2026 về đo lường sự hài lòng của người dân đối với sự phục vụ của cơ quan hành chính.",
        { "satisfaction-index": "none" },
      ],
      [
        "Đã phát 600 phiếu khảo sát sự hài lòng đến các hộ dân tại 11 khu phố, đang tổng hợp kết quả.",
        { "satisfaction-index": "none" },
      ],
      [
        "100% công chức ký cam kết thực hiện văn hóa công sở, bảo đảm làm hài lòng người dân.",
        { "satisfaction-index": "none" },
      ],
      [
        "Cán bộ, đảng viên hài lòng với kết quả kiểm điểm; 92% đảng viên được xếp loại hoàn thành tốt nhiệm vụ trở lên.",
        { "satisfaction-index": "none" },
      ],
      ["Tỷ lệ hài lòng dao động từ 92% đến 99% tùy từng lĩnh vực.", { "satisfaction-index": "review" }],
      ["Mức độ hài lòng của người dân đạt 120%.", { "satisfaction-index": [120] }],
      ["Tỷ lệ người bệnh nội trú hài lòng với Bệnh viện đạt 93,6%.", { "satisfaction-index": "review" }],
      ["Chỉ số hài lòng đạt 88/100 điểm.", { "satisfaction-index": [88] }, HALF],
      [
        "Tỷ lệ phụ huynh hài lòng về dịch vụ giáo dục công của các trường trên địa bàn là 91%.",
        { "satisfaction-index": "review" },
      ],
      [
        "Năm 2026, phường tổ chức 04 đợt khảo sát với 1.600 phiếu (đợt 1: 96,1%; đợt 2: 97,0%; đợt 3: 97,4%; đợt 4: 98,3%); tính chung cả năm, tỷ lệ người dân, doanh nghiệp hài lòng đạt 97,2%, cao hơn năm 2025 là 0,9 điểm %.",
        { "satisfaction-index": [97.2] },
      ],
      [
        "Kết quả xếp hạng năm 2026 của xã: cải cách hành chính đạt 89,7/100 điểm, đứng thứ 11/95; chuyển đổi số đạt 76,4%; tỷ lệ hộ gia đình văn hóa đạt 96,2%; tỷ lệ dân số dùng nước sạch đạt 93,8%.",
        { "satisfaction-index": "none" },
      ],
      [
        "Tính đến 20/5/2026, tỷ lệ hồ sơ trực tuyến đạt 89,4%, hồ sơ trả trước và đúng hạn 99,6%, chứng thực điện tử 35,2%, tỷ lệ khai thác dữ liệu dùng chung 61%.",
        { "satisfaction-index": "none" },
        HALF,
      ],
    ],
  },
  {
    item: "III.5",
    lines: [
      [
        "Tỷ lệ hồ sơ số hóa đạt 92,6%; thanh toán trực tuyến đạt 71%; người dân hài lòng đạt 96,05%.",
        { "satisfaction-index": [96.05] },
      ],
    ],
  },
  {
    item: "III.7.3",
    lines: [
      [
        "Trong 6 tháng, lãnh đạo UBND phường chủ trì 03 hội nghị tiếp xúc, đối thoại với nhân dân các tổ dân phố, thu hút 410 lượt người dự, với 57 ý kiến được giải đáp.",
        { "dialogue-count": [3], "dialogue-attendance": [410] },
        HALF,
      ],
      [
        "Năm 2026, người đứng đầu cấp ủy, chính quyền các cấp tổ chức 148 cuộc đối thoại (tăng 23 cuộc so với năm 2025), trong đó cấp tỉnh 04 cuộc, cấp xã 144 cuộc; có 11.380 lượt người tham gia, nêu 2.046 ý kiến.",
        { "dialogue-count": [148], "dialogue-attendance": [11380] },
      ],
      [
        "Tiếp xúc, đối thoại trực tiếp: năm cuộc, hơn 600 lượt người dự.",
        { "dialogue-count": [5], "dialogue-attendance": [600] },
      ],
      [
        "Thực hiện Quy chế đối thoại, Bí thư Đảng ủy, Chủ tịch UBND xã đã có 04 lần gặp gỡ, đối thoại với bà con tại các thôn Tà Lài, Đắc Lua, Bù Sa và Phú Hợp.",
        { "dialogue-count": [4] },
      ],
      [
        "UBND tỉnh đã tổ chức được 01 cuộc đối thoại với thanh niên và 01 cuộc đối thoại với nông dân.",
        { "dialogue-count": [1, 1] },
        HALF,
      ],
      [
        "Giám đốc Sở trực tiếp đối thoại với người dân tại 03 xã vùng dự án; mỗi xã 01 buổi; tổng cộng 03 buổi, 342 người tham dự.",
        { "dialogue-count": [3], "dialogue-attendance": [342] },
      ],
      [
        "Hội nghị đối thoại giữa Chủ tịch UBND phường với Nhân dân được tổ chức 02 kỳ trong năm, thành phần gồm 180 đại biểu là hộ dân của 12 khu phố.",
        { "dialogue-count": [2], "dialogue-attendance": [180] },
      ],
      [
        "Có 1.275 lượt người dân dự 19 cuộc đối thoại do người đứng đầu chính quyền các cấp chủ trì",
        { "dialogue-count": [19], "dialogue-attendance": [1275] },
      ],
      [
        "Kế hoạch đề ra ít nhất 02 cuộc đối thoại/năm; kết quả đã thực hiện 03 cuộc.",
        { "dialogue-count": [3] },
      ],
      [
        "Công tác đối thoại được duy trì. Toàn xã đã tổ chức 07 hội nghị, với 623 lượt người dự.",
        { "dialogue-count": [7], "dialogue-attendance": [623] },
      ],
      [
        "Tổ chức 11 cuộc tiếp xúc, đối thọai giữa người đứng đầu với nhân dân ; số người tham dự 1 045 lượt.",
        { "dialogue-count": [11], "dialogue-attendance": [1045] },
        HALF,
      ],
      [
        "To chuc 08 cuoc doi thoai voi nhan dan, 530 luot nguoi tham du.",
        { "dialogue-count": [8], "dialogue-attendance": [530] },
      ],
      [
        "Lãnh đạo Ban Quản lý đã tổ chức hai buổi đối thoại với các hộ dân bị ảnh hưởng bởi dự án đường vành đai: buổi thứ nhất ngày 12/3/2026 có 64 hộ, buổi thứ hai ngày 20/8/2026 có 71 hộ.",
        { "dialogue-count": [2] },
      ],
      ["Đã tổ chức: 01 cuộc đối thoại cấp tỉnh; 38 cuộc đối thoại cấp xã.", { "dialogue-count": [1, 38] }],
      [
        "Toàn tỉnh có 95/95 xã, phường tổ chức đối thoại với tổng số 203 cuộc, 18.720 lượt người tham dự; đã trả lời trực tiếp 2.915/3.104 ý kiến.",
        { "dialogue-count": [203], "dialogue-attendance": [18720] },
      ],
      [
        "So với cùng kỳ năm 2025 (tổ chức 05 cuộc), số cuộc đối thoại 6 tháng đầu năm 2026 tăng lên 08 cuộc.",
        { "dialogue-count": [8] },
        HALF,
      ],
      [
        "Chủ tịch UBND phường đối thoại với Nhân dân 01 cuộc vào ngày 18/9/2026, có trên 150 người tham dự và 22 lượt ý kiến phát biểu.",
        { "dialogue-count": [1], "dialogue-attendance": [150] },
      ],
      [
        "+ Đối thoại trực tiếp: 10 cuộc/856 lượt người.",
        { "dialogue-count": [10], "dialogue-attendance": [856] },
      ],
      [
        "Ngoài 24 buổi tiếp công dân định kỳ, đồng chí Chủ tịch còn chủ trì 04 buổi đối thoại tại nhà văn hóa các khu phố với 318 người dân tham gia.",
        { "dialogue-count": [4], "dialogue-attendance": [318] },
      ],
      [
        "Bộ trưởng và các Thứ trưởng đã có 05 cuộc đối thoại trực tiếp, trực tuyến với người dân, lao động; trong đó 02 cuộc được truyền hình trực tiếp.",
        { "dialogue-count": [5] },
      ],
      [
        "Các đơn vị trực thuộc phối hợp với chính quyền nơi có công trình tổ chức hai mươi mốt cuộc tiếp xúc, đối thoại với Nhân dân.",
        { "dialogue-count": [21] },
      ],
      [
        "Đã tổ chức đối thoại 3 đợt tại 3 cụm dân cư, với sự tham gia của 267 cử tri và nhân dân.",
        { "dialogue-count": [3], "dialogue-attendance": [267] },
        HALF,
      ],
      [
        "UBND xã ban hành Kế hoạch số 45/KH-UBND ngày 10/02/2026 về đối thoại với Nhân dân; theo đó đã tổ chức xong 06/06 cuộc, đạt 100% kế hoạch.",
        { "dialogue-count": [6] },
      ],
      [
        "Trong năm, người đứng đầu UBND xã gặp gỡ, tiếp xúc, đối thoại với đồng bào dân tộc Chơro 01 cuộc (45 người), với chức sắc tôn giáo 01 cuộc (28 người), với hộ kinh doanh chợ 01 cuộc (62 người).",
        { "dialogue-count": [1, 1, 1], "dialogue-attendance": [45, 28, 62] },
      ],
      [
        "Số cuộc: 15; số người tham dự: 1.890; số ý kiến: 264 (nội dung: đối thoại giữa người đứng đầu với Nhân dân).",
        { "dialogue-count": [15], "dialogue-attendance": [1890] },
      ],
      [
        "Thông qua các cuộc đối thoại, 734 lượt người dân đã được trực tiếp nêu ý kiến, nguyện vọng với người đứng đầu.",
        { "dialogue-attendance": [734] },
        HALF,
      ],
      [
        "Hội đồng nhân dân xã tổ chức 02 kỳ họp thường lệ, 01 kỳ họp chuyên đề.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Đại biểu Quốc hội, đại biểu HĐND các cấp tiếp xúc cử tri 16 cuộc với 1.870 lượt cử tri tham dự.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Công an phường tổ chức 12 buổi tuyên truyền phòng, chống lừa đảo qua mạng cho 1.450 người dân.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Trạm Y tế tổ chức 24 buổi tư vấn sức khỏe sinh sản, có 615 phụ nữ tham dự.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
        HALF,
      ],
      [
        "Tổ hòa giải ở cơ sở đã hòa giải thành 31/34 vụ việc.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Năm 2027, phấn đấu tổ chức ít nhất 04 cuộc đối thoại giữa Chủ tịch UBND xã với Nhân dân.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Năm 2025, UBND phường đã tổ chức 03 cuộc đối thoại, 245 người tham dự.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Theo quy định, người đứng đầu đối thoại với Nhân dân tối thiểu 02 lần trong năm.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Thực hiện Kế hoạch số 118/KH-UBND ngày 05/3/2026 của UBND tỉnh về đối thoại giữa người đứng đầu chính quyền với Nhân dân.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Thuế cơ sở 4 tổ chức 06 hội nghị hướng dẫn quyết toán thuế cho 380 hộ kinh doanh.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Nhà văn hóa phường tổ chức 15 buổi biểu diễn văn nghệ, thu hút 4.200 lượt người xem.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
        HALF,
      ],
      [
        "Sinh hoạt chi bộ thôn: 132 buổi; họp thôn: 88 cuộc, 5.016 lượt người.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Ngân hàng Chính sách xã hội giao dịch tại xã 12 phiên, phục vụ 1.106 lượt hộ vay.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Đã lấy ý kiến 410 hộ dân về phương án bồi thường dự án hồ chứa nước, tỷ lệ đồng thuận đạt 97%.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
        HALF,
      ],
      [
        "Tiếp thu các ý kiến tại hội nghị đối thoại, UBND xã đã sửa chữa 3,2 km đường liên thôn và lắp 45 bóng đèn chiếu sáng.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Tổng đài 1022 tiếp nhận 8.412 cuộc gọi của người dân.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Kỳ trước (6 tháng đầu năm 2025) tổ chức 07 cuộc đối thoại với 512 lượt người.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
        HALF,
      ],
      ["Trong năm, UBND xã không tổ chức đối thoại với Nhân dân.", { "dialogue-count": "nil" }],
      [
        "6 tháng đầu năm chưa tổ chức hội nghị đối thoại, dự kiến tổ chức trong quý III/2026.",
        { "dialogue-count": "nil" },
        HALF,
      ],
      ["Số cuộc đối thoại: 0 cuộc.", { "dialogue-count": "nil" }],
      ["Đối thoại trực tiếp với người dân: không phát sinh.", { "dialogue-count": "nil" }],
      [
        "Do đặc thù ngành không trực tiếp giải quyết TTHC nên Cục không tổ chức cuộc tiếp xúc, đối thoại nào giữa người đứng đầu với Nhân dân.",
        { "dialogue-count": "nil" },
      ],
      ["Giám đốc Sở tổ chức 02 buổi đối thoại với doanh nghiệp.", { "dialogue-count": "review" }],
      [
        "Công đoàn cơ quan phối hợp tổ chức 01 hội nghị đối thoại tại nơi làm việc với người lao động.",
        { "dialogue-count": "review" },
      ],
      [
        "Chủ tịch UBND xã tổ chức đối thoại với 03 hộ khiếu nại trước khi ra quyết định giải quyết.",
        { "dialogue-count": "none" },
      ],
      ["Đã tổ chức nhiều cuộc đối thoại trực tiếp với Nhân dân.", { "dialogue-count": "none" }, HALF],
      ["Tổ chức từ 03 đến 05 cuộc đối thoại với nhân dân.", { "dialogue-count": "review" }],
      ["Đã tổ chức … cuộc đối thoại với Nhân dân, có … lượt người tham dự.", { "dialogue-count": "none" }],
      [
        "Thực hiện Quy định số 11-QĐi/TW ngày 18/02/2019 và Kế hoạch số 09/KH-UBND, sau 02 kỳ họp HĐND và 08 buổi tiếp xúc cử tri, Chủ tịch UBND phường đã chủ trì 04 cuộc đối thoại trực tiếp với Nhân dân (chỉ tiêu: 02 cuộc), 392 lượt người dự, 61 ý kiến phát biểu, trả lời tại chỗ 55, giao phòng chuyên môn trả lời bằng văn bản 06.",
        { "dialogue-count": [4], "dialogue-attendance": [392] },
      ],
      [
        "Công an tỉnh chủ trì diễn đàn “Công an lắng nghe ý kiến Nhân dân” tại 95/95 xã, phường, với 14.200 lượt người tham dự, tiếp nhận 1.873 ý kiến góp ý về an ninh trật tự và tác phong của cán bộ, chiến sĩ.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Bên cạnh đó, Ủy ban MTTQ Việt Nam phường tổ chức Ngày hội Đại đoàn kết toàn dân tộc tại 12/12 khu phố, thu hút 3.640 lượt người; trao 45 suất quà trị giá 22,5 triệu đồng.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Tổ công nghệ số cộng đồng đi từng ngõ, gõ từng nhà, thực hiện 37 buổi hướng dẫn cài đặt VNeID, nộp hồ sơ trực tuyến cho 2.915 lượt người dân, chủ yếu là người cao tuổi.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Về tổ chức đối thoại trực tiếp giữa người đứng đầu với Nhân dân: do năm 2026 tập trung ổn định bộ máy sau sắp xếp, UBND xã chưa tổ chức cuộc nào (kế hoạch 02 cuộc), nội dung này chuyển sang quý I/2027.",
        { "dialogue-count": "nil" },
      ],
      [
        "Năm 2026 tổ chức 06 cuộc đối thoại với Nhân dân. Như vậy, với 08 cuộc đối thoại đã tổ chức trong năm 2026, xã vượt kế hoạch đề ra.",
        { "dialogue-count": [6, 8] },
      ],
    ],
  },
  {
    item: "III.7",
    lines: [
      [
        "Tiếp công dân 64 lượt; tiếp nhận 29 đơn, giải quyết xong 27 đơn; tổ chức 02 cuộc đối thoại với nhân dân (140 người dự).",
        {
          "citizen-receptions": [64],
          "petitions-received": [29],
          "petitions-resolved": [27],
          "dialogue-count": [2],
          "dialogue-attendance": [140],
        },
      ],
      [
        "Giải quyết đơn thư: nhận 70 đơn, xong 65 đơn (đạt 92,9%), 05 đơn chuyển năm sau.",
        { "petitions-received": [70], "petitions-resolved": [65] },
      ],
    ],
  },
  {
    item: "III.7.1",
    lines: [
      [
        "Tổng số đơn khiếu nại, tố cáo, kiến nghị, phản ánh tiếp nhận là 1.467 đơn (tăng 5,2% so với cùng kỳ), gồm 312 đơn khiếu nại, 78 đơn tố cáo, 1.077 đơn kiến nghị, phản ánh; đã giải quyết 1.390/1.467 đơn, đạt 94,75%.",
        { "petitions-received": [1467], "petitions-resolved": [1390] },
      ],
      [
        "Đã xem xét, giải quyết 45/48 đơn thư thuộc thẩm quyền.",
        { "petitions-received": [48], "petitions-resolved": [45] },
      ],
      [
        "Số đơn tiếp nhận: 0 đơn khiếu nại, 0 đơn tố cáo, 23 đơn kiến nghị; tổng: 23 đơn. Số đơn đã giải quyết: 23.",
        { "petitions-received": [23], "petitions-resolved": [23] },
      ],
      [
        "Tiếp nhận hai mươi bảy đơn thư các loại, giải quyết dứt điểm hai mươi lăm đơn.",
        { "petitions-received": [27], "petitions-resolved": [25] },
      ],
      [
        "Sở tiếp nhận 208 đơn, sau phân loại có 164 đơn đủ điều kiện xử lý, 44 đơn trùng lặp, nặc danh xếp lưu. Đã giải quyết 151 đơn, đạt 92,07% số đơn đủ điều kiện.",
        { "petitions-received": [208], "petitions-resolved": [151] },
      ],
      [
        "Toàn ngành tiếp nhận 3 215 đơn, đã giải quyết 3 001 đơn.",
        { "petitions-received": [3215], "petitions-resolved": [3001] },
      ],
      [
        "Đơn khiếu nại: 12 đơn; đơn tố cáo: 03 đơn; đơn kiến nghị, phản ánh: 41 đơn.",
        { "petitions-received": [12, 3, 41] },
      ],
      [
        "Kết quả: tiếp nhận 52 đơn; thuộc thẩm quyền 40 đơn; không thuộc thẩm quyền 12 đơn đã chuyển cơ quan chức năng; giải quyết xong 38/40 đơn thuộc thẩm quyền (95%).",
        { "petitions-received": [52], "petitions-resolved": [38] },
      ],
      [
        "Tổng số đơn phải giải quyết trong kỳ là 66 đơn (kỳ trước chuyển sang 6 đơn, tiếp nhận mới 60 đơn), đã giải quyết 63 đơn.",
        { "petitions-received": [66], "petitions-resolved": [63] },
      ],
      [
        "Qua đường bưu chính, hộp thư điện tử và tiếp công dân, cơ quan đã nhận được 33 đơn - trong đó: 05 khiếu nại, 02 tố cáo, 26 kiến nghị - đến nay 30 đơn đã có văn bản trả lời, giải quyết.",
        { "petitions-received": [33], "petitions-resolved": [30] },
        HALF,
      ],
      [
        "Từ đầu năm đến nay, xã tiếp nhận 9 đơn tranh chấp đất đai, kiến nghị của công dân. Đã giải quyết 9/9 đơn, đạt tỷ lệ 100%.",
        { "petitions-received": [9], "petitions-resolved": [9] },
      ],
      [
        "Tỷ lệ giải quyết đơn thư đạt 88,9% (đã giải quyết 16 đơn trên tổng số 18 đơn tiếp nhận).",
        { "petitions-received": [18], "petitions-resolved": [16] },
      ],
      [
        "Bộ nhận 2782 đơn thư, xử lý và giải quyết 2.650 đơn",
        { "petitions-received": [2782], "petitions-resolved": [2650] },
      ],
      [
        "Có 21 đơn phản ánh, kiến nghị gửi đến, năm trước 30 đơn; đã giải quyết được 20 đơn, năm trước 27 đơn.",
        { "petitions-received": [21], "petitions-resolved": [20] },
      ],
      [
        "Đã giải quyết xong 74 đơn khiếu nại, tố cáo thuộc thẩm quyền; qua đó khôi phục quyền lợi cho 11 công dân, thu hồi về ngân sách 215 triệu đồng.",
        { "petitions-resolved": [74] },
      ],
      [
        "Số đơn tiếp nhận 6 tháng đầu năm: 118 đơn, bằng 92% cùng kỳ năm 2025 (128 đơn).",
        { "petitions-received": [118] },
        HALF,
      ],
      [
        "UBND phường tiếp nhận, thụ lý 25 đơn thư của công dân; 22 đơn giải quyết đúng thời hạn, 03 đơn đang trong thời hạn giải quyết.",
        { "petitions-received": [25], "petitions-resolved": [22] },
      ],
      [
        "Năm 2026 phát sinh 01 đơn khiếu nại liên quan đến bồi thường, hỗ trợ tái định cư, UBND xã đã ban hành quyết định giải quyết 01 đơn, công dân đồng thuận.",
        { "petitions-received": [1], "petitions-resolved": [1] },
      ],
      [
        "Tiếp nhận 58 đơn xin cấp phép xây dựng nhà ở, đã giải quyết 55 đơn.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Bộ phận Một cửa tiếp nhận 9.870 hồ sơ, đã giải quyết 9.815 hồ sơ.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Tòa án nhân dân khu vực thụ lý 214 vụ án dân sự, giải quyết 190 vụ.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Công an xã tiếp nhận 37 tin báo, tố giác tội phạm, đã giải quyết 35 tin.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Hội đồng nhân dân tỉnh tiếp nhận 126 ý kiến, kiến nghị của cử tri.",
        { "petitions-received": "none", "petitions-resolved": "none" },
        HALF,
      ],
      [
        "Nhận 120 đơn đăng ký tham gia nghĩa vụ quân sự tình nguyện.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Năm 2025 tiếp nhận 44 đơn, giải quyết 43 đơn.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Mục tiêu năm 2027: giải quyết trên 95% đơn khiếu nại, tố cáo thuộc thẩm quyền.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Thực hiện Luật Khiếu nại số 02/2011/QH13, Luật Tố cáo số 25/2018/QH14 và Thông tư số 05/2021/TT-TTCP.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Quản lý thị trường kiểm tra 86 vụ, xử lý 52 vụ vi phạm, phạt 430 triệu đồng.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Trường THCS Lê Lợi nhận 312 đơn đăng ký xét tuyển vào lớp 6, giải quyết cho 305 em nhập học.",
        { "petitions-received": "none", "petitions-resolved": "none" },
        HALF,
      ],
      [
        "Hòa giải thành 22/25 vụ mâu thuẫn, tranh chấp tại cộng đồng.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Năm 2026, cơ quan không nhận được đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh nào của công dân.",
        { "petitions-received": "nil" },
      ],
      ["Khong phat sinh don thu khieu nai, to cao.", { "petitions-received": "nil" }, HALF],
      ["Tổng số đơn tiếp nhận: Không có.", { "petitions-received": "nil" }],
      [
        "Trong kỳ báo cáo không có đơn khiếu nại, tố cáo, kiến nghị, phản ánh gửi đến UBND phường.",
        { "petitions-received": "nil" },
      ],
      ["Giải quyết 58/45 đơn thuộc thẩm quyền.", { "petitions-resolved": "review" }],
      ["Tiếp nhận khoảng 20 - 30 đơn kiến nghị.", { "petitions-received": "review" }],
      ["Đơn thư phát sinh ít, cơ bản đã được giải quyết.", { "petitions-received": "none" }, HALF],
      [
        "Tổng số đơn tiếp nhận trong năm: 94 đơn [khiếu nại: 17; tố cáo: 04; kiến nghị, phản ánh: 73], giảm 9 đơn so với năm 2025 (103 đơn); sau khi phân loại, đã giải quyết 89 đơn, số còn lại trong hạn; riêng 1.204 lượt phản ánh qua ứng dụng Công dân số được xử lý theo quy trình riêng.",
        { "petitions-received": [94], "petitions-resolved": [89] },
      ],
      [
        "Phòng Kinh tế tiếp nhận 418 hồ sơ đăng ký biến động đất đai, 96 đơn xin chuyển mục đích sử dụng đất, đến nay đã giải quyết 502/514 trường hợp, đạt 97,7%.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Bảo hiểm xã hội cơ sở tiếp nhận 1.085 hồ sơ hưởng trợ cấp một lần, giải quyết 1.079 hồ sơ; chi trả chế độ cho 2.340 đối tượng với số tiền 96,3 tỷ đồng.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Trong năm 2026, qua 24 kỳ tiếp công dân và hộp thư góp ý, phường không phát sinh đơn khiếu nại, tố cáo, kiến nghị, phản ánh (năm 2025 có 04 đơn).",
        { "petitions-received": "nil" },
      ],
    ],
  },
  {
    item: "III.7.2",
    lines: [
      [
        "Thực hiện lịch tiếp công dân vào thứ Năm hằng tuần, Chủ tịch UBND xã đã tiếp 52 buổi với 87 lượt người đến kiến nghị, phản ánh.",
        { "citizen-receptions": [87] },
      ],
      [
        "Tiếp công dân: 145 lượt/163 người, giảm 12 lượt so cùng kỳ.",
        { "citizen-receptions": [145, 163] },
        HALF,
      ],
      [
        "Số lượt công dân đến trụ sở được tiếp là 36 lượt, trong đó lãnh đạo tiếp 14 lượt, công chức tiếp thường xuyên 22 lượt.",
        { "citizen-receptions": [36] },
      ],
      [
        "Tiếp thường xuyên 415 lượt; tiếp định kỳ, đột xuất của lãnh đạo 126 lượt.",
        { "citizen-receptions": [415, 126] },
      ],
      ["Trong kỳ đã tiếp một trăm linh ba lượt công dân.", { "citizen-receptions": [103] }],
      [
        "Giám đốc Sở tiếp định kỳ 24 ngày, không bố trí được 0 ngày, số lượt công dân được tiếp: 31",
        { "citizen-receptions": [31] },
      ],
      [
        "Tiếp 08 lượt với 08 công dân đến phản ánh về đất đai, môi trường; không có đoàn đông người.",
        { "citizen-receptions": [8] },
        HALF,
      ],
      [
        "Các cấp, các ngành trong tỉnh tiếp 4.906 lượt công dân (cùng kỳ: 5.210 lượt), 61 đoàn đông người.",
        { "citizen-receptions": [4906] },
      ],
      [
        "Công tác tiếp công dân được thực hiện theo Luật Tiếp công dân năm 2013 và Nghị định số 64/2014/NĐ-CP; tính đến 30/11/2026 đã tiếp được 59 lượt.",
        { "citizen-receptions": [59] },
      ],
      [
        "Bộ phận tiếp dân đã tiếp và hướng dẫn 74 lượt công dân, tiếp nhận 18 đơn.",
        { "citizen-receptions": [74] },
      ],
      [
        "Kết quả công tác tiếp công dân thường xuyên, định kỳ: 27 lượt, 30 người, 25 vụ việc.",
        { "citizen-receptions": [27, 30] },
        HALF,
      ],
      [
        "Chủ tịch UBND xã tiếp 24 kỳ, Phó Chủ tịch tiếp thay 2 kỳ theo ủy quyền. Tổng số lượt công dân được tiếp trong năm là 68 lượt.",
        { "citizen-receptions": [68] },
      ],
      ["Năm 2025 tiếp 92 lượt công dân; năm 2026 tiếp 77 lượt, giảm 16,3%.", { "citizen-receptions": [77] }],
      ["Khu di tích đón 12.500 lượt khách tham quan.", { "citizen-receptions": "none" }],
      ["Trạm Y tế phường tiếp đón, khám bệnh cho 3.480 lượt người.", { "citizen-receptions": "none" }],
      [
        "Trung tâm Phục vụ hành chính công tiếp nhận 18.240 lượt hồ sơ.",
        { "citizen-receptions": "none" },
        HALF,
      ],
      [
        "Chủ tịch UBND xã bố trí tiếp công dân 24 ngày trong năm, niêm yết công khai lịch tiếp.",
        { "citizen-receptions": "none" },
      ],
      ["Năm 2025, tiếp 133 lượt công dân.", { "citizen-receptions": "none" }],
      [
        "UBND tỉnh tiếp 09 đoàn khách quốc tế với 84 người đến tìm hiểu cơ hội đầu tư.",
        { "citizen-receptions": "none" },
      ],
      ["Thường trực HĐND xã tiếp 14 lượt cử tri theo lịch riêng của HĐND.", { "citizen-receptions": "none" }],
      [
        "Trung tâm trợ giúp pháp lý tư vấn cho 265 lượt người thuộc diện chính sách.",
        { "citizen-receptions": "none" },
      ],
      [
        "Không có công dân đến đăng ký gặp lãnh đạo tại các buổi tiếp công dân định kỳ; số lượt tiếp: 0.",
        { "citizen-receptions": "nil" },
      ],
      [
        "Không phát sinh lượt tiếp công dân nào trong 6 tháng đầu năm.",
        { "citizen-receptions": "nil" },
        HALF,
      ],
      [
        "Chủ tịch UBND xã trực đủ 24/24 kỳ tiếp dân, tuy nhiên không có lượt công dân nào đến.",
        { "citizen-receptions": "nil" },
      ],
      ["Tiếp công dân … lượt.", { "citizen-receptions": "none" }],
      [
        "Tại Trụ sở Tiếp công dân tỉnh và 95 điểm tiếp dân cấp xã, trong 11 tháng đã tiếp 3.274 lượt công dân với 3.890 người, 2.911 vụ việc, trong đó 48 lượt đoàn đông người; lãnh đạo UBND tỉnh trực tiếp tiếp 12 kỳ, 57 lượt.",
        { "citizen-receptions": [3274, 3890] },
      ],
      [
        "Nhân dịp Tết Nguyên đán Bính Ngọ, lãnh đạo UBND xã thăm, chúc Tết 118 gia đình chính sách, người có uy tín; tiếp đón 26 đoàn công tác đến làm việc với 310 lượt đại biểu.",
        { "citizen-receptions": "none" },
      ],
      ["Số lượt tiếp công dân: xem phụ lục kèm theo.", { "citizen-receptions": "none" }],
    ],
  },
  {
    item: "III.4.1",
    lines: [
      [
        'Trong năm các cơ quan, đơn vị đăng ký xây dựng 214 mô hình, điển hình "Dân vận khéo", gồm: kinh tế 71, văn hóa - xã hội 88, quốc phòng - an ninh 35, hệ thống chính trị 20.',
        { "model-count": [214] },
      ],
      [
        "Có 1.126 mô hình “Dân vận khéo” đang hoạt động (cuối năm 2025: 1.098 mô hình).",
        { "model-count": [1126] },
        HALF,
      ],
      [
        "Căn cứ Kế hoạch số 32/KH-UBND ngày 26/02/2026, các thôn, cơ quan, trường học trên địa bàn đã đăng ký và được Ban Chỉ đạo xã công nhận 19 mô hình “Dân vận khéo” (năm 2025: 16 mô hình), trong đó lĩnh vực kinh tế có 06 mô hình như tổ hợp tác trồng bưởi 12 ha, lĩnh vực văn hóa - xã hội 09 mô hình, lĩnh vực an ninh 04 mô hình.",
        { "model-count": [19] },
      ],
    ],
  },
  {
    item: "III.4",
    lines: [
      [
        "Phong trào thi đua 'Dân vận khéo' tiếp tục lan tỏa; đến nay phường duy trì 09 mô hình, trong đó có 02 mô hình mới.",
        { "model-count": [9] },
        HALF,
      ],
      [
        "Mô hình Dân vận khéo: lĩnh vực kinh tế 05 mô hình; văn hóa – xã hội 07 mô hình; an ninh, quốc phòng 03 mô hình.",
        { "model-count": [5, 7, 3] },
      ],
      [
        "Bộ đã công nhận mười hai mô hình “Dân vận khéo” của các đơn vị trực thuộc, tăng 3 mô hình so với năm 2025.",
        { "model-count": [12] },
      ],
      ["Xã có 08 mô hình trồng sầu riêng theo tiêu chuẩn VietGAP.", { "model-count": "none" }],
      ["Phát triển 05 hợp tác xã và 21 tổ hợp tác hoạt động hiệu quả.", { "model-count": "none" }],
      ["Năm 2027 phấn đấu mỗi thôn xây dựng ít nhất 01 mô hình “Dân vận khéo”.", { "model-count": "none" }],
      ["Năm 2025 toàn phường có 13 mô hình “Dân vận khéo”.", { "model-count": "none" }],
      [
        "Công an xã xây dựng 04 mô hình camera an ninh và 03 mô hình phòng cháy chữa cháy.",
        { "model-count": "none" },
        HALF,
      ],
      [
        "Thi đua “Dân vận khéo” được triển khai theo Hướng dẫn số 07-HD/BDVTU ngày 22/02/2026.",
        { "model-count": "none" },
      ],
      ["Đến nay đơn vị chưa xây dựng được mô hình “Dân vận khéo” nào.", { "model-count": "nil" }],
      ["Xây dựng được hàng chục mô hình “Dân vận khéo”.", { "model-count": "none" }],
      [
        "Hợp tác xã Nông nghiệp Thanh Bình liên kết 85 hộ, xây dựng 03 mô hình tưới tiết kiệm trên 40 ha, 02 sản phẩm đạt OCOP 4 sao, lợi nhuận bình quân 180 triệu đồng/ha.",
        { "model-count": "none" },
      ],
    ],
  },
  {
    item: "III.4.3",
    lines: [
      [
        "Đã nhân rộng, duy trì hoạt động của 06 mô hình DVK, tiêu biểu như “Tuyến đường không rác” và “Tổ tự quản an ninh trật tự”.",
        { "model-count": [6] },
      ],
      [
        "Chủ tịch UBND tỉnh tặng Bằng khen cho 45 tập thể, cá nhân điển hình “Dân vận khéo”.",
        { commendations: [45] },
      ],
      [
        "Biểu dương, khen thưởng 11 tập thể và 19 cá nhân có thành tích trong phong trào thi đua “Dân vận khéo”.",
        { commendations: [11, 19] },
      ],
      [
        "Đã khen thưởng 8 điển hình “Dân vận khéo” tiêu biểu giai đoạn 2021 - 2026.",
        { commendations: [8] },
        HALF,
      ],
      [
        'Khen thưởng phong trào "Dân vận khéo": tổng cộng 26 trường hợp; trong đó Bằng khen 4, Giấy khen 22.',
        { commendations: [26] },
      ],
      [
        "Hội nghị tổng kết đã tuyên dương mười lăm gương người tốt, việc tốt trong phong trào dân vận khéo; UBND xã tặng giấy khen cho cả mười lăm gương.",
        { commendations: [15] },
      ],
      [
        "Trong năm có 07 cá nhân được tặng Giấy khen về thành tích xuất sắc trong công tác dân vận chính quyền.",
        { commendations: [7] },
      ],
      ["Tặng 35 Giấy khen cho học sinh giỏi năm học 2025 - 2026.", { commendations: "none" }],
      [
        "Khen thưởng 12 tập thể, 30 cá nhân trong phong trào toàn dân bảo vệ an ninh Tổ quốc.",
        { commendations: "none" },
      ],
      ["Cuối năm, UBND xã dự kiến khen thưởng 10 điển hình “Dân vận khéo”.", { commendations: "none" }, HALF],
      [
        "Trong năm không có tập thể, cá nhân nào được khen thưởng về “Dân vận khéo”.",
        { commendations: "nil" },
      ],
      [
        "Chưa tổ chức khen thưởng phong trào thi đua “Dân vận khéo” trong 6 tháng đầu năm.",
        { commendations: "nil" },
        HALF,
      ],
      [
        "Nhân dịp kỷ niệm Ngày truyền thống công tác dân vận của Đảng (15/10/1930 - 15/10/2026), UBND tỉnh đã biểu dương, tặng Bằng khen cho 32 điển hình “Dân vận khéo”, gồm 14 tập thể và 18 cá nhân; tổng kinh phí khen thưởng 96 triệu đồng.",
        { commendations: [32] },
      ],
      [
        "Ngành giáo dục xã có 18 giáo viên dạy giỏi cấp tỉnh được tặng Giấy khen, 42 học sinh đạt giải các môn văn hóa, 05 trường đạt chuẩn quốc gia.",
        { commendations: "none" },
      ],
    ],
  },
  {
    item: "II.2",
    lines: [
      [
        "Sở Nội vụ mở 03 lớp tập huấn nghiệp vụ công tác dân vận cho 285 cán bộ, công chức cấp xã.",
        { "training-courses": [3] },
      ],
      [
        "Nhằm nâng cao nhận thức cho đội ngũ, UBND tỉnh đã tổ chức hội nghị quán triệt và 5 lớp bồi dưỡng kiến thức về công tác dân vận chính quyền với tổng số 612 người tham gia.",
        { "training-courses": [5] },
        HALF,
      ],
      [
        "Tổ chức được bốn lớp bồi dưỡng, tập huấn công tác dân vận (kế hoạch: 03 lớp).",
        { "training-courses": [4] },
      ],
      [
        "Đội ngũ làm công tác dân vận được cập nhật kiến thức thường xuyên. Năm 2026 đã mở 18 lớp, 1.305 lượt người dự, tăng 04 lớp so với năm trước.",
        { "training-courses": [18] },
      ],
      [
        "Phối hợp với Trường Chính trị tỉnh tổ chức 02 lớp tập huấn cho người được phân công theo dõi công tác dân vận, mỗi lớp 03 ngày, 75 học viên/lớp.",
        { "training-courses": [2] },
        HALF,
      ],
      [
        "Mở 06 lớp dạy nghề chăn nuôi, may công nghiệp cho 180 lao động nông thôn.",
        { "training-courses": "none" },
      ],
      [
        "Tổ chức 32 hội nghị tuyên truyền lồng ghép, có 4.115 lượt người nghe.",
        { "training-courses": "none" },
      ],
      [
        "Ban Chỉ huy Quân sự xã huấn luyện 02 lớp dân quân năm thứ nhất.",
        { "training-courses": "none" },
        HALF,
      ],
      ["Kế hoạch năm 2027 sẽ mở 04 lớp tập huấn công tác dân vận.", { "training-courses": "none" }],
      [
        "Cử 03 công chức học lớp trung cấp lý luận chính trị, 01 công chức học cao cấp.",
        { "training-courses": "none" },
      ],
      [
        "Trong năm chưa mở lớp tập huấn nào về công tác dân vận do chưa bố trí được kinh phí.",
        { "training-courses": "nil" },
      ],
      ["Không tổ chức lớp tập huấn công tác dân vận.", { "training-courses": "nil" }, HALF],
      [
        "Ngoài 46 buổi tuyên truyền trên hệ thống loa truyền thanh và 02 hội nghị báo cáo viên, UBND phường đã tổ chức 03 lớp tập huấn về công tác dân vận cho 164 lượt cán bộ, công chức, viên chức và trưởng khu phố, đạt 150% kế hoạch (02 lớp).",
        { "training-courses": [3] },
      ],
    ],
  },
  {
    item: "III.4.2",
    lines: [
      [
        "Tổ chức 04 lớp bồi dưỡng kỹ năng vận động Nhân dân cho 320 cán bộ, công chức thường xuyên tiếp xúc với công dân.",
        { "skills-courses": [4] },
      ],
      [
        "Đã mở 1 lớp tập huấn kỹ năng giao tiếp, vận động quần chúng cho công chức Bộ phận Một cửa (36 người).",
        { "skills-courses": [1] },
        HALF,
      ],
      [
        "Về kỹ năng vận động Nhân dân: trong năm có bảy lớp tập huấn được tổ chức cho người có uy tín, trưởng thôn và công chức, 455 lượt người học.",
        { "skills-courses": [7] },
      ],
      [
        "Công tác bồi dưỡng, tập huấn kỹ năng vận động nhân dân - tổng số 12 lớp (cấp tỉnh 2 lớp, cấp xã 10 lớp) - cơ bản đáp ứng yêu cầu.",
        { "skills-courses": [12] },
      ],
      ["Số lớp tập huấn kỹ năng dân vận đã tổ chức: 03; số người tham gia: 176.", { "skills-courses": [3] }],
      ["Mở 02 lớp xóa mù chữ cho 46 học viên người dân tộc thiểu số.", { "skills-courses": "none" }],
      ["Hội Phụ nữ tổ chức 03 lớp nấu ăn và 01 lớp yoga cho hội viên.", { "skills-courses": "none" }, HALF],
      ["Chưa tổ chức được lớp bồi dưỡng kỹ năng vận động Nhân dân.", { "skills-courses": "nil" }],
    ],
  },
  {
    item: "III.9",
    lines: [
      [
        "UBND tỉnh thành lập đoàn và tiến hành 08 cuộc kiểm tra việc thực hiện công tác dân vận tại các sở, xã, phường.",
        { inspections: [8] },
      ],
      ["Đã kiểm tra công tác dân vận chính quyền tại 12 đơn vị.", { inspections: [12] }],
      [
        "Công tác kiểm tra, hướng dẫn được chú trọng: 6 tháng đầu năm tổ chức 02 đợt kiểm tra, qua đó chấn chỉnh 05 thiếu sót.",
        { inspections: [2] },
        HALF,
      ],
      [
        "Phòng Văn hóa - Xã hội tham mưu UBND xã kiểm tra ba cuộc về thực hiện dân vận, quy chế dân chủ ở cơ sở tại các trường học và thôn.",
        { inspections: [3] },
      ],
      [
        "Bộ tổ chức 04 đoàn kiểm tra, làm việc tại 04 đơn vị thuộc Bộ về kết quả thực hiện Chỉ thị số 33/CT-TTg.",
        { inspections: [4] },
      ],
      [
        "Đội kiểm tra liên ngành kiểm tra 47 cơ sở kinh doanh thực phẩm, phạt 06 cơ sở.",
        { inspections: "none" },
      ],
      ["Ủy ban Kiểm tra Đảng ủy kiểm tra 05 đảng viên khi có dấu hiệu vi phạm.", { inspections: "none" }],
      ["Năm 2025 đã kiểm tra công tác dân vận tại 06 đơn vị.", { inspections: "none" }, HALF],
      ["Dự kiến quý I năm 2027 kiểm tra công tác dân vận tại 10 xã, phường.", { inspections: "none" }],
      ["Năm 2026 không tổ chức cuộc kiểm tra nào về công tác dân vận.", { inspections: "nil" }],
      ["Chưa tiến hành kiểm tra công tác dân vận do tập trung sắp xếp bộ máy.", { inspections: "nil" }, HALF],
      [
        "Thường xuyên kiểm tra công tác dân vận tại các đơn vị, mỗi năm từ 2 đến 3 cuộc.",
        { inspections: "review" },
      ],
      [
        "Cùng với việc ban hành 04 văn bản hướng dẫn, Sở Nội vụ đã chủ trì 09 cuộc kiểm tra công tác dân vận lồng ghép kiểm tra cải cách hành chính (04 sở, 05 xã), nhiều hơn cùng kỳ 02 cuộc.",
        { inspections: [9] },
        HALF,
      ],
    ],
  },
  {
    item: "III.8",
    lines: [
      [
        "UBND phường tạo điều kiện để Ủy ban MTTQ Việt Nam phường giám sát 04 cuộc về chi trả chính sách an sinh, đầu tư công và vệ sinh môi trường.",
        { "supervision-sessions": [4] },
      ],
      [
        "Đã phối hợp để Mặt trận, đoàn thể thực hiện giám sát: 03 cuộc; gửi 12 kiến nghị sau giám sát, cơ quan chức năng đã trả lời 11.",
        { "supervision-sessions": [3, 11] },
        HALF,
      ],
      [
        "Thực hiện Quyết định số 217-QĐ/TW, trong năm MTTQ các cấp tổ chức 386 cuộc giám sát, trong đó cấp tỉnh 9 cuộc, cấp xã 377 cuộc.",
        { "supervision-sessions": [386] },
      ],
      [
        "Hội Nông dân xã giám sát 01 cuộc; Hội Liên hiệp Phụ nữ xã giám sát 02 cuộc; Ủy ban MTTQ xã giám sát 02 cuộc.",
        { "supervision-sessions": [1, 2, 2] },
      ],
      [
        "Trong kỳ, có sáu cuộc giám sát của MTTQ và đoàn thể đối với UBND xã và các đơn vị trực thuộc.",
        { "supervision-sessions": [6] },
      ],
      [
        "HĐND phường tiến hành 06 cuộc giám sát chuyên đề và 02 phiên giải trình.",
        { "supervision-sessions": "none" },
      ],
      [
        "Quyết định số 218-QĐ/TW ngày 12/12/2013 được phổ biến đến 100% cán bộ Mặt trận.",
        { "supervision-sessions": "none" },
      ],
      [
        "Ban Công tác Mặt trận vận động Quỹ “Vì người nghèo” được 214 triệu đồng.",
        { "supervision-sessions": "none" },
        HALF,
      ],
      [
        "Trong năm, MTTQ và các đoàn thể không tổ chức giám sát đối với cơ quan.",
        { "supervision-sessions": "nil" },
      ],
      [
        "Phối hợp, cung cấp tài liệu, cử 15 lượt cán bộ tham gia để Mặt trận và đoàn thể hoàn thành 10/10 cuộc giám sát theo kế hoạch đã thống nhất từ đầu năm; 21 kiến nghị được tiếp thu.",
        { "supervision-sessions": [10] },
      ],
      [
        "Kỳ họp thứ ba HĐND tỉnh khóa XI giám sát 01 chuyên đề về đầu tư công và chất vấn 04 giám đốc sở; Thường trực HĐND tổ chức 12 phiên họp.",
        { "supervision-sessions": "none" },
      ],
    ],
  },
  {
    item: "III.5.2",
    lines: [
      [
        "Toàn tỉnh cung cấp 1.342 dịch vụ công trực tuyến trên Cổng Dịch vụ công quốc gia.",
        { "online-services": [1342] },
      ],
      [
        "Đến nay, Bộ có 318 DVCTT, trong đó 205 dịch vụ công trực tuyến toàn trình, 113 dịch vụ công trực tuyến một phần.",
        { "online-services": [318] },
        HALF,
      ],
      ["Số dịch vụ công trực tuyến: 96 toàn trình, 41 một phần.", { "online-services": [96, 41] }],
      [
        "UBND phường triển khai 287 dịch vụ công trực tuyến; phát sinh 6.540 hồ sơ, tỷ lệ nộp trực tuyến 88,3%.",
        { "online-services": [287] },
      ],
      ["Tỷ lệ văn bản điện tử ký số gửi qua trục liên thông đạt 99,9%.", { "online-services": "none" }],
      ["Thành lập 11 tổ công nghệ số cộng đồng với 66 thành viên.", { "online-services": "none" }, HALF],
      [
        "Quyết định số 28/2018/QĐ-TTg ngày 12/7/2018 được thực hiện nghiêm túc.",
        { "online-services": "none" },
      ],
      ["Cơ quan không cung cấp dịch vụ công trực tuyến.", { "online-services": "nil" }],
      [
        "Về cung cấp dịch vụ công trực tuyến theo Nghị định số 42/2022/NĐ-CP: tỉnh hiện cung cấp 1.905 dịch vụ (1.120 toàn trình, 785 một phần), tỷ lệ hồ sơ nộp trực tuyến đạt 91,2%, chứng thư số cấp cho 100% lãnh đạo.",
        { "online-services": [1905] },
      ],
    ],
  },
  {
    item: "II.1",
    lines: [
      [
        "Trong năm 2026, để cụ thể hóa Chỉ thị số 33/CT-TTg, Sở đã ban hành tổng số 14 văn bản (02 kế hoạch, 05 công văn, 07 thông báo).",
        { "documents-issued": [14] },
      ],
      [
        "Ban hành kịp thời mười một văn bản chỉ đạo, hướng dẫn triển khai Chỉ thị 33 và Chương trình phối hợp số 03.",
        { "documents-issued": [11] },
        HALF,
      ],
      [
        "Số văn bản đã ban hành về công tác dân vận: 27 văn bản, tăng 5 văn bản so với năm 2025.",
        { "documents-issued": [27] },
      ],
      [
        "UBND tỉnh ban hành 03 kế hoạch, 06 công văn và 01 chỉ thị về công tác dân vận chính quyền.",
        { "documents-issued": [3, 6, 1] },
      ],
      ["Đảng ủy phường ban hành Nghị quyết số 15-NQ/ĐU ngày 20/01/2026.", { "documents-issued": "none" }],
      [
        "Văn thư tiếp nhận 2.640 văn bản đến, phát hành 1.215 văn bản đi các loại.",
        { "documents-issued": "none" },
      ],
      ["HĐND xã thông qua 19 nghị quyết tại kỳ họp giữa năm.", { "documents-issued": "none" }, HALF],
      [
        "6 tháng đầu năm không ban hành văn bản mới về công tác dân vận.",
        { "documents-issued": "nil" },
        HALF,
      ],
      [
        "Bám sát chỉ đạo của Bộ Nội vụ tại Công văn số 1432/BNV-CTTN ngày 03/4/2023, từ đầu năm đến nay Cục đã tham mưu và ban hành 08 văn bản triển khai công tác dân vận, tiêu biểu là Kế hoạch số 05/KH-CCT ngày 14/01/2026.",
        { "documents-issued": [8] },
      ],
    ],
  },
  {
    item: "III.5.1",
    lines: [
      [
        "Trong tổng số 1.820 TTHC được công bố, năm 2026 tỉnh đã thông qua phương án đơn giản hóa 112 thủ tục.",
        { "procedures-simplified": [112] },
      ],
      [
        "Bộ đã cắt giảm, đơn giản hóa được 78 TTHC, đạt 65% kế hoạch (78/120 TTHC).",
        { "procedures-simplified": [78] },
        HALF,
      ],
      [
        "Sở rà soát 30 thủ tục, kiến nghị và được UBND tỉnh phê duyệt đơn giản hoá mười tám thủ tục; niêm yết công khai 100% thủ tục.",
        { "procedures-simplified": [18] },
      ],
      [
        "- Số TTHC được đơn giản hóa: 25 TTHC; - Số TTHC niêm yết công khai: 214 TTHC.",
        { "procedures-simplified": [25] },
      ],
      [
        "Niêm yết công khai 386 thủ tục hành chính tại trụ sở và trên trang thông tin điện tử.",
        { "procedures-simplified": "none" },
      ],
      [
        "Tiếp nhận 4.310 hồ sơ thủ tục hành chính, trả kết quả 4.296 hồ sơ.",
        { "procedures-simplified": "none" },
      ],
      [
        "Phấn đấu đơn giản hóa 30 thủ tục hành chính trong năm 2027.",
        { "procedures-simplified": "none" },
        HALF,
      ],
      ["Không có thủ tục hành chính nào được đơn giản hóa trong kỳ.", { "procedures-simplified": "nil" }],
      [
        "Thực hiện Nghị quyết số 76/NQ-CP, Sở đã rà soát 64 thủ tục, qua đó đơn giản hóa 21 thủ tục hành chính, cắt giảm 118 ngày so với quy định, tiết kiệm chi phí tuân thủ ước 2,4 tỷ đồng/năm.",
        { "procedures-simplified": [21] },
      ],
    ],
  },
  {
    item: "III.6",
    lines: [
      [
        "Qua thanh tra công vụ đã xử lý kỷ luật 05 công chức có hành vi gây phiền hà cho người dân.",
        { "officials-disciplined": [5] },
      ],
      [
        "Đã thi hành kỷ luật 02 viên chức bằng hình thức khiển trách, 01 công chức bằng hình thức cảnh cáo.",
        { "officials-disciplined": [2, 1] },
      ],
      [
        "Trong 6 tháng, toàn tỉnh kỷ luật 17 cán bộ, công chức, viên chức vi phạm đạo đức công vụ (cùng kỳ: 21 người).",
        { "officials-disciplined": [17] },
        HALF,
      ],
      [
        "Có một công chức bị xử lý kỷ luật do vi phạm quy trình tiếp nhận hồ sơ, để người dân phản ánh.",
        { "officials-disciplined": [1] },
      ],
      [
        "Kiểm tra công vụ 22 cuộc tại 22 đơn vị; kết quả xử lý: kỷ luật 04 người, nhắc nhở, phê bình 13 người.",
        { "officials-disciplined": [4] },
      ],
      [
        "Tinh giản biên chế 07 người, bổ nhiệm 05 công chức lãnh đạo, quản lý.",
        { "officials-disciplined": "none" },
      ],
      ["Công an xử phạt 23 trường hợp vi phạm nồng độ cồn.", { "officials-disciplined": "none" }, HALF],
      ["Năm 2025 xử lý kỷ luật 03 công chức.", { "officials-disciplined": "none" }],
      ["Không có cán bộ, công chức, viên chức nào bị xử lý kỷ luật.", { "officials-disciplined": "nil" }],
      [
        "Qua kiểm tra, chưa phát hiện trường hợp công chức nào vi phạm đạo đức công vụ phải xử lý kỷ luật.",
        { "officials-disciplined": "nil" },
        HALF,
      ],
      ["Số người bị kỷ luật: không.", { "officials-disciplined": "nil" }],
      [
        "Trong năm đơn vị không có trường hợp vi phạm phải xem xét kỷ luật (năm 2025: 02 trường hợp).",
        { "officials-disciplined": "nil" },
      ],
      ["Một số công chức bị nhắc nhở, xử lý kỷ luật.", { "officials-disciplined": "none" }],
      [
        "Trong năm, Tòa án xét xử 34 bị cáo, Công an khởi tố 21 đối tượng, xử phạt hành chính 156 trường hợp vi phạm giao thông với số tiền 312 triệu đồng.",
        { "officials-disciplined": "none" },
      ],
    ],
  },
  {
    item: "I",
    lines: [
      ["Tốc độ tăng trưởng GRDP năm 2026 đạt 8,72%.", { "socio-economic": [8.72] }],
      [
        "Xã có 14 thôn, diện tích rộng, dân cư phân tán; thu nhập bình quân đầu người 6 tháng ước đạt 34,5 triệu đồng.",
        { "socio-economic": [34.5] },
        HALF,
      ],
      [
        "Giá trị sản xuất nông nghiệp ước thực hiện 1.284 tỷ đồng, đạt 102,3% kế hoạch năm.",
        { "socio-economic": [1284] },
      ],
      ["Ty le ho ngheo giam con 0,86%.", { "socio-economic": [0.86] }],
      ["Kết quả chuyên môn: thẩm định, cấp 2.136 giấy phép xây dựng.", { "socio-economic": [2136] }],
      [
        "Nghị quyết số 12/NQ-HĐND ngày 18/12/2025 về nhiệm vụ phát triển kinh tế - xã hội năm 2026.",
        { "socio-economic": "none" },
      ],
      ["Năm 2027 phấn đấu thu ngân sách đạt 60 tỷ đồng.", { "socio-economic": "none" }],
    ],
  },
];
