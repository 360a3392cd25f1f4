/** Petitions received and resolved. Written by someone who did not know the reader; the first run is told in docs/figures.md. */
import type { Sentences } from "./phrases";

export const UNSEEN_PETITIONS: readonly Sentences[] = [
  {
    item: "III.7.1",
    lines: [
      [
        "Trong năm 2026, các cơ quan hành chính trong tỉnh tiếp nhận 4.318 đơn khiếu nại, tố cáo, kiến nghị, phản ánh; đã xử lý 4.318/4.318 đơn; số đơn thuộc thẩm quyền 1.207 đơn, đã giải quyết 1.142 đơn, đạt 94,6%.",
        { "petitions-received": [4318], "petitions-resolved": [1142] },
      ],
      [
        "Đơn thư: nhận 17 (KN 02, TC 0, KNPA 15); giải quyết xong 17.",
        { "petitions-received": [17], "petitions-resolved": [17] },
      ],
      [
        "Tổng số đơn phải giải quyết: 56 đơn (kỳ trước chuyển sang 09 đơn, phát sinh trong kỳ 47 đơn). Đã giải quyết: 50 đơn; đang giải quyết: 06 đơn.",
        { "petitions-received": [56], "petitions-resolved": [50] },
      ],
      [
        "UBND xã tiếp nhận mới 23 đơn, cộng 04 đơn tồn năm 2025 chuyển sang là 27 đơn; đến nay giải quyết được 25 đơn.",
        { "petitions-received": [23], "petitions-resolved": [25] },
      ],
      [
        "Tiếp nhận 128 đơn, giảm 14 đơn so với cùng kỳ (142 đơn); qua xử lý có 96 đơn đủ điều kiện, 32 đơn không đủ điều kiện, lưu đơn.",
        { "petitions-received": [128], "petitions-resolved": "none" },
      ],
      [
        "Toàn ngành nhận được 1 256 lượt đơn, trong đó có 88 đơn trùng; đã giải quyết 1 103 đơn thuộc thẩm quyền.",
        { "petitions-received": [1256], "petitions-resolved": [1103] },
      ],
      [
        "Phường nhận 2782 đơn kiến nghị, phản ánh qua ứng dụng số; xử lý xong 2705 đơn.",
        { "petitions-received": [2782], "petitions-resolved": [2705] },
      ],
      [
        "Kết quả giải quyết: 14/15 vụ việc khiếu nại thuộc thẩm quyền, đạt 93,33%.",
        { "petitions-received": "none", "petitions-resolved": [14] },
      ],
      [
        "Khiếu nại: tiếp nhận 12 đơn, giải quyết 11 đơn. Tố cáo: tiếp nhận 03 đơn, giải quyết 03 đơn. Kiến nghị, phản ánh: tiếp nhận 78 đơn, giải quyết 75 đơn.",
        { "petitions-received": [12, 3, 78], "petitions-resolved": [11, 3, 75] },
      ],
      [
        "Tiếp nhận ba mươi sáu đơn, gồm 05 đơn khiếu nại và 31 đơn kiến nghị; giải quyết dứt điểm ba mươi tư đơn.",
        { "petitions-received": [36], "petitions-resolved": [34] },
      ],
      [
        "Tiep nhan 64 don thu cac loai, da giai quyet 61 don, con 03 don dang xac minh.",
        { "petitions-received": [64], "petitions-resolved": [61] },
      ],
      [
        "Đã tiếp nhận 205 đơn; giải quyết 198 đơn (96,6%).",
        { "petitions-received": [205], "petitions-resolved": [198] },
      ],
      [
        "Số đơn tiếp nhận: 341 đơn; số đơn đã giải quyết: 329 đơn.",
        { "petitions-received": [341], "petitions-resolved": [329] },
      ],
      [
        "Nhận 77 đơn(3), thuộc thẩm quyền 40 đơn, đã giải quyết 39/40 đơn.",
        { "petitions-received": [77, 40], "petitions-resolved": [39] },
      ],
      [
        "Năm 2026 phát sinh 9 đơn khiếu nại, 1 đơn tố cáo.",
        { "petitions-received": [9, 1], "petitions-resolved": "none" },
      ],
      [
        "Các cơ quan thanh tra đã giải quyết 45 vụ khiếu nại, 06 vụ tố cáo, qua đó kiến nghị thu hồi cho Nhà nước 1,2 tỷ đồng và 3.400 m2 đất, trả lại quyền lợi cho 12 công dân.",
        { "petitions-received": "none", "petitions-resolved": [45, 6] },
      ],
      [
        "Đã giải quyết xong 100% đơn thuộc thẩm quyền (52/52 đơn).",
        { "petitions-received": "none", "petitions-resolved": [52] },
      ],
      [
        "Tiếp nhận 19 đơn, không có đơn tồn đọng, kéo dài.",
        { "petitions-received": [19], "petitions-resolved": "none" },
      ],
      [
        "UBND phường tiếp nhận 33 đơn; không có đơn vượt cấp, không để xảy ra điểm nóng về an ninh trật tự.",
        { "petitions-received": [33], "petitions-resolved": "none" },
      ],
      [
        "Trên địa bàn không xảy ra khiếu kiện đông người, vượt cấp; đã giải quyết 28/30 đơn thuộc thẩm quyền.",
        { "petitions-received": [30], "petitions-resolved": [28] },
      ],
      [
        "Không có đơn tố cáo. Đơn khiếu nại 04, đơn kiến nghị 22, đã giải quyết 24 đơn.",
        { "petitions-received": [4, 22], "petitions-resolved": [24] },
      ],
      [
        "Không phát sinh đơn khiếu nại; có 08 đơn kiến nghị, phản ánh, đã trả lời 08/08 đơn.",
        { "petitions-received": [8], "petitions-resolved": [8] },
      ],
      [
        "Tổng số 15 đơn, trong đó không có đơn tố cáo; còn 01 đơn chưa giải quyết (chưa hết thời hạn).",
        { "petitions-received": [15], "petitions-resolved": "none" },
      ],
      [
        "Các vụ việc phức tạp, tồn đọng: không có. Số đơn mới tiếp nhận trong năm là 41, số đã giải quyết là 41.",
        { "petitions-received": [41], "petitions-resolved": [41] },
      ],
      [
        "Tình hình ổn định, không có đơn thư khiếu nại vượt cấp, không có đoàn đông người.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Không để phát sinh điểm nóng, phức tạp về an ninh nông thôn.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      ["Không còn đơn tồn đọng.", { "petitions-received": "none", "petitions-resolved": "none" }],
      [
        "Không có vụ việc phức tạp, kéo dài, dư luận quan tâm.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Trong kỳ, không phát sinh đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh của công dân.",
        { "petitions-received": "nil" },
      ],
      ["Đơn thư KNTC: Không.", { "petitions-received": "nil" }],
      ["UBND đặc khu chưa nhận được đơn khiếu nại, tố cáo nào.", { "petitions-received": "nil" }],
      [
        "Năm 2026, Sở không tiếp nhận đơn, thư khiếu nại, tố cáo (năm 2025: 03 đơn).",
        { "petitions-received": "nil" },
      ],
      ["Tiếp nhận: 0 đơn; giải quyết: 0 đơn.", { "petitions-received": "nil", "petitions-resolved": "nil" }],
      [
        "Không có trường hợp nào gửi đơn khiếu nại, tố cáo, phản ánh đến cơ quan.",
        { "petitions-received": "nil" },
      ],
      ["Cơ quan không có đơn thư phải giải quyết.", { "petitions-received": "nil" }],
      ["Khong phat sinh don thu khieu nai, to cao.", { "petitions-received": "nil" }],
      ["Số đơn khiếu nại, tố cáo, kiến nghị nhận trong kỳ: 00.", { "petitions-received": "nil" }],
      ["Từ đầu năm đến nay, Ban Quản lý chưa phát sinh đơn thư.", { "petitions-received": "nil" }],
      ["Đơn thư khiếu nại, tố cáo của công dân: Không phát sinh.", { "petitions-received": "nil" }],
      [
        "6 tháng đầu năm, không nhận được đơn khiếu nại, tố cáo; cùng kỳ năm trước nhận 02 đơn.",
        { "petitions-received": "nil" },
        { kind: "half-year", year: 2026 },
      ],
      [
        "6 tháng đầu năm 2026 tiếp nhận 612 đơn (6 tháng đầu năm 2025: 655 đơn), đã giải quyết 540 đơn.",
        { "petitions-received": [612], "petitions-resolved": [540] },
        { kind: "half-year", year: 2026 },
      ],
      [
        "Quý I tiếp nhận 14 đơn, quý II tiếp nhận 19 đơn; lũy kế 6 tháng 33 đơn, giải quyết 30.",
        { "petitions-received": [33], "petitions-resolved": [30] },
        { kind: "half-year", year: 2026 },
      ],
      [
        "Trong kỳ (từ 01/12/2025 đến 31/5/2026) nhận 21 đơn, đã giải quyết 18 đơn, 03 đơn còn trong hạn.",
        { "petitions-received": [21], "petitions-resolved": [18] },
        { kind: "half-year", year: 2026 },
      ],
      [
        "Tiếp nhận 342 đơn đề nghị cấp giấy chứng nhận quyền sử dụng đất, đã giải quyết 330 đơn.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Có 57 đơn xin tạm ngừng kinh doanh, 12 đơn xin xác nhận hộ nghèo được giải quyết đúng hạn.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Bộ phận Một cửa tiếp nhận 8.940 hồ sơ, giải quyết trước và đúng hạn 8.931 hồ sơ, đạt 99,9%.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Tòa án nhân dân khu vực thụ lý 214 vụ án dân sự, giải quyết 190 vụ.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Hòa giải ở cơ sở: tiếp nhận 26 vụ mâu thuẫn, hòa giải thành 24 vụ, tỷ lệ 92,3%.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Thực hiện Luật Khiếu nại số 02/2011/QH13, Luật Tố cáo số 25/2018/QH14 và Chỉ thị số 35-CT/TW ngày 26/5/2014.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Phấn đấu năm 2027 giải quyết trên 90% đơn khiếu nại, tố cáo thuộc thẩm quyền.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Năm 2025 tiếp nhận 388 đơn, giải quyết 371 đơn.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Chỉ tiêu: 100% đơn thư được giải quyết đúng thời hạn luật định.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Tỷ lệ giải quyết đơn đúng hạn đạt 98,7%.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Tổ chức 12 cuộc thanh tra, kiểm tra trách nhiệm người đứng đầu trong công tác tiếp công dân, giải quyết đơn thư tại 18 đơn vị.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Mở 04 lớp tập huấn nghiệp vụ xử lý đơn thư cho 320 công chức cấp xã.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "UBND tỉnh có Công văn số 1187/UBND-NC ngày 03/3/2026 chỉ đạo rà soát các vụ việc tồn đọng.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Tiếp công dân 215 lượt với 241 người; đơn tiếp nhận qua tiếp dân 37 đơn.",
        { "petitions-received": [37], "petitions-resolved": "none" },
      ],
      [
        "Qua công tác tiếp dân và qua đường bưu điện nhận tổng số 150 đơn (tiếp dân 62, bưu điện 71, cổng DVC 17), đã giải quyết hoặc chuyển cơ quan có thẩm quyền toàn bộ.",
        { "petitions-received": [150], "petitions-resolved": "none" },
      ],
      ["Tiếp nhận 45 đơn, đã giải quyết 100%.", { "petitions-received": [45], "petitions-resolved": "none" }],
      [
        "Tiếp nhận, xử lý 92 đơn; hướng dẫn 20 đơn, chuyển 31 đơn, thuộc thẩm quyền giải quyết 41 đơn; kết quả giải quyết 38 đơn, đạt tỷ lệ 92.7%.",
        { "petitions-received": [92], "petitions-resolved": [38] },
      ],
      [
        "Giải quyết khiếu nại: 7 đúng, 21 sai, 5 có đúng có sai (tổng 33 vụ).",
        { "petitions-received": "none", "petitions-resolved": [33] },
      ],
      [
        "Số đơn nhận được là 1.004, giảm 8,5% so với năm 2025; trong đó khiếu nại 203, tố cáo 61, còn lại là kiến nghị, phản ánh.",
        { "petitions-received": [1004], "petitions-resolved": "none" },
      ],
      [
        "So với cùng kỳ (417 đơn), năm nay số đơn tăng lên 459 đơn, đã giải quyết 430.",
        { "petitions-received": [459], "petitions-resolved": [430] },
      ],
      [
        "Đã xem xét, giải quyết 22 đơn trên tổng số 24 đơn nhận được.",
        { "petitions-received": [24], "petitions-resolved": [22] },
      ],
      [
        "Đã giải quyết xong 63 đơn trong tổng số 70 đơn tiếp nhận, 07 đơn đang thụ lý, chiếm 10%.",
        { "petitions-received": [70], "petitions-resolved": [63] },
      ],
      [
        "Tiếp nhận 05 đơn, đang xem xét giải quyết.",
        { "petitions-received": [5], "petitions-resolved": "none" },
      ],
      [
        "Đơn tiếp nhận: 26. Giải quyết: 26. Tỷ lệ: 100%.",
        { "petitions-received": [26], "petitions-resolved": [26] },
      ],
      [
        "| 1 | Số đơn khiếu nại, tố cáo, kiến nghị, phản ánh tiếp nhận | Đơn | 512 |",
        { "petitions-received": [512], "petitions-resolved": "none" },
      ],
      [
        "| b | Số đơn đã giải quyết | đơn | 487 | 95,1% |",
        { "petitions-received": "none", "petitions-resolved": [487] },
      ],
      [
        "Nhận 11 đơn/11 vụ việc, giải quyết 10 vụ việc, đình chỉ 01 vụ việc do công dân rút đơn.",
        { "petitions-received": [11], "petitions-resolved": [10] },
      ],
      [
        "Bộ tiếp nhận 9.876 lượt đơn thư, trong đó 3.105 đơn đủ điều kiện xử lý; ban hành 412 quyết định giải quyết, 1.890 văn bản trả lời.",
        { "petitions-received": [9876], "petitions-resolved": "none" },
      ],
      [
        "Tổng số đơn tiếp nhận trong năm là một trăm linh năm đơn.",
        { "petitions-received": [105], "petitions-resolved": "none" },
      ],
      [
        "Nhận hai (02) đơn, đã giải quyết cả hai đơn.",
        { "petitions-received": [2], "petitions-resolved": [2] },
      ],
      [
        "Đã giải quyết 342/320 đơn thuộc thẩm quyền.",
        { "petitions-received": "review", "petitions-resolved": "review" },
      ],
      [
        "Tiếp nhận 2.1 nghìn đơn, giải quyết gần 2.000 đơn.",
        { "petitions-received": [2100], "petitions-resolved": [2000] },
      ],
      [
        "Qua hệ thống tiếp nhận PAKN của Chính phủ, đã tiếp nhận 418 phản ánh, kiến nghị; đã xử lý 418 phản ánh, kiến nghị.",
        { "petitions-received": [418], "petitions-resolved": [418] },
      ],
      [
        "Tổng đài 1022 tiếp nhận 12.405 cuộc gọi, giải đáp 12.390 cuộc.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Thi hành xong 18/20 quyết định giải quyết khiếu nại có hiệu lực pháp luật.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Rà soát 09 vụ việc phức tạp, tồn đọng kéo dài theo Kế hoạch 363/KH-TTCP; đã giải quyết dứt điểm 07 vụ, còn 02 vụ.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Trong năm tiếp nhận 96 đơn, trong đó có 11 vụ việc phức tạp; đã giải quyết 90 đơn (có 9/11 vụ phức tạp).",
        { "petitions-received": [96], "petitions-resolved": [90] },
      ],
      [
        "KN: 05; TC: 01; KNPA: 44. Đã GQ: 48.",
        { "petitions-received": [5, 1, 44], "petitions-resolved": [48] },
      ],
      [
        "Lũy kế từ đầu nhiệm kỳ 2021 - 2026 tiếp nhận 1.620 đơn; riêng năm 2026 nhận 287 đơn, giải quyết 280 đơn.",
        { "petitions-received": [287], "petitions-resolved": [280] },
      ],
      [
        "Năm 2024: 301 đơn; năm 2025: 276 đơn; năm 2026: 244 đơn.",
        { "petitions-received": [244], "petitions-resolved": "none" },
      ],
      [
        "Tiếp nhận 38 đơn các loại (giảm 05 đơn so với năm 2025), giải quyết 36/38 đơn, đạt 94,7%, cao hơn chỉ tiêu 85%.",
        { "petitions-received": [38], "petitions-resolved": [36] },
      ],
      [
        "Xã tiếp nhận tổng 13 đơn, bao gồm: 05 đơn tranh chấp đất đai, 03 đơn về môi trường, 05 đơn khác; UBND xã hòa giải thành 04/05 đơn tranh chấp.",
        { "petitions-received": [13], "petitions-resolved": "none" },
      ],
      [
        "Đã thụ lý 20 đơn, giải quyết 20 đơn\nđạt 100%.",
        { "petitions-received": [20], "petitions-resolved": [20] },
      ],
      [
        "Số đơn tiếp nhân 59 đơn,giải quyêt 57 đơn,đạt 96,61% .",
        { "petitions-received": [59], "petitions-resolved": [57] },
      ],
      [
        "Cơ quan nhận được 01 (một) đơn phản ánh nặc danh, không đủ điều kiện xử lý.",
        { "petitions-received": [1], "petitions-resolved": "none" },
      ],
      [
        "Sở tiếp nhận 31 đơn, chuyển cơ quan chức năng 31 đơn, không có đơn thuộc thẩm quyền giải quyết.",
        { "petitions-received": [31], "petitions-resolved": "none" },
      ],
      [
        "Công tác giải quyết đơn thư được thực hiện kịp thời, đúng quy định, không để tồn đọng.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Đã tiếp nhận … đơn, giải quyết …/… đơn, đạt …%.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Tổ chức 08 cuộc đối thoại với 15 hộ dân có đơn khiếu nại về bồi thường, giải phóng mặt bằng.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Trụ sở tiếp công dân đón 16 đoàn đông người (cùng kỳ 21 đoàn), đã vận động công dân trở về địa phương.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Số đơn giải quyết trong kỳ: 155, gồm 149 đơn kỳ này và 06 đơn kỳ trước chuyển sang.",
        { "petitions-received": "none", "petitions-resolved": [155] },
      ],
      [
        "Trong 73 đơn tiếp nhận có 61 đơn thuộc lĩnh vực đất đai, chiếm 83,6%; kết quả đã giải quyết 70 đơn.",
        { "petitions-received": [73], "petitions-resolved": [70] },
      ],
      [
        "Các cấp, các ngành tiếp nhận 1.530 đơn (cấp tỉnh 430 đơn, cấp xã 1.100 đơn); giải quyết 1.476 đơn (cấp tỉnh 402 đơn, cấp xã 1.074 đơn).",
        { "petitions-received": [1530], "petitions-resolved": [1476] },
      ],
      [
        "Cấp tỉnh nhận 62 đơn, giải quyết 60 đơn; cấp xã nhận 340 đơn, giải quyết 331 đơn.",
        { "petitions-received": [62, 340], "petitions-resolved": [60, 331] },
      ],
      [
        "Dân số 1,35 triệu người, 95 đơn vị hành chính cấp xã; tiếp nhận 780 đơn kiến nghị, phản ánh.",
        { "petitions-received": [780], "petitions-resolved": "none" },
      ],
      [
        "Dự kiến năm 2027 số đơn giảm 10%; năm 2026 có 166 đơn, giải quyết 161 đơn.",
        { "petitions-received": [166], "petitions-resolved": [161] },
      ],
    ],
  },
];
