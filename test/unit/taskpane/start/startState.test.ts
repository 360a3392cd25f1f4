import type { Failure } from "../../../../src/taskpane/parts/failure";
import { startReducer, startStart, type StartEvent } from "../../../../src/taskpane/start/startState";
import { reportWith, resultOf } from "../check/reports";

const after = (...events: readonly StartEvent[]) => events.reduce(startReducer, startStart);
const failure: Failure = { code: "busy", documentState: "unchanged", detail: "" };
const read = { type: "read", result: resultOf(reportWith({})), dismissed: [] } as const;
const dismissed = {
  rule: "blank-left",
  about: "Số: …",
  message: "Còn chỗ trống.",
  reason: "Văn thư điền",
  when: "2026-11-23T08:05:00.000Z",
};

describe("The first place", () => {
  it("keeps the last reading when the document cannot be read again, and calls it old", () => {
    const state = after(read, { type: "unread", failure });
    expect(state).toMatchObject({ result: read.result, current: false, failure: null });
  });

  it("calls it current again once the same text, or another, has been read", () => {
    const old = [read, { type: "unread", failure }] as const;
    expect(after(...old, { type: "same", dismissed: [] }).current).toBe(true);
    expect(after(...old, read).current).toBe(true);
  });

  it("says why, where there never was a reading", () => {
    expect(after({ type: "unread", failure }).failure).toEqual(failure);
    expect(after({ type: "unread", failure }, { type: "reading-asked" }).failure).toBeNull();
  });

  it("stays the very same state while nothing changes, so that nothing is drawn again", () => {
    const state = after(read);
    expect(startReducer(state, { type: "same", dismissed: [] })).toBe(state);
  });

  it("takes over what was dismissed meanwhile, though the text is the same", () => {
    expect(after(read, { type: "same", dismissed: [dismissed] }).dismissed).toEqual([dismissed]);
  });

  it("forgets a note about a place when another text is read", () => {
    const moved = { type: "visited", visit: { kind: "moved", from: "next" } } as const;
    expect(after(read, moved).visit).toEqual(moved.visit);
    expect(after(read, moved, read).visit).toBeNull();
  });
});
