/**
 * Everything the pane says, in Vietnamese: the source of the type that the other languages must satisfy. Whole
 * sentences only; a sentence with values is a function, so that no language has to live with another one's word order.
 */
import type { ManualStepText, Trouble } from "./shapes";

export const vi = {
  /** Of the words here, for the `lang` attribute. */
  language: "vi" as "vi" | "en",

  pane: {
    name: "Báo cáo dân vận",
    purpose: "Khung báo cáo theo Công văn 1432/BNV-CTTN, thể thức theo Nghị định 30/2020/NĐ-CP.",
    places: "Việc cần làm",
    help: "Trợ giúp (F1)",
    /** The names of the places, short enough to stand side by side at 320 px. */
    tabs: { start: "Tổng quan", insert: "Khung", figures: "Số liệu", check: "Kiểm tra" },
    opening: "Đang mở…",
    connecting: "Đang nối với Word…",
    loadingPlace: "Đang tải phần này…",
  },

  host: {
    notWord: {
      what: "Trang này cần được mở bên trong Microsoft Word.",
      todo: "Mở báo cáo bằng Word, vào thẻ Trang đầu (Home), bấm “Chèn khung báo cáo” hoặc “Kiểm tra trước khi gửi”.",
    } satisfies Trouble,
    tooOld: {
      what: "Bản Word này quá cũ nên phần bổ trợ không chạy được. Văn bản của bạn không bị thay đổi gì.",
      todo: "Dùng Word 2021 trở lên, Word trong Microsoft 365 hoặc Word trên web. Nếu máy do cơ quan quản lý, hãy đưa câu này cho bộ phận công nghệ thông tin.",
    } satisfies Trouble,
    slow: {
      what: "Word chưa trả lời.",
      todo: "Ngăn vẫn đang chờ. Nếu đang mở trang này trong trình duyệt thường, hãy mở nó từ Word; nếu đang ở trong Word, đóng ngăn rồi mở lại từ thẻ Trang đầu (Home).",
    } satisfies Trouble,
    failed: {
      what: "Không nối được với Word. Văn bản của bạn không bị thay đổi gì.",
      todo: "Đóng ngăn này rồi mở lại từ thẻ Trang đầu (Home). Nếu vẫn không được, lưu văn bản, đóng và mở lại Word.",
    } satisfies Trouble,
    tryWorkbench: "Chưa có Word? Mở trang dùng thử",
  },

  trouble: {
    title: "Chưa làm được",
    crashed: {
      what: "Ngăn này gặp lỗi ngoài dự tính. Văn bản của bạn vẫn nguyên vẹn.",
      todo: "Bấm “Mở lại ngăn”. Nếu lỗi lặp lại, lưu văn bản, đóng và mở lại Word.",
    } satisfies Trouble,
    reopen: "Mở lại ngăn",
    forSupport: "Dành cho bộ phận công nghệ thông tin",
  },

  /** What Word answered, by the code of the error. */
  word: {
    protected: {
      what: "Văn bản, hoặc phần cần sửa, đang được bảo vệ.",
      todo: "Vào thẻ Xem lại (Review) > Hạn chế Chỉnh sửa (Restrict Editing) > Dừng Bảo vệ (Stop Protection), rồi làm lại.",
    },
    "read-only": {
      what: "Văn bản đang mở ở chế độ chỉ đọc.",
      todo: "Bấm “Cho phép Chỉnh sửa” (Enable Editing) trên dải vàng, hoặc lưu thành tệp khác, rồi làm lại.",
    },
    busy: {
      what: "Một việc khác đang chạy nên chưa làm được việc này.",
      todo: "Đóng các hộp thoại đang mở trong Word, đợi vài giây rồi làm lại.",
    },
    "by-hand": {
      what: "Không chắc sửa được chỗ này mà vẫn giữ nguyên mọi thứ quanh nó (kiểu chữ, ảnh, chú thích), nên không sửa thay bạn.",
      todo: "Bấm “Đến chỗ này” và tự sửa như ghi ở “Sửa thành”.",
    },
    "no-answer": {
      what: "Word không trả lời trong một phút; có thể Word vẫn làm xong việc này sau đó.",
      todo: "Đóng các hộp thoại đang mở trong Word và chờ thêm. Nếu vẫn không được, lưu văn bản, đóng rồi mở lại ngăn này.",
    },
    "not-found": {
      what: "Không còn thấy chỗ này, có lẽ văn bản vừa được sửa.",
      todo: "Sang “Kiểm tra” và kiểm tra lại để có kết quả mới.",
    },
    "not-supported": {
      what: "Bản Word này không có chức năng cần dùng.",
      todo: "Dùng Word 2021 trở lên, Word trong Microsoft 365 hoặc Word trên web.",
    },
    "not-in-word": {
      what: "Trang này không chạy bên trong Word.",
      todo: "Mở báo cáo bằng Word rồi mở ngăn này từ thẻ Trang đầu (Home).",
    },
    "too-large": {
      what: "Văn bản quá lớn, Word không chuyển hết được.",
      todo: "Nén hoặc bỏ bớt ảnh lớn trong văn bản, lưu lại, rồi làm lại.",
    },
    "offline-settings": {
      what: "Không lưu được hồ sơ cơ quan trên máy này.",
      todo: "Vẫn chèn khung được; lần sau cần nhập lại hồ sơ. Bộ phận công nghệ thông tin có thể cho phép lưu dữ liệu trang trong Office.",
    },
    "settings-not-kept": {
      what: "Văn bản không giữ được danh sách điểm đã bỏ qua.",
      todo: "Chữ trong báo cáo vẫn nguyên vẹn. Kiểm tra xem văn bản có sửa và lưu được không, rồi làm lại.",
    },
    refused: {
      what: "Word không nhận nội dung được gửi đến.",
      todo: "Lưu văn bản, đóng và mở lại Word rồi làm lại. Nếu vẫn lỗi, đưa câu này cho bộ phận công nghệ thông tin.",
    },
    general: {
      what: "Word báo lỗi khi thực hiện; có thể văn bản đang được bảo vệ hoặc đang ở chế độ xem.",
      todo: "Kiểm tra xem văn bản có sửa được không, rồi làm lại. Nếu vẫn lỗi, lưu văn bản, đóng và mở lại Word.",
    },
  } satisfies Readonly<Record<string, Trouble>>,

  /** What a failed action has done to the document. */
  documentState: {
    unchanged: "Văn bản không bị thay đổi.",
    changed: "Một phần đã vào văn bản. Bấm Ctrl+Z để bỏ phần đó.",
    unknown: "Hãy xem lại văn bản; nếu thấy phần chèn dở dang, bấm Ctrl+Z.",
  },

  /** The first place: the state of the open document, and the next thing to do. */
  start: {
    reading: "Đang đọc văn bản…",
    readAgain: "Đọc lại văn bản",
    readAt: (time: string) => `Theo văn bản lúc ${time}.`,
    old: "Không đọc lại được văn bản; những điều dưới đây có thể đã cũ.",
    blankTitle: "Bắt đầu báo cáo",
    blank:
      "Văn bản này chưa có mục nào của đề cương. Khung gồm phần đầu theo Nghị định 30, đủ các mục và chỗ ký; chữ đã có vẫn giữ nguyên.",
    askProfile: "Trước hết cần hồ sơ cơ quan: nhập tên cơ quan, các ô còn lại được gợi ý. Chỉ hỏi một lần.",
    writingTitle: (done: number, total: number) => `Đã xong ${done}/${total} mục`,
    readyTitle: "Báo cáo đã đủ",
    ready: (total: number) => `Cả ${total} mục đều đạt, không còn lỗi phải sửa.`,
    readyWithDismissed: (total: number, left: number) =>
      `Cả ${total} mục đều đạt, không còn lỗi phải sửa, trừ ${left} điểm đã bỏ qua có ghi lý do.`,
    owed: (count: number) => `Còn ${count} số liệu bắt buộc.`,
    warnings: (count: number) => `Còn ${count} điểm nên xem lại.`,
    deadline: (date: string, days: number) => `Hạn gửi: trước ngày ${date}, còn ${days} ngày.`,
    deadlineToday: (date: string) => `Phải gửi trước ngày ${date}: hôm nay đã hết hạn.`,
    overdue: (date: string, days: number) => `Phải gửi trước ngày ${date}: đã quá hạn ${days} ngày.`,
    next: {
      insert: "Chèn khung báo cáo",
      profile: "Nhập hồ sơ cơ quan",
      "insert-missing": (count: number) => `Chèn ${count} mục còn thiếu`,
      write: "Viết mục còn trống tiếp theo",
      figures: (count: number) => `Điền ${count} số liệu bắt buộc`,
      errors: (count: number) => `Xem ${count} lỗi phải sửa`,
      review: (count: number) => `Xem ${count} mục chưa đạt`,
      finish: "Xem lại và lập phiếu kiểm tra",
    },
    seeProfile: "Xem hồ sơ cơ quan trước",
    partsTitle: "Các phần",
    partCount: (done: number, total: number) => `${done}/${total}`,
    goToPart: "Đến mục chưa xong của phần này",
  },

  insert: {
    title: "Chèn khung báo cáo",
    intro:
      "Khung được chèn vào văn bản đang mở; chữ đã có vẫn giữ nguyên. Nếu đã có khung, chỉ phần còn thiếu được thêm vào.",
    profile: "Hồ sơ cơ quan",
    newProfile: "Thêm hồ sơ mới…",
    exportProfiles: "Xuất ra tệp",
    importProfiles: "Nhập từ tệp",
    remove: "Xóa hồ sơ này",
    removeAsk: "Xóa hẳn hồ sơ đang hiện? Văn bản không bị thay đổi gì.",
    removeConfirm: "Xóa hồ sơ",
    removeCancel: "Giữ lại",
    removed: "Đã xóa hồ sơ. Văn bản vẫn nguyên vẹn.",
    exported:
      "Đã xuất các hồ sơ ra tệp ho-so-co-quan.json. Word cho máy Mac có thể không lưu được tệp từ ngăn này.",
    imported: (count: number) => `Đã nhập ${count} hồ sơ. Chọn trong danh sách “Hồ sơ cơ quan” để dùng.`,
    importedNothing: "Các hồ sơ trong tệp đều đã có sẵn nên không nhập thêm gì.",
    shipped: "Cơ quan đã cài sẵn hồ sơ. Bấm để điền vào các ô dưới, rồi xem lại:",
    shippedGroup: "Hồ sơ cài sẵn",
    shippedBroken: (reason: string) =>
      `Dành cho bộ phận công nghệ thông tin: tệp profiles.json đặt cùng phần bổ trợ không đọc được (${reason}).`,
    importTroubles: {
      "not-json":
        "Tệp này không phải tệp hồ sơ, hoặc không lưu bằng UTF-8. Hãy xin đồng nghiệp xuất lại tệp.",
      "no-profiles": "Tệp này không có hồ sơ cơ quan nào. Hãy xin đồng nghiệp xuất lại tệp.",
      "other-version":
        "Tệp này do một phiên bản khác của phần bổ trợ ghi. Hãy dùng cùng phiên bản rồi xuất lại tệp.",
      "too-many": "Tệp này quá lớn so với một tệp hồ sơ. Hãy xin đồng nghiệp xuất lại tệp.",
      "broken-profile": "Một hồ sơ trong tệp thiếu mục hoặc sai kiểu. Hãy xin đồng nghiệp xuất lại tệp.",
      unreadable: "Không mở được tệp này. Hãy chép tệp vào máy rồi nhập lại.",
    },
    importChangedNothing: "Các hồ sơ đang có vẫn giữ nguyên.",
    more: "Thêm: kỳ báo cáo, chức vụ, nơi nhận",
    agency: "Cơ quan ban hành",
    agencyHint: "Tên đầy đủ, ví dụ: Ủy ban nhân dân tỉnh Đồng Nai. Các ô dưới được gợi ý từ tên này.",
    governingBody: "Cơ quan chủ quản",
    governingBodyHint: "Để trống nếu không có (Ủy ban nhân dân tỉnh, bộ).",
    symbol: "Ký hiệu",
    symbolHint: "Đứng sau số văn bản, ví dụ: BC-UBND.",
    place: "Địa danh",
    placeHint: "Nơi cơ quan đóng, đứng trước ngày tháng.",
    period: "Kỳ báo cáo",
    periods: { "half-year": "6 tháng đầu năm", annual: "Cả năm" },
    year: "Năm",
    recipients: "Kính gửi",
    recipientsHint: "Mỗi nơi một dòng.",
    signing: "Người ký",
    manners: {
      head: "Người đứng đầu ký",
      deputy: "Cấp phó ký thay (KT.)",
      acting: "Được giao quyền cấp trưởng (Q.)",
      "by-order": "Ký thừa lệnh (TL.)",
      "by-proxy": "Ký thừa ủy quyền (TUQ.)",
    },
    ownManner: "Như ghi ở phần “Thêm”",
    authority: "Quyền hạn người ký",
    authorityHint: "Mỗi dòng một quyền hạn, ví dụ: TM. ỦY BAN NHÂN DÂN. Để trống nếu người đứng đầu tự ký.",
    signerTitle: "Chức vụ",
    signerTitleHint: "Ví dụ: CHỦ TỊCH, PHÓ CHỦ TỊCH, BỘ TRƯỞNG, GIÁM ĐỐC.",
    signerName: "Họ và tên",
    signerNameHint: "Có thể để trống. Không ghi học hàm, học vị (Nghị định 30, Phụ lục I, mục II.7.c).",
    copies: "Nơi nhận",
    copiesHint: "Mỗi nơi một dòng, sau “Như trên”. Dòng “Lưu: VT” được thêm sẵn.",
    draftingUnit: "Đơn vị soạn thảo",
    draftingUnitHint: "Chữ viết tắt sau “Lưu: VT”, ví dụ: NV.",
    preview: "Xem trước phần đầu và chỗ ký",
    previewLabel: "Phần đầu và chỗ ký như sẽ đứng trên trang",
    action: "Chèn khung vào văn bản",
    working: "Đang chèn khung…",
    save: "Lưu hồ sơ",
    saved: "Đã lưu hồ sơ. Nút “Chèn khung báo cáo” sẽ dùng hồ sơ này.",
    unsaved: "Hồ sơ có chỗ chưa lưu. Chèn khung vào văn bản cũng lưu hồ sơ.",
    problemsTitle: (count: number) => `Còn ${count} ô cần sửa.`,
    problems: {
      "agency-missing": "Nhập tên cơ quan ban hành.",
      "symbol-missing": "Nhập ký hiệu, ví dụ: BC-UBND.",
      "symbol-form": "Viết ký hiệu liền nhau, bắt đầu bằng BC- và không có số, ví dụ: BC-UBND.",
      "place-missing": "Nhập địa danh, ví dụ: Đồng Nai.",
      "authority-form": "Ghi đủ sau chữ viết tắt, ví dụ: KT. GIÁM ĐỐC.",
      "year-form": "Nhập năm bằng bốn chữ số, ví dụ: 2026.",
      "recipients-missing": "Nhập nơi nhận báo cáo, ví dụ: Bộ Nội vụ.",
      "title-missing": "Nhập chức vụ người ký, ví dụ: CHỦ TỊCH.",
    },
    doneTitle: "Đã chèn khung",
    nothingTitle: "Khung đã đủ",
    nothing: "Văn bản đã có đủ các phần của khung nên không chèn thêm gì.",
    nothingFollows:
      "Chữ đã có không đổi theo hồ sơ. Vừa chèn xong thì bấm Ctrl+Z trong văn bản để bỏ khung rồi chèn lại; nếu không, hãy sửa phần đầu và chỗ ký ngay trong văn bản.",
    withoutProfile:
      "Chưa có hồ sơ cơ quan nên phần đầu và chỗ ký là chữ mẫu. Nên bấm Ctrl+Z để bỏ khung, bấm “Kiểm tra trước khi gửi”, nhập hồ sơ ở phần “Khung” rồi chèn lại; hoặc tự thay từng chữ mẫu.",
    inserted: "Đã chèn",
    blocks: {
      heading: "Phần đầu: Quốc hiệu, Tiêu ngữ, tên cơ quan, số, địa danh và ngày tháng",
      title: "Tên loại và trích yếu",
      addressee: "Kính gửi",
      signature: "Chữ ký và nơi nhận",
    },
    everyItem: (count: number) => `Toàn bộ ${count} đề mục của đề cương`,
    undo: (places: number, steps: number) =>
      `Chèn ở ${places} chỗ. Muốn bỏ, bấm Ctrl+Z ${steps} lần trong văn bản.`,
    lost: "Word không giữ lại các phần sau. Bấm “Sửa hồ sơ, chèn lại” để chèn tiếp, hoặc tự gõ:",
    textChanged:
      "Có đoạn chữ cũ không còn nguyên như trước khi chèn. Nếu có người cùng soạn vừa sửa thì không sao; nếu không, hãy bấm Ctrl+Z để lấy lại, rồi lưu văn bản trước khi thử lần nữa.",
    textUnknown:
      "Chèn xong nhưng không đọc lại được văn bản để đối chiếu. Hãy xem lại xem chữ cũ còn đủ không; nếu thiếu, bấm Ctrl+Z.",
    revision:
      "Nếu đang bật Theo dõi Thay đổi (Track Changes), phần vừa chèn được ghi là chỗ sửa: vào thẻ Xem lại (Review) > Chấp nhận (Accept) trước khi gửi.",
    notRemembered: "Đã chèn xong, nhưng hồ sơ cơ quan không lưu được; lần sau cần nhập lại.",
    refusedProfile:
      "Hồ sơ cơ quan đã lưu không đọc được, có thể do một phiên bản khác ghi. Hãy nhập lại; nội dung cũ ở dưới để sao chép.",
    refusedProfileText: "Nội dung hồ sơ cũ",
    manualTitle: "Cần tự đặt trong Word",
    manualIntro: "Bản Word này không cho phần bổ trợ đặt những mục sau:",
    manual: {
      paper: {
        title: "Khổ giấy A4 (210 mm × 297 mm)",
        steps: [
          "Vào thẻ Bố trí (Layout).",
          "Bấm Kích cỡ (Size), chọn A4.",
          "Bấm Hướng (Orientation), chọn Dọc (Portrait).",
        ],
      },
      margins: {
        title: "Lề trang",
        steps: [
          "Vào thẻ Bố trí (Layout) > Lề (Margins) > Lề Tùy chỉnh (Custom Margins).",
          "Trên (Top): 20 mm; Dưới (Bottom): 20 mm.",
          "Trái (Left): 30 mm; Phải (Right): 20 mm.",
          "Bấm OK.",
        ],
      },
      "page-number": {
        title: "Số trang ở giữa, trên đầu trang",
        steps: [
          "Vào thẻ Chèn (Insert) > Số Trang (Page Number) > Đầu Trang (Top of Page).",
          "Chọn Số Thuần 2 (Plain Number 2): số nằm giữa.",
          "Bôi đen số trang, chọn phông Times New Roman, cỡ 14.",
        ],
      },
      "different-first-page": {
        title: "Trang thứ nhất không hiện số trang",
        steps: [
          "Bấm đúp vào lề trên của trang thứ nhất.",
          "Trong thẻ Đầu trang & Chân trang (Header & Footer), đánh dấu Trang Đầu Khác (Different First Page).",
          "Bấm Đóng Đầu trang và Chân trang (Close Header and Footer).",
        ],
      },
    } satisfies Readonly<Record<string, ManualStepText>>,
    next: "Sang Tổng quan",
    edit: "Sửa hồ sơ, chèn lại",
  },

  check: {
    title: "Kiểm tra trước khi gửi",
    intro:
      "Đọc toàn bộ văn bản, đối chiếu với đề cương và thể thức. Việc kiểm tra không sửa gì trong văn bản.",
    action: "Kiểm tra",
    again: "Kiểm tra lại",
    working: "Đang kiểm tra văn bản…",
    verdicts: {
      ready: "Không còn lỗi phải sửa",
      "ready-with-dismissed": "Không còn lỗi phải sửa, trừ lỗi đã bỏ qua",
      incomplete: "Chưa gửi được",
    },
    checkedAt: (time: string) => `Kiểm tra lúc ${time}.`,
    /** Beside the verdict, when it is not known to be that of the text as it stands. */
    notCurrent: {
      changed: "Văn bản đã thay đổi sau khi kiểm tra.",
      unknown: "Không đọc lại được văn bản; kết luận có thể đã cũ.",
    },
    count: (done: number, total: number) => `${done}/${total} mục đạt`,
    errors: (count: number) => `${count} lỗi phải sửa`,
    warnings: (count: number) => `${count} điểm cần xem lại`,
    notes: (count: number) => `${count} lưu ý`,
    dismissedCount: (count: number) => `${count} điểm đã bỏ qua, có ghi lý do`,
    unchecked: (count: number) => `${count} mục chưa kiểm tra được; hãy tự đọc lại những mục này.`,
    notTold: (things: string) =>
      `Bản Word này không cho biết: ${things}. Những việc đó chưa được kiểm tra; hãy tự xem.`,
    hostTells: {
      "page-setup": "khổ giấy và lề trang",
      "page-number": "số trang",
      comments: "nhận xét còn lại",
      revisions: "chỗ sửa có theo dõi còn lại",
      "deleted-text": "chữ đã xóa khi theo dõi sửa đổi",
      highlight: "chữ tô màu nền",
      "font-name": "phông chữ",
      "font-size": "cỡ chữ",
      "paragraph-layout": "cách trình bày đoạn",
    },
    readySummary: (done: number, total: number, warnings: number) =>
      `Không còn lỗi phải sửa: ${done}/${total} mục đạt, ${warnings} điểm cần xem lại.`,
    incompleteSummary: (done: number, total: number, errors: number, warnings: number) =>
      `Chưa gửi được: ${done}/${total} mục đạt, ${errors} lỗi phải sửa, ${warnings} điểm cần xem lại.`,
    readyWithDismissedSummary: (done: number, total: number, left: number, warnings: number) =>
      `Không còn lỗi phải sửa, trừ ${left} điểm đã bỏ qua: ${done}/${total} mục đạt, ${warnings} điểm cần xem lại.`,
    findings: "Những điểm tìm thấy",
    filterLabel: "Chọn loại",
    filters: {
      error: (count: number) => `Lỗi (${count})`,
      warning: (count: number) => `Cần xem (${count})`,
      dismissed: (count: number) => `Đã bỏ qua (${count})`,
    },
    nothing: {
      error: "Không còn lỗi nào phải sửa.",
      warning: "Không còn điểm nào cần xem lại.",
      dismissed: "Chưa bỏ qua điểm nào.",
    },
    walkHint: "Bấm F8 để tới điểm tiếp theo, Shift+F8 để lùi lại.",
    cardName: {
      error: (place: number, count: number, about: string) => `Lỗi ${place}/${count}: ${about}`,
      warning: (place: number, count: number, about: string) => `Cần xem ${place}/${count}: ${about}`,
      info: (place: number, count: number, about: string) => `Lưu ý ${place}/${count}: ${about}`,
    },
    severities: { error: "Phải sửa", warning: "Cần xem lại", info: "Lưu ý" },
    act: {
      "insert-item": "Chèn mục này",
      "insert-figure": "Chèn câu số liệu",
      replace: "Sửa",
      "set-font": "Đổi phông",
    },
    actAbout: {
      "insert-item": (message: string) => `Chèn mục này: ${message}`,
      "insert-figure": (message: string) => `Chèn câu số liệu: ${message}`,
      replace: (message: string) => `Sửa: ${message}`,
      "set-font": (message: string) => `Đổi phông: ${message}`,
    },
    acting: "Đang làm…",
    before: "Đang viết:",
    after: "Sửa thành:",
    removed: "(bỏ đi)",
    sameLook: "Chữ trông như nhau; chỉ cách mã hóa trong máy thay đổi.",
    done: {
      "insert-item": (steps: number) => `Đã chèn mục. Muốn bỏ, bấm Ctrl+Z ${steps} lần trong văn bản.`,
      "insert-figure": (steps: number) =>
        `Đã chèn câu số liệu. Muốn bỏ, bấm Ctrl+Z ${steps} lần trong văn bản.`,
      replace: (steps: number) => `Đã sửa. Muốn bỏ, bấm Ctrl+Z ${steps} lần trong văn bản.`,
      "set-font": (steps: number) => `Đã đổi phông. Muốn bỏ, bấm Ctrl+Z ${steps} lần trong văn bản.`,
    },
    notDone: "Chữ ở chỗ này đã khác nên chưa làm gì. Bấm “Kiểm tra lại” để có kết quả mới.",
    dismiss: "Bỏ qua, ghi lý do",
    dismissAbout: (message: string) => `Bỏ qua, ghi lý do: ${message}`,
    reason: "Lý do bỏ qua",
    reasonHint: "Lý do được lưu trong văn bản và in trong phiếu kiểm tra.",
    reasonMissing: "Ghi lý do, ví dụ: Bộ đã đồng ý gửi số liệu sau.",
    dismissConfirm: "Bỏ qua",
    cancel: "Thôi",
    dismissedDone: "Đã bỏ qua, có ghi lý do. Hãy lưu văn bản (Ctrl+S) để giữ lý do này.",
    takeBack: "Lấy lại",
    takeBackAbout: (message: string) => `Lấy lại: ${message}`,
    takenBack: "Đã lấy lại. Hãy lưu văn bản (Ctrl+S) để lần mở sau cũng vậy.",
    reasonLine: (reason: string) => `Lý do: ${reason}`,
    lapsedTitle: "Bỏ qua trước đây, nay không còn áp dụng",
    lapsedIntro: "Chữ ở những chỗ này đã khác, hoặc lỗi không còn nữa.",
    forget: "Xóa khỏi danh sách",
    forgetAbout: (message: string) => `Xóa khỏi danh sách: ${message}`,
    basis: "Căn cứ:",
    wholeDocument: "Toàn văn bản",
    goTo: "Đến chỗ này",
    goToAbout: (about: string) => `Đến chỗ này: ${about}`,
    insertMissing: "Sang Khung",
    insertMissingAbout: (about: string) => `Sang Khung để thêm: ${about}`,
    partsTitle: "Theo từng phần",
    partCount: (done: number, total: number) => `${done}/${total}`,
    statuses: {
      present: "Có nội dung",
      missing: "Thiếu mục",
      empty: "Còn trống",
      nil: "Không phát sinh",
      review: "Cần xem lại",
      unchecked: "Chưa kiểm tra được",
    },
    figureValues: (label: string, values: string) => `${label}: ${values}`,
    figureReview: (label: string, values: string) => `${label}: ${values} (cần xem lại)`,
    /** A figure of which the text gives no value, by what is the matter with it. */
    figureWithout: {
      present: (label: string) => `${label}: có số liệu`,
      missing: (label: string) => `${label}: chưa có số liệu`,
      nil: (label: string) => `${label}: không phát sinh`,
      review: (label: string) => `${label}: cần xem lại`,
      unchecked: (label: string) => `${label}: chưa kiểm tra được`,
    },
    figureRequired: (label: string) => `${label}: chưa có số liệu bắt buộc`,
    there: "Đã đến chỗ cần xem trong văn bản.",
    moved: "Chỗ này đã thay đổi từ lần kiểm tra trước. Bấm “Kiểm tra lại” để có kết quả mới.",
    sheet: "Lập phiếu kiểm tra",
    makingSheet: "Đang lập phiếu…",
  },
};

export type Strings = typeof vi;
