/**
 * Why a file cannot be read, by the code of src/docx, to stand behind the file's name: "bao-cao.docx: …". For the terminal
 * and for whatever part of the pane opens files; apart from the other words, since few need them.
 */
const vi = {
  unreadable: {
    empty: "tệp rỗng, không có gì để đọc; sao chép hoặc tải lại tệp",
    "not-a-document": "không phải tệp Word nên chưa đọc được; xem lại có đúng tệp báo cáo không",
    "other-format":
      "là tệp dạng khác mang đuôi .docx nên chưa đọc được; mở bằng chương trình của nó rồi lưu dạng .docx",
    "legacy-doc":
      "là tệp Word đời cũ (.doc) nên chưa đọc được; mở bằng Word, chọn Lưu thành (Save As) dạng .docx",
    encrypted: "có mật khẩu nên không đọc được nội dung; mở bằng Word, bỏ mật khẩu rồi lưu lại",
    damaged: "bị hỏng hoặc thiếu một phần nên không đọc hết được; sao chép hoặc tải lại tệp",
    "missing-part":
      "thiếu phần chính của văn bản Word nên không đọc được; mở bằng Word và lưu lại, hoặc xin lại tệp",
    "bad-part-name":
      "có cấu trúc bất thường (tên phần trùng nhau hoặc trỏ ra ngoài) nên không mở; xin lại tệp từ người gửi",
    "bad-xml":
      "có nội dung bên trong sai quy cách nên không đọc được; mở bằng Word và lưu lại, hoặc xin lại tệp",
    "too-large": "quá lớn so với một báo cáo nên không mở; bỏ bớt ảnh hoặc phần đính kèm rồi lưu lại",
    "zip-bomb": "nén bất thường, có thể là tệp phá hoại, nên không mở; xin lại tệp từ người gửi",
  },
  formats: {
    pdf: "PDF",
    rtf: "RTF",
    html: "trang web (HTML)",
    xml: "XML",
    odt: "OpenDocument (.odt)",
    ods: "bảng tính OpenDocument (.ods)",
    odp: "trình chiếu OpenDocument (.odp)",
    xls: "Excel (.xls)",
    xlsx: "Excel (.xlsx)",
    ppt: "PowerPoint (.ppt)",
    pptx: "PowerPoint (.pptx)",
    msg: "thư Outlook (.msg)",
    zip: "tệp nén (.zip)",
  },
  /** What it is, and whether its program can save it as .docx, holds a .docx, or neither. */
  otherFormat: (format: string, way: Way) =>
    `thật ra là ${format} nên chưa đọc được; ${
      {
        save: "mở bằng chương trình của nó rồi lưu dạng .docx",
        unpack: "giải nén rồi chọn tệp .docx bên trong",
        choose: "xem lại có đúng tệp báo cáo không",
      }[way]
    }`,
};

export type DocxStrings = typeof vi;

const en: DocxStrings = {
  unreadable: {
    empty: "the file is empty, there is nothing to read; copy or download it again",
    "not-a-document": "not a Word file, so it could not be read; see whether it is the report",
    "other-format":
      "a file of another kind named .docx, so it could not be read; open it in its own program and save it as .docx",
    "legacy-doc":
      "an old Word file (.doc), so it could not be read; open it in Word and choose Save As, .docx",
    encrypted:
      "locked with a password, so it could not be read; open it in Word, remove the password, save it",
    damaged: "damaged or incomplete, so it could not all be read; copy or download it again",
    "missing-part":
      "lacks the main part of a Word document, so it could not be read; open and save it in Word, or ask for it again",
    "bad-part-name":
      "strangely built (two parts of one name, or one that points outside), so it was not opened; ask the sender for it again",
    "bad-xml": "malformed inside, so it could not be read; open and save it in Word, or ask for it again",
    "too-large": "too large for a report, so it was not opened; remove pictures or attachments and save it",
    "zip-bomb": "packed in a way that may do harm, so it was not opened; ask the sender for it again",
  },
  formats: {
    pdf: "a PDF",
    rtf: "an RTF file",
    html: "a web page (HTML)",
    xml: "an XML file",
    odt: "an OpenDocument file (.odt)",
    ods: "an OpenDocument spreadsheet (.ods)",
    odp: "an OpenDocument presentation (.odp)",
    xls: "an Excel file (.xls)",
    xlsx: "an Excel file (.xlsx)",
    ppt: "a PowerPoint file (.ppt)",
    pptx: "a PowerPoint file (.pptx)",
    msg: "an Outlook message (.msg)",
    zip: "a packed file (.zip)",
  },
  otherFormat: (format, way) =>
    `really ${format}, so it could not be read; ${
      {
        save: "open it in its own program and save it as .docx",
        unpack: "unpack it and choose the .docx inside",
        choose: "see whether it is the report",
      }[way]
    }`,
};

export const docxStrings: Readonly<Record<"vi" | "en", DocxStrings>> = { vi, en };

type Format = keyof DocxStrings["formats"];
type Way = "save" | "unpack" | "choose";

const WAYS: Partial<Readonly<Record<Format, Way>>> = {
  pdf: "save",
  rtf: "save",
  html: "save",
  xml: "save",
  odt: "save",
  zip: "unpack",
};

/** Why a file cannot be read, to stand behind its name. */
export function whyUnreadable(
  code: keyof DocxStrings["unreadable"],
  format: Format | undefined,
  words: DocxStrings,
): string {
  if (format === undefined) return words.unreadable[code];
  return words.otherFormat(words.formats[format], WAYS[format] ?? "choose");
}
