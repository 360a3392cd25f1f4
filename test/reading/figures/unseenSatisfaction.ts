/** The satisfaction index and what looks like it. Written by someone who did not know the reader; the first run is told in docs/figures.md. */
import type { Sentences } from "./phrases";

export const UNSEEN_SATISFACTION: readonly Sentences[] = [
  {
    item: "III.5.3",
    lines: [
      [
        "Kết quả khảo sát mức độ hài lòng của người dân, tổ chức đối với sự phục vụ của các cơ quan hành chính nhà nước năm 2026 đạt 91,37%.",
        { "satisfaction-index": [91.37] },
      ],
      ["- Chỉ số hài lòng: 98,2%.", { "satisfaction-index": [98.2] }],
      [
        "Tỉ lệ người dân hài lòng về phục vụ hành chính công của tỉnh là 86.5%.",
        { "satisfaction-index": [86.5] },
      ],
      [
        "SIPAS năm 2026 của tỉnh đạt 84,09%, tăng 1,12% so với năm 2025 (82,97%), xếp hạng 9/34 tỉnh, thành phố.",
        { "satisfaction-index": [84.09] },
      ],
      ["Mức độ hài lòng chung đạt chín mươi sáu phẩy năm phần trăm.", { "satisfaction-index": [96.5] }],
      [
        "Phát ra 500 phiếu, thu về 487 phiếu, trong đó 479 phiếu hài lòng và rất hài lòng, đạt 98,36%.",
        { "satisfaction-index": [98.36] },
      ],
      [
        "612/620 lượt đánh giá hài lòng trên hệ thống một cửa điện tử (98,7 %).",
        { "satisfaction-index": [98.7] },
      ],
      ["Rất hài lòng 72,4%; hài lòng 26,1%; không hài lòng 1,5%.", { "satisfaction-index": [72.4, 26.1] }],
      [
        "Tỷ lệ hài lòng và rất hài lòng 99,1%, bình thường 0,7%, không hài lòng 0,2%.",
        { "satisfaction-index": [99.1] },
      ],
      ["Chi so hai long cua nguoi dan, to chuc dat 93,8%.", { "satisfaction-index": [93.8] }],
      ["Chỉ số hài lòng đạt 97,45% (chỉ tiêu giao 95%).", { "satisfaction-index": [97.45] }],
      [
        "Người dân, doanh nghiệp hài lòng với sự phục vụ của UBND phường đạt 99,6%.",
        { "satisfaction-index": [99.6] },
      ],
      ["Tỷ lệ hài lòng đạt 95,7 %.", { "satisfaction-index": [95.7] }],
      [
        "Mức độ hài lòng(4) của tổ chức, cá nhân khi giao dịch TTHC đạt 98,9%(5).",
        { "satisfaction-index": [98.9] },
      ],
      [
        "Kết quả đánh giá Bộ chỉ số 766: 92,4 điểm; riêng tỷ lệ hài lòng của người dân đạt 97%.",
        { "satisfaction-index": [97] },
      ],
      [
        "PAR INDEX của tỉnh đạt 90,12%, PAPI 44,6 điểm, PCI 68,9 điểm; chỉ số hài lòng (SIPAS) đạt 85,66%.",
        { "satisfaction-index": [85.66] },
      ],
      [
        "Hồ sơ giải quyết đúng hạn đạt 99,8%; mức độ hài lòng của người dân đạt 96,9%.",
        { "satisfaction-index": [96.9] },
      ],
      [
        "Năm 2026: 90,4% (năm 2025: 88,9%) người dân được khảo sát hài lòng với sự phục vụ của cơ quan hành chính.",
        { "satisfaction-index": [90.4] },
      ],
      ["Chỉ số hài lòng tăng từ 87,2% năm 2025 lên 89,5% năm 2026.", { "satisfaction-index": [89.5] }],
      [
        "Qua khảo sát 1.200 người dân tại 30 xã, phường, tỷ lệ hài lòng bình quân đạt 94,25%, cao nhất là phường Tam Hiệp (98,7%), thấp nhất là xã Phú Lý (88,1%).",
        { "satisfaction-index": [94.25] },
      ],
      [
        "Cấp tỉnh đạt 96,1%, cấp xã đạt 94,8% số người được hỏi hài lòng.",
        { "satisfaction-index": [96.1, 94.8] },
      ],
      [
        "Mức độ hài lòng: cấp xã 95,3%; sở, ngành 97,7%; bình quân chung toàn tỉnh 96,2%.",
        { "satisfaction-index": [96.2] },
      ],
      [
        "100% tổ chức, cá nhân đến giao dịch hài lòng với thái độ phục vụ của công chức.",
        { "satisfaction-index": [100] },
      ],
      ["Không có ý kiến không hài lòng; tỷ lệ hài lòng đạt 100%.", { "satisfaction-index": [100] }],
      [
        "Trong 350 phiếu khảo sát, không có phiếu nào đánh giá “không hài lòng”; 341 phiếu rất hài lòng và hài lòng, tỷ lệ 97,43%.",
        { "satisfaction-index": [97.43] },
      ],
      [
        "Chỉ số hài lòng của người dân đối với dịch vụ công của Bộ đạt 89,74%, đứng thứ 3/14 bộ, cơ quan ngang bộ.",
        { "satisfaction-index": [89.74] },
      ],
      [
        "Theo kết quả công bố, Chỉ số SIPAS năm 2025 của tỉnh đạt 85,21%, xếp thứ 7/34.",
        { "satisfaction-index": [85.21] },
      ],
      [
        "Chỉ số SIPAS năm 2025 (công bố tháng 4/2026): 83,9 %; năm 2024: 82,5 %.",
        { "satisfaction-index": [83.9] },
      ],
      ["| 4 | Mức độ hài lòng của người dân, tổ chức | % | 98,05 |", { "satisfaction-index": [98.05] }],
      ["Chỉ số hài lòng\t%\t97,3", { "satisfaction-index": [97.3] }],
      ["Mức độ hài lòng năm 2026 đạt\n92,6%, vượt kế hoạch.", { "satisfaction-index": [92.6] }],
      [
        "6 tháng đầu năm, tỷ lệ người dân hài lòng đạt 96,4% (cả năm 2025 đạt 95,9%).",
        { "satisfaction-index": [96.4] },
        { kind: "half-year", year: 2026 },
      ],
      [
        "Chưa có kết quả Chỉ số hài lòng 6 tháng đầu năm 2026 do Bộ Nội vụ chưa công bố.",
        { "satisfaction-index": "nil" },
        { kind: "half-year", year: 2026 },
      ],
      [
        "Đến 20/5/2026, đã khảo sát 240 lượt người, 235 người hài lòng, chiếm 97,9%.",
        { "satisfaction-index": [97.9] },
        { kind: "half-year", year: 2026 },
      ],
      ["Tỷ lệ hài lòng đạt 95% trở lên.", { "satisfaction-index": "review" }],
      ["Người dân hài lòng trên 90%.", { "satisfaction-index": [90] }],
      [
        "Sự hài lòng của người dân và doanh nghiệp dao động từ 92% - 99% tùy từng lĩnh vực.",
        { "satisfaction-index": "review" },
      ],
      ["Chỉ số hài lòng đạt 9,2/10 điểm.", { "satisfaction-index": [9.2] }],
      [
        "Điểm hài lòng bình quân của các xã, phường: 17,6/18 điểm (Bộ chỉ số phục vụ người dân, doanh nghiệp).",
        { "satisfaction-index": [17.6] },
      ],
      ["Mức độ hài lòng đạt 96,8 điểm.", { "satisfaction-index": [96.8] }],
      [
        "Tỷ lệ hài lòng của người bệnh ngoại trú tại các bệnh viện công lập đạt 94,1%.",
        { "satisfaction-index": "review" },
      ],
      [
        "Phụ huynh hài lòng với chất lượng dịch vụ giáo dục công đạt 91,5%.",
        { "satisfaction-index": "review" },
      ],
      [
        "Khảo sát phụ huynh, học sinh về dịch vụ giáo dục: 88,7% hài lòng.",
        { "satisfaction-index": "review" },
      ],
      [
        "Bệnh viện Đa khoa khảo sát 320 người bệnh, tỷ lệ hài lòng nội trú 96,3%, ngoại trú 93,8%.",
        { "satisfaction-index": "review" },
      ],
      [
        "Chỉ số hài lòng của người bệnh 92%; chỉ số hài lòng của người dân, tổ chức đối với cơ quan hành chính 95,4%.",
        { "satisfaction-index": [95.4] },
      ],
      ["Tỷ lệ hài lòng dự kiến đạt khoảng 95 - 96%.", { "satisfaction-index": "none" }],
      ["Chỉ số hài lòng xếp thứ 12/34 tỉnh, thành phố, tăng 03 bậc.", { "satisfaction-index": "none" }],
      ["Chỉ số PAR INDEX năm 2026 đạt 91,2%, xếp thứ 5.", { "satisfaction-index": "none" }],
      ["Chỉ số chuyển đổi số (DTI) đạt 0,7421; chỉ số ICT đạt 78,3%.", { "satisfaction-index": "none" }],
      ["Tỷ lệ hồ sơ giải quyết trước và đúng hạn đạt 99,95%.", { "satisfaction-index": "none" }],
      [
        "Phấn đấu đến năm 2030 mức độ hài lòng của người dân, doanh nghiệp đạt tối thiểu 95%.",
        { "satisfaction-index": "none" },
      ],
      [
        "Nghị quyết số 76/NQ-CP đặt mục tiêu mức độ hài lòng đạt tối thiểu 90% vào năm 2025, 95% vào năm 2030.",
        { "satisfaction-index": "none" },
      ],
      ["Năm 2025, Chỉ số hài lòng của huyện đạt 88,6%.", { "satisfaction-index": "none" }],
      ["Chỉ tiêu năm 2027: tỷ lệ hài lòng từ 96%.", { "satisfaction-index": "none" }],
      [
        "Tỷ lệ hồ sơ nộp trực tuyến 87,4%, thanh toán trực tuyến 71,9%, số hóa hồ sơ 93%.",
        { "satisfaction-index": "none" },
      ],
      ["Tỷ lệ không hài lòng chỉ còn 0,8%.", { "satisfaction-index": "none" }],
      [
        "Có 1.450 phiếu khảo sát được phát ra tại 15 điểm, thu hồi 98% số phiếu.",
        { "satisfaction-index": "none" },
      ],
      [
        "Người dân và doanh nghiệp ngày càng hài lòng, tin tưởng vào sự phục vụ của chính quyền hai cấp.",
        { "satisfaction-index": "none" },
      ],
      [
        "Tỷ lệ hộ dân sử dụng nước sạch đạt 96%, tỷ lệ tham gia BHYT 95,2%.",
        { "satisfaction-index": "none" },
      ],
      [
        "Quyết định số 1383/QĐ-BNV ngày 28/12/2022 phê duyệt Đề án đo lường sự hài lòng giai đoạn 2023 - 2030.",
        { "satisfaction-index": "none" },
      ],
      [
        "Kết quả lấy ý kiến sự hài lòng của Nhân dân về xây dựng nông thôn mới đạt 98,4%.",
        { "satisfaction-index": "review" },
      ],
      [
        "Mức độ hài lòng của viên chức, người lao động với môi trường làm việc đạt 93%.",
        { "satisfaction-index": "review" },
      ],
      [
        "Trong kỳ chưa tổ chức khảo sát, đo lường sự hài lòng của người dân.",
        { "satisfaction-index": "nil" },
      ],
      [
        "Đơn vị không thực hiện khảo sát chỉ số hài lòng do không có TTHC phát sinh.",
        { "satisfaction-index": "nil" },
      ],
      ["Chỉ số hài lòng: chưa có số liệu.", { "satisfaction-index": "nil" }],
      [
        "Không thực hiện đánh giá mức độ hài lòng trong năm 2026 vì mới sáp nhập xã.",
        { "satisfaction-index": "nil" },
      ],
      [
        "Kết quả trên Cổng Dịch vụ công quốc gia: mức độ hài lòng 17,9/18 điểm, tương đương 99,4%.",
        { "satisfaction-index": [99.4] },
      ],
      ["Ty le hai long cua to chuc, cong dan dat 98.75 % (KH: 95 %).", { "satisfaction-index": [98.75] }],
      [
        "Tỷ lệ hài lòng năm nay đạt 94,6%, giảm 0,9 điểm phần trăm so với cùng kỳ và thấp hơn mục tiêu 95%.",
        { "satisfaction-index": [94.6] },
      ],
      [
        "97,8% là tỷ lệ người dân hài lòng khi đến Trung tâm Phục vụ hành chính công xã.",
        { "satisfaction-index": [97.8] },
      ],
      ["Khảo sát trên kiosk: hài lòng 2.954 lượt, không hài lòng 12 lượt.", { "satisfaction-index": "none" }],
      [
        "Chỉ số hài lòng về tiếp cận dịch vụ 86,2%; TTHC 88,5%; công chức 89,1%; kết quả dịch vụ 90,3%; tiếp nhận góp ý 83,0%; Chỉ số hài lòng chung 87,4%.",
        { "satisfaction-index": [87.4] },
      ],
      [
        "Mức hài lòng chung 87,9% (trong đó: xây dựng, tổ chức thực hiện chính sách 86,5%; cung ứng dịch vụ hành chính công 89,2%).",
        { "satisfaction-index": [87.9] },
      ],
      ["Chỉ số hài lòng cuả người dân đạt 96,03 phần trăm.", { "satisfaction-index": [96.03] }],
      ["Chỉ số hài lòng đạt 96,5.", { "satisfaction-index": [96.5] }],
    ],
  },
];
