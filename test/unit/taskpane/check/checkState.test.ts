import {
  checkReducer,
  checkStart,
  type CheckEvent,
  type CheckState,
  type Deed,
} from "../../../../src/taskpane/check/checkState";

const after = (state: CheckState, ...events: readonly CheckEvent[]) => events.reduce(checkReducer, state);
const failure = { code: "general", documentState: "unchanged", detail: "GeneralException" } as const;
const asked: CheckEvent = { type: "check-asked" };
const checked: CheckEvent = { type: "checked" };
const failed: CheckEvent = { type: "check-failed", failure };
const changed: CheckEvent = { type: "text-changed" };
const done = after(checkStart, asked, checked);
const outcome = { kind: "done", paragraph: 3, undoSteps: 1, recordedAsRevision: "no" } as const;
const deedEnded: CheckEvent = { type: "deed-ended", from: "a", did: "replace", outcome };

describe("A check that was asked for", () => {
  it("works from the asking to the answer, and from then on there is something to show", () => {
    expect(after(checkStart, asked)).toMatchObject({ working: true, begun: false });
    expect(done).toMatchObject({ working: false, begun: true, failure: null });
  });

  it("moves the focus to its verdict, and to no card", () => {
    expect(done.focus).toEqual({ verdict: 1, card: 0 });
  });

  it("that fails says so, and what was shown before stays", () => {
    expect(after(checkStart, asked, failed)).toMatchObject({ working: false, begun: false, failure });
    expect(after(done, asked, failed)).toMatchObject({ working: false, begun: true, failure });
  });

  it("forgets the failure when it is asked for again", () => {
    expect(after(done, asked, failed, asked).failure).toBeNull();
  });

  it("whose answer comes after a long silence is shown without taking the focus", () => {
    expect(after(done, asked, failed, checked)).toMatchObject({ failure: null, focus: done.focus });
  });
});

describe("A text that was found changed", () => {
  it("shows no work, and moves no focus", () => {
    expect(after(done, changed)).toMatchObject({ working: false, focus: done.focus });
  });
});

describe("What is done about a finding", () => {
  const acted = after(done, { type: "deed-asked", from: "a" }, deedEnded);

  it("is told until the text changes once more", () => {
    expect(acted.deed).toMatchObject({ kind: "ended", from: "a", outcome });
    expect(after(acted, changed).deed).toBeNull();
  });

  it("moves the focus on to the next finding, where something was done", () => {
    expect(acted.focus).toEqual({ verdict: 1, card: 1 });
    expect(after(done, { ...deedEnded, outcome: { kind: "moved" } }).focus.card).toBe(0);
  });

  it("that is under way is not forgotten for a change that comes meanwhile", () => {
    expect(after(done, { type: "deed-asked", from: "a" }, changed).deed?.kind).toBe("working");
  });

  it("keeps its failure on the card", () => {
    const state = after(done, { type: "deed-asked", from: "a" }, { type: "deed-failed", from: "a", failure });
    expect(state.deed).toEqual({ kind: "failed", from: "a", failure });
  });

  it("ends at a check that is asked for", () => {
    expect(after(acted, asked).deed).toBeNull();
  });
});

describe("Leaving a finding", () => {
  const open = after(done, { type: "dismissing", from: "a" });

  it("opens its form, and closes it with nothing dismissed, the focus back on the card", () => {
    expect(open.dismissing).toBe("a");
    const closed = after(open, { type: "dismissing", from: null });
    expect(closed).toMatchObject({ dismissing: null, deed: null });
    expect(closed.focus.card).toBe(open.focus.card + 1);
  });

  it.each(["dismissed", "taken-back"] as const)("is %s, told, and goes on to the next", (what) => {
    const state = after(open, { type: "dismissed-changed", from: "a", what });
    const deed: Deed = { kind: "noted", from: "a", what };
    expect(state).toMatchObject({ dismissing: null, deed });
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
    const told = after(away, { type: "dismissed-changed", from: "a", what: "dismissed" });
    expect(told.reasons.a).toBe("");
  });

  it("keeps the form with its words when the document keeps no settings", () => {
    const state = after(open, { type: "deed-failed", from: "a", failure });
    expect(state).toMatchObject({ dismissing: "a", deed: { kind: "failed" } });
  });
});

describe("The list", () => {
  const current = { key: "b", place: 1 };
  it("keeps its place through a check that runs by itself", () => {
    const state = after(
      done,
      { type: "filter-chosen", filter: "warning" },
      { type: "card-reached", current },
      changed,
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
    expect(after(visited, asked).visit).toBeNull();
  });
});
