/** Dialogues: how many there were, and how many people came. Written by someone who did not know the reader; the first run is told in docs/figures.md. */
import type { Sentences } from "./phrases";

export const UNSEEN_DIALOGUES: readonly Sentences[] = [
  {
    item: "III.7.3",
    lines: [
      [
        "Chủ tịch UBND tỉnh và người đứng đầu 95 xã, phường đã tổ chức 112 cuộc tiếp xúc, đối thoại trực tiếp với Nhân dân, thu hút 14.236 lượt người tham gia; qua đó tiếp nhận 2.871 ý kiến, trả lời ngay tại chỗ 2.655 ý kiến.",
        { "dialogue-count": [112], "dialogue-attendance": [14236] },
      ],
      [
        "- Đối thoại: 02 cuộc (đ/c Chủ tịch UBND xã chủ trì), 187 người dự.",
        { "dialogue-count": [2], "dialogue-attendance": [187] },
      ],
      [
        "Người đứng đầu cấp ủy, chính quyền phường duy trì đối thoại với Nhân dân theo Quy chế ban hành kèm theo Quyết định số 218-QĐ/TW, trong năm tổ chức được 04 hội nghị với sự tham gia của hơn 600 đại biểu là đại diện các hộ gia đình.",
        { "dialogue-count": [4], "dialogue-attendance": [600] },
      ],
      [
        "Tổng số cuộc đối thoại trực tiếp: 37 (cấp tỉnh 02, cấp xã 35). Số người tham dự: 4 512.",
        { "dialogue-count": [37], "dialogue-attendance": [4512] },
      ],
      [
        "Trong năm 2026 tổ chức 18 buổi đối thoại, tăng 03 buổi so với năm 2025 (15 buổi), có 2782 lượt người dự.",
        { "dialogue-count": [18], "dialogue-attendance": [2782] },
      ],
      [
        "Cấp tỉnh tổ chức 02 cuộc; cấp xã tổ chức 143 cuộc đối thoại giữa người đứng đầu chính quyền với Nhân dân.",
        { "dialogue-count": [2, 143] },
      ],
      [
        "Đồng chí Giám đốc Sở đã trực tiếp chủ trì ba cuộc đối thoại với người dân vùng dự án hồ chứa nước, với gần 450 hộ tham dự.",
        { "dialogue-count": [3], "dialogue-attendance": [450] },
      ],
      [
        "Bí thư Đảng ủy, Chủ tịch UBND xã tổ chức đối thoại với nhân dân được hai lần; số lượt người tham gia là ba trăm mười lăm người.",
        { "dialogue-count": [2], "dialogue-attendance": [315] },
      ],
      [
        "UBND phường đã tổ chức hội nghị đối thoại giữa Chủ tịch UBND phường với Nhân dân năm 2026 vào ngày 18/9/2026 tại Nhà văn hóa khu phố 5, có 212 người dân tham dự, 27 lượt ý kiến phát biểu.",
        { "dialogue-count": "none", "dialogue-attendance": [212] },
      ],
      [
        "Tổ chức 01 Hội nghị đối thoại trực tiếp với 176 đại biểu; đã có 21 ý kiến, kiến nghị thuộc 05 nhóm lĩnh vực (đất đai 09, hạ tầng 06, môi trường 04, chính sách xã hội 01, khác 01).",
        { "dialogue-count": [1], "dialogue-attendance": [176] },
      ],
      [
        "Kết quả: 25/25 xã, phường đã tổ chức đối thoại, tổng cộng 61 cuộc.",
        { "dialogue-count": [61], "dialogue-attendance": "none" },
      ],
      [
        "Trong đó, lãnh đạo UBND tỉnh đối thoại 05 cuộc, thủ trưởng các sở, ngành 19 cuộc, chủ tịch UBND cấp xã 208 cuộc; tổng số 232 cuộc với trên 31 nghìn lượt người.",
        { "dialogue-count": [232], "dialogue-attendance": [31000] },
      ],
      [
        "Ðã tổ chức 09 cuộc đối thoại, 1.045 lượt nguời tham dự.",
        { "dialogue-count": [9], "dialogue-attendance": [1045] },
      ],
      [
        "Chu tich UBND xa da to chuc 06 cuoc doi thoai truc tiep voi nhan dan, co 743 luot nguoi tham du.",
        { "dialogue-count": [6], "dialogue-attendance": [743] },
      ],
      [
        "Các xã, phường đã tổ chức 58 cuộc tiếp xúc, đối thoại với nhân dân (7.904 lượt người).",
        { "dialogue-count": [58], "dialogue-attendance": [7904] },
      ],
      [
        "Có 33 cuộc đối thoại được tổ chức, với 5.120 lượt người dân, doanh nghiệp tham gia.",
        { "dialogue-count": [33], "dialogue-attendance": [5120] },
      ],
      [
        "Tổ chức 14 hội nghị đối thoại với Nhân dân(1), có 1.876 lượt người dự(2).",
        { "dialogue-count": [14], "dialogue-attendance": [1876] },
      ],
      [
        "Toàn Bộ tổ chức 07 cuộc đối thoại[12] giữa Bộ trưởng, Thứ trưởng với người dân và tổ chức.",
        { "dialogue-count": [7] },
      ],
      ["Số lần đối thoại trực tiếp trong năm: 12 lần.", { "dialogue-count": [12] }],
      [
        "Hội nghị đối thoại: hai mươi mốt (21) hội nghị; người dự: 2.340.",
        { "dialogue-count": [21], "dialogue-attendance": [2340] },
      ],
      [
        "Số người tham dự các buổi đối thoại là 1,234 lượt; tổng số buổi: 11.",
        { "dialogue-count": [11], "dialogue-attendance": [1234] },
      ],
      [
        "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/02/2026, Chủ tịch UBND xã đã đối thoại 04 cuộc với 512 lượt người, đạt 100% kế hoạch.",
        { "dialogue-count": [4], "dialogue-attendance": [512] },
      ],
      [
        "Kế hoạch đề ra tổ chức 08 cuộc đối thoại, kết quả thực hiện được 07 cuộc (đạt 87,5%), còn 01 cuộc dời sang quý I/2027.",
        { "dialogue-count": [7] },
      ],
      ["Đã tổ chức 07/08 cuộc đối thoại theo kế hoạch.", { "dialogue-count": [7] }],
      [
        "Người đứng đầu UBND đặc khu gặp gỡ, đối thoại với ngư dân 03 lần/03 cụm dân cư, mỗi lần trên 100 người.",
        { "dialogue-count": [3], "dialogue-attendance": "none" },
      ],
      [
        "Chủ tịch UBND xã tổ chức đối thoại với thanh niên (01 cuộc), phụ nữ (01 cuộc), nông dân (02 cuộc).",
        { "dialogue-count": [1, 1, 2] },
      ],
      [
        "6 tháng đầu năm tổ chức 12 cuộc, 6 tháng cuối năm 15 cuộc, nâng tổng số cuộc đối thoại cả năm lên 27 cuộc với 3.318 lượt người.",
        { "dialogue-count": [27], "dialogue-attendance": [3318] },
      ],
      [
        "6 tháng đầu năm: 05 cuộc đối thoại; 6 tháng cuối năm: 06 cuộc đối thoại.",
        { "dialogue-count": [5, 6] },
      ],
      [
        "Trong 6 tháng đầu năm 2026, toàn tỉnh tổ chức 41 cuộc đối thoại (cùng kỳ năm 2025: 38 cuộc) với 6.077 lượt người tham gia.",
        { "dialogue-count": [41], "dialogue-attendance": [6077] },
        { kind: "half-year", year: 2026 },
      ],
      [
        "Từ đầu năm đến nay, Chủ tịch UBND các xã đã tiếp xúc, đối thoại với Nhân dân 29 cuộc; dự kiến cả năm 70 cuộc.",
        { "dialogue-count": [29] },
        { kind: "half-year", year: 2026 },
      ],
      [
        "Theo Kế hoạch, việc đối thoại của Chủ tịch UBND phường sẽ tổ chức trong quý III/2026 (02 cuộc), 6 tháng đầu năm chưa tổ chức.",
        { "dialogue-count": "nil" },
        { kind: "half-year", year: 2026 },
      ],
      [
        "Năm 2025 tổ chức 19 cuộc đối thoại với 2.216 người dự.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
        { kind: "half-year", year: 2026 },
      ],
      [
        "Từ ngày 15/12/2025 đến ngày 14/11/2026, UBND xã tổ chức 3 buổi tiếp xúc, đối thoại trực tiếp, 298 lượt người.",
        { "dialogue-count": [3], "dialogue-attendance": [298] },
      ],
      [
        "Thông qua 16 cuộc đối thoại trực tiếp giữa lãnh đạo các đơn vị với người dân, 409/421 kiến nghị đã được giải quyết dứt điểm, đạt 97,1%.",
        { "dialogue-count": [16], "dialogue-attendance": "none" },
      ],
      [
        "Nổi bật là Hội nghị đối thoại với bà con tiểu thương chợ trung tâm; lũy kế cả năm có 10 cuộc đối thoại được tổ chức.",
        { "dialogue-count": [10] },
      ],
      [
        "Lãnh đạo Cục Thuế tổ chức 06 hội nghị đối thoại với người nộp thuế (cá nhân, hộ kinh doanh và doanh nghiệp), 1.420 lượt người nộp thuế tham dự.",
        { "dialogue-count": "review", "dialogue-attendance": "review" },
      ],
      [
        "100% xã, phường tổ chức đối thoại; trung bình mỗi đơn vị 1,8 cuộc; tổng: 171 cuộc, 22.905 lượt người.",
        { "dialogue-count": [171], "dialogue-attendance": [22905] },
      ],
      ["Đối thoại trực tiếp: 8c/1.020 lượt người.", { "dialogue-attendance": [1020] }],
      [
        "Tổ chức tiếp xúc, đối thoại được 23 cuộc.Có 3.011 lượt người tham dự,phát biểu 488 ý kiến.",
        { "dialogue-count": [23], "dialogue-attendance": [3011] },
      ],
      [
        "Đã tổ chức\n27 cuộc đối thoại trực tiếp với\n3.450 lượt người tham gia.",
        { "dialogue-count": [27], "dialogue-attendance": [3450] },
      ],
      [
        "| 2 | Đối thoại trực tiếp giữa người đứng đầu với Nhân dân | Cuộc | 34 |",
        { "dialogue-count": [34] },
      ],
      [
        "| Số lượt người tham dự đối thoại | lượt người | 4.871 |",
        { "dialogue-attendance": [4871], "dialogue-count": "none" },
      ],
      [
        "Ngoài tiếp xúc cử tri 12 cuộc, Chủ tịch UBND phường còn chủ trì 02 cuộc đối thoại với các hộ dân tại khu chung cư cũ, có 164 hộ tham dự.",
        { "dialogue-count": [2], "dialogue-attendance": [164] },
      ],
      [
        "Lãnh đạo UBND xã tham dự 10 hội nghị tiếp xúc cử tri do Mặt trận tổ chức với 1.150 cử tri dự.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Các đại biểu HĐND tỉnh tiếp xúc cử tri tại 48 điểm, tiếp thu 517 lượt ý kiến.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Mỗi xã, phường phải tổ chức ít nhất 02 cuộc đối thoại/năm theo Quyết định số 1234-QĐ/TU.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Năm 2027, phấn đấu tổ chức 120 cuộc đối thoại với khoảng 15.000 lượt người tham dự.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Năm 2025, toàn ngành tổ chức 26 cuộc đối thoại, 3.120 lượt người tham gia.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Sở đã tổ chức 02 buổi gặp mặt, đối thoại với doanh nghiệp FDI trong các khu công nghiệp, 156 doanh nghiệp tham dự.",
        { "dialogue-count": "review", "dialogue-attendance": "none" },
      ],
      [
        "Hội nghị đối thoại giữa Chủ tịch UBND tỉnh với doanh nghiệp, hợp tác xã được tổ chức định kỳ 02 lần trong năm.",
        { "dialogue-count": "review", "dialogue-attendance": "none" },
      ],
      [
        "Tổ chức 15 cuộc đối thoại tại nơi làm việc theo Bộ luật Lao động, 980 người lao động tham gia.",
        { "dialogue-count": "review", "dialogue-attendance": "review" },
      ],
      [
        "Công đoàn phối hợp thủ trưởng cơ quan tổ chức đối thoại định kỳ với cán bộ, công chức, người lao động trong cơ quan: 04 cuộc.",
        { "dialogue-count": "review", "dialogue-attendance": "none" },
      ],
      [
        "Đối thoại với người khiếu nại: 11 vụ trước khi ban hành quyết định giải quyết lần đầu.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Các xã đã tổ chức 214 buổi sinh hoạt pháp luật, tuyên truyền miệng với 18.730 lượt người nghe.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Lãnh đạo UBND xã tiếp công dân định kỳ 24 kỳ, 63 lượt người.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Tổ hòa giải cơ sở tiến hành hòa giải 37 vụ, thành 33 vụ, đạt 89,2%.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Phường ban hành Thông báo số 87/TB-UBND về lịch đối thoại của Chủ tịch UBND phường năm 2026.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Công tác tiếp xúc, đối thoại với Nhân dân được các cấp chính quyền quan tâm, đi vào nền nếp, hiệu quả.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Nhân dân phản ánh qua đường dây nóng 02513.822.501 và 1022 được tiếp nhận, trả lời kịp thời; các buổi đối thoại diễn ra dân chủ.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Tổ chức nhiều cuộc đối thoại với người dân về công tác giải phóng mặt bằng 45,6 ha đất thực hiện dự án.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Đã có hàng chục cuộc đối thoại với hàng nghìn lượt người dân tham gia.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Chỉ tiêu giao: 02 cuộc đối thoại/năm/xã.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Trong kỳ báo cáo, UBND xã chưa tổ chức đối thoại do tập trung bầu cử và kiện toàn bộ máy.",
        { "dialogue-count": "nil" },
      ],
      ["Đối thoại trực tiếp với Nhân dân: Không.", { "dialogue-count": "nil" }],
      ["Số cuộc tiếp xúc, đối thoại trong năm: 0 cuộc.", { "dialogue-count": "nil" }],
      [
        "Sở không tổ chức hội nghị đối thoại với người dân trong năm 2026 do không phát sinh yêu cầu.",
        { "dialogue-count": "nil" },
      ],
      ["Không phát sinh nội dung phải đối thoại.", { "dialogue-count": "nil" }],
      [
        "Đến thời điểm báo cáo, đơn vị chưa có điều kiện tổ chức cuộc đối thoại nào.",
        { "dialogue-count": "nil" },
      ],
      [
        "Chưa tổ chức được hội nghị đối thoại vì ảnh hưởng bão số 3 và mưa lũ kéo dài; dự kiến tổ chức 02 hội nghị trong quý I/2027.",
        { "dialogue-count": "nil" },
      ],
      ["Đối thoại: không có.", { "dialogue-count": "nil" }],
      ["Chua to chuc doi thoai truc tiep voi nhan dan trong ky.", { "dialogue-count": "nil" }],
      [
        "Do đặc thù là cơ quan tham mưu, Ban không tổ chức đối thoại trực tiếp với Nhân dân.",
        { "dialogue-count": "nil" },
      ],
      [
        "Qua 20 cuộc đối thoại, không có ý kiến bức xúc, không phát sinh điểm nóng.",
        { "dialogue-count": [20], "dialogue-attendance": "none" },
      ],
      [
        "Không có xã nào không tổ chức đối thoại; toàn tỉnh thực hiện 130 cuộc, không để xảy ra khiếu kiện đông người.",
        { "dialogue-count": [130] },
      ],
      [
        "Còn 03 xã chưa tổ chức đối thoại; các xã còn lại tổ chức được 47 cuộc, 5.236 lượt người.",
        { "dialogue-count": [47], "dialogue-attendance": [5236] },
      ],
      [
        "Các đơn vị tổ chức 22 buổi đối thoại, không có đơn thư phát sinh sau đối thoại, 2.009 người tham gia.",
        { "dialogue-count": [22], "dialogue-attendance": [2009] },
      ],
      [
        "Tổ chức 05 cuộc đối thoại theo chuyên đề (chuyển đổi số, đất đai, an sinh), tổng số 633 lượt người; trong đó 05/05 cuộc do Chủ tịch UBND phường chủ trì.",
        { "dialogue-count": [5], "dialogue-attendance": [633] },
      ],
      [
        "Bên cạnh 46 lượt tiếp công dân, Chủ tịch UBND xã chủ trì 6 cuộc đối thoại, giải đáp 71 câu hỏi.",
        { "dialogue-count": [6], "dialogue-attendance": "none" },
      ],
      [
        "Cấp tỉnh: 01 cuộc, 350 người; cấp xã: 76 cuộc, 9.114 người dự đối thoại.",
        { "dialogue-count": [1, 76], "dialogue-attendance": [350, 9114] },
      ],
      [
        "Đối thoại trực tiếp 13 cuộc (giảm 02 cuộc so với cùng kỳ), 1.590 lượt người (tăng 12,3%).",
        { "dialogue-count": [13], "dialogue-attendance": [1590] },
      ],
      ["So với năm 2025 (21 cuộc), số cuộc đối thoại năm 2026 tăng lên 26 cuộc.", { "dialogue-count": [26] }],
      [
        "Số cuộc đối thoại tăng từ 14 cuộc (năm 2025) lên 19 cuộc (năm 2026); số người dự tăng từ 1.680 lên 2.315 lượt.",
        { "dialogue-count": [19], "dialogue-attendance": [2315] },
      ],
      [
        "Duy trì mô hình “Cà phê doanh nhân” 12 số, kết nối 480 doanh nghiệp.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Tại xã vùng cao, già làng cùng Chủ tịch UBND xã mở 9 buổi đối thoại ở 9/9 thôn, bản; bà con đến dự 864 người.",
        { "dialogue-count": [9], "dialogue-attendance": [864] },
      ],
      [
        "UBND các phường, xã: 88 hội nghị; các sở, ban, ngành: 17 hội nghị đối thoại; thành phần tham dự gồm đại diện 12.300 hộ dân.",
        { "dialogue-count": [88, 17], "dialogue-attendance": [12300] },
      ],
      [
        "Tổ chức được một cuộc đối thoại duy nhất trong năm với chủ đề “Chính quyền hai cấp - gần dân, sát dân”.",
        { "dialogue-count": [1] },
      ],
      [
        "Trong năm đã có 1.050 người dân được tham gia đối thoại trực tiếp với người đứng đầu chính quyền cơ sở.",
        { "dialogue-count": "none", "dialogue-attendance": [1050] },
      ],
      [
        "Đã tổ chức 02 Hội nghị tập huấn kỹ năng đối thoại cho 130 cán bộ cấp xã.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Ban hành 03 kết luận sau đối thoại của Chủ tịch UBND tỉnh; giao 14 sở, ngành giải quyết 62 kiến nghị.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Tổ chức đối thoại trực tuyến kết nối 95 điểm cầu, thu hút 6.800 lượt người theo dõi; số cuộc: 02.",
        { "dialogue-count": [2], "dialogue-attendance": [6800] },
      ],
      [
        "Thực hiện đối thoại định kỳ mỗi quý 01 lần, cả năm 04 lần, có 395 lượt công dân dự.",
        { "dialogue-count": [4], "dialogue-attendance": [395] },
      ],
      [
        "Xã có 12 thôn, 3.215 hộ, 13.406 khẩu; đã tổ chức đối thoại tại 12/12 thôn.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "+ Đối thoại của Chủ tịch UBND xã: 02 hội nghị/312 lượt ND tham dự/41 ý kiến.",
        { "dialogue-count": [2], "dialogue-attendance": [312] },
      ],
      [
        "Số hội nghị đối thoại tổ chức trong năm là ba mươi tư, có khoảng bốn nghìn lượt người tham dự.",
        { "dialogue-count": [34], "dialogue-attendance": [4000] },
      ],
      [
        "Đồng chí Bộ trưởng đối thoại với nông dân toàn quốc 01 lần; Thủ trưởng các Cục, Vụ tiếp xúc trực tiếp người dân tại 14 tỉnh.",
        { "dialogue-count": [1] },
      ],
      [
        "UBND xã đã tổ chức 02 phiên đối thọai, có 140 luợt ngưòi tham gia.",
        { "dialogue-count": [2], "dialogue-attendance": [140] },
      ],
      ["Kết quả đối thoại năm 2026: 31 cuộc/KH 30 cuộc, vượt 3,3%.", { "dialogue-count": [31] }],
      [
        "Năm 2024 tổ chức 22 cuộc, năm 2025: 28 cuộc, năm 2026: 36 cuộc đối thoại.",
        { "dialogue-count": [36] },
      ],
      ["(báo cáo số liệu cụ thể)", { "dialogue-count": "none", "dialogue-attendance": "none" }],
      [
        "Đã tổ chức ..... cuộc đối thoại với ..... lượt người tham dự.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Tổ chức đối thoại trực tiếp: xem Phụ lục 03 kèm theo.",
        { "dialogue-count": "none", "dialogue-attendance": "none" },
      ],
      [
        "Tổ chức 10 cuộc đối thoại với Nhân dân và 04 cuộc đối thoại với doanh nghiệp.",
        { "dialogue-count": [10] },
      ],
      [
        "Đối thoại với Nhân dân 07 cuộc, 905 người; đối thoại với doanh nghiệp 02 cuộc, 118 doanh nghiệp.",
        { "dialogue-count": [7], "dialogue-attendance": [905] },
      ],
      [
        "Có tổng cộng 1.2 nghìn lượt người đến dự 15 buổi đối thoại do UBND phường tổ chức.",
        { "dialogue-count": [15], "dialogue-attendance": [1200] },
      ],
    ],
  },
];
