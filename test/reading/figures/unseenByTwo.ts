/** Sentences on all figures, by two writers who did not know the reader; the first run is told in docs/figures.md. */
import type { Sentences } from "./phrases";

const HALF = { kind: "half-year", year: 2026 } as const;

export const UNSEEN_BY_TWO: readonly Sentences[] = [
  {
    item: "I",
    lines: [
      [
        "Thu ngân sách trên địa bàn xã 6 tháng đầu năm ước đạt 4,86 tỷ đồng, bằng 57,2% dự toán giao.",
        { "socio-economic": [4.86] },
        HALF,
      ],
      [
        "Tỷ lệ hộ nghèo của phường cuối năm còn 0,38%, giảm 0,21% so với đầu năm.",
        { "socio-economic": [0.38] },
      ],
      [
        "- Tổng giá trị sản xuất nông, lâm, thủy sản: 218,4 tỷ đồng (cùng kỳ: 201,7 tỷ đồng).",
        { "socio-economic": [218.4] },
        HALF,
      ],
      [
        "Phấn đấu năm 2027 thu nhập bình quân đầu người của xã đạt 78 triệu đồng.",
        { "socio-economic": "none" },
      ],
      [
        "Nhìn chung kinh tế của đặc khu tiếp tục ổn định. Khách du lịch đến đảo đạt 186.500 lượt, tăng 12% so với cùng kỳ.",
        { "socio-economic": [186500] },
        HALF,
      ],
      ["Thu nhập bình quân đầu người: 71,5 triệu đồng", { "socio-economic": [71.5] }],
      [
        "giai ngan von dau tu cong den 30/5 duoc 3,1 ty dong, dat 42% ke hoach",
        { "socio-economic": [3.1] },
        HALF,
      ],
      [
        "Năm 2025, tổng thu ngân sách xã là 9,2 tỷ đồng; số liệu năm 2026 đang chờ Thuế cơ sở đối chiếu.",
        { "socio-economic": "none" },
      ],
      [
        "Tổng sản phẩm trên địa bàn (GRDP) năm 2026 ước tăng 9,24%, vượt kịch bản tăng trưởng đề ra (9%).",
        { "socio-economic": [9.24] },
      ],
      [
        "Thu ngân sách nhà nước trên địa bàn tỉnh năm 2026 đạt 28.415 tỷ đồng, bằng 118,6% dự toán Trung ương giao và tăng 12,3% so với năm 2025.",
        { "socio-economic": [28415] },
      ],
      [
        "Năm 2027, tỉnh đặt mục tiêu tốc độ tăng GRDP từ 10% trở lên, thu ngân sách đạt 31.000 tỷ đồng, tỷ lệ hộ nghèo giảm còn dưới 1%.",
        { "socio-economic": "none" },
      ],
    ],
  },
  {
    item: "II.1",
    lines: [
      [
        "UBND phường đã ban hành 07 văn bản chỉ đạo công tác dân vận (02 kế hoạch, 05 công văn).",
        { "documents-issued": [7] },
        HALF,
      ],
      ["Số văn bản về dân vận đã ban hành: 14", { "documents-issued": [14] }],
      [
        "Trong 6 tháng, Sở ban hành ba kế hoạch và hai công văn đôn đốc thực hiện công tác dân vận chính quyền.",
        { "documents-issued": [3, 2] },
        HALF,
      ],
      [
        "Văn phòng Sở phát hành 1.286 văn bản hành chính các loại phục vụ quản lý ngành.",
        { "documents-issued": "none" },
      ],
      [
        "Tiếp nhận 09 văn bản của cấp trên về công tác dân vận và sao gửi đến các thôn.",
        { "documents-issued": "none" },
        HALF,
      ],
      [
        "Chưa ban hành văn bản riêng nào về công tác dân vận, nội dung được lồng ghép vào chương trình công tác năm của xã.",
        { "documents-issued": "nil" },
        HALF,
      ],
      [
        "Cả năm ban hành được 11 văn bản liên quan công tác dân vận, tăng 3 văn bản so với năm 2025.",
        { "documents-issued": [11] },
      ],
      [
        "UBND xã ban hành Kế hoạch số 58/KH-UBND ngày 22/01/2026 về thực hiện công tác dân vận năm 2026.",
        { "documents-issued": "none" },
      ],
      [
        "UBND tỉnh đã ban hành 21 văn bản chỉ đạo, triển khai công tác dân vận, gồm: 03 kế hoạch, 01 chỉ thị, 17 công văn; các sở, ngành, địa phương cụ thể hóa bằng chương trình hành động phù hợp.",
        { "documents-issued": [21] },
      ],
      [
        "Trong năm, Bộ đã trình ban hành và ban hành theo thẩm quyền 64 văn bản quy phạm pháp luật, gồm 05 nghị định, 59 thông tư thuộc phạm vi quản lý nhà nước của ngành.",
        { "documents-issued": "none" },
      ],
      [
        "Số văn bản về công tác dân vận đã ban hành: 13 văn bản (tăng 02 văn bản so với năm 2025).",
        { "documents-issued": [13] },
      ],
    ],
  },
  {
    item: "II.2",
    lines: [
      [
        "- Tổ chức 02 hội nghị quán triệt Chỉ thị 33/CT-TTg cho 96 CBCCVC và người hoạt động không chuyên trách.",
        { "training-courses": [2] },
        HALF,
      ],
      [
        "Phường mở được 4 lớp phổ biến các văn bản về dân vận chính quyền, có 215 người học.",
        { "training-courses": [4] },
      ],
      ["Lớp, hội nghị quán triệt văn bản về dân vận: 01 (62 đại biểu)", { "training-courses": [1] }, HALF],
      [
        "Sở tổ chức 2 hội nghị trực tiếp, 3 hội nghị trực tuyến để phổ biến, quán triệt các văn bản về dân vận.",
        { "training-courses": [2, 3] },
      ],
      [
        "Không tổ chức hội nghị riêng để quán triệt; văn bản được gửi qua hệ thống quản lý văn bản đến từng công chức.",
        { "training-courses": "nil" },
        HALF,
      ],
      ["Dự kiến quý I/2027 mở 03 lớp tập huấn về dân vận cho trưởng thôn.", { "training-courses": "none" }],
      [
        "Việc phổ biến Chỉ thị 33 được làm sớm. Đến nay đã có ba hội nghị với 184 lượt người dự, trong đó một hội nghị trực tuyến.",
        { "training-courses": [3] },
        HALF,
      ],
      [
        "Tổ chức 6 lớp tập huấn chuyển đổi số cho tổ công nghệ số cộng đồng, 240 người tham gia.",
        { "training-courses": "none" },
      ],
      [
        "Đã mở 16 hội nghị quán triệt, phổ biến Chỉ thị số 33/CT-TTg và các văn bản về công tác dân vận cho 2.945 lượt CBCCVC, đạt tỷ lệ 98,2% số người được triệu tập.",
        { "training-courses": [16] },
      ],
      [
        "Ngành đã tổ chức 45 lớp đào tạo nghề ngắn hạn cho 1.380 lao động nông thôn, trong đó 82% có việc làm sau đào tạo.",
        { "training-courses": "none" },
      ],
      [
        "Trong 6 tháng đầu năm, do chờ văn bản hướng dẫn mới nên cơ quan chưa tổ chức hội nghị quán triệt, tập huấn nào về công tác dân vận.",
        { "training-courses": "nil" },
        HALF,
      ],
    ],
  },
  {
    item: "III.4",
    lines: [
      [
        "Toàn xã hiện duy trì 17 mô hình “Dân vận khéo” (kinh tế 6, văn hóa - xã hội 7, quốc phòng - an ninh 4).",
        { "model-count": [17] },
        HALF,
      ],
      ["Mô hình Dân vận khéo: 23 mô hình tập thể, 9 mô hình cá nhân", { "model-count": [23, 9] }],
      ["Đăng ký mới 05 mô hình Dân vận khéo,  nâng tổng số lên 21 mô hình.", { "model-count": [21] }, HALF],
      ["Có 12 mô hình sinh kế giảm nghèo được hội viên phụ nữ duy trì.", { "model-count": "none" }],
      ["Trong kỳ phường chưa xây dựng được mô hình Dân vận khéo nào.", { "model-count": "nil" }, HALF],
      ["Phấn đấu đến hết năm mỗi thôn có 01 mô hình “Dân vận khéo”.", { "model-count": "none" }, HALF],
      ["Sở công nhận 6/8 mô hình Dân vận khéo đăng ký từ đầu năm.", { "model-count": [6] }],
      [
        "den nay toan phuong co 26 mo hinh dan van kheo, tang 4 mo hinh so voi nam truoc",
        { "model-count": [26] },
      ],
      [
        "Toàn tỉnh đăng ký, duy trì và nhân rộng 1.236 mô hình “Dân vận khéo”, trong đó: lĩnh vực kinh tế 415; văn hóa - xã hội 512; quốc phòng - an ninh 187; xây dựng hệ thống chính trị 122.",
        { "model-count": [1236] },
      ],
      [
        "Số mô hình “Dân vận khéo” trong các cơ quan hành chính: 92 mô hình, tăng 15 mô hình so với năm 2025 (77 mô hình).",
        { "model-count": [92] },
      ],
      [
        "Toàn tỉnh hiện có 318 mô hình hợp tác xã nông nghiệp, 74 mô hình du lịch cộng đồng hoạt động hiệu quả, góp phần nâng thu nhập cho 6.200 hộ.",
        { "model-count": "none" },
      ],
    ],
  },
  {
    item: "III.4.2",
    lines: [
      [
        "Phối hợp Trường Chính trị tỉnh mở 02 lớp bồi dưỡng kỹ năng vận động Nhân dân cho 118 trưởng thôn, người có uy tín.",
        { "skills-courses": [2] },
        HALF,
      ],
      ["Số lớp tập huấn kỹ năng dân vận: 5 lớp/312 học viên", { "skills-courses": [5] }],
      [
        "Kỹ năng tiếp xúc, vận động quần chúng: tập huấn 01 lớp cho 45 CBCC bộ phận một cửa",
        { "skills-courses": [1] },
        HALF,
      ],
      ["Trong năm mở 03 lớp kỹ năng cắt may cho 75 lao động nữ.", { "skills-courses": "none" }],
      [
        "Chưa mở được lớp bồi dưỡng kỹ năng vận động Nhân dân do chưa bố trí được kinh phí.",
        { "skills-courses": "nil" },
        HALF,
      ],
      [
        "Từ nguồn kinh phí thường xuyên, Sở tổ chức bốn lớp bồi dưỡng kỹ năng tuyên truyền, vận động Nhân dân cho 260 viên chức. Năm trước chỉ mở được 2 lớp.",
        { "skills-courses": [4] },
      ],
      ["6 tháng cuối năm sẽ mở 02 lớp kỹ năng dân vận cho cán bộ thôn.", { "skills-courses": "none" }, HALF],
      [
        "135 lượt CBCC được bồi dưỡng kỹ năng vận động Nhân dân qua 3 lớp do xã mở.",
        { "skills-courses": [3] },
      ],
      [
        "Tổ chức 08 lớp bồi dưỡng kỹ năng vận động Nhân dân cho 640 cán bộ, công chức thường xuyên tiếp xúc với công dân, trong đó 05 lớp trực tiếp, 03 lớp trực tuyến.",
        { "skills-courses": [8] },
      ],
      [
        "Do chưa bố trí được kinh phí, năm 2026 Cục không mở lớp tập huấn kỹ năng vận động Nhân dân nào.",
        { "skills-courses": "nil" },
      ],
      [
        "Đã tổ chức 06 lớp tập huấn kỹ năng tuyên truyền, vận động Nhân dân vùng đồng bào dân tộc thiểu số cho 412 lượt công chức cấp xã, người có uy tín.",
        { "skills-courses": [6] },
      ],
    ],
  },
  {
    item: "III.4.3",
    lines: [
      [
        "Chủ tịch UBND xã tặng giấy khen cho 4 tập thể và 9 cá nhân có thành tích trong phong trào “Dân vận khéo”.",
        { commendations: [4, 9] },
        HALF,
      ],
      ["Khen thưởng dân vận khéo: 08 tập thể, 15 cá nhân", { commendations: [8, 15] }],
      [
        "Chưa xét khen thưởng về công tác dân vận trong 6 tháng đầu năm (để đến dịp tổng kết).",
        { commendations: "nil" },
        HALF,
      ],
      [
        "Tổng kết phong trào thi đua yêu nước, UBND phường khen 32 tập thể, 147 cá nhân.",
        { commendations: "none" },
      ],
      [
        "Sở biểu dương, khen thưởng 6 điển hình Dân vận khéo, gồm 2 tập thể và 4 cá nhân.",
        { commendations: [6] },
      ],
      [
        "Có mười một cá nhân được khen thưởng gương “Dân vận khéo” tại hội nghị cuối năm.",
        { commendations: [11] },
      ],
      [
        "Chủ tịch UBND tỉnh tặng Bằng khen cho 18 tập thể và 27 cá nhân có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo” năm 2026.",
        { commendations: [18, 27] },
      ],
      [
        "Nhân dịp tổng kết năm học, Bộ trưởng tặng Bằng khen cho 120 tập thể, 345 cá nhân có thành tích trong phong trào “Dạy tốt - Học tốt”.",
        { commendations: "none" },
      ],
      [
        "Trong 6 tháng đầu năm chưa thực hiện khen thưởng tập thể, cá nhân nào trong công tác dân vận, dự kiến xét vào dịp cuối năm.",
        { commendations: "nil" },
        HALF,
      ],
    ],
  },
  {
    item: "III.5.1",
    lines: [
      [
        "Sở đã đơn giản hóa 18 TTHC lĩnh vực đất đai theo quyết định của UBND tỉnh.",
        { "procedures-simplified": [18] },
        HALF,
      ],
      ["TTHC được đơn giản hóa: 37 thủ tục", { "procedures-simplified": [37] }],
      [
        "Niêm yết công khai 362/362 TTHC tại Trung tâm Phục vụ hành chính công phường.",
        { "procedures-simplified": "none" },
        HALF,
      ],
      ["Rà soát 54 thủ tục, trong đó đơn giản hoá được 21 thủ tục.", { "procedures-simplified": [21] }],
      [
        "Qua rà soát không có TTHC nào thuộc thẩm quyền của xã cần đơn giản hóa.",
        { "procedures-simplified": "nil" },
        HALF,
      ],
      [
        "Cắt giảm thời gian giải quyết 29 TTHC, bình quân rút ngắn 30% so với quy định.",
        { "procedures-simplified": [29] },
      ],
      [
        "Kế hoạch năm 2026 rà soát, đơn giản hóa 20% số TTHC nội bộ.",
        { "procedures-simplified": "none" },
        HALF,
      ],
      [
        "Công tác rà soát có chuyển biến. Năm nay đã cắt giảm, đơn giản hóa mười hai thủ tục, nhiều hơn năm ngoái 5 thủ tục.",
        { "procedures-simplified": [12] },
      ],
      [
        "Qua rà soát 1.105 TTHC thuộc thẩm quyền, UBND tỉnh đã phê duyệt phương án đơn giản hóa 214 thủ tục, cắt giảm 32,5% thời gian giải quyết và 1.870 triệu đồng chi phí tuân thủ.",
        { "procedures-simplified": [214] },
      ],
      [
        "Số TTHC được đơn giản hóa trong năm: 68 thủ tục, đạt 113,3% kế hoạch (60 thủ tục).",
        { "procedures-simplified": [68] },
      ],
    ],
  },
  {
    item: "III.5.2",
    lines: [
      [
        "Hiện cung cấp 214 dịch vụ công trực tuyến (98 toàn trình, 116 một phần).",
        { "online-services": [214] },
        HALF,
      ],
      ["Số DVC trực tuyến đang cung cấp trên Cổng DVC quốc gia: 187", { "online-services": [187] }],
      ["Tỷ lệ hồ sơ nộp trực tuyến của phường đạt 91,7%.", { "online-services": "none" }, HALF],
      [
        "Đến 30/11 Sở có 92 dịch vụ công trực tuyến, trong đó 60 dịch vụ có phát sinh hồ sơ.",
        { "online-services": [92] },
      ],
      [
        "Sở công bố 76 DVC trực tuyến toàn trình và 41 DVC trực tuyến một phần trên hệ thống.",
        { "online-services": [76, 41] },
        HALF,
      ],
      [
        "So dich vu cong truc tuyen cap xa la 256 dich vu, dat 83% tong so thu tuc.",
        { "online-services": [256] },
      ],
      [
        "Toàn bộ 143 TTHC đủ điều kiện của ngành đều đã được cung cấp thành dịch vụ công trực tuyến.",
        { "online-services": [143] },
        HALF,
      ],
      ["Năm qua tăng thêm 15 dịch vụ công trực tuyến so với năm 2025.", { "online-services": "none" }],
      [
        "Bộ đang cung cấp 327 dịch vụ công trực tuyến, trong đó 241 DVC toàn trình, 86 DVC một phần; tỷ lệ hồ sơ nộp trực tuyến đạt 88,4%, tăng 9,6% so với năm 2025.",
        { "online-services": [327] },
      ],
      [
        "Tỷ lệ hồ sơ nộp trực tuyến đạt 82,7%, tỷ lệ số hóa hồ sơ, kết quả giải quyết TTHC đạt 91,4%, thanh toán trực tuyến đạt 76,9%.",
        { "online-services": "none" },
      ],
    ],
  },
  {
    item: "III.5.3",
    lines: [
      [
        "Khảo sát 420 phiếu tại bộ phận một cửa, 97,6% người dân đánh giá hài lòng và rất hài lòng.",
        { "satisfaction-index": [97.6] },
      ],
      ["Mức độ hài lòng của người dân: 98,35% (chỉ tiêu 95%)", { "satisfaction-index": [98.35] }],
      ["Tỷ lệ người dân hài lòng tăng 1,8% so với cùng kỳ.", { "satisfaction-index": "none" }, HALF],
      [
        "Kết quả đo lường cho thấy 96,2% tổ chức, cá nhân hài lòng, năm trước là 94,9%.",
        { "satisfaction-index": [96.2] },
      ],
      [
        "Mục tiêu đến cuối năm có 96% người dân hài lòng khi làm thủ tục.",
        { "satisfaction-index": "none" },
        HALF,
      ],
      ["Tỷ lệ phụ huynh hài lòng về chất lượng bữa ăn bán trú đạt 93%.", { "satisfaction-index": "review" }],
      ["ty le hai long cua nguoi dan khi giai quyet TTHC dat 99,1%", { "satisfaction-index": [99.1] }, HALF],
      [
        "Tỷ lệ người dân hài lòng dao động từ 92% đến 97% giữa các lĩnh vực.",
        { "satisfaction-index": "review" },
      ],
      [
        "Phường chưa tổ chức khảo sát sự hài lòng của người dân trong 6 tháng đầu năm.",
        { "satisfaction-index": "nil" },
        HALF,
      ],
      [
        "Chỉ số hài lòng (SIPAS) năm 2025 của ngành, công bố tháng 4/2026, đạt 86,4%.",
        { "satisfaction-index": [86.4] },
        HALF,
      ],
      [
        "Qua tổng hợp 18.240 phiếu khảo sát phát ra tại 124 Trung tâm phục vụ hành chính công cấp xã, thu về 17.906 phiếu hợp lệ, tỷ lệ người dân, tổ chức hài lòng với sự phục vụ của cơ quan hành chính nhà nước trên địa bàn tỉnh năm 2026 đạt 94,37%, tăng 2,15 điểm phần trăm so với năm 2025 (92,22%).",
        { "satisfaction-index": [94.37] },
      ],
      [
        "Bộ đã tổ chức khảo sát trực tuyến đối với người dân, doanh nghiệp thực hiện thủ tục hành chính tại 09 đơn vị trực thuộc; kết quả cho thấy mức độ hài lòng chung đạt 91,8%, trong đó: tiếp cận dịch vụ 93,2%; thủ tục hành chính 90,5%; công chức giải quyết công việc 92,6%; kết quả dịch vụ 94,1%; tiếp nhận, xử lý góp ý 88,7%.",
        { "satisfaction-index": [91.8] },
      ],
      [
        "Theo công bố của Bộ Nội vụ, Chỉ số SIPAS của thành phố đạt 86,09%, đứng thứ 7/34 tỉnh, thành phố, tăng 03 bậc so với lần công bố trước; cao hơn mức trung bình chung của cả nước (83,94%).",
        { "satisfaction-index": [86.09] },
      ],
      [
        "- Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính năm 2026: 93,04%.",
        { "satisfaction-index": [93.04] },
      ],
      [
        "Phấn đấu đến năm 2030 mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục hành chính đạt tối thiểu 95%, trong đó mức độ hài lòng về lĩnh vực đất đai, xây dựng đạt tối thiểu 90%.",
        { "satisfaction-index": "none" },
      ],
      [
        "Tỷ lệ hồ sơ giải quyết đúng hạn và trước hạn tại Trung tâm Phục vụ hành chính công tỉnh đạt 99,12%, số hồ sơ trễ hạn giảm còn 0,88%, được người dân, tổ chức đánh giá cao và ngày càng hài lòng.",
        { "satisfaction-index": "none" },
      ],
      [
        "Mức độ hài lòng của người dân tăng 3,4 điểm phần trăm so với năm trước, vượt mục tiêu Kế hoạch cải cách hành chính của tỉnh đã đề ra.",
        { "satisfaction-index": "none" },
      ],
      [
        "Trong năm, Sở Y tế triển khai khảo sát tại 22 bệnh viện công lập, tỷ lệ hài lòng của người bệnh nội trú đạt 95,1%, ngoại trú đạt 92,8%.",
        { "satisfaction-index": "review" },
      ],
      [
        "Trong tổng số 6.412 lượt đánh giá trên Cổng Dịch vụ công quốc gia đối với TTHC thuộc thẩm quyền của ngành, có 6.258 lượt đánh giá hài lòng và rất hài lòng, chiếm 97,6%; 154 lượt không hài lòng, chiếm 2,4%.",
        { "satisfaction-index": [97.6] },
      ],
      [
        "Về kết quả đo lường sự hài lòng, năm nay Viện đã mở rộng đối tượng điều tra xã hội học tới các tổ chức sự nghiệp. Kết quả, 89,45% số người được hỏi trả lời hài lòng với cung cách phục vụ của cơ quan, còn 10,55% cho rằng cần cải thiện thời gian trả kết quả.",
        { "satisfaction-index": [89.45, 10.55] },
      ],
      [
        "Chi so hai long cua nguoi dan doi voi su phuc vu cua co quan hanh chinh tren dia ban tinh nam 2026 dat 90,27%, tang 1,1% so voi nam 2025.",
        { "satisfaction-index": [90.27] },
      ],
      [
        "Tỷ lệ người dân, doanh nghiệp hài lòng khi giải quyết TTHC dao động trong khoảng 92% đến 97,5% tùy từng địa bàn; một số xã miền núi do hạ tầng số còn hạn chế nên chưa tổ chức khảo sát.",
        { "satisfaction-index": "review" },
      ],
      [
        "Mức độ hài lòng của người dân đối với sự phục vụ của cơ quan hành chính cấp tỉnh và cấp xã năm 2026 đều đạt trên 90%, không có đơn vị nào xếp loại yếu.",
        { "satisfaction-index": [90] },
      ],
      [
        "Do tập trung sắp xếp tổ chức bộ máy, trong 6 tháng đầu năm đơn vị chưa tổ chức khảo sát, đo lường mức độ hài lòng của người dân, tổ chức.",
        { "satisfaction-index": "nil" },
        HALF,
      ],
      [
        "Mức độ hài lòng đối với các dịch vụ sự nghiệp công được giữ ổn định; riêng sự phục vụ của cơ quan hành chính, kết quả chấm điểm sau khi lấy ý kiến của 5.000 người dân, đại diện hộ gia đình tại 40 xã, phường cho thấy chín mươi mốt phẩy hai phần trăm (91,2%) người được hỏi bày tỏ sự hài lòng.",
        { "satisfaction-index": [91.2] },
      ],
      [
        "Công tác cải cách hành chính có chuyển biến rõ nét: Chỉ số PAR INDEX đạt 90,12%, xếp thứ 9; Chỉ số PAPI đạt 44,06 điểm, xếp thứ 6; Chỉ số SIPAS đạt 85,73%, xếp thứ 11; Chỉ số PCI đạt 69,2 điểm, xếp thứ 8 toàn quốc.",
        { "satisfaction-index": [85.73] },
      ],
      [
        "Công tác cải cách hành chính được đẩy mạnh; Chỉ số cải cách hành chính (PAR INDEX) đạt 91,3%, tăng 4 bậc; Chỉ số hiệu quả quản trị và hành chính công (PAPI) đạt 45,2 điểm, thuộc nhóm cao nhất.",
        { "satisfaction-index": "none" },
      ],
      [
        "Kết quả: số phiếu phát ra 2.500 phiếu; số phiếu thu về 2.431 phiếu; tỷ lệ hài lòng chung: 96,05%; đơn vị có tỷ lệ cao nhất: phường Tân An (99,2%); đơn vị có tỷ lệ thấp nhất: xã Ea Sol (87,6%).",
        { "satisfaction-index": [96.05] },
      ],
      [
        "Kết quả lấy ý kiến cho thấy chỉ có 3,2% số người dân được khảo sát chưa hài lòng với thái độ phục vụ của công chức tại Bộ phận Một cửa, giảm 1,9% so với cùng kỳ.",
        { "satisfaction-index": "none" },
        HALF,
      ],
      [
        "Tỷ lệ hài lòng của người dân, tổ chức và doanh nghiệp đối với sự phục vụ của Bộ và các đơn vị thuộc Bộ năm 2026 là 92,66% ,  cao hơn 0,66% so với chỉ tiêu được giao tại Kế hoạch số 215/KH-BTC (92%).",
        { "satisfaction-index": [92.66] },
      ],
      [
        "Trong 6 tháng đầu năm 2026, thông qua hệ thống ki-ốt đánh giá đặt tại 96 xã, phường, đã ghi nhận 41.207 lượt đánh giá, trong đó mức hài lòng trở lên đạt 98,9%, cao hơn cùng kỳ năm 2025 là 0,7 điểm %.",
        { "satisfaction-index": [98.9] },
        HALF,
      ],
    ],
  },
  {
    item: "III.6",
    lines: [
      [
        "Xử lý kỷ luật 02 công chức (khiển trách 01, cảnh cáo 01) do gây phiền hà cho người dân.",
        { "officials-disciplined": [2] },
        HALF,
      ],
      ["CBCCVC bị kỷ luật: 03 người", { "officials-disciplined": [3] }],
      ["Không có CBCC nào của xã bị xử lý kỷ luật.", { "officials-disciplined": "nil" }, HALF],
      [
        "Năm 2026 toàn ngành kỷ luật 05 viên chức, giảm 4 trường hợp so với năm trước.",
        { "officials-disciplined": [5] },
      ],
      [
        "Qua kiểm tra giờ giấc, nhắc nhở 06 công chức, kỷ luật một công chức.",
        { "officials-disciplined": [1] },
        HALF,
      ],
      [
        "Đảng ủy phường thi hành kỷ luật 02 đảng viên là cán bộ nghỉ hưu.",
        { "officials-disciplined": "review" },
      ],
      [
        "Trong năm không phát sinh CBCCVC vi phạm đạo đức công vụ phải xem xét kỷ luật.",
        { "officials-disciplined": "nil" },
      ],
      [
        "Đang xem xét kỷ luật 01 viên chức trạm y tế; chưa có quyết định.",
        { "officials-disciplined": "nil" },
        HALF,
      ],
      [
        "Qua kiểm tra, đã xử lý kỷ luật 07 công chức, viên chức có hành vi gây phiền hà, sách nhiễu Nhân dân, trong đó: khiển trách 04; cảnh cáo 02; buộc thôi việc 01.",
        { "officials-disciplined": [7] },
      ],
      [
        "Trong năm không có cán bộ, công chức, viên chức của Bộ bị xử lý kỷ luật do cửa quyền, gây phiền hà cho Nhân dân (năm 2025: 02 trường hợp).",
        { "officials-disciplined": "nil" },
      ],
      [
        "Các đơn vị đã xử lý kỷ luật 05 viên chức, 02 công chức do có thái độ cửa quyền, nhũng nhiễu khi giải quyết công việc của người dân, tăng 01 trường hợp so với năm 2025.",
        { "officials-disciplined": [5, 2] },
      ],
    ],
  },
  {
    item: "III.7.1",
    lines: [
      [
        "Tiếp nhận 46 đơn KNTC, kiến nghị, phản ánh; đã giải quyết xong 41 đơn, 05 đơn còn trong hạn.",
        { "petitions-received": [46], "petitions-resolved": [41] },
        HALF,
      ],
      [
        "Đơn thư KNTC: nhận 128 đơn, giải quyết 121 đơn (94,5%)",
        { "petitions-received": [128], "petitions-resolved": [121] },
      ],
      [
        "Trong 6 tháng xã không phát sinh đơn khiếu nại, tố cáo, kiến nghị.",
        { "petitions-received": "nil" },
        HALF,
      ],
      [
        "Sở đã giải quyết 33/35 đơn khiếu nại, tố cáo thuộc thẩm quyền.",
        { "petitions-received": [35], "petitions-resolved": [33] },
      ],
      [
        "Có mười chín đơn kiến nghị gửi đến UBND phường, đã giải quyết xong mười bảy đơn.",
        { "petitions-received": [19], "petitions-resolved": [17] },
        HALF,
      ],
      [
        "Tiếp nhận 640 đơn xin xác nhận tình trạng hôn nhân, giải quyết 640 đơn.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Cùng kỳ năm 2025 tiếp nhận 52 đơn, giải quyết 50 đơn.",
        { "petitions-received": "none", "petitions-resolved": "none" },
        HALF,
      ],
      [
        "Tổng số đơn tiếp nhận là 94 đơn (khiếu nại 11, tố cáo 4, kiến nghị, phản ánh 79), giảm 12 đơn so với năm trước.",
        { "petitions-received": [94] },
      ],
      ["Số đơn thư đã giải quyết: 27", { "petitions-resolved": [27] }, HALF],
      [
        "Hòa giải thành 22/25 vụ mâu thuẫn trong khu dân cư.",
        { "petitions-resolved": "none", "petitions-received": "none" },
      ],
      [
        "Trước khi ban hành quyết định giải quyết khiếu nại lần hai, Chủ tịch UBND tỉnh và người được ủy quyền đã đối thoại với 39 hộ dân khiếu nại về giá đất bồi thường.",
        { "dialogue-count": "none" },
      ],
      [
        "Trong năm 2026, các cơ quan hành chính nhà nước trên địa bàn tỉnh tiếp nhận 3.482 đơn các loại, gồm: 612 đơn khiếu nại; 148 đơn tố cáo; 2.722 đơn kiến nghị, phản ánh; đến nay đã giải quyết 3.276 đơn, đạt 94,1%, số còn lại đang trong thời hạn giải quyết.",
        { "petitions-received": [3482], "petitions-resolved": [3276] },
      ],
      [
        "Thanh tra Bộ đã tham mưu xử lý 1.015 đơn thư của công dân gửi đến (giảm 12,4% so với năm 2025), trong đó có 86 đơn thuộc thẩm quyền của Bộ trưởng; đã giải quyết 81/86 đơn thuộc thẩm quyền, đạt 94,2%.",
        { "petitions-received": [1015], "petitions-resolved": [81] },
      ],
      [
        "Số đơn tiếp nhận trong kỳ: 274 đơn; số đơn đã giải quyết xong: 251 đơn; số đơn đang giải quyết: 23 đơn.",
        { "petitions-received": [274], "petitions-resolved": [251] },
      ],
      [
        "Trong kỳ không phát sinh đơn khiếu nại, tố cáo, kiến nghị, phản ánh của công dân liên quan đến CBCCVC của Viện Hàn lâm, nội bộ đoàn kết, thống nhất.",
        { "petitions-received": "nil" },
      ],
      [
        "Cơ quan không nhận được đơn thư khiếu nại, tố cáo nào; năm 2025 có 04 đơn và đã giải quyết xong 04/04 đơn.",
        { "petitions-received": "nil" },
      ],
      [
        "Trung tâm Phục vụ hành chính công tỉnh tiếp nhận 86.214 hồ sơ, đơn đề nghị giải quyết TTHC, trong đó đã giải quyết 85.902 hồ sơ, đạt 99,6%; không có hồ sơ tồn đọng kéo dài.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Hội đồng tuyển dụng đã tiếp nhận 1.126 đơn đăng ký dự tuyển công chức, qua kiểm tra có 1.087 đơn đủ điều kiện, chiếm 96,5%.",
        { "petitions-received": "none" },
      ],
      [
        "Tòa án nhân dân hai cấp thụ lý 2.341 vụ việc các loại, đã giải quyết 2.208 vụ việc; Tổ hòa giải ở cơ sở hòa giải thành 734/802 vụ.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "Kế hoạch năm 2027: phấn đấu giải quyết trên 95% số đơn khiếu nại, tố cáo thuộc thẩm quyền, giải quyết dứt điểm 12 vụ việc phức tạp, tồn đọng kéo dài.",
        { "petitions-resolved": "none" },
      ],
      [
        "Toàn tỉnh tiếp nhận, xử lý 1.764 đơn KNTC, kiến nghị, phản ánh, tăng 203 đơn so với cùng kỳ. Đến ngày 15/5/2026, các cấp, các ngành đã giải quyết 1.598 đơn, đạt tỷ lệ 90,6%.",
        { "petitions-received": [1764], "petitions-resolved": [1598] },
        HALF,
      ],
      [
        "Các cơ quan chức năng đã giải quyết được 467/491 đơn khiếu nại, tố cáo, phản ánh, kiến nghị, đạt 95,1%; thông qua giải quyết đã kiến nghị thu hồi cho Nhà nước 1,2 tỷ đồng, trả lại quyền lợi cho 27 công dân.",
        { "petitions-received": [491], "petitions-resolved": [467] },
      ],
      [
        "Tong so don tiep nhan trong nam: 538 don (khieu nai 91, to cao 22, kien nghi, phan anh 425); da giai quyet 519 don, dat 96,5%.",
        { "petitions-received": [538], "petitions-resolved": [519] },
      ],
      [
        "So với cùng kỳ năm 2025, số đơn khiếu nại giảm 46 đơn (14,2%), số đơn tố cáo giảm 09 đơn (18%), số đơn kiến nghị, phản ánh tăng 71 đơn (9,3%).",
        { "petitions-received": "none" },
      ],
      [
        "Tổng số đơn phải xử lý là 906 đơn, trong đó: tồn kỳ trước chuyển sang 58 đơn, tiếp nhận mới trong năm 848 đơn; đã giải quyết xong 871 đơn, còn 35 đơn tiếp tục giải quyết trong năm 2027.",
        { "petitions-received": [906], "petitions-resolved": [871] },
      ],
      [
        "Đã tiếp nhận hai trăm linh bảy đơn kiến nghị, phản ánh và khiếu nại của công dân, giải quyết dứt điểm một trăm chín mươi tám đơn, không để phát sinh khiếu kiện đông người, vượt cấp.",
        { "petitions-received": [207], "petitions-resolved": [198] },
      ],
      [
        "Số đơn khiếu nại, tố cáo, kiến nghị, phản ánh đã giải quyết: 1.340 đơn, bằng 108,2% so với năm 2025 (1.238 đơn).",
        { "petitions-resolved": [1340] },
      ],
      [
        "Bộ tiếp nhận 2.087 lượt đơn thư qua đường bưu chính và Cổng thông tin điện tử, chủ yếu liên quan đến: chế độ người có công (41%); bảo hiểm xã hội (27%); lao động, việc làm (19%); nội dung khác (13%).",
        { "petitions-received": [2087] },
      ],
      [
        "UBND xã tiếp nhận 56 đơn, giải quyết 63/56 đơn thuộc thẩm quyền, đạt 100%.",
        { "petitions-received": [56], "petitions-resolved": "review" },
      ],
      [
        "Toàn ngành tiếp nhận khoảng 700 đến 750 đơn kiến nghị, phản ánh của công dân, cơ bản đã được xem xét, giải quyết kịp thời.",
        { "petitions-received": "review" },
      ],
      [
        "Về giải quyết đơn thư: tiếp nhận 129 đơn, qua phân loại có 37 đơn trùng lặp, nặc danh không đủ điều kiện xử lý; đã xem xét, giải quyết 88 đơn, chuyển cơ quan có thẩm quyền 04 đơn.",
        { "petitions-received": [129], "petitions-resolved": [88] },
      ],
      [
        "Công tác giải quyết đơn thư được thực hiện nghiêm túc; số đơn đã nhận trong năm là 415 đơn, giảm gần 1/5 so với năm 2025 (518 đơn), trong đó 398 đơn đã được giải quyết, tương đương 95,9%.",
        { "petitions-received": [415], "petitions-resolved": [398] },
      ],
      [
        "Năm 2025, tỉnh tiếp nhận 1.957 đơn khiếu nại, tố cáo, kiến nghị, phản ánh và giải quyết 1.880 đơn, là cơ sở để năm nay tiếp tục tập trung chỉ đạo xử lý các vụ việc tồn đọng.",
        { "petitions-received": "none", "petitions-resolved": "none" },
      ],
      [
        "- Đơn khiếu nại, tố cáo, kiến nghị, phản ánh: đã nhận 682 đơn, đã giải quyết 655 đơn (96,04%).",
        { "petitions-received": [682], "petitions-resolved": [655] },
      ],
    ],
  },
  {
    item: "III.7.2",
    lines: [
      ["Tiếp 84 lượt công dân (thường xuyên 61, định kỳ 23).", { "citizen-receptions": [84] }, HALF],
      ["Lượt tiếp công dân: 1.062", { "citizen-receptions": [1062] }],
      [
        "Chủ tịch UBND xã trực tiếp dân 12 ngày theo lịch, không có lượt công dân nào đến.",
        { "citizen-receptions": "nil" },
        HALF,
      ],
      [
        "Trụ sở và các phòng tiếp tổng cộng 317 lượt công dân với 389 người, trong đó có 4 đoàn đông người.",
        { "citizen-receptions": [317] },
      ],
      ["Lãnh đạo phường trực tiếp công dân được 24 buổi theo lịch.", { "citizen-receptions": "none" }, HALF],
      ["Sở tiếp năm mươi ba lượt công dân, năm ngoái 71 lượt.", { "citizen-receptions": [53] }],
      ["Bộ phận một cửa đón 5.230 lượt công dân đến nộp hồ sơ TTHC.", { "citizen-receptions": "none" }, HALF],
      [
        "Tiếp công dân định kỳ 36 lượt, tiếp thường xuyên 115 lượt, tiếp đột xuất 4 lượt.",
        { "citizen-receptions": [36, 115, 4] },
      ],
      ["Đã tiếp khoảng 70 - 80 lượt công dân.", { "citizen-receptions": "review" }, HALF],
      [
        "Các cơ quan hành chính nhà nước trong tỉnh đã tiếp 4.906 lượt với 5.731 công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh, gồm 3.988 vụ việc; trong đó tiếp thường xuyên 3.412 lượt, tiếp định kỳ và đột xuất của lãnh đạo 1.494 lượt; có 38 đoàn đông người.",
        { "citizen-receptions": [4906, 5731] },
      ],
      [
        "Trụ sở Tiếp công dân của Bộ tiếp 1.218 lượt công dân (tăng 6,7% so với năm 2025), tiếp nhận 904 đơn khiếu nại, tố cáo, kiến nghị; đã giải quyết 868 đơn.",
        { "citizen-receptions": [1218], "petitions-received": [904], "petitions-resolved": [868] },
      ],
      [
        "Số lượt tiếp công dân trong năm: 739 lượt; số đoàn đông người: 12 đoàn; số vụ việc: 655 vụ.",
        { "citizen-receptions": [739] },
      ],
      [
        "Trong năm, Chủ tịch UBND tỉnh đã bố trí 24 ngày tiếp công dân định kỳ và 05 ngày tiếp đột xuất, qua đó chỉ đạo giải quyết nhiều vụ việc phức tạp.",
        { "citizen-receptions": "none" },
      ],
      [
        "Trong kỳ, Ban Quản lý Lăng không phát sinh lượt công dân nào đến khiếu nại, tố cáo; lịch tiếp công dân vẫn được niêm yết công khai và duy trì 02 ngày/tháng.",
        { "citizen-receptions": "nil" },
      ],
      [
        "Tổng số lượt công dân được tiếp là 2.640 lượt, bằng 91,4% so với cùng kỳ năm 2025 (2.888 lượt), trong đó người đứng đầu tiếp 417 lượt; nội dung chủ yếu về: đất đai; giải phóng mặt bằng; chính sách xã hội.",
        { "citizen-receptions": [2640] },
        HALF,
      ],
      [
        "Số lượt tiếp công dân giảm 215 lượt so với năm 2025, số đoàn đông người giảm 06 đoàn, tình hình khiếu kiện cơ bản ổn định.",
        { "citizen-receptions": "none" },
      ],
      [
        "Bộ phận Một cửa các cấp đã tiếp 152.300 lượt tổ chức, cá nhân đến nộp hồ sơ giải quyết TTHC, trong đó 68% thực hiện trực tuyến tại chỗ với sự hỗ trợ của đoàn viên thanh niên.",
        { "citizen-receptions": "none" },
      ],
      [
        "Cac cap, cac nganh da tiep 1.873 luot cong dan, trong do tiep dinh ky 702 luot, tiep thuong xuyen 1.171 luot.",
        { "citizen-receptions": [1873] },
      ],
      [
        "Thực hiện Luật Tiếp công dân, lãnh đạo Sở và các đơn vị trực thuộc đã tiếp ba trăm sáu mươi lăm lượt công dân, hướng dẫn gửi đơn đúng thẩm quyền đối với 48 trường hợp.",
        { "citizen-receptions": [365] },
      ],
      [
        "Công tác tiếp công dân thường xuyên và định kỳ được thực hiện đúng quy định. Trong năm đã đón tiếp 1.096 lượt người với 842 vụ việc, giảm 7,3% về số lượt và 5,1% về số vụ việc so với năm trước.",
        { "citizen-receptions": [1096] },
      ],
      [
        "Tiếp công dân: 520 lượt (thường xuyên: 365 lượt; định kỳ: 140 lượt; đột xuất: 15 lượt).",
        { "citizen-receptions": [520] },
      ],
      [
        "Không có công dân đến trụ sở cơ quan để khiếu nại, kiến nghị trong 6 tháng đầu năm 2026 (cùng kỳ năm 2025 tiếp 09 lượt).",
        { "citizen-receptions": "nil" },
        HALF,
      ],
      [
        "Số liệu tiếp công dân năm 2025 của toàn ngành là 3.107 lượt; số liệu năm 2026 sẽ được cập nhật, bổ sung sau khi các đơn vị trực thuộc hoàn thành chốt kỳ báo cáo.",
        { "citizen-receptions": "none" },
      ],
      [
        "Lãnh đạo UBND các xã, phường tiếp trên 3.000 lượt công dân, cơ bản các kiến nghị được trả lời ngay tại buổi tiếp.",
        { "citizen-receptions": [3000] },
      ],
      [
        "Trung tâm Điều hành thông minh (IOC) tiếp nhận 9.870 phản ánh hiện trường của người dân qua ứng dụng di động, đã xử lý 9.655 phản ánh, đạt 97,8%.",
        { "citizen-receptions": "none" },
      ],
      [
        "- Lượt tiếp công dân: 187; trong đó Bộ trưởng, các Thứ trưởng tiếp: 14.",
        { "citizen-receptions": [187] },
      ],
    ],
  },
  {
    item: "III.7.3",
    lines: [
      [
        "Chủ tịch UBND xã chủ trì 02 hội nghị đối thoại với Nhân dân, 310 người dự.",
        { "dialogue-count": [2], "dialogue-attendance": [310] },
        HALF,
      ],
      [
        "Đối thoại với Nhân dân: 9 cuộc, 1.476 lượt người tham dự, 214 ý kiến.",
        { "dialogue-count": [9], "dialogue-attendance": [1476] },
      ],
      [
        "Chủ tịch phường đối thoại 01 cuộc với bà con vùng dự án đường ven sông; 85 hộ cử người dự.",
        { "dialogue-count": [1] },
        HALF,
      ],
      [
        "Phối hợp tổ chức 03 cuộc tiếp xúc cử tri với đại biểu HĐND, có 420 cử tri dự.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
        HALF,
      ],
      [
        "Chưa bố trí được cuộc đối thoại nào giữa người đứng đầu với Nhân dân trong năm.",
        { "dialogue-count": "nil" },
      ],
      [
        "Số người tham dự các cuộc đối thoại của UBND xã với Nhân dân: 528",
        { "dialogue-attendance": [528] },
        HALF,
      ],
      [
        "Toàn phường có 5 cuộc đối thoại với nhân dân, thu hút gần 700 người.",
        { "dialogue-count": [5], "dialogue-attendance": [700] },
      ],
      [
        "Dự kiến tháng 8 tổ chức 01 cuộc đối thoại với 150 đại diện hộ dân.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
        HALF,
      ],
      [
        "Viec doi thoai voi nhan dan duoc duy tri. Trong nam da co 7 cuoc, voi 912 luot nguoi tham gia.",
        { "dialogue-count": [7], "dialogue-attendance": [912] },
      ],
      [
        "Cấp sở 1 cuộc, cấp chi cục 3 cuộc đối thoại trực tiếp với người dân; tổng số người dự là 244.",
        { "dialogue-count": [1, 3], "dialogue-attendance": [244] },
      ],
      [
        "Thực hiện Quy chế đối thoại, trong năm người đứng đầu cấp ủy, chính quyền các cấp trong tỉnh đã tổ chức 187 hội nghị tiếp xúc, đối thoại trực tiếp với Nhân dân, thu hút 21.460 lượt người tham dự, với 3.215 ý kiến phát biểu; đã giải trình, làm rõ ngay tại hội nghị 2.874 ý kiến, số còn lại giao các cơ quan chuyên môn giải quyết theo thẩm quyền.",
        { "dialogue-count": [187], "dialogue-attendance": [21460] },
      ],
      [
        "Chủ tịch UBND tỉnh đã chủ trì 04 hội nghị đối thoại với nông dân, thanh niên, phụ nữ và đồng bào dân tộc thiểu số; có tổng cộng 1.350 đại biểu dự trực tiếp và qua 124 điểm cầu trực tuyến, tiếp nhận 96 nhóm kiến nghị.",
        { "dialogue-count": [4], "dialogue-attendance": [1350] },
      ],
      [
        "Công tác đối thoại được duy trì nền nếp: tổ chức 62 cuộc đối thoại giữa Chủ tịch UBND cấp xã với Nhân dân (tăng 11 cuộc so với năm 2025), 5.904 lượt người tham gia (tăng 830 lượt), qua đó giải quyết dứt điểm 17 vụ việc liên quan đến bồi thường, hỗ trợ, tái định cư.",
        { "dialogue-count": [62], "dialogue-attendance": [5904] },
      ],
      [
        "Số cuộc đối thoại trực tiếp của người đứng đầu với Nhân dân trong năm: 43 cuộc; số lượt người tham dự: 4.118; số ý kiến tiếp nhận: 507; số ý kiến đã trả lời: 489.",
        { "dialogue-count": [43], "dialogue-attendance": [4118] },
      ],
      [
        "Đại biểu HĐND các cấp đã tổ chức 214 cuộc tiếp xúc cử tri trước và sau kỳ họp với 18.730 lượt cử tri tham dự, tổng hợp 1.022 ý kiến, kiến nghị chuyển cơ quan chức năng xem xét.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Dự kiến trong quý I năm 2027, Chủ tịch UBND tỉnh sẽ tổ chức 02 hội nghị đối thoại trực tiếp với Nhân dân tại các xã vùng dự án đường cao tốc, quy mô khoảng 600 người.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "So với năm 2025, số cuộc đối thoại của người đứng đầu chính quyền cấp xã với Nhân dân tăng 23 cuộc, số lượt người tham dự tăng 1.640 lượt.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Do đặc thù là cơ quan thuộc Chính phủ, không trực tiếp giải quyết thủ tục hành chính cho người dân nên trong năm 2026 Thông tấn xã không tổ chức cuộc đối thoại nào giữa người đứng đầu với Nhân dân.",
        { "dialogue-count": "nil" },
      ],
      [
        "Trong kỳ báo cáo, trên địa bàn chưa phát sinh nội dung cần đối thoại nên UBND đặc khu chưa tổ chức hội nghị đối thoại trực tiếp với Nhân dân.",
        { "dialogue-count": "nil" },
        HALF,
      ],
      [
        "Đối thoại giữa người đứng đầu với Nhân dân: 0 cuộc; số lượt người tham dự: 0.",
        { "dialogue-count": "nil", "dialogue-attendance": "nil" },
      ],
      [
        "Lãnh đạo Bộ đã trực tiếp đi cơ sở, dự 07 buổi đối thoại với Nhân dân vùng ảnh hưởng của dự án đường sắt tốc độ cao đi qua 15 tỉnh, thành phố. Tại các buổi này có 1.862 lượt người dân đến dự, nêu 243 lượt ý kiến.",
        { "dialogue-count": [7], "dialogue-attendance": [1862] },
      ],
      [
        "Tổ chức được mười tám buổi đối thoại trực tiếp giữa Chủ tịch UBND phường với Nhân dân các tổ dân phố, có hai nghìn một trăm lượt người dự, giảm 03 buổi so với năm trước do thời gian kiện toàn bộ máy.",
        { "dialogue-count": [18], "dialogue-attendance": [2100] },
      ],
      [
        "Toàn thành phố tổ chức 156 hội nghị đối thoại giữa chính quyền với Nhân dân, trong đó: cấp thành phố 06 hội nghị; cấp xã 150 hội nghị; tổng số người tham dự là 19.872 lượt người, trong đó nữ 9.105 lượt người.",
        { "dialogue-count": [156], "dialogue-attendance": [19872] },
      ],
      [
        "UBND tỉnh đã tổ chức 02 hội nghị, UBND các xã, phường đã tổ chức 131 hội nghị đối thoại trực tiếp với Nhân dân; số người tham dự lần lượt là 480 và 14.220 lượt người.",
        { "dialogue-count": [2, 131], "dialogue-attendance": [480, 14220] },
      ],
      [
        "Nguoi dung dau chinh quyen cac cap da to chuc 54 cuoc doi thoai truc tiep voi Nhan dan, co 6.230 luot nguoi tham du; tiep thu 418 y kien.",
        { "dialogue-count": [54], "dialogue-attendance": [6230] },
      ],
      [
        "Đã có 100% xã, phường tổ chức đối thoại giữa người đứng đầu với Nhân dân theo quy định, với 8.945 lượt người dân tham gia và 1.210 lượt ý kiến; qua đối thoại, không để phát sinh điểm nóng.",
        { "dialogue-attendance": [8945] },
      ],
      [
        "Mỗi xã, phường đã tổ chức từ 01 đến 02 cuộc đối thoại trực tiếp giữa Chủ tịch UBND với Nhân dân trong năm, nội dung chủ yếu về môi trường, đất đai, an sinh xã hội.",
        { "dialogue-count": "review" },
      ],
      [
        "Trong 06 tháng đầu năm, tổ chức 31 cuộc đối thoại với Nhân dân, đạt 62% kế hoạch năm (50 cuộc), có 3.077 lượt người dân tham dự; các ý kiến tập trung vào 03 nhóm vấn đề: đất đai (48%); chế độ, chính sách (31%); hạ tầng nông thôn (21%).",
        { "dialogue-count": [31], "dialogue-attendance": [3077] },
        HALF,
      ],
      [
        "Năm 2025, toàn ngành tổ chức 19 hội nghị đối thoại với Nhân dân, có 2.260 lượt người dự; năm 2026 tăng lên 26 hội nghị với 3.041 lượt người dự, bằng 134,6% so với năm trước.",
        { "dialogue-count": [26], "dialogue-attendance": [3041] },
      ],
      [
        "Bên cạnh 05 hội nghị đối thoại với doanh nghiệp, Chủ tịch UBND tỉnh còn chủ trì 03 hội nghị đối thoại trực tiếp với Nhân dân, có 720 lượt người dân tham dự, trả lời trực tiếp 64/71 câu hỏi.",
        { "dialogue-count": [3], "dialogue-attendance": [720] },
      ],
      [
        "- Tổng số người dân dự các buổi đối thoại do lãnh đạo UBND cấp xã chủ trì: 12.085 lượt người (năm 2025: 10.974 lượt người).",
        { "dialogue-attendance": [12085] },
      ],
      [
        "- Số cuộc đối thoại của Chủ tịch UBND các cấp với Nhân dân: 77 cuộc, vượt 7 cuộc so với kế hoạch.",
        { "dialogue-count": [77] },
      ],
      [
        "Về tiếp xúc, đối thoại: thực hiện 48 cuộc, với 5.116 lượt người dân, trong đó đối thoại theo chuyên đề 29 cuộc, đối thoại đột xuất 19 cuộc; ban hành 48 thông báo kết luận, đã thực hiện xong 203/221 nội dung kết luận.",
        { "dialogue-count": [48], "dialogue-attendance": [5116] },
      ],
      [
        "Hội Liên hiệp Phụ nữ tỉnh tổ chức 15 diễn đàn, 40 buổi tọa đàm, nói chuyện chuyên đề về bình đẳng giới với 3.300 lượt hội viên, phụ nữ tham gia, góp phần đổi mới nội dung vận động quần chúng.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Việc đối thoại với Nhân dân tiếp tục được quan tâm. Kết quả đã có 34 buổi được tổ chức, ghi nhận khoảng 4.500 lượt người tham dự và 612 ý kiến góp ý.",
        { "dialogue-count": [34], "dialogue-attendance": [4500] },
      ],
      [
        "Đối thoại trực tiếp giữa người đứng đầu các đơn vị thuộc Bộ với Nhân dân: 09 cuộc/1.027 lượt người.",
        { "dialogue-count": [9], "dialogue-attendance": [1027] },
      ],
      [
        "Tổ chức 25 cuộc đối thoại với Nhân dân, tiếp nhận 1.180 ý kiến, kiến nghị, đã xem xét, trả lời 1.103 ý kiến, đạt 93,5%.",
        { "dialogue-count": [25] },
      ],
    ],
  },
  {
    item: "III.8",
    lines: [
      ["Mặt trận và các đoàn thể phường giám sát được 6 cuộc.", { "supervision-sessions": [6] }, HALF],
      [
        "MTTQ xã chủ trì giám sát 04 cuộc, Hội Phụ nữ giám sát 02 cuộc, Hội Nông dân giám sát 01 cuộc.",
        { "supervision-sessions": [4, 2, 1] },
      ],
      ["- Giám sát của MTTQ, tổ chức CT-XH: 8 cuộc (cùng kỳ 5 cuộc)", { "supervision-sessions": [8] }, HALF],
      ["Ban Kinh tế - Ngân sách HĐND tổ chức 03 cuộc giám sát.", { "supervision-sessions": "none" }],
      [
        "Ủy ban MTTQ đặc khu chưa triển khai cuộc giám sát nào trong 6 tháng.",
        { "supervision-sessions": "nil" },
        HALF,
      ],
      ["Số cuộc giám sát của MTTQ và đoàn thể: 19", { "supervision-sessions": [19] }],
      [
        "UBND xã luôn tạo điều kiện cho Mặt trận. Kết quả có 3 cuộc giám sát được tiến hành, 5 kiến nghị gửi đến UBND.",
        { "supervision-sessions": [3] },
        HALF,
      ],
      [
        "Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội các cấp đã chủ trì 286 cuộc giám sát, 143 hội nghị phản biện xã hội; qua giám sát gửi 512 kiến nghị, các cơ quan đã tiếp thu 478 kiến nghị.",
        { "supervision-sessions": [286, 143] },
      ],
      [
        "Thường trực, các Ban của HĐND tỉnh đã tiến hành 14 cuộc giám sát chuyên đề, 09 phiên giải trình; ban hành 14 thông báo kết luận.",
        { "supervision-sessions": "none" },
      ],
      [
        "Trên cơ sở kiến nghị của MTTQ và các đoàn thể, trong năm đã tổ chức 71 cuộc giám sát theo Quyết định số 217-QĐ/TW do Ủy ban MTTQ Việt Nam và các tổ chức chính trị - xã hội chủ trì, tăng 08 cuộc so với năm 2025; nội dung tập trung vào: an sinh xã hội; xây dựng nông thôn mới; bảo vệ môi trường.",
        { "supervision-sessions": [71] },
      ],
    ],
  },
  {
    item: "III.9",
    lines: [
      ["UBND phường kiểm tra công tác dân vận 1 đợt tại 04 đơn vị trực thuộc.", { inspections: [1] }, HALF],
      ["Kiểm tra công tác dân vận chính quyền: 05 cuộc", { inspections: [5] }],
      ["Sở đã tiến hành 02 cuộc kiểm tra công tác dân vận ở 6 phòng, đơn vi.", { inspections: [2] }, HALF],
      ["Thanh tra tỉnh thực hiện 48 cuộc thanh tra kinh tế - xã hội.", { inspections: "none" }],
      ["Không tổ chức cuộc kiểm tra riêng nào về công tác dân vận.", { inspections: "nil" }, HALF],
      [
        "Tổ kiểm tra của xã thực hiện ba cuộc kiểm tra công tác dân vận, tăng một cuộc so với năm 2025.",
        { inspections: [3] },
      ],
      ["Kiểm tra an toàn thực phẩm 26 cơ sở, xử phạt 02 cơ sở.", { inspections: "none" }, HALF],
      [
        "Đã có ít nhất 8 cuộc kiểm tra công tác dân vận, chưa kể kiểm tra lồng ghép.",
        { inspections: "review" },
      ],
      [
        "UBND tỉnh thành lập 03 đoàn, tiến hành 22 cuộc kiểm tra việc thực hiện công tác dân vận và thi hành công vụ tại 08 sở, ngành và 14 xã, phường, chấn chỉnh kịp thời 31 hạn chế, thiếu sót.",
        { inspections: [22] },
      ],
      [
        "Thanh tra tỉnh triển khai 37 cuộc thanh tra kinh tế - xã hội, phát hiện sai phạm 14,6 tỷ đồng, kiến nghị thu hồi 11,2 tỷ đồng; đã thu hồi 10,8 tỷ đồng, đạt 96,4%.",
        { inspections: "none" },
      ],
      [
        "Trong kỳ, Ban Chỉ đạo thực hiện Quy chế dân chủ chưa tổ chức cuộc kiểm tra nào về công tác dân vận chính quyền tại các đơn vị trực thuộc.",
        { inspections: "nil" },
        HALF,
      ],
      [
        "Số cuộc kiểm tra công tác dân vận của cơ quan hành chính nhà nước trong năm: 11 cuộc, tại 11 đơn vị.",
        { inspections: [11] },
      ],
    ],
  },
  {
    item: "III.5",
    lines: [
      [
        "Kết quả rà soát: tổng số TTHC đang thực hiện 1.642 thủ tục; số thủ tục đã đơn giản hóa 305; số DVC trực tuyến cung cấp 1.128; tỷ lệ hài lòng của người dân, tổ chức 95,3%.",
        { "procedures-simplified": [305], "online-services": [1128], "satisfaction-index": [95.3] },
      ],
    ],
  },
];
