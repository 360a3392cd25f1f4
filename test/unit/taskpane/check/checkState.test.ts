import {
  checkReducer,
  checkStart,
  type CheckEvent,
  type CheckState,
  type Deed,
} from "../../../../src/taskpane/check/checkState";
import { dismiss } from "../../../../src/check/dismissed";
import { finding, reportWith, resultOf, source } from "./reports";

const after = (state: CheckState, ...events: readonly CheckEvent[]) => events.reduce(checkReducer, state);
const asked = (run: number): CheckEvent => ({ type: "check-asked", run });
const result = resultOf(reportWith({}));
const newer = resultOf(reportWith({ I: "empty" }));
const checked = (run: number, answer = result): CheckEvent => ({
  type: "checked",
  run,
  result: answer,
  dismissed: [],
});
const failure = { code: "general", documentState: "unchanged", detail: "GeneralException" } as const;
const failed = (run: number): CheckEvent => ({ type: "check-failed", run, failure });
const changed = (run: number): CheckEvent => ({ type: "text-changed", run });
const done = after(checkStart, asked(1), checked(1));
const outcome = { kind: "done", paragraph: 3, undoSteps: 1, recordedAsRevision: "no" } as const;
const deedEnded: CheckEvent = { type: "deed-ended", from: "a", did: "replace", outcome };

describe("A check that was asked for", () => {
  it("works from the asking to the answer", () => {
    expect(after(checkStart, asked(1))).toMatchObject({ working: true, result: null });
    expect(done).toMatchObject({ working: false, result, failure: null, freshness: "current" });
  });

  it("moves the focus to its verdict, and to no card", () => {
    expect(done.focus).toEqual({ verdict: 1, card: 0 });
  });

  it("dismisses the last result to be read while the next one runs", () => {
    expect(after(done, asked(2))).toMatchObject({ working: true, result });
  });

  it("keeps the last result when the next one fails, and says so", () => {
    expect(after(done, asked(2), failed(2))).toMatchObject({ working: false, result, failure });
  });

  it("forgets the failure when it is asked for again", () => {
    expect(after(done, asked(2), failed(2), asked(3)).failure).toBeNull();
  });

  it("does not take a late answer for that of the newer check", () => {
    expect(after(done, asked(2), asked(3), checked(2, newer))).toMatchObject({ working: true, result });
    expect(after(done, asked(2), asked(3), failed(2))).toMatchObject({ working: true, failure: null });
  });
});

describe("A check that runs by itself", () => {
  it("shows no work, and moves no focus", () => {
    const looking = after(done, changed(2));
    expect(looking).toMatchObject({ working: false, result, freshness: "changed" });
    const state = after(looking, checked(2, newer));
    expect(state).toMatchObject({ working: false, result: newer, freshness: "current", focus: done.focus });
  });

  it("dismisses the verdict marked as that of an older text when it fails, without an alert", () => {
    expect(after(done, changed(2), failed(2))).toMatchObject({
      result,
      freshness: "changed",
      failure: null,
    });
  });

  it("is overtaken by one that is asked for", () => {
    expect(after(done, changed(2), asked(3), checked(2, newer))).toMatchObject({ working: true, result });
  });

  it.each<[string, readonly CheckEvent[], CheckState["freshness"]]>([
    ["text that could not be read again may be another", [{ type: "text-unread" }], "unknown"],
    [
      "text read again and found the same is the one checked",
      [{ type: "text-unread" }, { type: "text-same" }],
      "current",
    ],
    [
      "text known to be another stays so when it cannot be read",
      [changed(2), { type: "text-unread" }],
      "changed",
    ],
    [
      "text changed back to the one checked needs no check",
      [changed(2), failed(2), { type: "text-same" }],
      "current",
    ],
    ["text that a deed has changed waits for its check", [deedEnded], "changed"],
    ["text that a deed did not touch", [{ ...deedEnded, outcome: { kind: "moved" } }], "current"],
  ])("%s", (_, events, freshness) => {
    expect(after(done, ...events).freshness).toBe(freshness);
  });
});

describe("What is done about a finding", () => {
  const acted = after(done, { type: "deed-asked", from: "a" }, deedEnded);

  it("is told until the text changes once more", () => {
    const noted = after(acted, changed(2), checked(2));
    expect(noted.deed).toMatchObject({ kind: "ended", from: "a", outcome });
    expect(after(noted, changed(3), checked(3)).deed).toBeNull();
  });

  it("moves the focus on to the next finding, once, when its check has come", () => {
    expect(acted.focus.card).toBe(0);
    const noted = after(acted, changed(2), checked(2));
    expect(noted.focus).toEqual({ verdict: 1, card: 1 });
    expect(after(noted, changed(3), checked(3)).focus.card).toBe(1);
  });

  it("keeps its failure on the card", () => {
    const state = after(done, { type: "deed-asked", from: "a" }, { type: "deed-failed", from: "a", failure });
    expect(state).toMatchObject({ deed: { kind: "failed", from: "a", failure }, freshness: "current" });
  });

  it("ends at a check that is asked for", () => {
    expect(after(acted, asked(2)).deed).toBeNull();
  });
});

describe("Leaving a finding", () => {
  const open = after(done, { type: "dismissing", from: "a" });
  const dismissed = [dismiss(finding({}), source, "Bộ đã đồng ý.", "2026-11-23T08:00:00.000Z")];

  it("opens its form, and closes it with nothing dismissed, the focus back on the card", () => {
    expect(open.dismissing).toBe("a");
    const closed = after(open, { type: "dismissing", from: null });
    expect(closed).toMatchObject({ dismissing: null, dismissed: [], deed: null });
    expect(closed.focus.card).toBe(open.focus.card + 1);
  });

  it.each(["dismissed", "taken-back"] as const)("is %s, told, and goes on to the next", (what) => {
    const state = after(open, { type: "dismissed-changed", from: "a", what, dismissed });
    const deed: Deed = { kind: "noted", from: "a", what };
    expect(state).toMatchObject({ dismissing: null, dismissed, deed });
    expect(state.focus.card).toBe(open.focus.card + 1);
  });

  it("keeps what is written of a reason when a filter, a sheet or Escape takes its form away", () => {
    const written = after(open, { type: "reason-typed", from: "a", text: "Bộ đã đồng ý" });
    const away = after(
      written,
      { type: "filter-chosen", filter: "warning" },
      { type: "dismissing", from: "b" },
    );
    expect(away).toMatchObject({ dismissing: "b", reasons: { a: "Bộ đã đồng ý" } });
    const told = after(away, { type: "dismissed-changed", from: "a", what: "dismissed", dismissed });
    expect(told.reasons.a).toBe("");
  });

  it("keeps the form with its words when the document keeps no settings", () => {
    const state = after(open, { type: "deed-failed", from: "a", failure });
    expect(state).toMatchObject({ dismissing: "a", dismissed: [], deed: { kind: "failed" } });
  });
});

describe("The list", () => {
  const current = { key: "b", place: 1 };
  it("keeps its place through a check that runs by itself", () => {
    const state = after(
      done,
      { type: "filter-chosen", filter: "warning" },
      { type: "card-reached", current },
      changed(2),
      checked(2, newer),
    );
    expect(state).toMatchObject({ filter: "warning", current });
  });

  it("begins anew where another filter is chosen", () => {
    const state = after(
      done,
      { type: "card-reached", current },
      { type: "filter-chosen", filter: "dismissed" },
    );
    expect(state).toMatchObject({ filter: "dismissed", current: null });
  });

  it("follows a step with the focus and the filter", () => {
    const state = after(done, { type: "walked", current, filter: "warning" });
    expect(state).toMatchObject({ filter: "warning", current, focus: { card: 1 } });
  });
});

describe("Going to a place", () => {
  it.each([
    { kind: "there", from: "a" },
    { kind: "moved", from: "a" },
    { kind: "failed", from: "a", failure },
  ] as const)("tells what came of it where it was clicked: $kind", (visit) => {
    expect(after(done, { type: "visit-asked" }, { type: "visited", visit }).visit).toEqual(visit);
  });

  it("takes back what the last one told as soon as the next is asked for, and at a new check", () => {
    const visited = after(done, { type: "visited", visit: { kind: "moved", from: "a" } });
    expect(after(visited, { type: "visit-asked" }).visit).toBeNull();
    expect(after(visited, asked(2)).visit).toBeNull();
  });
});
