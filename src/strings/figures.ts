/** The form of figures ("Số liệu"): apart from the other words, since they are fetched with the form. */
const vi = {
  title: "Số liệu",
  intro:
    "Mọi số liệu của đề cương và số tìm thấy trong báo cáo. Gõ số còn thiếu rồi bấm Enter: câu số liệu vào đúng mục.",
  reading: "Đang đọc văn bản…",
  again: "Đọc lại văn bản",
  stale: "Không đọc lại được văn bản; các số dưới đây có thể đã cũ.",
  count: (told: number, total: number) => `Đã có ${told}/${total} số liệu.`,
  required: (count: number) => `Còn thiếu ${count} số liệu bắt buộc.`,
  allRequired: "Đủ số liệu bắt buộc.",

  requiredMark: "bắt buộc",
  statuses: {
    present: "Đã có",
    missing: "Còn thiếu",
    nil: "Không phát sinh",
    review: "Cần xem lại",
    unchecked: "Chưa đọc được",
  },
  inReport: (values: string) => `Trong báo cáo: ${values}`,
  noItem: (item: string) => `Văn bản chưa có mục ${item}.`,
  insertItem: "Chèn mục này",
  insertItemAbout: (item: string, label: string) => `Chèn mục này (${item}) để ghi: ${label}`,
  goTo: "Đến chỗ này",
  goToAbout: (label: string) => `Đến chỗ này: ${label}`,

  value: (label: string, unit: string) => `${label} (${unit})`,
  words: (label: string) => `${label}: câu chữ có số`,
  percent: "%",
  wordsExample: "Ví dụ: GRDP tăng 8,5%; thu ngân sách đạt 62.000 tỷ đồng",
  write: "Ghi",
  writeAbout: (label: string) => `Ghi vào báo cáo: ${label}`,
  change: "Sửa số",
  changeAbout: (label: string) => `Sửa số trong báo cáo: ${label}`,
  cancel: "Thôi",
  none: "Không phát sinh",
  noneAbout: (label: string, sentence: string) => `Không phát sinh: ${label}. Ghi câu: ${sentence}`,
  working: "Đang ghi…",
  willInsert: (item: string, sentence: string) => `Sẽ thêm vào mục ${item}: “${sentence}”`,
  willFill: (text: string) => `Sẽ điền vào câu số liệu: ${text}`,

  problems: {
    empty: "Gõ số trước, rồi bấm Ghi.",
    "not-a-number": "Chưa đọc được là một số. Ví dụ: 5 · 1.234 · 98,5",
    "not-whole": "Số đếm phải là số nguyên. Ví dụ: 5 · 1.234",
    "over-100": "Tỷ lệ không quá 100%.",
    "too-large": "Số quá lớn; hãy xem lại.",
    zero: "Nếu trong kỳ không có, bấm “Không phát sinh” hoặc ghi rõ trong báo cáo.",
    "no-number": "Cần ít nhất một con số. Ví dụ: GRDP tăng 8,5%",
    "too-long": "Quá dài cho một câu; gõ tiếp phần còn lại trong văn bản.",
  },
  /** Why the form leaves a figure to the clerk. */
  byHand: {
    "own-words": "Câu này không phải câu soạn sẵn; hãy sửa ngay trong văn bản.",
    several: "Văn bản nêu nhiều số; hãy sửa ngay trong văn bản.",
    "no-words": "Hãy ghi ngay trong văn bản.",
  },

  written: (label: string, steps: number) =>
    `Đã ghi: ${label}. Muốn bỏ, bấm Ctrl+Z ${steps} lần trong văn bản.`,
  readOtherwise: "Phần kiểm tra còn đọc được số khác ở chỗ khác; hãy xem lại.",
  itemInserted: (item: string, steps: number) =>
    `Đã chèn mục ${item}. Muốn bỏ, bấm Ctrl+Z ${steps} lần trong văn bản.`,
  moved: "Văn bản vừa đổi nên chưa ghi gì. Danh sách đã đọc lại; hãy xem rồi làm lại.",
  notRead: "Chưa ghi gì: đặt vào đó thì phần kiểm tra đọc ra số khác. Hãy ghi ngay trong văn bản.",
  changesOther: (other: string) =>
    `Chưa ghi gì: câu này làm số liệu “${other}” bị hiểu khác đi. Ghi số đó trước, hoặc tự viết câu.`,
  there: "Đã đến chỗ này trong văn bản.",
  allWritten: "Không còn số liệu nào chờ ghi ở đây.",

  earlier: {
    title: "So với kỳ trước",
    intro: "Mở báo cáo kỳ trước (.docx) để xem số cũ bên cạnh. Tệp chỉ được đọc trên máy này.",
    open: "Mở báo cáo kỳ trước",
    other: "Chọn tệp khác",
    opening: (name: string) => `Đang đọc ${name}…`,
    close: "Đóng",
    opened: (name: string, period: string) => `${name}: ${period}.`,
    refused: (name: string, why: string) => `${name}: ${why}.`,
    notGiven: "máy không cho đọc tệp; xem tệp có còn đó không rồi chọn lại",
    foreign: "không thấy số liệu nào của đề cương nên không so sánh được; chọn báo cáo kỳ trước",
    period: {
      "half-year": (year: string) => `6 tháng đầu năm ${year}`,
      annual: (year: string) => `cả năm ${year}`,
      unknown: "chưa rõ kỳ báo cáo",
    },
    periods: {
      "other-kind":
        "Hai báo cáo khác loại kỳ (6 tháng và cả năm) nên chỉ để tham khảo, không tính tăng giảm.",
      same: "Tệp này cùng kỳ với báo cáo đang soạn; hãy xem có chọn nhầm không.",
      later: "Tệp này thuộc kỳ sau báo cáo đang soạn; hãy xem có chọn nhầm không.",
      unknown: "Chưa rõ kỳ của một trong hai báo cáo; hãy tự xem có so sánh được không.",
    },
    said: (values: string) => `Kỳ trước: ${values}`,
    saidWithChange: (values: string, change: string) => `Kỳ trước: ${values} (${change})`,
    nil: "không phát sinh",
    notSaid: "không nêu",
    change: {
      same: "không đổi",
      up: (by: string, noun: string) => `tăng ${by} ${noun}`,
      down: (by: string, noun: string) => `giảm ${by} ${noun}`,
      points: "điểm phần trăm",
    },
  },
};

export type FigureStrings = typeof vi;

const times = (count: number) => (count === 1 ? "1 time" : `${count} times`);

const en: FigureStrings = {
  title: "Figures",
  intro:
    "Every figure of the outline, and what the report says. Type a missing one and press Enter: its sentence goes into the right item.",
  reading: "Reading the document…",
  again: "Read the document again",
  stale: "The document could not be read again; the figures below may be old.",
  count: (told, total) => `${told} of ${total} figures given.`,
  required: (count) => `${count} required ${count === 1 ? "figure is" : "figures are"} missing.`,
  allRequired: "Every required figure is given.",

  requiredMark: "required",
  statuses: {
    present: "Given",
    missing: "Missing",
    nil: "None this period",
    review: "To be looked at",
    unchecked: "Not read",
  },
  inReport: (values) => `In the report: ${values}`,
  noItem: (item) => `The document has no item ${item}.`,
  insertItem: "Insert this item",
  insertItemAbout: (item, label) => `Insert this item (${item}) to give: ${label}`,
  goTo: "Go there",
  goToAbout: (label) => `Go there: ${label}`,

  value: (label, unit) => `${label}, in ${unit}`,
  words: (label) => `${label}: words with numbers`,
  percent: "per cent",
  wordsExample: "For example: GRDP tăng 8,5%; thu ngân sách đạt 62.000 tỷ đồng.",
  write: "Write",
  writeAbout: (label) => `Write into the report: ${label}`,
  change: "Change",
  changeAbout: (label) => `Change in the report: ${label}`,
  cancel: "Cancel",
  none: "None this period",
  noneAbout: (label, sentence) => `None this period: ${label}. Writes: ${sentence}`,
  working: "Writing…",
  willInsert: (item, sentence) => `Will be added to item ${item}: “${sentence}”`,
  willFill: (text) => `Will be filled into the figure's sentence: ${text}`,

  problems: {
    empty: "Type the number first, then choose Write.",
    "not-a-number": "This is not read as a number. For example: 5 · 1.234 · 98,5",
    "not-whole": "What is counted is a whole number. For example: 5 · 1.234",
    "over-100": "A share is at most 100%.",
    "too-large": "This number is too large; look at it again.",
    zero: "If there was none, choose “None this period”, or say so in the report.",
    "no-number": "It takes at least one number. For example: GRDP tăng 8,5%",
    "too-long": "Too long for one sentence; type the rest in the document.",
  },
  byHand: {
    "own-words": "This is not the ready-made sentence; change it in the document.",
    several: "The document gives several numbers; change them there.",
    "no-words": "Write it in the document.",
  },

  written: (label, steps) =>
    `Written: ${label}. To take it back, press Ctrl+Z ${times(steps)} in the document.`,
  readOtherwise: "The check still reads another number elsewhere; look at it.",
  itemInserted: (item, steps) =>
    `Item ${item} inserted. To take it back, press Ctrl+Z ${times(steps)} in the document.`,
  moved:
    "The document has just changed, so nothing was written. The list was read again; look and try again.",
  notRead: "Nothing was written: the check would read another number there. Write it in the document.",
  changesOther: (other) =>
    `Nothing was written: the sentence would change what “${other}” says. Give that one first, or write the sentence yourself.`,
  there: "The place is selected in the document.",
  allWritten: "No figure is waiting here any more.",

  earlier: {
    title: "Beside the last period",
    intro:
      "Open the report of the last period (.docx) to see its figures. The file is only read on this computer.",
    open: "Open an earlier report",
    other: "Choose another file",
    opening: (name) => `Reading ${name}…`,
    close: "Close",
    opened: (name, period) => `${name} (${period}).`,
    refused: (name, why) => `${name} could not be used: ${why}.`,
    notGiven: "the computer did not give it; see whether it is still there, and choose it again",
    foreign: "none of the outline's figures are in it; choose the report of an earlier period",
    period: {
      "half-year": (year) => `first half of ${year}`,
      annual: (year) => `year ${year}`,
      unknown: "period not clear",
    },
    periods: {
      "other-kind": "One report is of a half-year and one of a year: no changes are worked out.",
      same: "This file is of the same period as the report; see whether it is the right one.",
      later: "This file is of a later period than the report; see whether it is the right one.",
      unknown: "The period of one of the reports is not clear; see for yourself whether they compare.",
    },
    said: (values) => `Last period: ${values}`,
    saidWithChange: (values, change) => `Last period: ${values} (${change})`,
    nil: "none",
    notSaid: "not given",
    change: {
      same: "no change",
      up: (by, noun) => `${by} ${noun} more`,
      down: (by, noun) => `${by} ${noun} fewer`,
      points: "percentage points",
    },
  },
};

export const figureStrings: Readonly<Record<"vi" | "en", FigureStrings>> = { vi, en };
