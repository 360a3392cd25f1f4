/** Everything that the terminal says. What went wrong, what it means, what to do: in one line. */
import type { ForeignFormat, DocxErrorCode } from "../docx";
import type { ItemId, PeriodKind } from "../outline";
import type { ProfileErrorCode, ProfileFileErrorCode } from "../skeleton";
import type { Language } from "../strings";
import { docxStrings, whyUnreadable } from "../strings/docx";
import type { FileErrorCode } from "./io";

export const HELP = `Cách dùng:
  bao-cao-dan-van check TỆP-HOẶC-THƯ-MỤC… [--json | --csv] [--lang vi|en]
      Đọc báo cáo (.docx), đối chiếu với đề cương của Công văn 1432/BNV-CTTN và thể thức của Nghị định 30/2020/NĐ-CP.
      Chỉ đọc, không sửa gì trong tệp.
      Tên thư mục thay cho mọi tệp Word nằm ngay trong đó; tên có dấu * không dùng được.
      --json   in kết quả cho chương trình khác đọc, mỗi tệp một dòng
      --csv    in bảng để mở bằng Excel, mỗi báo cáo một dòng, mỗi số liệu một cột;
               trong Command Prompt (cmd): bao-cao-dan-van check THƯ-MỤC --csv > tong-hop.csv
      --lang   ngôn ngữ của kết quả: vi (có sẵn) hoặc en; bảng --csv luôn bằng tiếng Việt

  bao-cao-dan-van scaffold TỆP.docx [--profile HỒ-SƠ.json] [--force]
      Ghi khung báo cáo ra một tệp Word mới.
      --profile   hồ sơ cơ quan; không có thì khung mang chữ giữ chỗ
      --force     ghi đè tệp đã có

  bao-cao-dan-van --help | --version

Mã trả về:
  0  mọi báo cáo đều đạt (hoặc khung đã ghi xong)
  1  có báo cáo còn lỗi phải sửa
  2  có tệp không đọc hoặc không ghi được, hoặc lệnh gõ sai`;

export const usage = {
  noCommand: "Chưa có lệnh. Gõ “bao-cao-dan-van --help” để xem cách dùng.",
  unknownCommand: (command: string) =>
    `Không có lệnh “${command}”. Lệnh có: check, scaffold. Gõ “bao-cao-dan-van --help” để xem cách dùng.`,
  unknownOption: (option: string) =>
    `Không có tùy chọn “${option}” ở lệnh này. Gõ “bao-cao-dan-van --help” để xem cách dùng.`,
  badOption: "Tùy chọn gõ chưa đúng. Gõ “bao-cao-dan-van --help” để xem cách dùng.",
  checkWithoutFile: "Chưa có tệp để kiểm tra. Ví dụ: bao-cao-dan-van check bao-cao.docx",
  scaffoldWithoutFile: "Cần đúng một tên tệp để ghi khung. Ví dụ: bao-cao-dan-van scaffold bao-cao.docx",
  jsonAndCsv: "Chỉ dùng một trong hai tùy chọn --json và --csv trong một lần kiểm tra.",
  badLanguage: "Tùy chọn --lang chỉ nhận vi hoặc en. Ví dụ: bao-cao-dan-van check bao-cao.docx --lang en",
  notDocx: "khung chỉ ghi được ra tệp Word nên chưa ghi gì; đặt tên tệp có đuôi .docx",
};

export const unreadable = (code: DocxErrorCode, format: ForeignFormat | undefined): string =>
  whyUnreadable(code, format, docxStrings.vi);

export const fileTrouble: Readonly<Record<FileErrorCode, string>> = {
  "not-found": "không thấy tệp này; xem lại tên và thư mục",
  "no-access": "không có quyền với tệp này; xem lại quyền truy cập hoặc chép sang thư mục khác",
  "not-a-file": "không phải là tệp; ghi rõ tên tệp .docx",
  "too-large": "tệp quá lớn nên không mở; xem lại có đúng tệp cần dùng không",
  "in-use": "tệp đang được chương trình khác giữ; đóng tệp trong Word rồi làm lại",
  exists: "tệp đã có nên chưa ghi gì; chọn tên khác, hoặc thêm --force để ghi đè",
  "no-folder": "không có thư mục này nên chưa ghi gì; tạo thư mục trước",
  "disk-full": "hết chỗ trên ổ đĩa nên tệp chưa ghi xong; dọn bớt rồi làm lại",
  other: "hệ thống không cho đọc hoặc ghi tệp; thử chép tệp sang thư mục khác rồi làm lại",
};

export const fileToCheck = {
  noWildcards: "không thấy tệp này; dấu * và ? không dùng được ở đây, hãy ghi tên thư mục chứa các báo cáo",
  emptyFolder: "thư mục không có tệp Word nào nên chưa kiểm tra gì; xem lại có đúng thư mục không",
};

export const unexpected = (detail: string): string =>
  `gặp lỗi ngoài dự tính nên chưa làm được (${detail}); gửi tệp và câu này cho người phụ trách phần mềm`;

export const profileTrouble = {
  file: {
    "not-json": "hồ sơ không phải JSON (UTF-8) đúng quy cách nên chưa ghi khung; sửa lại hồ sơ",
    "no-profiles": "tệp không có hồ sơ cơ quan nào nên chưa ghi khung; xuất lại tệp từ ngăn trong Word",
    "other-version":
      "tệp hồ sơ do một phiên bản khác ghi nên chưa ghi khung; dùng cùng phiên bản, hoặc xuất lại tệp",
    "too-many": "tệp có quá nhiều hồ sơ nên chưa ghi khung; xuất lại tệp từ ngăn trong Word",
  } satisfies Readonly<Record<ProfileFileErrorCode, string>>,
  refused: (code: ProfileErrorCode, field: string): string =>
    `${PROFILE[code](field)} nên chưa ghi khung; sửa lại hồ sơ`,
};

const PROFILE: Readonly<Record<ProfileErrorCode, (field: string) => string>> = {
  "not-a-profile": () => "tệp không phải là hồ sơ cơ quan",
  missing: (field) => `hồ sơ thiếu mục “${field}”`,
  "wrong-type": (field) => `mục “${field}” của hồ sơ không đúng kiểu`,
  "out-of-range": (field) => `mục “${field}” của hồ sơ nằm ngoài khoảng cho phép`,
  "too-long": (field) => `mục “${field}” của hồ sơ quá dài`,
};

export const written = {
  withProfile: (file: string) => `${file}: đã ghi khung báo cáo.`,
  withPlaceholders: (file: string) =>
    `${file}: đã ghi khung báo cáo với chữ giữ chỗ ở phần đầu và phần ký. Muốn điền sẵn, dùng --profile.`,
};

const vi = {
  verdicts: { ready: "Không còn lỗi phải sửa", incomplete: "Chưa gửi được" },
  summary: (file: string, verdict: string, done: number, total: number, errors: number, warnings: number) =>
    `${file}: ${verdict}. ${done}/${total} mục đạt, ${errors} lỗi phải sửa, ${warnings} điểm cần xem lại.`,
  periods: { annual: "cả năm", "half-year": "6 tháng đầu năm" } satisfies Readonly<
    Record<PeriodKind, string>
  >,
  period: (kind: string | null, year: number | null) =>
    `Kỳ báo cáo: ${kind ?? "chưa rõ kỳ"}${year === null ? ", chưa rõ năm" : ` ${year}`}`,
  unchecked: (count: number) => `${count} mục chưa kiểm tra được; hãy tự đọc lại những mục này.`,
  notTold: (things: readonly string[]) => `Tệp không cho biết, nên chưa kiểm tra: ${things.join("; ")}.`,
  finding: (severity: string, place: string, message: string, basis: string) =>
    `${severity} (${place}): ${message} Căn cứ: ${basis}`,
  paragraph: (number: number) => `đoạn ${number}`,
  wholeDocument: "toàn văn bản",
};

const en: typeof vi = {
  verdicts: { ready: "Nothing left that must be corrected", incomplete: "Not ready to send" },
  summary: (file, verdict, done, total, errors, warnings) =>
    `${file}: ${verdict}. ${done} of ${total} items done, errors to correct: ${errors}, points to look at: ${warnings}.`,
  periods: { annual: "the year", "half-year": "the first half of the year" },
  period: (kind, year) => `Period: ${kind ?? "not clear"}${year === null ? ", year not clear" : ` ${year}`}`,
  unchecked: (count) => `Items that could not be checked: ${count}; please read them yourself.`,
  notTold: (things) => `The file does not tell, so this was not checked: ${things.join("; ")}.`,
  finding: (severity, place, message, basis) => `${severity} (${place}): ${message} Basis: ${basis}`,
  paragraph: (number) => `paragraph ${number}`,
  wholeDocument: "whole document",
};

/** The answer of a check, for people. Everything else is said in Vietnamese alone. */
export const results: Readonly<Record<Language, typeof vi>> = { vi, en };

export const csv = {
  columns: [
    "Tệp",
    "Kỳ báo cáo",
    "Năm",
    "Kết luận",
    "Số mục đạt",
    "Tổng số mục",
    "Số lỗi phải sửa",
    "Số điểm cần xem lại",
  ],
  figure: (item: ItemId, label: string) => `${item} ${label}`,
  nil: "không có",
  unchecked: "chưa kiểm tra được",
  review: (said: string) => (said === "" ? "cần xem lại" : `cần xem lại: ${said}`),
};
