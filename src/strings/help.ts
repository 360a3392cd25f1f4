/** The guide inside the pane, apart from the other words, since it is fetched when it is asked for. */
const vi = {
  title: "Trợ giúp",
  back: "Quay lại",
  intro: "Việc gì cũng làm trên máy của bạn; nội dung báo cáo không gửi đi đâu.",
  job: {
    title: "Từ trang trắng đến báo cáo gửi được",
    steps: [
      "Mở văn bản. Lần đầu, nhập hồ sơ cơ quan ở “Khung” của ngăn rồi bấm “Chèn khung vào văn bản”; các lần sau chỉ cần bấm “Chèn khung báo cáo” trên thẻ Trang đầu.",
      "Bấm vào ô dưới mỗi đề mục và viết; lời gợi ý tự mất. Mục không có gì thì ghi “Trong kỳ không phát sinh”.",
      "Mở “Số liệu”, gõ số còn thiếu rồi bấm Enter: câu số liệu vào đúng mục. Mở báo cáo kỳ trước để xem số cũ bên cạnh.",
      "Bấm “Kiểm tra trước khi gửi”; ngăn đang mở thì bấm phần “Kiểm tra”. Mỗi thẻ nói điều gì chưa được, căn cứ vào đâu, và một việc nên làm.",
      "Hết lỗi thì “Lập phiếu kiểm tra”, in hoặc lưu cùng hồ sơ, rồi trình ký và gửi.",
    ],
    pictures: {
      start: "Tổng quan: đã xong mấy mục, việc nên làm tiếp theo là gì.",
      check: "Kiểm tra: kết luận, rồi từng thẻ với căn cứ và nút sửa.",
    },
  },
  words: {
    title: "Các kết luận nghĩa là gì",
    list: [
      ["Phải sửa", "Báo cáo có thể bị trả lại: thiếu mục, thiếu số liệu bắt buộc, số liệu mâu thuẫn."],
      ["Cần xem lại", "Có thể đúng, có thể sai; người viết quyết định."],
      ["Không phát sinh", "Mục nói rõ là trong kỳ không có; được tính là đạt."],
      ["Chưa kiểm tra được", "Word không cho biết. Không tính là đúng; hãy tự xem."],
      ["Đã bỏ qua", "Bạn để nguyên và ghi lý do; lý do in trong phiếu kiểm tra."],
    ],
  },
  undo: {
    title: "Muốn lấy lại",
    text: "Bấm vào văn bản rồi Ctrl+Z; ngăn cho biết cần bấm mấy lần. Chữ bạn đã viết không bị xóa hay ghi đè. Việc kiểm tra chỉ đọc.",
  },
  byHand: {
    title: "Khổ giấy, lề, số trang: đặt trong Word",
    text: "Nhiều bản Word không cho phần bổ trợ đặt những mục này. Số đo theo Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.",
  },
  keys: {
    title: "Phím tắt",
    list: [
      ["F1", "Mở trợ giúp; Esc để đóng."],
      ["F8, Shift+F8", "Đang ở Kiểm tra: tới điểm tiếp theo, điểm trước."],
      ["↓, ↑", "Đang ở một thẻ: thẻ sau, thẻ trước."],
      [
        "Enter",
        "Đang gõ số liệu: ghi vào báo cáo, rồi sang số bắt buộc còn thiếu; hết thì sang các số khác.",
      ],
      ["←, →", "Đang ở hàng thẻ phía trên: đổi phần."],
      ["Alt+PageDown, Alt+PageUp", "Ở bất cứ đâu trong ngăn: sang phần sau, phần trước."],
    ],
  },
  trouble: {
    title: "Khi có trục trặc",
    list: [
      [
        "Văn bản đang được bảo vệ",
        "Vào thẻ Xem lại (Review) > Hạn chế Chỉnh sửa (Restrict Editing) > Dừng Bảo vệ (Stop Protection).",
      ],
      ["Văn bản chỉ đọc", "Bấm Cho phép Chỉnh sửa (Enable Editing), hoặc lưu thành tệp khác."],
      ["“Chỗ này đã thay đổi”", "Văn bản vừa được sửa. Bấm Kiểm tra lại."],
      ["Word không trả lời", "Đóng hộp thoại đang mở trong Word và chờ thêm; đừng gõ lại phần đang chờ."],
      [
        "Ngăn trắng",
        "Đóng ngăn rồi mở lại. Vẫn trắng thì kéo ngăn ra khỏi cạnh cửa sổ Word rồi kéo về; sau cùng làm như mục “Ngăn vẫn là bản cũ”. Word trên web: tải lại trang trình duyệt.",
      ],
      ["Bỏ qua một điểm, mở lại tệp thì nó hiện lại", "Lưu văn bản (Ctrl+S) sau khi bỏ qua."],
    ],
    oldVersion: {
      title: "Ngăn vẫn là bản cũ (Word cho Windows)",
      steps: [
        "Ở “Khung”, bấm “Xuất ra tệp”: các bước sau xóa cả hồ sơ cơ quan đã lưu trên máy.",
        "Vào Tệp (File) > Tùy chọn (Options) > Trung tâm Tin cậy (Trust Center) > Thiết đặt Trung tâm Tin cậy (Trust Center Settings) > Danh mục Phần bổ trợ Tin cậy (Trusted Add-in Catalogs).",
        "Đánh dấu ô “Next time Office starts, clear all previously-started web add-ins cache”, bấm OK.",
        "Lưu văn bản, đóng mọi cửa sổ Word, rồi mở lại Word và ngăn.",
        "Ở “Khung”, bấm “Nhập từ tệp” để lấy lại hồ sơ.",
      ],
      otherwise:
        "Không thấy ô đó (Word trước bản 2108): đóng Word, Excel, PowerPoint, xóa mọi thứ trong thư mục %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef, rồi mở lại. Phần bổ trợ tự thêm từ thư mục chung thì phải thêm lại.",
    },
  },
} as const satisfies HelpShape;

type Pairs = readonly (readonly [string, string])[];
interface HelpShape {
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly job: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly pictures: { readonly start: string; readonly check: string };
  };
  readonly words: { readonly title: string; readonly list: Pairs };
  readonly undo: { readonly title: string; readonly text: string };
  readonly byHand: { readonly title: string; readonly text: string };
  readonly keys: { readonly title: string; readonly list: Pairs };
  readonly trouble: {
    readonly title: string;
    readonly list: Pairs;
    /** Word's cache of add-ins: Microsoft, "Clear the Office cache"; OfficeDev/office-js #6523. */
    readonly oldVersion: {
      readonly title: string;
      readonly steps: readonly string[];
      readonly otherwise: string;
    };
  };
}

const en = {
  title: "Help",
  back: "Back",
  intro: "Everything is done on your computer; the report is sent nowhere.",
  job: {
    title: "From a blank page to a report that can be sent",
    steps: [
      "Open the document. The first time, fill in the agency profile under “Outline” in the pane and choose “Insert into the document”; later, “Insert report frame” on the Home tab is all.",
      "Click into the box under each heading and write; the prompt goes away. Where there was nothing, say so: “Trong kỳ không phát sinh”.",
      "Under “Figures”, type a missing number and press Enter: its sentence goes into the right item. Open the last report to see its numbers beside yours.",
      "Choose “Check before sending”, or “Check” where the pane is open. Each card says what is wrong, what that rests on, and one thing to do.",
      "With no errors left, make the check sheet, print or save it, then have the report signed and send it.",
    ],
    pictures: {
      start: "Overview: how many items are done, and what to do next.",
      check: "Check: the verdict, then each card with its basis and its button.",
    },
  },
  words: {
    title: "What the verdicts mean",
    list: [
      [
        "Must be mended",
        "The report may come back: an item or a required figure is missing, or numbers contradict each other.",
      ],
      ["To look at", "It may be right or wrong; the writer decides."],
      ["Nothing to report", "The item says that there was nothing; it counts as done."],
      ["Not checked", "Word does not tell. It does not count as right; look yourself."],
      ["Left", "You leave it as it is, with a reason that is printed on the check sheet."],
    ],
  },
  undo: {
    title: "To take something back",
    text: "Click into the document and press Ctrl+Z; the pane says how many times. What you wrote is neither deleted nor overwritten. The check only reads.",
  },
  byHand: {
    title: "Paper, margins, page number: set in Word",
    text: "Many versions of Word do not let an add-in set these. The measures are those of Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.",
  },
  keys: {
    title: "Keys",
    list: [
      ["F1", "Opens this help; Esc closes it."],
      ["F8, Shift+F8", "In the check: the next finding, the one before."],
      ["↓, ↑", "On a card: the next card, the one before."],
      [
        "Enter",
        "In a figure: writes it into the report and goes to the next required one that is missing, then to the others.",
      ],
      ["←, →", "On the tabs: another part."],
      ["Alt+PageDown, Alt+PageUp", "Anywhere in the pane: the next part, the one before."],
    ],
  },
  trouble: {
    title: "When something goes wrong",
    list: [
      ["The document is protected", "Review > Restrict Editing > Stop Protection."],
      ["The document is read-only", "Choose Enable Editing, or save it as another file."],
      ["“This place has changed”", "The document was edited just now. Check again."],
      [
        "Word does not answer",
        "Close any open dialog in Word and wait; do not type again what is being waited for.",
      ],
      [
        "The pane is blank",
        "Close it and open it again. If it stays blank, drag it away from the edge of the window and back; last, do as under “The pane is still the old version”. In Word on the web, reload the page.",
      ],
      ["Something that was left comes back", "Save the document (Ctrl+S) after leaving it."],
    ],
    oldVersion: {
      title: "The pane is still the old version (Word on Windows)",
      steps: [
        "Under “Outline”, choose “Export to a file”: the steps below also delete the agency profiles on this computer.",
        "Go to File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs.",
        "Tick “Next time Office starts, clear all previously-started web add-ins cache” and choose OK.",
        "Save the document, close every window of Word, then open Word and the pane again.",
        "Under “Outline”, choose “Import from a file” to have the profiles back.",
      ],
      otherwise:
        "If there is no such box (Word before version 2108): close Word, Excel and PowerPoint, delete everything in the folder %LOCALAPPDATA%\\Microsoft\\Office\\16.0\\Wef, and open Word again. An add-in that you added from a shared folder has to be added anew.",
    },
  },
} as const satisfies HelpShape;

export const helpStrings: { readonly vi: HelpShape; readonly en: HelpShape } = { vi, en };
