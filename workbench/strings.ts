/** What people read on the workbench. Vietnamese first: it is made for offices in Việt Nam. */
import type { DocxErrorCode, ForeignFormat } from "../src/docx";
import { docxStrings, whyUnreadable } from "../src/strings/docx";

export const STRINGS = {
  title: "Bàn thử Word",
  about: "Trang này đóng vai Word trên web để chạy phần bổ trợ. Văn bản chỉ ở trong máy của bạn.",
  newDocument: "Trang trắng",
  open: "Mở tệp",
  undo: "Hoàn tác",
  undoTip: "Hoàn tác một bước (Ctrl+Z)",
  download: "Tải .docx về",
  host: "Đóng vai",
  fileName: "Văn bản mới",
  closePane: "Đóng ngăn bên",
  resizePane: "Kéo để đổi độ rộng ngăn bên; dùng phím mũi tên trái, phải",
  pane: "Ngăn của phần bổ trợ",
  page: "Trang văn bản",
  ribbon: "Thanh lệnh",
  closeDialog: "Đóng",
  dialog: "Hộp thoại của phần bổ trợ",
  untitledControl: "Ô nội dung",
  working: "Phần bổ trợ đang làm việc…",
  pages: (count: number): string => `${count} trang`,
  words: (count: number): string => `${count} từ`,
  opened: (name: string): string => `Đã mở “${name}”.`,
  downloaded: (name: string): string => `Đã tải về “${name}”.`,
  undone: "Đã hoàn tác một bước.",
  nothingToUndo: "Không còn bước nào để hoàn tác.",
  commandNotReady:
    "Phần bổ trợ chưa sẵn sàng nên nút chưa chạy; văn bản không thay đổi. Chờ vài giây rồi bấm lại nút.",
  addinMissing:
    "Không đọc được phần bổ trợ ở cạnh trang này, nên thanh lệnh không có nút của nó. Văn bản vẫn mở và sửa được. Chạy lại lệnh dựng dự án rồi tải lại trang.",
  failed: (reason: string): string =>
    `Bàn thử gặp lỗi khi làm việc vừa rồi; bước đó không được thực hiện, văn bản giữ như trước. Hãy tải văn bản về rồi tải lại trang. (${reason})`,
  tooBig: "Tệp quá lớn để mở ở đây. Văn bản đang mở không thay đổi. Hãy mở tệp bằng Word và lưu bản nhỏ hơn.",
  notDocument: "Không mở được tệp này. Văn bản đang mở không thay đổi. Hãy chọn một tệp .docx.",
} as const;

/** Why a file was not opened, what that means, and what to do. */
export function refusedFile(name: string, code: DocxErrorCode, format?: ForeignFormat): string {
  return `“${name}”: ${whyUnreadable(code, format, docxStrings.vi)}. Văn bản đang mở không thay đổi.`;
}
