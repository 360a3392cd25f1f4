/** Sentences on all figures, by a second writer who did not know the reader; the first run is told in docs/figures.md. */
import type { Sentences } from "./phrases";

const HALF = { kind: "half-year", year: 2026 } as const;

export const UNSEEN_AGAIN: readonly Sentences[] = [
  {
    item: "III.5.3",
    lines: [
      [
        "Kết quả khảo sát cho thấy tỷ lệ người dân, tổ chức hài lòng về sự phục vụ của cơ quan hành chính nhà nước năm 2026 đạt 97,86%.",
        { "satisfaction-index": [97.86] },
      ],
      [
        "Năm 2026, mức độ hài lòng của người dân, doanh nghiệp đối với việc tiếp nhận, giải quyết thủ tục hành chính tại Trung tâm Phục vụ hành chính công xã đạt 99,12%, vượt 4,12% so với chỉ tiêu được giao (95%).",
        { "satisfaction-index": [99.12] },
      ],
      [
        "Qua tổng hợp 2.345 phiếu khảo sát, có 2.298 phiếu đánh giá hài lòng và rất hài lòng, chiếm 98,0%.",
        { "satisfaction-index": [98] },
      ],
      ["Chỉ số hài lòng của người dân: 91,4%.", { "satisfaction-index": [91.4] }],
      [
        "Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) của tỉnh đạt 86,75%, tăng 2,13 điểm phần trăm, xếp thứ 9/34 tỉnh, thành phố.",
        { "satisfaction-index": [86.75] },
      ],
      ["Mức độ hài lòng của người dân, tổ chức đạt 96.7%.", { "satisfaction-index": [96.7] }],
      [
        "Tỷ lệ hài lòng của tổ chức, cá nhân đạt trên 98%, không có phản ánh tiêu cực về thái độ phục vụ của công chức bộ phận Một cửa.",
        { "satisfaction-index": [98] },
      ],
      ["Tỉ lệ người dân hài lòng đạt 100% (450/450 phiếu).", { "satisfaction-index": [100] }],
      [
        "Phát ra 600 phiếu, thu về 587 phiếu hợp lệ; kết quả 571/587 phiếu hài lòng (97,27%), 16 phiếu chưa hài lòng (2,73%).",
        { "satisfaction-index": [97.27] },
      ],
      [
        "So với năm 2025 (93,2%), chỉ số hài lòng năm 2026 của Sở tăng lên 95,6%.",
        { "satisfaction-index": [95.6] },
      ],
      ["Chỉ số hài lòng tăng từ 89,5% năm 2025 lên 92,1% năm 2026.", { "satisfaction-index": [92.1] }],
      [
        "Sự hài lòng của người dân, doanh nghiệp đối với cơ quan nhà nước đạt chín mươi sáu phần trăm.",
        { "satisfaction-index": [96] },
      ],
      [
        "Đánh giá trên Cổng Dịch vụ công quốc gia: điểm mức độ hài lòng đạt 17,8/18 điểm, tương đương 98,9%.",
        { "satisfaction-index": [98.9] },
      ],
      [
        "Kết quả đo lường sự hài lòng của người dân 6 tháng đầu năm 2026 đạt 94,38%, tăng 0,9% so với cùng kỳ năm 2025.",
        { "satisfaction-index": [94.38] },
        HALF,
      ],
      [
        "6 tháng đầu năm, tỷ lệ hài lòng của người dân khi thực hiện TTHC đạt 98,15%; phấn đấu cả năm đạt 99%.",
        { "satisfaction-index": [98.15] },
        HALF,
      ],
      [
        "Toàn ngành duy trì mức độ hài lòng của người dân, tổ chức ở mức 93,5 %, trong đó lĩnh vực đất đai thấp nhất (88,2 %), lĩnh vực hộ tịch cao nhất (99,1 %).",
        { "satisfaction-index": [93.5] },
      ],
      [
        "Tỷ lệ hài lòng của người dân lĩnh vực đất đai đạt 91,3%; lĩnh vực tư pháp - hộ tịch đạt 98,7%.",
        { "satisfaction-index": [91.3, 98.7] },
      ],
      [
        "Có 99,4% người dân, doanh nghiệp được hỏi bày tỏ hài lòng với thái độ phục vụ của công chức.",
        { "satisfaction-index": [99.4] },
      ],
      [
        "- Mức độ hài lòng của người dân và doanh nghiệp đạt: 97,05 % (KH: 95%).",
        { "satisfaction-index": [97.05] },
      ],
      [
        "Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của UBND phường ước đạt 96%.",
        { "satisfaction-index": [96] },
      ],
      [
        "Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,2%; tỷ lệ người dân hài lòng đạt 97,9%.",
        { "satisfaction-index": [97.9] },
      ],
      [
        "Số hóa hồ sơ đạt 92,6%, thanh toán trực tuyến đạt 81,3%, mức độ hài lòng đạt 95,75%.",
        { "satisfaction-index": [95.75] },
      ],
      ["Chỉ số hài lòng của người dân đạt 98;5%.", { "satisfaction-index": "review" }],
      ["Tỷ lệ hài lòng của người dân đạt từ 92% đến 97% ở các lĩnh vực.", { "satisfaction-index": "review" }],
      ["Mức độ hài lòng của người dân, tổ chức đạt 95% trở lên.", { "satisfaction-index": "review" }],
      [
        "Tỷ lệ hài lòng của người bệnh nội trú tại các bệnh viện công lập đạt 93,4%.",
        { "satisfaction-index": "review" },
      ],
      [
        "Mức độ hài lòng của phụ huynh học sinh đối với dịch vụ giáo dục công đạt 90,2%.",
        { "satisfaction-index": "review" },
      ],
      ["Chỉ số hài lòng chung đạt 103,5%.", { "satisfaction-index": [103.5] }],
      [
        "Phấn đấu năm 2027 mức độ hài lòng của người dân, doanh nghiệp đạt 98%.",
        { "satisfaction-index": "none" },
      ],
      [
        "Chỉ tiêu Nghị quyết đề ra: tỷ lệ hài lòng của người dân tối thiểu 95%.",
        { "satisfaction-index": "none" },
      ],
      ["Tỷ lệ giải quyết hồ sơ đúng hạn và trước hạn đạt 99,87%.", { "satisfaction-index": "none" }],
      [
        "Chỉ số cải cách hành chính (PAR INDEX) của tỉnh đạt 90,12%, xếp thứ 7/34.",
        { "satisfaction-index": "none" },
      ],
      [
        "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) đạt 44,21 điểm.",
        { "satisfaction-index": "none" },
      ],
      ["Năm 2024, chỉ số hài lòng của tỉnh đạt 84,6%.", { "satisfaction-index": "none" }],
      [
        "Chất lượng phục vụ được nâng lên, người dân ngày càng hài lòng và tin tưởng vào chính quyền.",
        { "satisfaction-index": "none" },
      ],
      [
        "Đã phát 1.500 phiếu khảo sát mức độ hài lòng của người dân, tổ chức; kết quả đang được tổng hợp.",
        { "satisfaction-index": "none" },
      ],
      [
        "Triển khai Quyết định số 1383/QĐ-BNV về đo lường sự hài lòng của người dân giai đoạn 2023 - 2030.",
        { "satisfaction-index": "none" },
      ],
      ["Mức độ hài lòng của người dân tăng 1,2% so với năm 2025.", { "satisfaction-index": "none" }],
      [
        "Có 2,1% số người được hỏi chưa hài lòng về thời gian giải quyết hồ sơ đất đai.",
        { "satisfaction-index": "none" },
      ],
      [
        "Tỷ lệ thanh toán trực tuyến đạt 76,4%, số hóa kết quả giải quyết TTHC đạt 91,8%.",
        { "satisfaction-index": "none" },
      ],
      ["Cùng kỳ năm 2025, tỷ lệ hài lòng của người dân đạt 96,3%.", { "satisfaction-index": "none" }, HALF],
      [
        "Trong năm, UBND xã không tổ chức khảo sát, đo lường sự hài lòng của người dân.",
        { "satisfaction-index": "nil" },
      ],
    ],
  },
  {
    item: "III.7.3",
    lines: [
      [
        "Trong năm, người đứng đầu cấp ủy, chính quyền các cấp đã tổ chức 46 cuộc tiếp xúc, đối thoại trực tiếp với Nhân dân, thu hút 5.820 lượt người tham dự.",
        { "dialogue-count": [46], "dialogue-attendance": [5820] },
      ],
      [
        "Chủ tịch UBND xã đã chủ trì 02 hội nghị đối thoại với Nhân dân, có 215 đại biểu tham dự, tiếp nhận 34 ý kiến, đã trả lời trực tiếp 29 ý kiến.",
        { "dialogue-count": [2], "dialogue-attendance": [215] },
      ],
      [
        "Tổ chức 8 buổi gặp gỡ, đối thoại giữa Chủ tịch UBND phường với người dân về công tác giải phóng mặt bằng.",
        { "dialogue-count": [8] },
      ],
      [
        "Số cuộc đối thoại: 17 cuộc (tăng 05 cuộc so với năm 2025); số người dự: 2.104 lượt người.",
        { "dialogue-count": [17], "dialogue-attendance": [2104] },
      ],
      [
        "Toàn tỉnh tổ chức 134 cuộc đối thoại trực tiếp với Nhân dân, trong đó cấp tỉnh 04 cuộc, cấp xã 130 cuộc.",
        { "dialogue-count": [134] },
      ],
      [
        "Cấp tỉnh tổ chức 03 cuộc, cấp xã tổ chức 96 cuộc đối thoại trực tiếp giữa người đứng đầu với Nhân dân.",
        { "dialogue-count": [3, 96] },
      ],
      [
        "Đã tổ chức mười hai cuộc đối thoại giữa người đứng đầu chính quyền với Nhân dân.",
        { "dialogue-count": [12] },
      ],
      [
        "Lãnh đạo UBND xã đối thoại trực tiếp với Nhân dân 06 lần, giải quyết dứt điểm 41/44 kiến nghị.",
        { "dialogue-count": [6] },
      ],
      [
        "6 tháng đầu năm 2026, Chủ tịch UBND các xã, phường đã tổ chức 58 hội nghị đối thoại với Nhân dân, 7.215 lượt người tham gia.",
        { "dialogue-count": [58], "dialogue-attendance": [7215] },
        HALF,
      ],
      [
        "Từ đầu năm đến nay, UBND xã đã tổ chức được 01 buổi đối thoại trực tiếp giữa Chủ tịch UBND xã với nhân dân thôn Đoài.",
        { "dialogue-count": [1] },
        HALF,
      ],
      [
        "Năm 2026 tổ chức 29 cuộc đối thoại với Nhân dân, vượt 04 cuộc so với kế hoạch (25 cuộc).",
        { "dialogue-count": [29] },
      ],
      [
        "Theo Kế hoạch số 45/KH-UBND ngày 12/02/2026, đến nay đã tổ chức 11/12 cuộc đối thoại định kỳ giữa Chủ tịch UBND xã với Nhân dân.",
        { "dialogue-count": [11] },
      ],
      [
        "Hội nghị đối thoại được tổ chức 3 lần với sự tham gia của hơn 450 hội viên, nông dân, thanh niên và người có uy tín trên địa bàn.",
        { "dialogue-count": [3], "dialogue-attendance": [450] },
      ],
      [
        "Tổng số 1.024 cuộc tiếp xúc, đối thoại trực tiếp giữa người đứng đầu chính quyền các cấp với Nhân dân được tổ chức trên cả nước, với 187.650 lượt người tham gia.",
        { "dialogue-count": [1024], "dialogue-attendance": [187650] },
      ],
      [
        "Chủ tịch UBND tỉnh đối thoại với thanh niên 01 cuộc, với nông dân 01 cuộc, với Nhân dân vùng dự án 02 cuộc.",
        { "dialogue-count": [1, 1, 2] },
      ],
      ["Đã tổ chức 05 (năm) cuộc đối thoại trực tiếp với Nhân dân.", { "dialogue-count": [5] }],
      [
        "Duy trì tổ chức đối thoại: 14 cuộc/1.890 người.",
        { "dialogue-count": [14], "dialogue-attendance": [1890] },
      ],
      [
        "Năm 2025: 19 cuộc đối thoại; năm 2026: 24 cuộc đối thoại trực tiếp với Nhân dân.",
        { "dialogue-count": [24] },
      ],
      [
        "Trong năm, đồng chí Chủ tịch UBND phường đã tổ chức 4 cuộc đối thọai với nhân dân, có 386 lựơt người tham dự.",
        { "dialogue-count": [4], "dialogue-attendance": [386] },
      ],
      [
        "UBND xã tổ chức 2 hội nghị đối thoại với nhân dân và 3 hội nghị đối thoại với doanh nghiệp, hợp tác xã.",
        { "dialogue-count": [2] },
      ],
      [
        "Tổ chức thành công hội nghị đối thoại giữa Chủ tịch UBND xã với Nhân dân năm 2026 (01 cuộc, 180 người dự, 22 lượt ý kiến phát biểu).",
        { "dialogue-count": [1], "dialogue-attendance": [180] },
      ],
      ["Có 12 xã, phường tổ chức được 37 cuộc đối thoại trực tiếp với Nhân dân.", { "dialogue-count": [37] }],
      ["Bình quân mỗi xã tổ chức từ 1 đến 2 cuộc đối thoại với Nhân dân.", { "dialogue-count": "review" }],
      [
        "UBND tỉnh tổ chức 04 hội nghị đối thoại với doanh nghiệp để tháo gỡ khó khăn, vướng mắc trong sản xuất, kinh doanh.",
        { "dialogue-count": "review" },
      ],
      [
        "Các đơn vị trực thuộc Bộ tổ chức 18 cuộc đối thoại tại nơi làm việc với người lao động.",
        { "dialogue-count": "review" },
      ],
      [
        "Sở đã tổ chức 02 buổi gặp mặt, đối thoại với cộng đồng doanh nghiệp và nhà đầu tư.",
        { "dialogue-count": "review" },
      ],
      ["Tổ chức 1 2 cuộc đối thoại trực tiếp với Nhân dân.", { "dialogue-count": "review" }],
      [
        "Năm 2027, dự kiến tổ chức 30 cuộc đối thoại trực tiếp giữa người đứng đầu với Nhân dân.",
        { "dialogue-count": "none" },
      ],
      ["Năm 2025, Chủ tịch UBND xã tổ chức 02 cuộc đối thoại với Nhân dân.", { "dialogue-count": "none" }],
      [
        "Theo quy định, mỗi năm Chủ tịch UBND cấp xã tổ chức ít nhất 02 lần đối thoại trực tiếp với Nhân dân.",
        { "dialogue-count": "none" },
      ],
      [
        "Tổ chức 85 buổi tuyên truyền, phổ biến pháp luật với 6.300 lượt người nghe.",
        { "dialogue-count": "none" },
      ],
      [
        "Qua đối thoại đã tiếp thu, giải quyết 128/135 ý kiến, kiến nghị của Nhân dân.",
        { "dialogue-count": "none" },
      ],
      [
        "Phối hợp tổ chức 24 cuộc tiếp xúc cử tri của đại biểu Hội đồng nhân dân các cấp.",
        { "dialogue-count": "none" },
      ],
      [
        "Thực hiện Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị về trách nhiệm của người đứng đầu trong tiếp dân, đối thoại trực tiếp với dân.",
        { "dialogue-count": "none" },
      ],
      [
        "UBND xã đã ban hành Kế hoạch số 18/KH-UBND về tổ chức đối thoại với Nhân dân năm 2026.",
        { "dialogue-count": "none" },
      ],
      [
        "Tổ chức 36 cuộc họp thôn, tổ dân phố để lấy ý kiến về phương án sắp xếp thôn.",
        { "dialogue-count": "none" },
      ],
      [
        "Đến hết năm 2026 phấn đấu tổ chức 20 cuộc đối thoại với Nhân dân.",
        { "dialogue-count": "none" },
        HALF,
      ],
      [
        "Người đứng đầu các cơ quan thường xuyên gặp gỡ, đối thoại, lắng nghe ý kiến của Nhân dân.",
        { "dialogue-count": "none" },
      ],
      ["Có 15/15 xã, phường ban hành quy chế đối thoại với Nhân dân.", { "dialogue-count": "none" }],
      ["Các tổ hòa giải tiến hành 64 cuộc hòa giải, hòa giải thành 58 cuộc.", { "dialogue-count": "none" }],
      [
        "Hội nghị trực tuyến triển khai nhiệm vụ năm 2026 được tổ chức tới 96 điểm cầu.",
        { "dialogue-count": "none" },
      ],
      [
        "Tổ chức 07 cuộc đối thoại trực tiếp, tiếp nhận 112 ý kiến của Nhân dân.",
        { "dialogue-attendance": "none" },
      ],
      [
        "Tại các hội nghị đối thoại có 46 lượt ý kiến phát biểu, nội dung tập trung vào đất đai, môi trường.",
        { "dialogue-attendance": "none" },
      ],
      [
        "Tổ chức 40 buổi nói chuyện chuyên đề cho 3.900 lượt hội viên phụ nữ.",
        { "dialogue-attendance": "none" },
      ],
      ["Trong năm, UBND xã không tổ chức đối thoại trực tiếp với Nhân dân.", { "dialogue-count": "nil" }],
      ["Trong kỳ báo cáo chưa tổ chức cuộc đối thoại nào.", { "dialogue-count": "nil" }, HALF],
      [
        "Do tập trung cho công tác bầu cử, 6 tháng đầu năm UBND phường chưa tổ chức đối thoại giữa người đứng đầu với Nhân dân.",
        { "dialogue-count": "nil" },
        HALF,
      ],
      ["Số cuộc đối thoại trực tiếp: 0 cuộc.", { "dialogue-count": "nil" }],
      ["Năm 2026 không phát sinh nội dung phải tổ chức đối thoại với Nhân dân.", { "dialogue-count": "nil" }],
    ],
  },
  {
    item: "III.7.1",
    lines: [
      [
        "Trong năm, các cơ quan hành chính tiếp nhận 1.456 đơn khiếu nại, tố cáo, kiến nghị, phản ánh; đã giải quyết 1.398 đơn, đạt 96,02%.",
        { "petitions-received": [1456], "petitions-resolved": [1398] },
      ],
      [
        "UBND xã tiếp nhận 27 đơn, đã giải quyết xong 25 đơn, còn 02 đơn đang trong thời hạn giải quyết.",
        { "petitions-received": [27], "petitions-resolved": [25] },
      ],
      [
        "Tổng số đơn tiếp nhận: 213 đơn (khiếu nại: 34; tố cáo: 09; kiến nghị, phản ánh: 170). Đã giải quyết: 205 đơn.",
        { "petitions-received": [213], "petitions-resolved": [205] },
      ],
      [
        "Tiếp nhận 64 đơn thư các loại, giảm 12 đơn so với cùng kỳ; đã xử lý, giải quyết 64/64 đơn, đạt 100%.",
        { "petitions-received": [64], "petitions-resolved": [64] },
      ],
      [
        "Đã tiếp nhận 18 đơn khiếu nại, 05 đơn tố cáo và 96 đơn kiến nghị, phản ánh.",
        { "petitions-received": [18, 5, 96] },
      ],
      [
        "Tiếp nhận và giải quyết 52 đơn kiến nghị, phản ánh của công dân.",
        { "petitions-received": [52], "petitions-resolved": [52] },
      ],
      [
        "Toàn tỉnh tiếp nhận 3.127 lượt đơn, trong đó đủ điều kiện xử lý 2.764 đơn; đã giải quyết 2.590 đơn thuộc thẩm quyền.",
        { "petitions-received": [3127], "petitions-resolved": [2590] },
      ],
      [
        "Kết quả giải quyết khiếu nại, tố cáo: đã giải quyết 45/48 vụ việc thuộc thẩm quyền, đạt 93,75%.",
        { "petitions-resolved": [45] },
      ],
      [
        "6 tháng đầu năm 2026, UBND phường nhận 39 đơn kiến nghị, phản ánh; giải quyết dứt điểm 36 đơn; 3 đơn chuyển cơ quan có thẩm quyền.",
        { "petitions-received": [39], "petitions-resolved": [36] },
        HALF,
      ],
      [
        "Số đơn tiếp nhận trong kỳ là 142 đơn, kỳ trước chuyển sang 11 đơn; đã giải quyết 149 đơn.",
        { "petitions-received": [142], "petitions-resolved": [149] },
      ],
      [
        "Năm 2025 tiếp nhận 310 đơn; năm 2026 tiếp nhận 287 đơn, giải quyết 271 đơn.",
        { "petitions-received": [287], "petitions-resolved": [271] },
      ],
      [
        "Tiếp nhận mười lăm đơn kiến nghị, phản ánh, đã giải quyết mười bốn đơn.",
        { "petitions-received": [15], "petitions-resolved": [14] },
      ],
      [
        "Qua hệ thống tiếp nhận phản ánh, kiến nghị, đã tiếp nhận 428 phản ánh, kiến nghị của người dân; xử lý xong 419 phản ánh, kiến nghị.",
        { "petitions-received": [428], "petitions-resolved": [419] },
      ],
      [
        "Đơn thư nhận: 73; đã giải quyết: 70; tồn: 03.",
        { "petitions-received": [73], "petitions-resolved": [70] },
      ],
      ["Giải quyết khiếu nại: 12/13 đơn; giải quyết tố cáo: 04/04 đơn.", { "petitions-resolved": [12, 4] }],
      ["Tỷ lệ giải quyết đơn khiếu nại, tố cáo đạt 95,8% (115/120 đơn).", { "petitions-resolved": [115] }],
      [
        "Ban Tiếp công dân tỉnh tiếp nhận, phân loại 892 đơn; đã chuyển 640 đơn đến cơ quan có thẩm quyền, hướng dẫn 122 đơn.",
        { "petitions-received": [892] },
      ],
      [
        "UBND xã đã kịp thời giải quyết 31 đơn kiến nghị của công dân, chủ yếu liên quan đến tranh chấp đất đai.",
        { "petitions-resolved": [31] },
      ],
      [
        "Bộ tiếp nhận 2,1 nghìn đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh.",
        { "petitions-received": [2100] },
      ],
      [
        "Tiếp nhận 1.20 đơn, đã giải quyết 118 đơn.",
        { "petitions-received": [1.2], "petitions-resolved": [118] },
      ],
      [
        "Trong kỳ phát sinh 09 đơn khiếu nại, tố cáo mới, đã thụ lý và giải quyết xong 08 đơn, đạt tỷ lệ 88,9%, cao hơn chỉ tiêu Chính phủ giao (85%).",
        { "petitions-received": [9], "petitions-resolved": [8] },
      ],
      [
        "Tổng số đơn phải giải quyết là 96 đơn, đã giải quyết 91 đơn (94,8%).",
        { "petitions-resolved": [91] },
      ],
      [
        "Bộ phận Một cửa tiếp nhận 4.870 hồ sơ thủ tục hành chính, đã giải quyết 4.851 hồ sơ.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Năm 2025, UBND xã tiếp nhận 44 đơn, giải quyết 44 đơn.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Tiếp nhận 26 đơn xin xác nhận tạm vắng và 51 đơn đề nghị hỗ trợ sinh kế.",
        { "petitions-received": "none" },
      ],
      ["Hòa giải thành 33/36 vụ việc mâu thuẫn trong Nhân dân, đạt 91,7%.", { "petitions-resolved": "none" }],
      [
        "Phấn đấu giải quyết trên 90% đơn khiếu nại, tố cáo thuộc thẩm quyền ngay từ cơ sở.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Thực hiện nghiêm Luật Khiếu nại số 02/2011/QH13 và Luật Tố cáo số 25/2018/QH14.",
        { "petitions-received": "none" },
      ],
      [
        "Công tác giải quyết đơn thư khiếu nại, tố cáo được thực hiện kịp thời, đúng quy định, không để tồn đọng, kéo dài.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      ["Tổng số đơn tiếp nhận trong năm là 58 đơn.", { "petitions-resolved": "none" }],
      [
        "Trả lời 74/79 kiến nghị của cử tri gửi đến kỳ họp Hội đồng nhân dân tỉnh.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      ["Trong kỳ còn 07 đơn khiếu nại đang xem xét, chưa giải quyết xong.", { "petitions-resolved": "none" }],
      [
        "Trong năm 2026, UBND xã không tiếp nhận đơn khiếu nại, tố cáo, kiến nghị, phản ánh nào.",
        { "petitions-received": "nil" },
      ],
      ["Không phát sinh đơn thư.", { "petitions-received": "nil" }],
      [
        "Trong kỳ không có đơn khiếu nại, tố cáo thuộc thẩm quyền giải quyết.",
        { "petitions-received": "nil" },
      ],
    ],
  },
  {
    item: "I",
    lines: [
      [
        "Tốc độ tăng trưởng tổng sản phẩm trên địa bàn (GRDP) năm 2026 đạt 8,35%; thu ngân sách nhà nước đạt 14.520 tỷ đồng.",
        { "socio-economic": [8.35, 14520] },
      ],
      ["Thu nhập bình quân đầu người trên địa bàn xã đạt 68,5 triệu đồng/năm.", { "socio-economic": [68.5] }],
      ["Tỷ lệ hộ nghèo theo chuẩn đa chiều còn 1,87%.", { "socio-economic": [1.87] }],
      ["Tổng sản lượng lương thực có hạt đạt 245.300 tấn.", { "socio-economic": [245300] }],
      [
        "Giá trị sản xuất công nghiệp 6 tháng đầu năm ước đạt 3.415 tỷ đồng, tăng 9,2% so với cùng kỳ.",
        { "socio-economic": [3415] },
        HALF,
      ],
      [
        "Đến cuối năm 2026, xã có 19/19 tiêu chí nông thôn mới được công nhận; đã xóa 42 nhà tạm, nhà dột nát.",
        { "socio-economic": [42] },
      ],
      [
        "Tình hình kinh tế - xã hội tiếp tục ổn định, đời sống Nhân dân được nâng lên.",
        { "socio-economic": "none" },
      ],
      [
        "Thực hiện Nghị quyết số 68-NQ/TW ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân.",
        { "socio-economic": "none" },
      ],
      [
        "Mục tiêu năm 2027: tăng trưởng GRDP đạt 10%, thu ngân sách đạt 16.000 tỷ đồng.",
        { "socio-economic": "none" },
      ],
    ],
  },
  {
    item: "II.1",
    lines: [
      [
        "UBND tỉnh đã ban hành 14 văn bản chỉ đạo, triển khai công tác dân vận chính quyền.",
        { "documents-issued": [14] },
      ],
      [
        "Trong năm, Sở đã ban hành 23 văn bản các loại (05 kế hoạch, 16 công văn, 02 báo cáo) về công tác dân vận.",
        { "documents-issued": [23] },
      ],
      [
        "UBND xã ban hành 03 kế hoạch, 07 công văn chỉ đạo thực hiện công tác dân vận chính quyền.",
        { "documents-issued": [3, 7] },
      ],
      [
        "Tham mưu ban hành bảy văn bản lãnh đạo, chỉ đạo công tác dân vận của chính quyền năm 2026.",
        { "documents-issued": [7] },
      ],
      [
        "Ban hành 9 văn bản hướng dẫn, đôn đốc thực hiện Chỉ thị số 33/CT-TTg về tăng cường công tác dân vận của cơ quan hành chính nhà nước.",
        { "documents-issued": [9] },
      ],
      [
        "UBND tỉnh đã triển khai thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ.",
        { "documents-issued": "none" },
      ],
      ["Trên hệ thống quản lý văn bản, Sở đã tiếp nhận 5.410 văn bản đến.", { "documents-issued": "none" }],
    ],
  },
  {
    item: "II.2",
    lines: [
      [
        "Đã tổ chức 06 lớp bồi dưỡng, tập huấn công tác dân vận cho 540 cán bộ, công chức.",
        { "training-courses": [6] },
      ],
      [
        "Tổ chức 02 hội nghị tập huấn nghiệp vụ công tác dân vận chính quyền với 310 học viên tham gia.",
        { "training-courses": [2] },
      ],
      [
        "Mở 15 lớp tập huấn về công tác dân vận, dân chủ ở cơ sở; tăng 03 lớp so với năm 2025.",
        { "training-courses": [15] },
      ],
      [
        "UBND phường phối hợp mở 1 lớp bồi dưỡng kiến thức dân vận cho tổ trưởng tổ dân phố.",
        { "training-courses": [1] },
      ],
      [
        "6 tháng đầu năm tổ chức 4 lớp tập huấn kỹ năng, nghiệp vụ công tác dân vận, 275 lượt người tham dự; dự kiến 6 tháng cuối năm tổ chức thêm 3 lớp.",
        { "training-courses": [4] },
        HALF,
      ],
      ["Cử 22 công chức tham gia lớp bồi dưỡng do tỉnh tổ chức.", { "training-courses": "none" }],
      [
        "Đăng tải 145 tin, bài tuyên truyền về công tác dân vận trên Trang thông tin điện tử.",
        { "training-courses": "none" },
      ],
      [
        "Trong năm chưa tổ chức lớp tập huấn, bồi dưỡng nào về công tác dân vận.",
        { "training-courses": "nil" },
      ],
    ],
  },
  {
    item: "III.4",
    lines: [
      ["Toàn tỉnh có 1.312 mô hình “Dân vận khéo” đang được duy trì, nhân rộng.", { "model-count": [1312] }],
      ['Năm 2026 đăng ký mới 28 mô hình "Dân vận khéo" trên các lĩnh vực.', { "model-count": [28] }],
      [
        "Phong trào thi đua “Dân vận khéo” được đẩy mạnh, toàn xã có 17 mô hình, trong đó kinh tế 06, văn hóa - xã hội 08, quốc phòng - an ninh 03.",
        { "model-count": [17] },
      ],
      ["Xây dựng được hai mươi mốt mô hình, điển hình “Dân vận khéo”.", { "model-count": [21] }],
      ["Công nhận 45/52 mô hình “Dân vận khéo” đạt hiệu quả.", { "model-count": [45] }],
      [
        "Nhân rộng 11 mô hình nông nghiệp công nghệ cao, 06 mô hình du lịch cộng đồng.",
        { "model-count": "none" },
      ],
      ["Năm 2027 phấn đấu xây dựng thêm 10 mô hình “Dân vận khéo”.", { "model-count": "none" }],
      ["Xã chưa xây dựng được mô hình “Dân vận khéo” nào.", { "model-count": "nil" }],
    ],
  },
  {
    item: "III.4.2",
    lines: [
      [
        "Tổ chức 05 lớp bồi dưỡng kỹ năng dân vận cho đội ngũ công chức Bộ phận Một cửa.",
        { "skills-courses": [5] },
      ],
      [
        "Đã mở 3 lớp tập huấn kỹ năng xây dựng mô hình “Dân vận khéo” cho 160 người.",
        { "skills-courses": [3] },
      ],
      [
        "Sở Nội vụ tổ chức 02 khóa bồi dưỡng kỹ năng giao tiếp, vận động quần chúng cho công chức cấp xã.",
        { "skills-courses": [2] },
      ],
      ["Mở 10 lớp đào tạo nghề cho 300 lao động nông thôn.", { "skills-courses": "none" }],
      ["Không tổ chức lớp bồi dưỡng kỹ năng dân vận.", { "skills-courses": "nil" }],
    ],
  },
  {
    item: "III.4.3",
    lines: [
      [
        "Biểu dương, khen thưởng 36 tập thể và 58 cá nhân có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo”.",
        { commendations: [36, 58] },
      ],
      [
        "Chủ tịch UBND tỉnh tặng Bằng khen cho 12 tập thể, 20 cá nhân tiêu biểu trong công tác dân vận.",
        { commendations: [12, 20] },
      ],
      ["Khen thưởng 09 điển hình tiên tiến “Dân vận khéo” năm 2026.", { commendations: [9] }],
      [
        "UBND xã tặng giấy khen cho 5 cá nhân có thành tích trong phong trào “Dân vận khéo”.",
        { commendations: [5] },
      ],
      [
        "Vận động ủng hộ Quỹ “Vì người nghèo” được 450 triệu đồng, hỗ trợ 120 hộ gia đình.",
        { commendations: "none" },
      ],
      [
        "Trong kỳ chưa khen thưởng tập thể, cá nhân nào trong phong trào “Dân vận khéo”.",
        { commendations: "nil" },
        HALF,
      ],
    ],
  },
  {
    item: "III.5.1",
    lines: [
      [
        "Đã rà soát, đơn giản hóa 87 thủ tục hành chính, cắt giảm trung bình 30% thời gian giải quyết.",
        { "procedures-simplified": [87] },
      ],
      [
        "Trong năm cắt giảm, đơn giản hóa 214 TTHC thuộc phạm vi quản lý của Bộ.",
        { "procedures-simplified": [214] },
      ],
      [
        "Thông qua phương án đơn giản hóa đối với 16 thủ tục hành chính nội bộ.",
        { "procedures-simplified": [16] },
      ],
      [
        "Cắt giảm thời gian giải quyết đối với 132 thủ tục hành chính thuộc thẩm quyền của Sở.",
        { "procedures-simplified": [132] },
      ],
      [
        "Tổng số thủ tục hành chính đang thực hiện tại xã là 463 thủ tục.",
        { "procedures-simplified": "none" },
      ],
      ["Trong kỳ không có thủ tục hành chính nào được đơn giản hóa.", { "procedures-simplified": "nil" }],
    ],
  },
  {
    item: "III.5.2",
    lines: [
      [
        "Cung cấp 1.105 dịch vụ công trực tuyến toàn trình trên Cổng Dịch vụ công quốc gia.",
        { "online-services": [1105] },
      ],
      [
        "Đã triển khai 386 dịch vụ công trực tuyến một phần và 742 dịch vụ công trực tuyến toàn trình.",
        { "online-services": [386, 742] },
      ],
      ["UBND phường cung cấp 298 dịch vụ công trực tuyến.", { "online-services": [298] }],
      ["Thành lập 24 tổ công nghệ số cộng đồng với 192 thành viên.", { "online-services": "none" }],
    ],
  },
  {
    item: "III.6",
    lines: [
      [
        "Trong năm đã xử lý kỷ luật 07 cán bộ, công chức, viên chức vi phạm.",
        { "officials-disciplined": [7] },
      ],
      ["Thi hành kỷ luật 3 công chức (khiển trách 02, cảnh cáo 01).", { "officials-disciplined": [3] }],
      [
        "Có 01 trường hợp công chức bị kỷ luật bằng hình thức khiển trách do vi phạm văn hóa công vụ.",
        { "officials-disciplined": [1] },
      ],
      [
        "Đánh giá, xếp loại 42 công chức, trong đó 08 người hoàn thành xuất sắc nhiệm vụ.",
        { "officials-disciplined": "none" },
      ],
      [
        "Trong năm không có cán bộ, công chức, viên chức nào bị xử lý kỷ luật.",
        { "officials-disciplined": "nil" },
      ],
      ["Không có trường hợp công chức vi phạm phải xử lý kỷ luật.", { "officials-disciplined": "nil" }],
    ],
  },
  {
    item: "III.7.2",
    lines: [
      [
        "Các cơ quan hành chính đã tiếp 2.318 lượt công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh.",
        { "citizen-receptions": [2318] },
      ],
      ["Chủ tịch UBND xã tiếp dân định kỳ 48 buổi, 63 lượt công dân.", { "citizen-receptions": [63] }],
      [
        "Tổng số lượt công dân được tiếp: 415 lượt (tiếp thường xuyên 302 lượt, tiếp định kỳ và đột xuất của lãnh đạo 113 lượt).",
        { "citizen-receptions": [415] },
      ],
      [
        "Trong 6 tháng, Trụ sở Tiếp công dân tỉnh tiếp 528 lượt với 611 người, có 09 đoàn đông người.",
        { "citizen-receptions": [528, 611] },
        HALF,
      ],
      ["Tiếp công dân: 86 lượt/92 người.", { "citizen-receptions": [86, 92] }],
      ["UBND phường đã tiếp bốn mươi hai lượt công dân.", { "citizen-receptions": [42] }],
      [
        "Bố trí 02 công chức làm nhiệm vụ tiếp công dân thường xuyên tại trụ sở.",
        { "citizen-receptions": "none" },
      ],
      [
        "Chủ tịch UBND xã tiếp công dân định kỳ vào ngày 10 và ngày 25 hằng tháng.",
        { "citizen-receptions": "none" },
      ],
      [
        "Trung tâm Phục vụ hành chính công đón tiếp 9.200 lượt người đến nộp hồ sơ.",
        { "citizen-receptions": "none" },
      ],
      ["Trong kỳ không có công dân nào đến trụ sở kiến nghị, phản ánh.", { "citizen-receptions": "nil" }],
      ["Không phát sinh lượt công dân đến khiếu nại, tố cáo.", { "citizen-receptions": "nil" }],
    ],
  },
  {
    item: "III.8",
    lines: [
      [
        "Phối hợp với Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tổ chức 22 cuộc giám sát.",
        { "supervision-sessions": [22] },
      ],
      [
        "Ủy ban MTTQ Việt Nam xã chủ trì giám sát 04 cuộc về việc thực hiện chính sách an sinh xã hội.",
        { "supervision-sessions": [4] },
      ],
      [
        "Mặt trận Tổ quốc và các đoàn thể tổ chức 13 cuộc giám sát, 05 hội nghị phản biện xã hội đối với dự thảo văn bản.",
        { "supervision-sessions": [13, 5] },
      ],
      [
        "Ban Giám sát đầu tư của cộng đồng gồm 07 thành viên được kiện toàn.",
        { "supervision-sessions": "none" },
      ],
      ["Trong năm không có cuộc giám sát nào đối với UBND xã.", { "supervision-sessions": "nil" }],
    ],
  },
  {
    item: "III.9",
    lines: [
      ["Đã kiểm tra công tác dân vận chính quyền tại 12 cơ quan, đơn vị.", { inspections: [12] }],
      [
        "Tổ chức 05 đoàn kiểm tra việc thực hiện công tác dân vận và quy chế dân chủ ở cơ sở.",
        { inspections: [5] },
      ],
      [
        "Trong năm tiến hành 8 cuộc kiểm tra công tác dân vận chính quyền, hoàn thành 100% kế hoạch.",
        { inspections: [8] },
      ],
      [
        "Sở Nội vụ chủ trì kiểm tra 3 cuộc về công tác dân vận chính quyền tại các xã, phường; kịp thời chấn chỉnh tồn tại, hạn chế.",
        { inspections: [3] },
      ],
      [
        "Kiểm tra an toàn thực phẩm đối với 65 cơ sở sản xuất, kinh doanh, xử phạt 04 cơ sở.",
        { inspections: "none" },
      ],
      ["Không tổ chức kiểm tra công tác dân vận chính quyền trong kỳ báo cáo.", { inspections: "nil" }],
    ],
  },
];
