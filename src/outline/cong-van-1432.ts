/**
 * The outline that Công văn số 1432/BNV-CTTN of 03/4/2023 (Bộ Nội vụ) prescribes for the report on the results of
 * Chỉ thị số 33/CT-TTg and Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP: word for word, but for `repairs`.
 * The text that it was taken from is `test/fixtures/cong-van-1432-va-de-cuong.txt`; a test compares the two.
 */
import { defineOutline } from "./defineOutline";

export const congVan1432 = defineOutline({
  id: "1432-bnv-cttn",
  prescribedBy: "1432/BNV-CTTN",
  title: [
    "ĐỀ CƯƠNG BÁO CÁO",
    "Kết quả thực hiện Chỉ thị số 33/CT-TTg và Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP",
    "(Kèm theo Công văn số 1432/BNV-CTTN ngày 03 / 04 /2023 của Bộ Nội vụ)",
  ],
  documentKind: "BÁO CÁO",
  subject: "Kết quả thực hiện Chỉ thị số 33/CT-TTg và Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP tại",
  recipient: "Bộ Nội vụ",

  // Điểm 2 of the letter: "gửi báo cáo 6 tháng đầu năm về Bộ Nội vụ trước ngày 30 tháng 5 và báo cáo năm đề nghị gửi
  // trước ngày 15 tháng 12".
  deadlines: { "half-year": { day: 30, month: 5 }, annual: { day: 15, month: 12 } },

  citations: [
    {
      id: "1432/BNV-CTTN",
      kind: "Công văn",
      number: "1432/BNV-CTTN",
      date: { day: 3, month: 4, year: 2023 },
      issuer: "Bộ Nội vụ",
      subject: "Triển khai thực hiện Chỉ thị số 33/CT-TTg của Thủ tướng Chính phủ",
    },
    {
      id: "33/CT-TTg",
      kind: "Chỉ thị",
      number: "33/CT-TTg",
      date: { day: 26, month: 11, year: 2021 },
      issuer: "Thủ tướng Chính phủ",
      subject:
        "Tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới",
    },
    {
      id: "03-CTr/BDVTW-BCSDCP",
      kind: "Chương trình phối hợp",
      number: "03-CTr/BDVTW-BCSDCP",
      date: { day: 15, month: 12, year: 2021 },
      issuer: "Ban Dân vận Trung ương và Ban cán sự đảng Chính phủ",
      subject: "Công tác dân vận giai đoạn 2021 – 2026",
    },
    {
      id: "76/NQ-CP",
      kind: "Nghị quyết",
      number: "76/NQ-CP",
      date: { day: 15, month: 7, year: 2021 },
      issuer: "Chính phủ",
      subject: "Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030",
    },
    {
      // The outline does not name its issuer; the symbol QĐ-TTg does.
      id: "28/2018/QĐ-TTg",
      kind: "Quyết định",
      number: "28/2018/QĐ-TTg",
      date: { day: 12, month: 7, year: 2018 },
      issuer: "Thủ tướng Chính phủ",
      subject: "Gửi, nhận văn bản điện tử giữa các cơ quan trong hệ thống hành chính nhà nước",
    },
    {
      id: "217-QĐ/TW",
      kind: "Quyết định",
      number: "217-QĐ/TW",
      date: { day: 12, month: 12, year: 2013 },
      issuer: "Bộ Chính trị",
      subject:
        "Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội",
    },
    {
      // Cited together with the one before; the title that the outline quotes belongs to that one.
      id: "218-QĐ/TW",
      kind: "Quyết định",
      number: "218-QĐ/TW",
      date: { day: 12, month: 12, year: 2013 },
      issuer: "Bộ Chính trị",
      subject:
        "Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền",
    },
  ],

  parts: [
    {
      id: "I",
      label: "I.",
      heading: "KHÁI QUÁT CHUNG",
      sentence:
        "Khái quát đặc điểm, tình hình của bộ, ngành và địa phương. Kết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội đối với địa phương; kết quả thực hiện nhiệm vụ chuyên môn đối với bộ, ngành (có số liệu cụ thể).",
      alsoCalled: [
        "Đặc điểm tình hình",
        "Tình hình chung",
        "Khái quát tình hình",
        "Khái quát đặc điểm tình hình",
        "Tình hình kinh tế - xã hội",
      ],
      figures: [
        {
          id: "socio-economic",
          required: true,
          label: "Số liệu kinh tế - xã hội hoặc nhiệm vụ chuyên môn",
          sentence: [
            "Số liệu chủ yếu về kinh tế - xã hội, nhiệm vụ chuyên môn: ",
            { blank: "socio-economic" },
            ".",
          ],
        },
      ],
    },
    {
      id: "II",
      label: "II.",
      heading: "CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
      sentence: "CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO",
      alsoCalled: [
        "Công tác chỉ đạo, điều hành",
        "Công tác lãnh đạo, chỉ đạo, triển khai thực hiện",
        "Công tác triển khai thực hiện",
      ],
      prompt: null,
      children: [
        {
          id: "II.1",
          label: "1.",
          heading: "Công tác lãnh đạo, chỉ đạo quán triệt, triển khai thực hiện",
          sentence:
            "Công tác lãnh đạo, chỉ đạo quán triệt triển khai Chỉ thị số 33/CT-TTg; Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP; kết quả ban hành các văn bản cụ thể hóa công tác lãnh đạo triển khai thực hiện.",
          alsoCalled: [
            "Công tác lãnh đạo, chỉ đạo, ban hành văn bản",
            "Ban hành văn bản",
            "Công tác chỉ đạo, quán triệt, triển khai",
            "Ban hành văn bản lãnh đạo, chỉ đạo",
          ],
          spokenOfAs: ["ban hành", "văn bản chỉ đạo"],
          figures: [{ id: "documents-issued", required: false, label: "Số văn bản đã ban hành" }],
          cites: ["33/CT-TTg", "03-CTr/BDVTW-BCSDCP"],
        },
        {
          id: "II.2",
          label: "2.",
          heading: "Công tác quán triệt, tuyên truyền, phổ biến, tập huấn",
          sentence:
            "Công tác quán triệt, tuyên truyền, phổ biến, tập huấn cho đội ngũ cán bộ, công chức, viên chức và người được phân công theo dõi, thực hiện công tác dân vận của cơ quan hành chính nhà nước, đơn vị sự nghiệp công lập.",
          alsoCalled: [
            "Công tác tuyên truyền, phổ biến, tập huấn",
            "Công tác quán triệt, tuyên truyền",
            "Công tác tập huấn, bồi dưỡng",
            "Tập huấn cho cán bộ, công chức, viên chức",
          ],
          spokenOfAs: ["tập huấn", "quán triệt", "phổ biến"],
          figures: [
            { id: "training-courses", required: false, label: "Số lớp, hội nghị tập huấn, phổ biến" },
          ],
        },
      ],
    },
    {
      id: "III",
      label: "III.",
      heading: "KẾT QUẢ THỰC HIỆN",
      sentence: "KẾT QUẢ THỰC HIỆN",
      alsoCalled: ["Kết quả đạt được", "Kết quả triển khai thực hiện", "Kết quả thực hiện công tác dân vận"],
      prompt: null,
      children: [
        {
          id: "III.1",
          label: "1.",
          heading: "Kết quả thực hiện Chỉ thị số 33/CT-TTg và Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP",
          sentence:
            "Kết quả thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về “Tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới” và Chương trình phối hợp số 03-CTr/BDVTW-BCSDCP ngày 15/12/2021 giữa Ban Dân vận Trung ương và Ban cán sự đảng Chính phủ về công tác dân vận giai đoạn 2021 – 2026.",
          alsoCalled: [
            "Kết quả thực hiện Chỉ thị 33",
            "Thực hiện Chỉ thị số 33",
            "Thực hiện Chương trình phối hợp số 03",
          ],
          cites: ["33/CT-TTg", "03-CTr/BDVTW-BCSDCP"],
        },
        {
          id: "III.2",
          label: "2.",
          heading: "Kết quả nâng cao hiệu lực, hiệu quả công tác quản lý nhà nước về công tác dân vận",
          sentence:
            "Kết quả nâng cao hiệu lực, hiệu quả công tác quản lý nhà nước về công tác dân vận; công tác phối hợp thực hiện công tác dân vận của cơ quan hành chính nhà nước và chính quyền các cấp; công tác quán triệt thể chế hóa chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước liên quan đến công tác dân vận trong tình hình mới gắn với nhiệm vụ chính trị chuyên môn của cơ quan, đơn vị và phục hồi phát triển kinh tế - xã hội sau đại dịch COVID-19.",
          alsoCalled: [
            "Nâng cao hiệu lực, hiệu quả quản lý nhà nước",
            "Công tác quản lý nhà nước về dân vận",
            "Công tác phối hợp thực hiện công tác dân vận",
          ],
          spokenOfAs: ["quản lý nhà nước"],
        },
        {
          id: "III.3",
          label: "3.",
          heading: "Hoạt động tuyên truyền, giáo dục nhằm nâng cao nhận thức về công tác dân vận",
          sentence:
            "Hoạt động tuyên truyền, giáo dục nhằm nâng cao nhận thức về ý nghĩa, tầm quan trọng của công tác dân vận; về vị trí, vai trò, trách nhiệm của cơ quan hành chính nhà nước, chính quyền các cấp và cán bộ, công chức, viên chức trong thực hiện công tác dân vận. Kết quả công tác tuyên truyền, vận động người dân ở vùng sâu, vùng xa, vùng đặc biệt khó khăn, vùng đồng bào dân tộc thiểu số, vùng đồng bào theo tôn giáo, chú trọng đổi mới nội dung và hình thức tuyên truyền, vận động Nhân dân trong bối cảnh dịch bệnh COVID-19.",
          alsoCalled: [
            "Hoạt động tuyên truyền, giáo dục",
            "Công tác tuyên truyền, vận động Nhân dân",
            "Công tác tuyên truyền, nâng cao nhận thức",
          ],
          spokenOfAs: ["tuyên truyền"],
        },
        {
          id: "III.4",
          label: "4.",
          heading: "Việc thực hiện phong trào thi đua “Dân vận khéo”",
          sentence:
            "Việc thực hiện phong trào thi đua “Dân vận khéo” trên các lĩnh vực kinh tế, văn hóa, xã hội, an ninh, quốc phòng.",
          alsoCalled: ["Phong trào thi đua Dân vận khéo", "Phong trào Dân vận khéo"],
          figures: [{ id: "model-count", required: false, label: "Số mô hình “Dân vận khéo”" }],
          children: [
            {
              id: "III.4.1",
              label: "-",
              heading:
                "Công tác triển khai xây dựng kế hoạch, tuyên truyền, đào tạo bồi dưỡng, thi đua - khen thưởng",
              sentence:
                "Công tác triển khai xây dựng kế hoạch, tuyên truyền, đào tạo bồi dưỡng, thi đua - khen thưởng, phong trào “Dân vận khéo”.",
              alsoCalled: [
                "Xây dựng kế hoạch, tuyên truyền phong trào Dân vận khéo",
                "Công tác triển khai phong trào thi đua Dân vận khéo",
                "Xây dựng kế hoạch",
              ],
              spokenOfAs: ["kế hoạch", "phát động"],
            },
            {
              id: "III.4.2",
              label: "-",
              heading: "Kết quả công tác bồi dưỡng, tập huấn kỹ năng vận động Nhân dân",
              sentence:
                "Kết quả công tác bồi dưỡng, tập huấn kỹ năng vận động Nhân dân cho những cán bộ, công chức, viên chức có uy tín hoặc những người thường xuyên tiếp xúc với tổ chức, công dân, tạo điều kiện cho cán bộ, công chức, viên chức tham gia tuyên truyền đường lối, chủ trương của Đảng, chính sách pháp luật của Nhà nước.",
              alsoCalled: [
                "Tập huấn kỹ năng dân vận",
                "Tập huấn kỹ năng vận động",
                "Bồi dưỡng nghiệp vụ dân vận",
                "Bồi dưỡng kỹ năng",
              ],
              spokenOfAs: ["tập huấn", "bồi dưỡng"],
              figures: [
                { id: "skills-courses", required: false, label: "Số lớp tập huấn kỹ năng vận động Nhân dân" },
              ],
            },
            {
              id: "III.4.3",
              label: "-",
              heading: "Kết quả công tác biểu dương, khen thưởng, nhân rộng các điển hình “Dân vận khéo”",
              sentence:
                "Kết quả công tác biểu dương, khen thưởng, nhân rộng các điển hình “Dân vận khéo”, các điển hình gương người tốt việc tốt trên lĩnh vực quản lý.",
              alsoCalled: [
                "Biểu dương, khen thưởng",
                "Nhân rộng điển hình",
                "Nhân rộng mô hình Dân vận khéo",
                "Khen thưởng điển hình tiên tiến",
              ],
              spokenOfAs: ["khen thưởng", "biểu dương", "nhân rộng"],
              figures: [
                { id: "commendations", required: false, label: "Số tập thể, cá nhân được khen thưởng" },
              ],
            },
          ],
        },
        {
          id: "III.5",
          label: "5.",
          heading: "Kết quả triển khai Chương trình tổng thể cải cách hành chính nhà nước",
          sentence:
            "Kết quả tổ chức triển khai Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030 theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; thực hiện cải cách thủ tục hành chính; việc phân cấp phân quyền trong giải quyết thủ tục hành chính; công tác rà soát và sắp xếp tinh gọn bộ máy; thực hiện chuyển đổi số.",
          alsoCalled: [
            "Công tác cải cách hành chính",
            "Kết quả cải cách hành chính",
            "Cải cách hành chính, chuyển đổi số",
          ],
          cites: ["76/NQ-CP"],
          children: [
            {
              id: "III.5.1",
              label: "-",
              heading: "Kết quả thực hiện rà soát, đơn giản hóa, niêm yết công khai thủ tục hành chính",
              sentence:
                "Kết quả thực hiện rà soát, đơn giản hóa thủ tục hành chính, niêm yết công khai tại Bộ phận tiếp nhận và trả kết quả hoặc nơi thực hiện thủ tục hành chính, trên trang thông tin điện tử của các cơ quan, đơn vị.",
              alsoCalled: [
                "Rà soát, đơn giản hóa thủ tục hành chính",
                "Cải cách thủ tục hành chính",
                "Công khai thủ tục hành chính",
                "Kiểm soát thủ tục hành chính",
              ],
              spokenOfAs: ["thủ tục hành chính"],
              figures: [
                {
                  id: "procedures-simplified",
                  required: false,
                  label: "Số thủ tục hành chính được đơn giản hóa",
                },
              ],
            },
            {
              id: "III.5.2",
              label: "-",
              heading: "Kết quả đẩy mạnh ứng dụng công nghệ thông tin, cung cấp dịch vụ công trực tuyến",
              sentence:
                "Kết quả đẩy mạnh ứng dụng công nghệ thông tin gắn kết chặt chẽ với nhiệm vụ cải cách hành chính. Thực hiện Quyết định 28/2018/QĐ-TTg ngày 12/7/2018 về gửi, nhận văn bản điện tử giữa các cơ quan trong hệ thống hành chính nhà nước, về ứng dụng cung cấp dịch vụ công trực tuyến theo cấp độ.",
              alsoCalled: [
                "Ứng dụng công nghệ thông tin",
                "Dịch vụ công trực tuyến",
                "Ứng dụng công nghệ thông tin, chuyển đổi số",
                "Gửi, nhận văn bản điện tử",
              ],
              spokenOfAs: ["công nghệ thông tin", "trực tuyến", "chuyển đổi số"],
              figures: [{ id: "online-services", required: false, label: "Số dịch vụ công trực tuyến" }],
              cites: ["28/2018/QĐ-TTg"],
            },
            {
              id: "III.5.3",
              label: "-",
              heading: "Kết quả Chỉ số hài lòng của người dân, tổ chức và doanh nghiệp",
              sentence:
                "Kết quả Chỉ số hài lòng của người dân, tổ chức và doanh nghiệp đối với sự phục vụ của cơ quan, đơn vị (báo cáo số liệu cụ thể).",
              alsoCalled: [
                "Chỉ số hài lòng",
                "Mức độ hài lòng của người dân",
                "Tỷ lệ hài lòng",
                "Sự hài lòng của người dân",
                "Khảo sát, đo lường sự hài lòng",
              ],
              spokenOfAs: ["hài lòng"],
              figures: [
                {
                  id: "satisfaction-index",
                  required: true,
                  label: "Chỉ số hài lòng",
                  sentence: [
                    "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp: ",
                    { blank: "satisfaction-index" },
                    "%.",
                  ],
                },
              ],
            },
          ],
        },
        {
          id: "III.6",
          label: "6.",
          heading: "Kết quả thực hiện quy định về đạo đức công vụ; công tác kiểm tra, thanh tra công vụ",
          sentence:
            "Kết quả thực hiện quy định về đạo đức công vụ, phát huy vai trò gương mẫu của cán bộ, đảng viên, người đứng đầu, cán bộ, công chức, viên chức, lực lượng vũ trang; công tác kiểm tra, thanh tra công vụ, xử lý nghiêm những cán bộ, công chức, viên chức có hành vi cửa quyền, gây phiền hà cho Nhân dân, xâm phạm quyền và lợi ích chính đáng của Nhân dân.",
          alsoCalled: [
            "Đạo đức công vụ",
            "Đạo đức công vụ, văn hóa công sở",
            "Kỷ luật, kỷ cương hành chính",
            "Kiểm tra công vụ",
            "Thanh tra công vụ",
          ],
          spokenOfAs: ["đạo đức công vụ", "kỷ luật, kỷ cương"],
          figures: [
            {
              id: "officials-disciplined",
              required: false,
              label: "Số cán bộ, công chức, viên chức bị xử lý",
            },
          ],
        },
        {
          id: "III.7",
          label: "7.",
          heading:
            "Kết quả thực hiện công tác giải quyết đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh của công dân",
          sentence:
            "Kết quả thực hiện công tác giải quyết đơn thư khiếu nại, tố cáo, kiến nghị, phản ánh của công dân, nhất là những vụ việc phức tạp, tồn đọng, kéo dài, dư luận quan tâm.",
          alsoCalled: [
            "Công tác tiếp công dân, giải quyết đơn thư",
            "Công tác tiếp công dân, giải quyết khiếu nại, tố cáo",
            "Công tác giải quyết khiếu nại, tố cáo",
          ],
          children: [
            {
              id: "III.7.1",
              label: "-",
              heading: "Kết quả giải quyết đơn, thư khiếu nại, tố cáo, kiến nghị, phản ánh",
              sentence:
                "Kết quả thực hiện công tác giải quyết đơn, thư khiếu nại, tố cáo, kiến nghị, phản ánh của công dân.",
              alsoCalled: [
                "Giải quyết đơn thư",
                "Giải quyết đơn, thư của công dân",
                "Giải quyết khiếu nại, tố cáo",
              ],
              spokenOfAs: ["đơn thư", "giải quyết đơn", "khiếu nại"],
              figures: [
                { id: "petitions-received", required: false, label: "Số đơn, thư đã tiếp nhận" },
                { id: "petitions-resolved", required: false, label: "Số đơn, thư đã giải quyết" },
              ],
            },
            {
              id: "III.7.2",
              label: "-",
              heading: "Kết quả công tác tiếp công dân thường xuyên, định kỳ",
              sentence: "Kết quả công tác tiếp công dân thường xuyên, định kỳ.",
              alsoCalled: ["Tiếp công dân", "Tiếp dân", "Công tác tiếp công dân định kỳ"],
              spokenOfAs: ["tiếp công dân", "tiếp dân", "lượt công dân"],
              figures: [{ id: "citizen-receptions", required: false, label: "Số lượt tiếp công dân" }],
            },
            {
              id: "III.7.3",
              label: "-",
              heading: "Kết quả tổ chức tiếp xúc, đối thoại trực tiếp giữa người đứng đầu với Nhân dân",
              sentence:
                "Kết quả tổ chức tiếp xúc, đối thoại trực tiếp giữa người đứng đầu cơ quan, đơn vị, địa phương với Nhân dân (báo cáo số liệu cụ thể).",
              alsoCalled: [
                "Đối thoại trực tiếp",
                "Đối thoại với Nhân dân",
                "Tiếp xúc, đối thoại",
                "Công tác đối thoại",
                "Đối thoại",
              ],
              spokenOfAs: ["đối thoại"],
              figures: [
                {
                  id: "dialogue-count",
                  required: true,
                  label: "Số cuộc tiếp xúc, đối thoại trực tiếp",
                  sentence: [
                    "Số cuộc tiếp xúc, đối thoại trực tiếp: ",
                    { blank: "dialogue-count" },
                    " cuộc, với ",
                    { blank: "dialogue-attendance" },
                    " lượt người tham dự.",
                  ],
                },
                { id: "dialogue-attendance", required: false, label: "Số lượt người dự đối thoại" },
              ],
            },
          ],
        },
        {
          id: "III.8",
          label: "8.",
          heading:
            "Công tác phối hợp, tạo điều kiện để Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tham gia giám sát, phản biện xã hội",
          sentence:
            "Công tác phối hợp, tạo điều kiện để Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội tham gia giám sát, phản biện xã hội theo Quyết định số 217-QĐ/TW và Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị ban hành “Quy chế giám sát và phản biện xã hội của Mặt trận Tổ quốc Việt Nam và các đoàn thể chính trị - xã hội”.",
          alsoCalled: [
            "Giám sát, phản biện xã hội",
            "Phối hợp với Mặt trận Tổ quốc và các tổ chức chính trị - xã hội",
            "Phối hợp với Mặt trận Tổ quốc và các đoàn thể",
          ],
          spokenOfAs: ["giám sát", "phản biện xã hội"],
          figures: [
            { id: "supervision-sessions", required: false, label: "Số cuộc giám sát, phản biện xã hội" },
          ],
          cites: ["217-QĐ/TW", "218-QĐ/TW"],
        },
        {
          id: "III.9",
          label: "9.",
          heading: "Công tác kiểm tra, hướng dẫn tổ chức thực hiện công tác dân vận",
          sentence:
            "Công tác kiểm tra, hướng dẫn cơ quan hành chính nhà nước, chính quyền các cấp tổ chức thực hiện công tác dân vận gắn với việc tổ chức thực hiện nhiệm vụ chính trị theo chức năng, nhiệm vụ của từng ngành, từng lĩnh vực và địa phương.",
          alsoCalled: [
            "Kiểm tra, hướng dẫn công tác dân vận",
            "Công tác kiểm tra, hướng dẫn",
            "Công tác kiểm tra, giám sát",
          ],
          spokenOfAs: ["kiểm tra"],
          figures: [{ id: "inspections", required: false, label: "Số cuộc kiểm tra" }],
        },
      ],
    },
    {
      id: "IV",
      label: "IV.",
      heading: "ĐÁNH GIÁ CHUNG",
      sentence: "ĐÁNH GIÁ CHUNG",
      alsoCalled: ["Nhận xét, đánh giá", "Đánh giá kết quả thực hiện", "Đánh giá"],
      prompt: null,
      children: [
        {
          id: "IV.1",
          label: "1.",
          heading: "Ưu điểm",
          sentence: "Ưu điểm",
          alsoCalled: ["Kết quả đạt được", "Mặt được", "Thuận lợi", "Kết quả nổi bật"],
          spokenOfAs: ["ưu điểm", "chuyển biến tích cực", "kết quả nổi bật"],
          prompt: "Nêu những kết quả nổi bật, cách làm hay trong kỳ báo cáo.",
        },
        {
          id: "IV.2",
          label: "2.",
          heading: "Khó khăn, hạn chế và nguyên nhân",
          sentence: "Khó khăn, hạn chế và nguyên nhân",
          alsoCalled: [
            "Tồn tại, hạn chế",
            "Hạn chế, nguyên nhân",
            "Khó khăn, vướng mắc",
            "Tồn tại, hạn chế và nguyên nhân",
          ],
          spokenOfAs: ["hạn chế", "khó khăn", "tồn tại"],
          prompt: "Nêu khó khăn, hạn chế; nguyên nhân khách quan, chủ quan.",
        },
      ],
    },
    {
      id: "V",
      label: "V.",
      heading: "NHIỆM VỤ, GIẢI PHÁP",
      sentence: "NHIỆM VỤ, GIẢI PHÁP",
      alsoCalled: [
        "Phương hướng, nhiệm vụ",
        "Phương hướng, nhiệm vụ, giải pháp thời gian tới",
        "Nhiệm vụ trọng tâm thời gian tới",
      ],
      prompt: "Nêu nhiệm vụ trọng tâm và giải pháp thực hiện trong thời gian tới.",
    },
    {
      id: "VI",
      label: "VI.",
      heading: "KIẾN NGHỊ, ĐỀ XUẤT",
      sentence: "KIẾN NGHỊ, ĐỀ XUẤT",
      alsoCalled: ["Đề xuất, kiến nghị", "Kiến nghị", "Đề xuất"],
      prompt:
        "Nêu kiến nghị, đề xuất với Thủ tướng Chính phủ, Bộ Nội vụ và cơ quan có thẩm quyền; nếu không có thì ghi “Không có”.",
    },
  ],

  repairs: [
    {
      item: "III.2",
      transcribed: "liên quan đến công tác dân vận\n\ntrong tình hình mới",
      repaired: "liên quan đến công tác dân vận trong tình hình mới",
      reason: "a page break cut the sentence into two paragraphs",
    },
    {
      item: "III.5",
      transcribed: "sáp xếp",
      repaired: "sắp xếp",
      reason: "misspelt in the transcription",
    },
    {
      item: "III.6",
      transcribed: "xử lý nghiêm những cán bộ,\n\ncông chức, viên chức",
      repaired: "xử lý nghiêm những cán bộ, công chức, viên chức",
      reason: "a page break cut the sentence into two paragraphs",
    },
  ],
});
