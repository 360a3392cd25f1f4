import { dismiss } from "../../../../src/check/dismissed";
import { congVan1432 } from "../../../../src/outline";
import { strings } from "../../../../src/strings";
import { checkStart, type CheckState } from "../../../../src/taskpane/check/checkState";
import { spokenResult } from "../../../../src/taskpane/check/spokenResult";
import { finding, reportWith, resultOf, source } from "./reports";

const s = strings("vi");
const done: CheckState = { ...checkStart, begun: true };
const ready = { result: resultOf(reportWith({})), dismissed: [] };
const error = finding({ item: "I", paragraph: 1 });
const faulty = { result: resultOf(reportWith({}, [error, finding({ severity: "warning" })])), dismissed: [] };
const dismissed = [dismiss(error, source, "Bộ đã đồng ý.", "2026-11-23T08:00:00.000Z")];
const outcome = { kind: "done", paragraph: 1, undoSteps: 2, recordedAsRevision: "no" } as const;
const ended = { kind: "ended", from: "a", outcome } as const;

type Known = Parameters<typeof spokenResult>[1];

it.each<[what: string, state: CheckState, said: string, known?: Known]>([
  ["nothing before a check", checkStart, "", null],
  ["nothing while one runs", { ...done, working: true }, ""],
  ["nothing while something is done", { ...done, deed: { kind: "working", from: "a" } }, ""],
  [
    "nothing beside a failure, which is an alert",
    { ...done, failure: { code: "busy", documentState: "unchanged", detail: "" } },
    "",
  ],
  ["that it is ready", done, "Không còn lỗi phải sửa: 22/22 mục đạt, 0 điểm cần xem lại."],
  ["what is open", done, "Chưa gửi được: 21/22 mục đạt, 1 lỗi phải sửa, 1 điểm cần xem lại.", faulty],
  [
    "that an error was dismissed, never that all is well",
    done,
    "Không còn lỗi phải sửa, trừ 1 điểm đã bỏ qua: 22/22 mục đạt, 1 điểm cần xem lại.",
    { ...faulty, dismissed },
  ],
  ["that the place was reached", { ...done, visit: { kind: "there", from: "a" } }, s.check.there],
  ["that the place is gone", { ...done, visit: { kind: "moved", from: "a" } }, s.check.moved],
  [
    "what was mended, and how to undo it",
    { ...done, deed: { ...ended, did: "replace" } },
    "Đã sửa. Muốn bỏ, bấm Ctrl+Z 2 lần trong văn bản.",
  ],
  [
    "what was inserted, also when the pane has gone there",
    { ...done, deed: { ...ended, did: "insert-item" }, visit: { kind: "there", from: "a" } },
    "Đã chèn mục. Muốn bỏ, bấm Ctrl+Z 2 lần trong văn bản.",
  ],
  [
    "that nothing was done where the text is another",
    { ...done, deed: { ...ended, did: "replace", outcome: { kind: "moved" } } },
    s.check.notDone,
  ],
  [
    "that a finding was dismissed",
    { ...done, deed: { kind: "noted", from: "a", what: "dismissed" } },
    s.check.dismissedDone,
  ],
  [
    "that it was taken back",
    { ...done, deed: { kind: "noted", from: "a", what: "taken-back" } },
    s.check.takenBack,
  ],
])("The live region says %s", (_, state, said, known = ready) => {
  expect(spokenResult(state, known, congVan1432, s)).toBe(said);
});
