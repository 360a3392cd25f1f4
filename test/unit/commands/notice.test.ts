import {
  failureNotice,
  noticeFromQuery,
  noticeOf,
  noticeQuery,
  type Notice,
} from "../../../src/commands/notice";
import type { InsertOutcome } from "../../../src/app";
import { HostError } from "../../../src/document/hostError";

const smooth: InsertOutcome = {
  inserted: ["heading", "I"],
  lost: [],
  places: 1,
  undoSteps: 1,
  manualSteps: [],
  textKept: true,
  recordedAsRevision: "no",
};

test("an insertion that leaves nothing to say is not talked about", () => {
  expect(noticeOf(smooth, true)).toBeNull();
});

test.each<readonly [string, Partial<InsertOutcome>]>([
  ["a step is left to do by hand", { manualSteps: ["paper"] }],
  ["nothing was missing", { inserted: [], places: 0 }],
  ["a block was lost", { lost: ["II.1"] }],
  ["the old text changed", { textKept: false }],
  ["nothing could be read back", { textKept: null }],
  ["it may stand as a revision", { recordedAsRevision: "unknown" }],
])("the person is told when %s", (_what, difference) => {
  const outcome = { ...smooth, ...difference };
  expect(noticeOf(outcome, true)).toEqual({ kind: "done", outcome, withProfile: true });
});

test("without a profile the person is told of the placeholders, however well all went", () => {
  expect(noticeOf(smooth, false)).toEqual({ kind: "done", outcome: smooth, withProfile: false });
});

test.each<readonly [string, Notice]>([
  [
    "an outcome",
    {
      kind: "done",
      outcome: { ...smooth, manualSteps: ["paper", "margins"], textKept: null },
      withProfile: true,
    },
  ],
  ["one without a profile", { kind: "done", outcome: smooth, withProfile: false }],
  ["a failure", failureNotice(new HostError("protected", 'AccessDenied · <b>&"', "unchanged"))],
])("%s arrives through the address as it was", (_what, notice) => {
  expect(noticeFromQuery(noticeQuery(notice))).toEqual(notice);
});

test("a long detail is cut, since a long address is refused", () => {
  const notice = failureNotice(new HostError("general", "ă".repeat(5000)));
  expect(noticeQuery(notice).length).toBeLessThan(2048);
});

test.each([
  ["none", ""],
  ["another one", "?officejs=local"],
  ["no JSON", "?notice={"],
  ["an unknown kind", `?notice=${encodeURIComponent('{"kind":"ad","text":"Buy"}')}`],
  [
    "a code that is not ours",
    `?notice=${encodeURIComponent('{"kind":"failed","code":"x","state":"unknown","detail":""}')}`,
  ],
  ["an outcome without its lists", `?notice=${encodeURIComponent('{"kind":"done","outcome":{"places":1}}')}`],
])("an address with %s shows nothing", (_what, query) => {
  expect(noticeFromQuery(query)).toBeNull();
});
