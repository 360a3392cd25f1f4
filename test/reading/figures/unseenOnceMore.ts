/** Sentences on all figures, by a third writer who did not know the reader; the first run is told in docs/figures.md. */
import type { Sentences } from "./phrases";

const HALF = { kind: "half-year", year: 2026 } as const;

export const UNSEEN_ONCE_MORE: readonly Sentences[] = [
  {
    item: "III.5.3",
    lines: [
      [
        "Kết quả khảo sát do Sở Nội vụ phối hợp với Bưu điện tỉnh thực hiện đối với 1.860 phiếu hợp lệ cho thấy mức độ hài lòng chung của người dân, tổ chức về sự phục vụ của cơ quan hành chính nhà nước trên địa bàn tỉnh năm 2026 là 94,62%, tăng 1,05 điểm phần trăm so với năm 2025 (93,57%).",
        { "satisfaction-index": [94.62] },
      ],
      [
        "Qua phiếu lấy ý kiến tại Bộ phận Một cửa, có 1.115/1.125 lượt đánh giá hài lòng và rất hài lòng, chiếm tỷ lệ 99,1%; 10 lượt đánh giá bình thường; không có ý kiến không hài lòng.",
        { "satisfaction-index": [99.1] },
        HALF,
      ],
      [
        "Phấn đấu đến năm 2030, mức độ hài lòng của người dân, doanh nghiệp về sự phục vụ của cơ quan hành chính nhà nước đạt tối thiểu 95%.",
        { "satisfaction-index": "none" },
      ],
      [
        "Chỉ số hài lòng của tổ chức, cá nhân khi giao dịch TTHC tại Trung tâm Phục vụ hành chính công xã: 98,7% (tỷ lệ hồ sơ giải quyết đúng hạn: 99,2%).",
        { "satisfaction-index": [98.7] },
        HALF,
      ],
      [
        "Chỉ số cải cách hành chính (PAR INDEX) năm 2026 của tỉnh đạt 91,45%, xếp thứ 8/34 tỉnh, thành phố.",
        { "satisfaction-index": "none" },
      ],
      ["Tỷ lệ hồ sơ được giải quyết trước và đúng hạn đạt 99,87%.", { "satisfaction-index": "none" }],
      [
        "Tỷ lệ hài lòng của người dân qua khảo sát ở các lĩnh vực dao động từ 91% đến 97%.",
        { "satisfaction-index": "review" },
      ],
      ["Chỉ số hài lòng của người dân năm 2026 đạt 102,4%.", { "satisfaction-index": [102.4] }],
      [
        "Muc do hai long cua nguoi dan, to chuc doi voi su phuc vu cua So dat 96,8% (nam 2025 dat 95,9%).",
        { "satisfaction-index": [96.8] },
      ],
      ["Mức độ hài lòng đạt 97.45 % so với kế hoạch là 95%.", { "satisfaction-index": [97.45] }],
      [
        "Theo Quyết định công bố của Bộ Nội vụ, Chỉ số hài lòng về sự phục vụ hành chính (SIPAS) năm 2026 của thành phố đạt 89,37%, đứng thứ 3/34, tăng 02 bậc so với năm trước; Chỉ số PAR INDEX đạt 92,11%, đứng thứ 4/34.",
        { "satisfaction-index": [89.37] },
      ],
      [
        "Đo lường sự hài lòng của cá nhân, tổ chức bằng phiếu điện tử và phiếu giấy: phát ra 500 phiếu, thu về 488 phiếu (97,6%), trong đó 479 phiếu hài lòng trở lên, đạt chín mươi tám phẩy hai phần trăm.",
        { "satisfaction-index": [98.2] },
      ],
      [
        "Năm nay chỉ số hài lòng chung đạt 95,3%, vượt 0,3% so với chỉ tiêu 95% mà Nghị quyết HĐND tỉnh đề ra, và cao hơn mức 93,8% của năm 2025.",
        { "satisfaction-index": [95.3] },
      ],
      [
        "Mức độ hài lòng của người dân đối với dịch vụ giáo dục công đạt 92,5%, dịch vụ y tế công đạt 94,1%, dịch vụ hành chính công đạt 96%.",
        { "satisfaction-index": "review" },
      ],
      [
        "Kết quả đánh giá trên Cổng Dịch vụ công quốc gia 6 tháng đầu năm 2026 (bộ chỉ số 766): tổng điểm 88,4/100; riêng nhóm chỉ số mức độ hài lòng đạt 96,75%.",
        { "satisfaction-index": [96.75] },
        HALF,
      ],
      [
        "| 5 | Tỷ lệ người dân, doanh nghiệp hài lòng | % | 99,6 | tăng 0,4 |",
        { "satisfaction-index": [99.6] },
      ],
      ["Tỷ lệ hài lòng của người dân:\n97%.", { "satisfaction-index": [97] }],
      [
        "Chỉ số hài lòng của nguời dân, tổ chức và doanh nghịêp đối với sự phục vụ của Sở Xây dựng đạt 93,84%.",
        { "satisfaction-index": [93.84] },
      ],
      [
        "Nếu như năm 2024 mức độ hài lòng mới đạt 91,2%, năm 2025 đạt 94,5% thì đến năm 2026 đã nâng lên 96,1%.",
        { "satisfaction-index": [96.1] },
      ],
      ["Mức độ hài lòng của người dân đạt trên 98%.", { "satisfaction-index": [98] }],
      [
        "Tỷ lệ người dân, doanh nghiệp không hài lòng đối với thái độ phục vụ của công chức giảm còn 0,8%.",
        { "satisfaction-index": "none" },
      ],
      [
        "Mục tiêu của Kế hoạch số 18/KH-UBND ngày 15/01/2026: mức độ hài lòng của người dân, tổ chức trong giải quyết TTHC đạt từ 96% trở lên.",
        { "satisfaction-index": "none" },
      ],
      [
        "Chỉ số năng lực cạnh tranh cấp sở, ngành (DDCI) của Sở đạt 78,34 điểm, xếp thứ 5/14.",
        { "satisfaction-index": "none" },
      ],
      [
        "Đã tổ chức khảo sát mức độ hài lòng của người dân với 650 phiếu phát ra, hiện đang tổng hợp kết quả.",
        { "satisfaction-index": "none" },
      ],
      [
        "Năm 2026 đơn vị không tổ chức khảo sát, đo lường mức độ hài lòng của người dân, tổ chức do không có thủ tục hành chính giải quyết trực tiếp cho công dân.",
        { "satisfaction-index": "nil" },
      ],
      [
        "Có 450/500 phiếu hài lòng và rất hài lòng, mức độ hài lòng đạt 98,2%.",
        { "satisfaction-index": [98.2] },
      ],
      [
        "Chỉ số hài lòng của người bệnh nội trú tại các cơ sở y tế công lập đạt 94,7%.",
        { "satisfaction-index": "review" },
      ],
      [
        "Đa số người dân được hỏi đều đánh giá hài lòng, rất hài lòng với sự phục vụ của công chức.",
        { "satisfaction-index": "none" },
        HALF,
      ],
      ["Mức độ hài lòng của người dân đạt 4,6/5 điểm.", { "satisfaction-index": [4.6] }],
      [
        "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) đạt 44,12 điểm, thuộc nhóm cao.",
        { "satisfaction-index": "none" },
      ],
      [
        "Tỷ lệ hồ sơ tiếp nhận trực tuyến đạt 93,2%; tỷ lệ số hóa kết quả giải quyết đạt 88,5%.",
        { "satisfaction-index": "none" },
        HALF,
      ],
      [
        "Tỷ lệ hộ dân hài lòng về kết quả xây dựng nông thôn mới đạt 97,6%.",
        { "satisfaction-index": "review" },
      ],
      [
        "Cơ quan chưa tiến hành khảo sát mức độ hài lòng trong 6 tháng đầu năm 2026.",
        { "satisfaction-index": "nil" },
        HALF,
      ],
      [
        'Tỷ lệ phiếu hài lòng chung chiếm 95,8% trong khi tỷ lệ trả lời "rất hài lòng" là 41%.',
        { "satisfaction-index": [95.8] },
      ],
    ],
  },
  {
    item: "III.7.3",
    lines: [
      [
        "Trong năm, Chủ tịch UBND xã đã chủ trì 18 buổi tiếp xúc, đối thoại trực tiếp với Nhân dân 9 thôn (mỗi thôn 02 buổi), thu hút 2.415 lượt người tham dự, ghi nhận 163 ý kiến, đã trả lời tại chỗ 140 ý kiến.",
        { "dialogue-count": [18], "dialogue-attendance": [2415] },
      ],
      [
        "Tổng số hội nghị đối thoại giữa người đứng đầu cấp ủy, chính quyền với Nhân dân là 112 hội nghị, trong đó cấp tỉnh 04, cấp xã 108; tổng số người tham gia là 15.870 người.",
        { "dialogue-count": [112], "dialogue-attendance": [15870] },
      ],
      [
        "Theo Quy chế, người đứng đầu chính quyền cấp xã tổ chức đối thoại với Nhân dân ít nhất 02 lần/năm.",
        { "dialogue-count": "none" },
      ],
      [
        "Trong năm 2026, do tập trung công tác sắp xếp tổ chức bộ máy nên đơn vị chưa tổ chức được hội nghị đối thoại trực tiếp giữa người đứng đầu với Nhân dân.",
        { "dialogue-count": "nil" },
      ],
      [
        "UBND xã đã tổ chức được hai cuộc đối thoại trực tiếp với bà con các bản vùng tái định cư.",
        { "dialogue-count": [2] },
        HALF,
      ],
      [
        "Tổ chức 03 cuộc đối thoại cấp tỉnh và 41 cuộc đối thoại cấp xã giữa Chủ tịch UBND với Nhân dân.",
        { "dialogue-count": [3, 41] },
      ],
      [
        "Đã tổ chức 36 cuộc đối thoại tại nơi làm việc giữa người sử dụng lao động với tập thể người lao động trong các doanh nghiệp.",
        { "dialogue-count": "review" },
      ],
      [
        "Trong năm 2025, toàn tỉnh đã tổ chức 96 cuộc đối thoại với Nhân dân; năm 2026 đang tiếp tục tổng hợp.",
        { "dialogue-count": "none" },
      ],
      ["Đã tổ chức hàng chục cuộc đối thoại với Nhân dân ở cơ sở.", { "dialogue-count": "none" }],
      [
        "- Đối thoại trực tiếp giữa người đứng đầu UBND phường với Nhân dân: 05 cuộc; số người tham dự: 640 lượt.",
        { "dialogue-count": [5], "dialogue-attendance": [640] },
      ],
      [
        "Nguoi dung dau cac don vi da to chuc 09 cuoc doi thoai truc tiep voi nhan dan, co 1.120 luot nguoi tham du.",
        { "dialogue-count": [9], "dialogue-attendance": [1120] },
      ],
      [
        "Công tác đối thoại với Nhân dân được lãnh đạo Sở quan tâm. Trong năm đã tổ chức 07 cuộc, chủ yếu về chính sách bồi thường, hỗ trợ tái định cư.",
        { "dialogue-count": [7] },
      ],
      [
        "Thực hiện Quy chế tiếp xúc, đối thoại trực tiếp, người đứng đầu chính quyền các cấp đã tổ chức 64 cuộc (bằng 128% so với cùng kỳ năm 2025), thu hút sự tham gia của 8.450 lượt người; có 512 ý kiến, kiến nghị được nêu, trong đó 489 ý kiến đã được giải quyết, trả lời.",
        { "dialogue-count": [64], "dialogue-attendance": [8450] },
      ],
      [
        "Ngày 15/10/2026, Chủ tịch UBND xã đã tổ chức 01 hội nghị đối thoại trực tiếp với Nhân dân về công tác giải phóng mặt bằng dự án đường Vành đai.",
        { "dialogue-count": [1] },
      ],
      [
        "Số cuộc đối thoại của Chủ tịch UBND các cấp với Nhân dân ba mươi cuộc, đạt 100% kế hoạch năm (30 cuộc).",
        { "dialogue-count": [30] },
      ],
      [
        "Lãnh đạo UBND phường tổ chức tiếp xúc, đối thoại trực tiếp với Nhân dân theo 06 cụm tổ dân phố, mỗi cụm 01 cuộc, tổng cộng 06 cuộc với 733 người dự.",
        { "dialogue-count": [6], "dialogue-attendance": [733] },
        HALF,
      ],
      [
        "Có 27 lần người đứng đầu cấp ủy, chính quyền xã trực tiếp xuống đối thoại với Nhân dân tại khu dân cư.",
        { "dialogue-count": [27] },
      ],
      [
        "Bộ trưởng và các Thứ trưởng đã chủ trì 04 cuộc đối thoại với Nhân dân và 02 cuộc đối thoại với doanh nghiệp, hiệp hội ngành hàng.",
        { "dialogue-count": [4] },
      ],
      [
        "Khoảng 2.000 lượt người dân đã tham gia 13 hội nghị đối thoại do Chủ tịch UBND thị xã và Chủ tịch UBND các phường chủ trì.",
        { "dialogue-count": [13], "dialogue-attendance": [2000] },
      ],
      [
        "Đối thoại trực tiếp với Nhân dân: lĩnh vực đất đai 05 cuộc; lĩnh vực giáo dục, y tế 07 cuộc; lĩnh vực môi trường 03 cuộc.",
        { "dialogue-count": [5, 7, 3] },
      ],
      [
        "Đài truyền thanh xã và các ban, ngành tổ chức 145 buổi tuyên truyền lưu động với 9.800 lượt người nghe.",
        { "dialogue-count": "none" },
      ],
      [
        "Hội đồng nhân dân xã tổ chức 12 điểm tiếp xúc cử tri trước và sau kỳ họp với 1.040 cử tri tham dự.",
        { "dialogue-count": "none" },
      ],
      [
        "Năm 2027, phấn đấu tổ chức từ 04 cuộc đối thoại trực tiếp giữa người đứng đầu với Nhân dân trở lên.",
        { "dialogue-count": "none" },
      ],
      ["Số cuộc đối thoại trực tiếp: 00 cuộc.", { "dialogue-count": "nil" }, HALF],
      [
        "Trong 6 tháng chưa phát sinh việc tổ chức đối thoại trực tiếp giữa lãnh đạo Chi cục với Nhân dân.",
        { "dialogue-count": "nil" },
        HALF,
      ],
      [
        "Hội nghị đối thoại giữa người đứng đầu với Nhân dân được tổ chức thường xuyên, có đơn vị tổ chức từ 02 đến 05 cuộc.",
        { "dialogue-count": "review" },
      ],
      ["Số lượt người tham dự các cuộc đối thoại: 3.275 lượt.", { "dialogue-attendance": [3275] }],
      [
        "Tổng số người tham dự các buổi tuyên truyền pháp luật là 5.400 lượt.",
        { "dialogue-attendance": "none" },
      ],
      [
        "Tổ chức 03 buổi đối thoại, tiếp thu ý kiến nhân dân với sự có mặt của bốn trăm mười người.",
        { "dialogue-count": [3], "dialogue-attendance": [410] },
        HALF,
      ],
      [
        "Trong năm tổ chức 15 cuộc đối thoại trực tiếp với Nhân dân; qua 12 cuộc đối thoại nêu trên đã tiếp thu 86 ý kiến.",
        { "dialogue-count": [15, 12] },
      ],
      [
        "Tổ chức 08 cuộc đối thoại với doanh nghiệp, hộ kinh doanh trên địa bàn.",
        { "dialogue-count": "review" },
      ],
      [
        "Chủ tịch UBND xã đã đối thoại với 04 trường hợp khiếu nại trước khi ban hành quyết định giải quyết lần đầu.",
        { "dialogue-count": "none" },
      ],
      [
        "Tổ chức 16 cuộc tiếp xúc, đối thoại lồng ghép trong các buổi sinh hoạt chi bộ, họp thôn.",
        { "dialogue-count": [16] },
      ],
      [
        "Tổ chức … cuộc đối thoại trực tiếp giữa người đứng đầu với Nhân dân, có … lượt người tham dự.",
        { "dialogue-count": "none" },
      ],
      ["Ước cả năm tổ chức khoảng 10 - 12 cuộc đối thoại với Nhân dân.", { "dialogue-count": "review" }],
      [
        "Ý kiến, kiến nghị của Nhân dân tại các hội nghị đối thoại đã được giải quyết 245/251 ý kiến.",
        { "dialogue-count": "none" },
      ],
      [
        "Thực hiện Quyết định số 1520/QĐ-UBND ngày 05/6/2023 về Quy chế đối thoại trực tiếp giữa người đứng đầu với Nhân dân.",
        { "dialogue-count": "none" },
      ],
      [
        "Kế hoạch năm 2026 tổ chức 04 cuộc đối thoại; thời gian thực hiện vào quý III và quý IV.",
        { "dialogue-count": "none" },
        HALF,
      ],
      ["Lãnh đạo Bộ tiếp công dân định kỳ 12 buổi, mỗi tháng một buổi.", { "dialogue-count": "none" }],
      [
        "Tổ chức 24 hội nghị tiếp xúc cử tri của đại biểu Quốc hội, đại biểu HĐND tỉnh.",
        { "dialogue-count": "none" },
      ],
      [
        "Việc đối thoại trực tiếp của người đứng đầu với Nhân dân: không phát sinh.",
        { "dialogue-count": "nil" },
      ],
      [
        "Số cuộc đối thoại: 0 cuộc; số người tham dự: 0 người.",
        { "dialogue-attendance": "nil", "dialogue-count": "nil" },
        HALF,
      ],
      [
        "Có 44 cuộc đối thoại được tổ chức ở 44 khu phố, 6.120 lượt người dự, 97% số ý kiến được trả lời ngay tại hội nghị.",
        { "dialogue-count": [44], "dialogue-attendance": [6120] },
      ],
      [
        "Tổ chức 20 (hai mươi) cuộc đối thoại trực tiếp giữa người đứng đầu các xã và Nhân dân, nhiều hơn 02 cuộc so với cùng kỳ.",
        { "dialogue-count": [20] },
      ],
    ],
  },
  {
    item: "III.7.1",
    lines: [
      [
        "Tính đến ngày 20/5/2026, UBND phường tiếp nhận 87 đơn các loại (khiếu nại 06, tố cáo 02, kiến nghị, phản ánh 79), đã xử lý, giải quyết xong 79 đơn, còn 08 đơn đang trong thời hạn giải quyết.",
        { "petitions-received": [87], "petitions-resolved": [79] },
        HALF,
      ],
      [
        "6 tháng đầu năm, cơ quan không nhận được đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh nào của công dân.",
        { "petitions-received": "nil" },
        HALF,
      ],
      [
        "Các cơ quan hành chính nhà nước đã giải quyết 1.197/1.250 đơn thuộc thẩm quyền, đạt tỷ lệ 95,76%.",
        { "petitions-received": [1250], "petitions-resolved": [1197] },
      ],
      [
        "Trong năm đã tiếp nhận 215 đơn, giải quyết 238 đơn.",
        { "petitions-received": [215], "petitions-resolved": [238] },
      ],
      [
        "Tổng số đơn tiếp nhận là ba mươi tư đơn, số đơn đã giải quyết xong là ba mươi mốt đơn.",
        { "petitions-received": [34], "petitions-resolved": [31] },
        HALF,
      ],
      [
        "Toàn tỉnh tiếp nhận 2.348 đơn, tăng 6,2% so với năm 2025 (2.211 đơn); qua phân loại có 1.905 đơn đủ điều kiện xử lý; đã giải quyết xong 1.801 đơn.",
        { "petitions-received": [2348], "petitions-resolved": [1801] },
      ],
      [
        "Tổng số đơn phải giải quyết trong kỳ là 412 đơn (kỳ trước chuyển sang 45 đơn, tiếp nhận mới 367 đơn); kết quả đã giải quyết 388 đơn, đạt 94,17%.",
        { "petitions-received": [412], "petitions-resolved": [388] },
      ],
      [
        "Trong năm, Sở đã tiếp nhận 09 đơn khiếu nại, 03 đơn tố cáo và 141 đơn kiến nghị, phản ánh.",
        { "petitions-received": [9, 3, 141] },
      ],
      [
        "Kết quả: đã giải quyết dứt điểm 276 vụ việc khiếu nại, tố cáo thuộc thẩm quyền, đạt 92% trong tổng số vụ phải giải quyết.",
        { "petitions-resolved": [276] },
      ],
      [
        "Trung tâm Phục vụ hành chính công tiếp nhận 15.204 hồ sơ, giải quyết đúng hạn 15.180 hồ sơ.",
        { "petitions-received": "none" },
      ],
      [
        "Hội đồng tuyển dụng đã tiếp nhận 286 đơn đăng ký dự tuyển vào viên chức ngành giáo dục.",
        { "petitions-received": "none" },
      ],
      [
        "Hòa giải ở cơ sở: tiếp nhận 64 vụ việc, hòa giải thành 59 vụ, đạt 92,2%.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Không phát sinh đơn thư khiếu nại, tố cáo thuộc thẩm quyền giải quyết.",
        { "petitions-received": "nil", "petitions-resolved": "nil" },
      ],
      ["Đơn thư khiếu nại, tố cáo: Không.", { "petitions-received": "nil" }, HALF],
      ["Đã giải quyết 140/150 đơn, đạt 83,3%.", { "petitions-received": [150], "petitions-resolved": [140] }],
      [
        "Tình hình đơn thư khiếu nại, tố cáo trên địa bàn giảm so với cùng kỳ.",
        { "petitions-received": "none" },
        HALF,
      ],
      [
        "Tỷ lệ giải quyết đơn khiếu nại, tố cáo thuộc thẩm quyền theo Nghị quyết đề ra phải đạt trên 85%.",
        { "petitions-resolved": "none" },
      ],
      [
        "Cùng kỳ năm 2025 tiếp nhận 77 đơn, đã giải quyết 70 đơn.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      ["Hội Người cao tuổi tiếp nhận 85 đơn xin gia nhập Hội.", { "petitions-received": "none" }],
      [
        "Tiếp nhận 34 đơn đề nghị cấp đổi giấy phép lái xe và hẹn trả trong ngày.",
        { "petitions-received": "none" },
        HALF,
      ],
      [
        "Trong năm, Viện không tiếp nhận đơn khiếu nại, tố cáo; cũng không có vụ việc tồn đọng, kéo dài.",
        { "petitions-received": "nil" },
      ],
      [
        "Năm 2026 cơ quan hành chính các cấp tiếp nhận 703 lượt đơn, trong đó có 31 đơn trùng lặp, không đủ điều kiện; đã xử lý, giải quyết 668 đơn.",
        { "petitions-received": [703], "petitions-resolved": [668] },
      ],
      [
        "Tiếp nhận mười hai (12) đơn kiến nghị, đã giải quyết xong mười hai (12) đơn.",
        { "petitions-received": [12], "petitions-resolved": [12] },
        HALF,
      ],
      [
        "Tổng hợp đơn thư trong năm: tiếp nhận 46; đã giải quyết 42; chuyển cơ quan có thẩm quyền 04.",
        { "petitions-received": [46], "petitions-resolved": [42] },
      ],
      [
        "| Tổng số đơn tiếp nhận | 1.340 | Đã giải quyết | 1.288 |",
        { "petitions-received": [1340], "petitions-resolved": [1288] },
      ],
    ],
  },
  {
    item: "III.7.2",
    lines: [
      [
        "Toàn ngành đã tiếp 1.964 lượt công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh, trong đó tiếp thường xuyên 1.402 lượt, tiếp định kỳ và đột xuất của lãnh đạo 562 lượt.",
        { "citizen-receptions": [1964] },
      ],
      [
        "Ban Tiếp công dân xã tiếp 45 lượt/52 người, tăng 09 lượt so với cùng kỳ năm trước.",
        { "citizen-receptions": [45, 52] },
        HALF,
      ],
      [
        "Trong kỳ báo cáo không có công dân nào đến đăng ký tiếp tại trụ sở cơ quan.",
        { "citizen-receptions": "nil" },
      ],
      [
        "Chủ tịch UBND xã thực hiện lịch tiếp công dân vào ngày 10 và ngày 25 hằng tháng.",
        { "citizen-receptions": "none" },
      ],
      [
        "Năm 2026, Thanh tra tỉnh, Ban Tiếp công dân tỉnh và các sở, ngành tiếp tổng cộng 312 lượt công dân với 405 người và 15 đoàn đông người, giảm 41 lượt so với năm 2025.",
        { "citizen-receptions": [312] },
      ],
      ["Tiếp công dân: 128 lượt (cùng kỳ 2025: 141 lượt).", { "citizen-receptions": [128] }],
      [
        "Các cấp, các ngành trong tỉnh đã tiếp 8.706 lượt người (giảm 3,4% so với cùng kỳ), với 6.915 vụ việc, trong đó có 88 lượt đoàn đông người.",
        { "citizen-receptions": [8706] },
      ],
      [
        "Chủ tịch UBND xã tiếp công dân định kỳ 12/12 kỳ theo quy định, với 24 lượt công dân.",
        { "citizen-receptions": [24] },
        HALF,
      ],
      [
        "Tiếp công dân thường xuyên 205 lượt; tiếp công dân định kỳ của người đứng đầu 67 lượt.",
        { "citizen-receptions": [205, 67] },
      ],
      [
        "Số lượt công dân đến trụ sở được tiếp trong năm 2026 là bảy mươi lăm lượt, nội dung chủ yếu về cấp giấy chứng nhận quyền sử dụng đất.",
        { "citizen-receptions": [75] },
      ],
      [
        "Người đứng đầu cơ quan bố trí ít nhất 01 ngày trong tháng để tiếp công dân theo Luật Tiếp công dân.",
        { "citizen-receptions": "none" },
      ],
      [
        "Bộ phận Một cửa xã đã tiếp đón, hướng dẫn trên 6.300 lượt người dân đến làm thủ tục hành chính.",
        { "citizen-receptions": "none" },
      ],
      [
        "Công tác tiếp công dân được duy trì theo lịch, tuy nhiên trong 6 tháng không phát sinh lượt công dân nào đến khiếu nại, tố cáo, kiến nghị, phản ánh.",
        { "citizen-receptions": "nil" },
        HALF,
      ],
      [
        "Trụ sở tiếp công dân tỉnh tiếp 530 lượt công dân (thường xuyên 488 lượt, Chủ tịch UBND tỉnh tiếp định kỳ, đột xuất 42 lượt), 12 đoàn đông người.",
        { "citizen-receptions": [530] },
      ],
      ["Trong kỳ, UBND phường tiếp 01 lượt công dân, 01 người.", { "citizen-receptions": [1] }, HALF],
      ["Tiep cong dan thuong xuyen va dinh ky: 17 luot.", { "citizen-receptions": [17] }],
      [
        "Năm 2025, tiếp 210 lượt công dân; số liệu năm 2026 sẽ cập nhật sau ngày 15/12.",
        { "citizen-receptions": "none" },
      ],
      [
        "Lãnh đạo Sở bố trí công chức tiếp công dân thường xuyên tại trụ sở, số lượt tiếp được ghi đầy đủ trong sổ theo dõi.",
        { "citizen-receptions": "none" },
      ],
      [
        "Cơ sở khám chữa bệnh trên địa bàn đã tiếp 23.400 lượt người đến khám bệnh bảo hiểm y tế.",
        { "citizen-receptions": "none" },
      ],
      ["Số lượt tiếp công dân: 0 lượt.", { "citizen-receptions": "nil" }, HALF],
      [
        "Tiếp công dân định kỳ và đột xuất được 45 lượt (theo sổ theo dõi là 54 lượt).",
        { "citizen-receptions": [45] },
      ],
      [
        "Theo lịch công tác, trong quý I/2027 Chủ tịch UBND tỉnh tiếp công dân 03 kỳ.",
        { "citizen-receptions": "none" },
      ],
      [
        "Phòng tiếp công dân được bố trí tại tầng 1, nhà A, số 18 đường Lê Lợi.",
        { "citizen-receptions": "none" },
      ],
      [
        "Không có lượt tiếp công dân nào phát sinh tại trụ sở Cục trong năm 2026.",
        { "citizen-receptions": "nil" },
      ],
      [
        "Giám đốc Sở tiếp 19 lượt, các Phó Giám đốc tiếp 06 lượt công dân.",
        { "citizen-receptions": [19, 6] },
      ],
    ],
  },
  {
    item: "III.4",
    lines: [
      [
        "Đến nay toàn tỉnh đã đăng ký, xây dựng và duy trì 214 mô hình, điển hình “Dân vận khéo”, gồm 96 mô hình về kinh tế, 71 mô hình văn hóa - xã hội, 35 mô hình quốc phòng - an ninh và 12 mô hình xây dựng hệ thống chính trị.",
        { "model-count": [214] },
      ],
      [
        "Qua bình xét, xã có 17 mô hình “Dân vận khéo” được công nhận, đạt 113% kế hoạch (kế hoạch giao 15 mô hình).",
        { "model-count": [17] },
      ],
      [
        "Trên địa bàn có 27 mô hình kinh tế trang trại, 09 mô hình hợp tác xã nông nghiệp hoạt động có hiệu quả.",
        { "model-count": "none" },
      ],
      [
        "Đầu năm các thôn, ban ngành đăng ký mô hình “Dân vận khéo”. Đến nay có 08 mô hình đã đi vào hoạt động, trong đó 05 mô hình lĩnh vực kinh tế.",
        { "model-count": [8] },
        HALF,
      ],
      [
        "Tổng số mô hình “Dân vận khéo” toàn tỉnh là 305 mô hình, tăng 47 mô hình so với năm 2025.",
        { "model-count": [305] },
      ],
      [
        "Mô hình “Dân vận khéo” trên các lĩnh vực: kinh tế 12 mô hình; văn hóa - xã hội 08 mô hình; quốc phòng - an ninh 06 mô hình; xây dựng hệ thống chính trị 04 mô hình.",
        { "model-count": [12, 8, 6, 4] },
      ],
      [
        "Phấn đấu mỗi thôn, tổ dân phố xây dựng 01 mô hình “Dân vận khéo” trong năm 2027.",
        { "model-count": "none" },
      ],
      ["Trong năm đơn vị chưa xây dựng được mô hình “Dân vận khéo” nào.", { "model-count": "nil" }],
      [
        "Phong trào thi đua “Dân vận khéo” lan tỏa sâu rộng; 58 mô hình được duy trì có hiệu quả, nổi bật là “Camera an ninh”, “Tuyến đường hoa”, “Chính quyền thân thiện”.",
        { "model-count": [58] },
      ],
      [
        'Mo hinh "Dan van kheo" dang duy tri: 11 mo hinh (kinh te 5, van hoa 4, an ninh 2).',
        { "model-count": [11] },
        HALF,
      ],
      [
        "Xã có 06 mô hình “Chính quyền thân thiện” cấp thôn được dự kiến triển khai năm 2027.",
        { "model-count": "none" },
      ],
      [
        "Toàn xã hiện có 14 câu lạc bộ liên thế hệ tự giúp nhau, 08 tổ hợp tác sản xuất.",
        { "model-count": "none" },
      ],
      [
        "Các thôn đã xây dựng được nhiều mô hình “Dân vận khéo” thiết thực, hiệu quả.",
        { "model-count": "none" },
        HALF,
      ],
      ["Năm 2025, toàn phường có 19 mô hình “Dân vận khéo” được công nhận.", { "model-count": "none" }],
      [
        "Chỉ tiêu giao năm 2026: mỗi xã xây dựng ít nhất 05 mô hình “Dân vận khéo”.",
        { "model-count": "none" },
      ],
      ["Thành lập 110 “Tổ công nghệ số cộng đồng” với 640 thành viên.", { "model-count": "none" }],
      ["Mô hình “Dân vận khéo”: chưa có.", { "model-count": "nil" }, HALF],
      [
        "Trong 66 mô hình “Dân vận khéo” đang hoạt động có 20 mô hình được nhân rộng ra toàn tỉnh.",
        { "model-count": [66] },
      ],
    ],
  },
  {
    item: "III.5.2",
    lines: [
      [
        "Hiện nay, tỉnh đang cung cấp 1.120 dịch vụ công trực tuyến trên Cổng Dịch vụ công quốc gia, trong đó 684 dịch vụ công trực tuyến toàn trình và 436 dịch vụ công trực tuyến một phần.",
        { "online-services": [1120] },
      ],
      [
        "Số thủ tục hành chính cung cấp dịch vụ công trực tuyến: 215 (toàn trình 142; một phần 73).",
        { "online-services": [215] },
        HALF,
      ],
      [
        "Sở đã công bố 76 dịch vụ công trực tuyến toàn trình, 34 dịch vụ công trực tuyến một phần; 100% văn bản đi được ký số.",
        { "online-services": [76, 34] },
      ],
      [
        "Thực hiện Quyết định số 28/2018/QĐ-TTg ngày 12/7/2018, 100% văn bản được gửi, nhận trên trục liên thông văn bản quốc gia.",
        { "online-services": "none" },
      ],
      [
        "Bộ đã hoàn thành tích hợp 318 dịch vụ công trực tuyến lên Cổng Dịch vụ công quốc gia, đạt 100% số thủ tục đủ điều kiện.",
        { "online-services": [318] },
      ],
      [
        "Đã cung cấp 154 DVCTT toàn trình; tỷ lệ hồ sơ nộp trực tuyến đạt 87,5%.",
        { "online-services": [154] },
      ],
      [
        "Tính đến 30/11/2026, toàn tỉnh có 892/1.745 thủ tục hành chính được cung cấp dịch vụ công trực tuyến (đạt 51,1%).",
        { "online-services": [892] },
      ],
      [
        "Cung cấp dịch vụ công trực tuyến: Sở hiện có 62 DVC trực tuyến (năm 2025: 58), trong đó toàn trình 39, một phần 23.",
        { "online-services": [62] },
      ],
      [
        "Số dịch vụ công trực tuyến xã đang thực hiện là một trăm linh ba dịch vụ.",
        { "online-services": [103] },
        HALF,
      ],
      [
        "Đã cấp 325 chứng thư số chuyên dùng công vụ cho cán bộ, công chức và 41 chữ ký số cho tổ chức.",
        { "online-services": "none" },
      ],
      [
        "Đến năm 2027 cung cấp 100% dịch vụ công trực tuyến toàn trình đối với thủ tục hành chính đủ điều kiện.",
        { "online-services": "none" },
      ],
      [
        "Do đặc thù là cơ quan tham mưu, đơn vị không có thủ tục hành chính nào cung cấp dịch vụ công trực tuyến.",
        { "online-services": "nil" },
      ],
      [
        "Nhiều dịch vụ công trực tuyến đã được đưa lên Cổng Dịch vụ công quốc gia, số liệu cụ thể đang được rà soát.",
        { "online-services": "none" },
      ],
      [
        "Trong 6 tháng đã rà soát, tái cấu trúc quy trình và đưa 47 dịch vụ công trực tuyến toàn trình vào vận hành trên Hệ thống thông tin giải quyết TTHC.",
        { "online-services": [47] },
        HALF,
      ],
      ["Dịch vụ công trực tuyến được cung cấp: 1 034 dịch vụ.", { "online-services": [1034] }],
      [
        "| 7 | Số dịch vụ công trực tuyến được cung cấp | dịch vụ | 275 | 251 (năm 2025) |",
        { "online-services": [275] },
      ],
      [
        "Số thư điện tử công vụ đã cấp: 245 tài khoản; tỷ lệ sử dụng thường xuyên 95%.",
        { "online-services": "none" },
        HALF,
      ],
      [
        "Năm 2025 tỉnh cung cấp 780 dịch vụ công trực tuyến, năm 2026 tiếp tục mở rộng.",
        { "online-services": "none" },
      ],
      [
        "Đã kết nối, cung cấp 500 DVCTT một phần và toàn trình, số lượng hồ sơ nộp trực tuyến: 92.300 hồ sơ.",
        { "online-services": [500] },
      ],
    ],
  },
  {
    item: "III.9",
    lines: [
      [
        "Sở Nội vụ đã tham mưu UBND tỉnh thành lập Đoàn kiểm tra và tiến hành 14 cuộc kiểm tra việc thực hiện công tác dân vận chính quyền tại các sở, ngành và UBND cấp xã.",
        { inspections: [14] },
      ],
      [
        "Từ đầu năm đến nay, Ban Chỉ đạo công tác dân vận chính quyền của huyện cũ chuyển giao và Ban Chỉ đạo xã mới đã kiểm tra 04 cuộc tại 04 trường học, trạm y tế.",
        { inspections: [4] },
        HALF,
      ],
      ["Năm 2026 đơn vị không tổ chức cuộc kiểm tra riêng về công tác dân vận.", { inspections: "nil" }],
      [
        "Qua 22 cuộc kiểm tra công tác dân vận tại 22 cơ quan, đơn vị, Đoàn kiểm tra đã chỉ ra 37 tồn tại, hạn chế cần khắc phục.",
        { inspections: [22] },
      ],
      [
        "Kế hoạch năm 2027, Sở sẽ tiến hành 10 cuộc kiểm tra công tác dân vận tại các đơn vị trực thuộc.",
        { inspections: "none" },
      ],
      [
        "Năm 2026 Bộ ban hành Kế hoạch kiểm tra số 112/KH-BNV và đã kiểm tra được 08/10 đơn vị theo kế hoạch về công tác dân vận.",
        { inspections: [8] },
      ],
      [
        "Công tác kiểm tra việc thực hiện công tác dân vận chính quyền: cấp tỉnh 03 cuộc, cấp xã tự kiểm tra 19 cuộc.",
        { inspections: [3, 19] },
      ],
      [
        "Đội Quản lý thị trường đã tiến hành 86 cuộc kiểm tra, xử phạt 31 vụ vi phạm về an toàn thực phẩm.",
        { inspections: "none" },
      ],
      [
        "Trong 6 tháng đầu năm, Thường trực Ban Chỉ đạo đã kiểm tra 02 đợt việc thực hiện công tác dân vận gắn với nhiệm vụ chính trị tại các phòng chuyên môn.",
        { inspections: [2] },
        HALF,
      ],
      [
        "Kiểm tra công tác dân vận tại 17 xã, phường, mỗi nơi 01 cuộc, tổng cộng mười bảy cuộc.",
        { inspections: [17] },
      ],
      [
        "Bên cạnh công tác hướng dẫn, Bộ đã thành lập 05 đoàn kiểm tra, tiến hành 05 cuộc kiểm tra tình hình thực hiện công tác dân vận tại 05 địa phương theo Quyết định số 318/QĐ-BNV.",
        { inspections: [5] },
      ],
      [
        "Số cuộc kiểm tra, hướng dẫn về công tác dân vận: 28 (tăng 6 cuộc so với năm trước).",
        { inspections: [28] },
      ],
      [
        "Năm 2025 đã kiểm tra 12 đơn vị về công tác dân vận, qua đó kịp thời chấn chỉnh.",
        { inspections: "none" },
      ],
      [
        "6 tháng đầu năm chưa tiến hành kiểm tra công tác dân vận; dự kiến thực hiện trong Quý III/2026.",
        { inspections: "nil" },
        HALF,
      ],
      [
        "Công tác kiểm tra việc thực hiện công tác dân vận được lồng ghép trong các cuộc kiểm tra cải cách hành chính, kiểm tra công vụ (32 cuộc).",
        { inspections: "review" },
      ],
      [
        "Năm 2026, Sở tổ chức 06 cuộc kiểm tra công tác dân vận. Tại Phụ lục, tổng số cuộc kiểm tra công tác dân vận là 09 cuộc.",
        { inspections: [9] },
      ],
      [
        "Đoàn kiểm tra của Ban Chỉ đạo Trung ương về phòng, chống dịch bệnh đã làm việc với tỉnh ngày 12/9/2026.",
        { inspections: "none" },
      ],
      [
        "Theo Kế hoạch, trong năm 2026 kiểm tra ít nhất 20% số xã, phường về công tác dân vận.",
        { inspections: "none" },
        HALF,
      ],
      ["Công tác kiểm tra việc thực hiện công tác dân vận: Không có.", { inspections: "nil" }],
      [
        "Qua kiểm tra 07 cuộc về công tác dân vận gắn với nhiệm vụ chuyên môn, các đơn vị cơ bản chấp hành tốt.",
        { inspections: [7] },
        HALF,
      ],
    ],
  },
  {
    item: "II.2",
    lines: [
      [
        "Đã mở 06 lớp tập huấn nghiệp vụ công tác dân vận cho 720 lượt cán bộ, công chức, viên chức được phân công theo dõi công tác dân vận của các cơ quan hành chính, đơn vị sự nghiệp công lập.",
        { "training-courses": [6] },
      ],
      [
        "Tổ chức 02 hội nghị quán triệt, tuyên truyền Chỉ thị số 33/CT-TTg cho toàn thể 118 cán bộ, công chức, viên chức của xã.",
        { "training-courses": [2] },
        HALF,
      ],
      [
        "Đã có 11 hội nghị tập huấn, phổ biến về công tác dân vận được tổ chức với sự tham gia của 1.560 lượt người, trong khi năm 2025 chỉ có 07 hội nghị.",
        { "training-courses": [11] },
      ],
      ["Năm 2026 cơ quan không mở lớp tập huấn riêng về công tác dân vận.", { "training-courses": "nil" }],
      [
        "Tổ chức 14 lớp tập huấn trực tiếp và 03 lớp trực tuyến về công tác dân vận cho cán bộ, công chức, viên chức toàn ngành.",
        { "training-courses": [14, 3] },
      ],
      [
        "Cử 12 lượt công chức, viên chức tham dự lớp tập huấn nghiệp vụ công tác dân vận do Bộ Nội vụ tổ chức tại Đà Nẵng.",
        { "training-courses": "none" },
      ],
      [
        "Đã phối hợp mở 1 lớp tập huấn công tác dân vận chính quyền, số lượng 65 học viên.",
        { "training-courses": [1] },
        HALF,
      ],
      [
        "Trong năm, các cơ quan, đơn vị thuộc tỉnh đã tổ chức 21 hội nghị quán triệt, triển khai Chỉ thị số 33/CT-TTg ngày 26/11/2021 và Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP ngày 15/12/2021, với tổng số 2.870 lượt CBCCVC tham gia.",
        { "training-courses": [21] },
      ],
      ["Tap huan nghiep vu cong tac dan van: 04 lop, 260 hoc vien.", { "training-courses": [4] }],
      [
        "Đã mở 15 lớp đào tạo nghề cho 450 lao động nông thôn, giải quyết việc làm cho 380 người.",
        { "training-courses": "none" },
      ],
      [
        "Năm 2027 dự kiến mở 05 lớp tập huấn công tác dân vận cho cán bộ, công chức cấp xã.",
        { "training-courses": "none" },
      ],
      [
        "Chưa tổ chức tập huấn, bồi dưỡng công tác dân vận trong 6 tháng đầu năm do chưa được bố trí kinh phí.",
        { "training-courses": "nil" },
        HALF,
      ],
      [
        "Các đơn vị tổ chức nhiều lớp tập huấn, lồng ghép sinh hoạt chi bộ, họp cơ quan để quán triệt công tác dân vận.",
        { "training-courses": "none" },
      ],
      [
        "Thực hiện kế hoạch mở 15 lớp, đến nay đã tổ chức được 12 lớp bồi dưỡng, tập huấn công tác dân vận (đạt 80%) cho 960 lượt người.",
        { "training-courses": [12] },
      ],
      [
        "Số lớp tập huấn, phổ biến, quán triệt công tác dân vận đã tổ chức:\n06 lớp",
        { "training-courses": [6] },
      ],
      [
        "Toàn ngành có 45 lượt giảng viên, báo cáo viên tham gia giảng dạy; 3.200 học viên được cấp chứng chỉ tin học.",
        { "training-courses": "none" },
      ],
      ["Số lớp tập huấn công tác dân vận: 0 lớp.", { "training-courses": "nil" }, HALF],
    ],
  },
  {
    item: "II.1",
    lines: [
      [
        "Trên cơ sở chỉ đạo của Trung ương, UBND tỉnh đã ban hành 23 văn bản (01 chỉ thị, 04 kế hoạch, 02 quyết định, 16 công văn) để cụ thể hóa, lãnh đạo, chỉ đạo thực hiện công tác dân vận chính quyền.",
        { "documents-issued": [23] },
      ],
      [
        "UBND xã đã ban hành Kế hoạch số 45/KH-UBND ngày 12/02/2026 về công tác dân vận chính quyền năm 2026.",
        { "documents-issued": "none" },
      ],
      [
        "Đảng ủy, UBND xã đã ban hành 09 văn bản lãnh đạo, chỉ đạo triển khai Chỉ thị 33/CT-TTg và Chương trình phối hợp số 03, tiêu biểu như Kế hoạch số 21/KH-UBND, Công văn số 305/UBND-VX.",
        { "documents-issued": [9] },
      ],
      [
        "Các cấp, các ngành đã ban hành tổng cộng 152 văn bản (cấp tỉnh 27, cấp xã 125) chỉ đạo, triển khai công tác dân vận chính quyền.",
        { "documents-issued": [152] },
      ],
      [
        "UBND xã ban hành 04 kế hoạch và 07 công văn chỉ đạo, triển khai thực hiện công tác dân vận chính quyền.",
        { "documents-issued": [4, 7] },
        HALF,
      ],
      ["Năm 2026 Trung tâm không ban hành văn bản riêng về công tác dân vận.", { "documents-issued": "nil" }],
      [
        "Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ và Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP được triển khai nghiêm túc.",
        { "documents-issued": "none" },
      ],
    ],
  },
  {
    item: "III.4.2",
    lines: [
      [
        "Phối hợp với Trường Chính trị tỉnh tổ chức 03 lớp bồi dưỡng kỹ năng vận động Nhân dân cho 185 công chức thường xuyên tiếp xúc với tổ chức, công dân.",
        { "skills-courses": [3] },
      ],
      [
        "Các ngành, địa phương đã tổ chức 07 lớp tập huấn kỹ năng vận động quần chúng cho 512 người có uy tín, trưởng thôn, công chức một cửa.",
        { "skills-courses": [7] },
      ],
      ["Cơ quan chưa tổ chức lớp bồi dưỡng kỹ năng vận động Nhân dân.", { "skills-courses": "nil" }],
      ["Số lớp bồi dưỡng kỹ năng dân vận: 02 lớp/90 học viên.", { "skills-courses": [2] }, HALF],
      ["Mở 04 lớp bồi dưỡng ngoại ngữ, 02 lớp tin học cho công chức trẻ.", { "skills-courses": "none" }],
    ],
  },
  {
    item: "III.4.3",
    lines: [
      [
        "Chủ tịch UBND tỉnh đã tặng Bằng khen cho 22 tập thể và 41 cá nhân có thành tích tiêu biểu trong phong trào thi đua “Dân vận khéo” năm 2026.",
        { commendations: [22, 41] },
      ],
      [
        "Khen thưởng 18 tập thể tiêu biểu trong phong trào “Dân vận khéo”; nhiều cách làm hay đã được nhân rộng.",
        { commendations: [18] },
      ],
      ["Năm 2026 chưa tổ chức biểu dương, khen thưởng điển hình “Dân vận khéo”.", { commendations: "nil" }],
      ["Biểu dương 09 mô hình “Dân vận khéo” tiêu biểu cấp tỉnh.", { "model-count": "none" }],
      [
        "Chủ tịch UBND xã tặng Giấy khen cho 05 cá nhân là điển hình “Dân vận khéo”.",
        { commendations: [5] },
        HALF,
      ],
      [
        "Tổng số tập thể, cá nhân được khen thưởng trong phong trào “Dân vận khéo” là 86 (31 tập thể, 55 cá nhân).",
        { commendations: [86] },
      ],
      [
        "Năm 2027 sẽ khen thưởng không quá 10 tập thể, 20 cá nhân điển hình “Dân vận khéo”.",
        { commendations: "none" },
      ],
      [
        "Lực lượng Công an được Bộ khen thưởng 12 tập thể, 18 cá nhân trong đấu tranh, phòng chống tội phạm ma túy.",
        { commendations: "none" },
      ],
    ],
  },
  {
    item: "III.5.1",
    lines: [
      [
        "Qua rà soát, UBND tỉnh đã thông qua phương án đơn giản hóa 48 thủ tục hành chính, cắt giảm từ 20% đến 50% thời gian giải quyết.",
        { "procedures-simplified": [48] },
      ],
      [
        "Đề xuất và được phê duyệt đơn giản hóa 15/187 thủ tục hành chính thuộc phạm vi quản lý nhà nước của Bộ.",
        { "procedures-simplified": [15] },
      ],
      [
        "Trên cơ sở rà soát 540 thủ tục hành chính, Bộ đã cắt giảm, đơn giản hóa 126 thủ tục hành chính.",
        { "procedures-simplified": [126] },
      ],
      [
        "Trong 6 tháng, xã không có thủ tục hành chính nào được đề xuất đơn giản hóa.",
        { "procedures-simplified": "nil" },
        HALF,
      ],
      [
        "Niêm yết công khai đầy đủ 312 thủ tục hành chính tại Bộ phận tiếp nhận và trả kết quả và trên Trang thông tin điện tử.",
        { "procedures-simplified": "none" },
      ],
      ["Đơn giản hoá 9 TTHC; bãi bỏ 14 thành phần hồ sơ.", { "procedures-simplified": [9] }],
      [
        "Năm 2026 Cục không phát sinh nhiệm vụ rà soát, không có TTHC phải đơn giản hóa.",
        { "procedures-simplified": "nil" },
      ],
    ],
  },
  {
    item: "III.6",
    lines: [
      [
        "Trong năm đã xem xét, xử lý kỷ luật 07 cán bộ, công chức vi phạm (khiển trách 04, cảnh cáo 02, buộc thôi việc 01).",
        { "officials-disciplined": [7] },
      ],
      [
        "Không có trường hợp cán bộ, công chức, viên chức nào vi phạm đạo đức công vụ bị xử lý kỷ luật.",
        { "officials-disciplined": "nil" },
      ],
      [
        "Qua thanh tra, kiểm tra công vụ 46 cuộc tại 46 đơn vị đã phát hiện, xử lý kỷ luật 12 công chức, viên chức, giảm 05 người so với năm 2025.",
        { "officials-disciplined": [12] },
      ],
      [
        "Toàn tỉnh tổ chức 46 cuộc thanh tra, kiểm tra công vụ đột xuất tại các cơ quan, đơn vị.",
        { "officials-disciplined": "none" },
      ],
      [
        "Xử lý kỷ luật 03 trường hợp (01 cán bộ, 02 công chức) do vi phạm quy định về đạo đức công vụ.",
        { "officials-disciplined": [3] },
      ],
      [
        "Chưa phát hiện trường hợp công chức nào có hành vi cửa quyền, gây phiền hà cho Nhân dân phải xử lý kỷ luật.",
        { "officials-disciplined": "nil" },
        HALF,
      ],
      [
        "Công an xã lập biên bản xử phạt 58 trường hợp vi phạm nồng độ cồn.",
        { "officials-disciplined": "none" },
      ],
      [
        "Đầu năm 2025 đã xử lý kỷ luật 04 công chức theo kết luận của Thanh tra tỉnh.",
        { "officials-disciplined": "none" },
      ],
      ["Xử lý kỷ luật: 0 trường hợp.", { "officials-disciplined": "nil" }],
    ],
  },
  {
    item: "III.8",
    lines: [
      [
        "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội các cấp đã chủ trì tổ chức 36 cuộc giám sát theo Quyết định số 217-QĐ/TW; UBND các cấp đã cử cán bộ tham gia đầy đủ, cung cấp tài liệu kịp thời.",
        { "supervision-sessions": [36] },
      ],
      [
        "UBMTTQ Việt Nam xã phối hợp với các đoàn thể tổ chức 05 cuộc giám sát về thực hiện chính sách với người có công, quỹ vì người nghèo và xây dựng nông thôn mới.",
        { "supervision-sessions": [5] },
        HALF,
      ],
      [
        "Thực hiện Quyết định số 217-QĐ/TW và 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị, Sở đã phối hợp chặt chẽ với MTTQ và các đoàn thể trong giám sát, phản biện xã hội.",
        { "supervision-sessions": "none" },
      ],
      [
        "MTTQ và đoàn thể xã thực hiện 15 cuộc giám sát, phản biện xã hội, tiếp thu 42 ý kiến góp ý.",
        { "supervision-sessions": [15] },
      ],
      [
        "MTTQ Việt Nam và các tổ chức chính trị - xã hội các cấp đã tiến hành 74 cuộc giám sát và 18 hội nghị phản biện xã hội.",
        { "supervision-sessions": [74, 18] },
      ],
      [
        "6 tháng đầu năm Mặt trận Tổ quốc không tổ chức cuộc giám sát nào tại đơn vị.",
        { "supervision-sessions": "nil" },
        HALF,
      ],
      [
        "Phối hợp, tạo điều kiện để Công đoàn, Đoàn Thanh niên thực hiện 03 cuộc giám sát tại cơ quan.",
        { "supervision-sessions": [3] },
      ],
      ["Dự kiến năm 2027 phối hợp với MTTQ tổ chức 06 cuộc giám sát.", { "supervision-sessions": "none" }],
      [
        "Trong năm, không có cuộc giám sát, phản biện xã hội nào của MTTQ và các đoàn thể đối với đơn vị.",
        { "supervision-sessions": "nil" },
      ],
    ],
  },
  {
    item: "I",
    lines: [
      ["Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP) năm 2026 ước đạt 8,35%.", { "socio-economic": [8.35] }],
      [
        "Tổng thu ngân sách nhà nước trên địa bàn xã 6 tháng đầu năm đạt 412,6 triệu đồng, bằng 55% dự toán giao.",
        { "socio-economic": [412.6] },
        HALF,
      ],
      [
        "Thu nhập bình quân đầu người năm 2026 đạt 72,4 triệu đồng/người/năm, tăng 5,1 triệu đồng so với năm trước.",
        { "socio-economic": [72.4] },
      ],
      ["Tỷ lệ hộ nghèo đa chiều toàn xã còn 2,15%.", { "socio-economic": [2.15] }, HALF],
      ["Phấn đấu thu ngân sách năm 2027 đạt 15.000 tỷ đồng.", { "socio-economic": "none" }],
      [
        "Bộ đã giải quyết 48.520 hồ sơ thuộc lĩnh vực quản lý, hoàn thành 96,3% nhiệm vụ được Chính phủ, Thủ tướng Chính phủ giao.",
        { "socio-economic": [48520, 96.3] },
      ],
    ],
  },
  {
    item: "III.4.1",
    lines: [
      [
        "Các xã, phường đã đăng ký xây dựng mới ba mươi mốt mô hình “Dân vận khéo” trên các lĩnh vực.",
        { "model-count": [31] },
      ],
      [
        "Đối với lĩnh vực quản lý của Cục, năm 2026 không có mô hình “Dân vận khéo” nào được đăng ký.",
        { "model-count": "nil" },
      ],
    ],
  },
];
