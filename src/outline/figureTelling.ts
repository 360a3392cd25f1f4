/**
 * How each figure is told where the form of figures writes it: what it counts, the sentence that says it alone, and the
 * sentence that says there was none. The outline's own ready-made sentences (`Figure.sentence`) come first where they
 * stand in the document; these are for reports that have none.
 */
import type { FigureId, SentencePart } from "./outline";

export type Measure =
  /** Things that are counted, by their noun: "05 cuộc". */
  | { readonly kind: "count"; readonly noun: string }
  | { readonly kind: "percent" }
  /** Words with numbers in them: no single number would say it. */
  | { readonly kind: "words" };

export interface FigureTelling {
  readonly measure: Measure;
  /** Has one blank, its own. */
  readonly sentence: readonly SentencePart[];
  /** Absent where another figure's says it too, or where there is always something to tell. */
  readonly none?: string;
  /** Of which figures it says so too. */
  readonly alsoNone?: readonly FigureId[];
}

const count = (noun: string): Measure => ({ kind: "count", noun });

export const FIGURE_TELLING: Readonly<Record<FigureId, FigureTelling>> = {
  "socio-economic": {
    measure: { kind: "words" },
    sentence: [
      "Số liệu chủ yếu về kinh tế - xã hội, nhiệm vụ chuyên môn: ",
      { blank: "socio-economic" },
      ".",
    ],
  },
  "documents-issued": {
    measure: count("văn bản"),
    sentence: ["Số văn bản đã ban hành: ", { blank: "documents-issued" }, " văn bản."],
    none: "Trong kỳ không ban hành văn bản.",
  },
  "training-courses": {
    measure: count("lớp, hội nghị"),
    sentence: ["Số lớp, hội nghị tập huấn, phổ biến: ", { blank: "training-courses" }, " lớp, hội nghị."],
    none: "Trong kỳ không tổ chức lớp, hội nghị tập huấn, phổ biến.",
  },
  "model-count": {
    measure: count("mô hình"),
    sentence: ["Số mô hình “Dân vận khéo”: ", { blank: "model-count" }, " mô hình."],
    none: "Trong kỳ không có mô hình “Dân vận khéo”.",
  },
  "skills-courses": {
    measure: count("lớp"),
    sentence: ["Số lớp tập huấn kỹ năng vận động Nhân dân: ", { blank: "skills-courses" }, " lớp."],
    none: "Trong kỳ không tổ chức lớp tập huấn kỹ năng vận động Nhân dân.",
  },
  commendations: {
    measure: count("tập thể, cá nhân"),
    sentence: ["Số tập thể, cá nhân được khen thưởng: ", { blank: "commendations" }, " tập thể, cá nhân."],
    none: "Trong kỳ không có tập thể, cá nhân được khen thưởng.",
  },
  "procedures-simplified": {
    measure: count("thủ tục"),
    sentence: ["Số thủ tục hành chính được đơn giản hóa: ", { blank: "procedures-simplified" }, " thủ tục."],
    none: "Trong kỳ không có thủ tục hành chính được đơn giản hóa.",
  },
  "online-services": {
    measure: count("dịch vụ"),
    sentence: ["Số dịch vụ công trực tuyến: ", { blank: "online-services" }, " dịch vụ."],
    none: "Trong kỳ không có dịch vụ công trực tuyến.",
  },
  "satisfaction-index": {
    measure: { kind: "percent" },
    sentence: [
      "Chỉ số hài lòng của người dân, tổ chức, doanh nghiệp: ",
      { blank: "satisfaction-index" },
      "%.",
    ],
    none: "Trong kỳ chưa công bố Chỉ số hài lòng của người dân, tổ chức.",
  },
  "officials-disciplined": {
    measure: count("người"),
    sentence: ["Số cán bộ, công chức, viên chức bị xử lý: ", { blank: "officials-disciplined" }, " người."],
    none: "Trong kỳ không có cán bộ, công chức, viên chức bị xử lý.",
  },
  "petitions-received": {
    measure: count("đơn, thư"),
    sentence: ["Số đơn, thư đã tiếp nhận: ", { blank: "petitions-received" }, " đơn, thư."],
    none: "Trong kỳ không phát sinh đơn, thư khiếu nại, tố cáo, kiến nghị, phản ánh.",
    alsoNone: ["petitions-resolved"],
  },
  "petitions-resolved": {
    measure: count("đơn, thư"),
    sentence: ["Số đơn, thư đã giải quyết: ", { blank: "petitions-resolved" }, " đơn, thư."],
    none: "Trong kỳ chưa giải quyết đơn nào.",
  },
  "citizen-receptions": {
    measure: count("lượt"),
    sentence: ["Số lượt tiếp công dân: ", { blank: "citizen-receptions" }, " lượt."],
    none: "Trong kỳ không phát sinh lượt tiếp công dân.",
  },
  "dialogue-count": {
    measure: count("cuộc"),
    sentence: ["Số cuộc tiếp xúc, đối thoại trực tiếp: ", { blank: "dialogue-count" }, " cuộc."],
    none: "Trong kỳ không tổ chức tiếp xúc, đối thoại trực tiếp giữa người đứng đầu với Nhân dân.",
    alsoNone: ["dialogue-attendance"],
  },
  "dialogue-attendance": {
    measure: count("lượt người"),
    sentence: ["Số lượt người dự đối thoại: ", { blank: "dialogue-attendance" }, " lượt người."],
  },
  "supervision-sessions": {
    measure: count("cuộc"),
    sentence: ["Số cuộc giám sát, phản biện xã hội: ", { blank: "supervision-sessions" }, " cuộc."],
    none: "Trong kỳ không tổ chức giám sát, phản biện xã hội.",
  },
  inspections: {
    measure: count("cuộc"),
    sentence: ["Số cuộc kiểm tra: ", { blank: "inspections" }, " cuộc."],
    none: "Trong kỳ không tổ chức cuộc kiểm tra.",
  },
};
