/**
 * The check sheet: the words of a paper that an office keeps. Apart from the other words, since they are needed only when
 * a sheet is made.
 */
const vi = {
  title: "Phiếu kiểm tra báo cáo",
  report: "Báo cáo",
  agency: "Cơ quan",
  unread: "không đọc được",
  checkedAt: "Kiểm tra lúc",
  verdict: "Kết luận",
  counts: "Tổng hợp",
  items: (done: number, total: number) => `${done}/${total} mục đạt`,
  figures: (found: number, total: number) => `${found}/${total} số liệu có trong báo cáo`,
  open: (errors: number, warnings: number) => `${errors} lỗi phải sửa, ${warnings} điểm cần xem lại`,
  unchecked: (count: number) => `${count} mục, số liệu chưa kiểm tra được`,
  openTitle: "Còn phải sửa, cần xem lại",
  dismissedTitle: "Đã bỏ qua, có lý do",
  none: "Không có.",
  figuresTitle: "Số liệu trong báo cáo",
  figure: "Số liệu",
  value: "Giá trị",
  figureStatuses: {
    present: "có số liệu",
    missing: "chưa có",
    nil: "không phát sinh",
    review: "cần xem lại",
    unchecked: "chưa kiểm tra được",
  },
  partsTitle: "Các mục",
  fingerprint: "Mã SHA-256 của văn bản",
  fingerprintNote: "Văn bản đổi một chữ thì mã đổi theo.",
  note: "Phiếu do máy lập; người ký vẫn đọc lại nội dung.",
  print: "In phiếu",
  save: "Lưu phiếu (.html)",
  close: "Đóng phiếu",
  fileName: "phieu-kiem-tra.html",
  old: "Văn bản đã thay đổi sau khi lập phiếu này.",
  remake: "Lập lại phiếu",
  notPrinted:
    "Word này không in được từ ngăn. Bấm “Lưu phiếu (.html)”, mở tệp bằng trình duyệt rồi in ở đó; nếu tệp cũng không lưu được, bôi đen phiếu, sao chép (Ctrl+C) và dán vào một văn bản Word mới.",
};

export type SheetStrings = typeof vi;

const counted = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

const en: SheetStrings = {
  title: "Check sheet of the report",
  report: "Report",
  agency: "Agency",
  unread: "could not be read",
  checkedAt: "Checked at",
  verdict: "Verdict",
  counts: "In figures",
  items: (done, total) => `${done} of ${total} items done`,
  figures: (found, total) => `${found} of ${total} figures found in the report`,
  open: (errors, warnings) =>
    `${counted(errors, "error", "errors")} to correct, ${counted(warnings, "point", "points")} to look at`,
  unchecked: (count) => `${counted(count, "item or figure", "items or figures")} could not be checked`,
  openTitle: "Still to correct or to look at",
  dismissedTitle: "Left, with a reason",
  none: "None.",
  figuresTitle: "Figures in the report",
  figure: "Figure",
  value: "Value",
  figureStatuses: {
    present: "given",
    missing: "not given",
    nil: "none this period",
    review: "to be looked at",
    unchecked: "not checked",
  },
  partsTitle: "The items",
  fingerprint: "SHA-256 of the text",
  fingerprintNote: "One word changed, and the code is another.",
  note: "Made by a machine; whoever signs still reads the report.",
  print: "Print the sheet",
  save: "Save the sheet (.html)",
  close: "Close the sheet",
  fileName: "check-sheet.html",
  old: "The document has changed since this sheet was made.",
  remake: "Make it again",
  notPrinted:
    "This Word cannot print from the pane. Choose “Save the sheet (.html)”, open the file in a browser and print it there; if the file cannot be saved either, select the sheet, copy it (Ctrl+C) and paste it into a new Word document.",
};

export const sheetStrings: Readonly<Record<"vi" | "en", SheetStrings>> = { vi, en };
