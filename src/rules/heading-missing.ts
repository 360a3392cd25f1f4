import { MOTTO, NATIONAL_NAME } from "../outline";
import type { HeadingElement } from "../report/report";
import { CLAUSES } from "./shared/basis";
import type { Severity } from "./finding";
import type { Rule } from "./rule";

interface Expected {
  readonly element: HeadingElement;
  readonly name: string;
  readonly remedy: string;
  readonly basis: string;
  /** The outline's own model shows no "Kính gửi", though the decree wants one in a report to a superior. */
  readonly severity?: Severity;
}

/** The elements of the heading in the order in which they stand on the page. */
const EXPECTED: readonly Expected[] = [
  {
    element: "national-name",
    name: "Quốc hiệu",
    remedy: `Cần dòng “${NATIONAL_NAME}” ở phía trên, bên phải trang đầu.`,
    basis: CLAUSES.nationalName,
  },
  {
    element: "motto",
    name: "Tiêu ngữ",
    remedy: `Cần dòng “${MOTTO}” ngay dưới Quốc hiệu.`,
    basis: CLAUSES.motto,
  },
  {
    element: "agency",
    name: "tên cơ quan ban hành",
    remedy: "Cần tên đầy đủ của cơ quan ban hành, bằng chữ in hoa, ở phía trên bên trái trang đầu.",
    basis: CLAUSES.agency,
  },
  {
    element: "number",
    name: "số, ký hiệu văn bản",
    remedy: "Cần dòng “Số: …/BC-…” dưới tên cơ quan ban hành; số có thể để văn thư điền khi phát hành.",
    basis: CLAUSES.number,
  },
  {
    element: "place-date",
    name: "địa danh và thời gian ban hành",
    remedy: "Cần dòng “<địa danh>, ngày … tháng … năm …” dưới Quốc hiệu và Tiêu ngữ.",
    basis: CLAUSES.placeDate,
  },
  {
    element: "kind",
    name: "tên loại văn bản",
    remedy: "Cần dòng “BÁO CÁO” canh giữa, trên trích yếu.",
    basis: CLAUSES.kind,
  },
  {
    element: "subject",
    name: "trích yếu nội dung",
    remedy: "Cần trích yếu ngay dưới tên loại, ví dụ “Kết quả thực hiện Chỉ thị số 33/CT-TTg…”.",
    basis: CLAUSES.kind,
  },
  {
    element: "addressee",
    name: "“Kính gửi”",
    remedy: "Báo cáo gửi cơ quan cấp trên phải có dòng “Kính gửi: …” dưới trích yếu.",
    basis: CLAUSES.addressee,
    severity: "warning",
  },
];

export const headingMissing: Rule = {
  id: "heading-missing",
  check: ({ heading }) =>
    EXPECTED.filter(({ element }) => heading[element] === null).map(
      ({ name, remedy, basis, severity = "error" }) => ({
        severity,
        message: `Thiếu ${name} ở phần đầu báo cáo. ${remedy}`,
        basis,
      }),
    ),
};
