import { strings } from "../../../src/strings";
import { checkStart, type CheckState } from "../../../src/taskpane/check/checkState";
import { spokenResult } from "../../../src/taskpane/check/spokenResult";
import { finding, reportWith } from "./reports";

const s = strings("vi");
const source = { paragraphs: [], controls: [] };
const done: CheckState = { ...checkStart, run: 1, result: { report: reportWith({}), source } };
const faulty = reportWith({ I: "empty" }, [finding({ item: "I" }), finding({ severity: "warning" })]);

it.each<[string, CheckState, string]>([
  ["nothing before a check", checkStart, ""],
  ["nothing while one runs", { ...done, working: true }, ""],
  [
    "nothing beside a failure, which is an alert",
    { ...done, failure: { code: "busy", documentState: "unchanged", detail: "" } },
    "",
  ],
  ["that it is ready", done, "Không còn lỗi phải sửa: 22/22 mục đạt, 0 điểm cần xem lại."],
  [
    "what is left",
    { ...done, result: { report: faulty, source } },
    "Chưa gửi được: 21/22 mục đạt, 1 lỗi phải sửa, 1 điểm cần xem lại.",
  ],
  ["that the place was reached", { ...done, visit: { kind: "there", from: "a" } }, s.check.there],
  ["that the place is gone", { ...done, visit: { kind: "moved", from: "a" } }, s.check.moved],
])("The live region says %s", (_, state, said) => {
  expect(spokenResult(state, s)).toBe(said);
});
