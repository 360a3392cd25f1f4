import {
  checkReducer,
  checkStart,
  type CheckEvent,
  type CheckState,
} from "../../../src/taskpane/check/checkState";
import { reportWith } from "./reports";

const after = (state: CheckState, ...events: readonly CheckEvent[]) => events.reduce(checkReducer, state);
const asked = (run: number): CheckEvent => ({ type: "check-asked", run });
const result = { report: reportWith({}), source: { paragraphs: [], controls: [] } };
const newer = { ...result, report: reportWith({ I: "empty" }) };
const failure = { code: "general", documentState: "unchanged", detail: "GeneralException" } as const;
const done = after(checkStart, asked(1), { type: "checked", run: 1, result });

describe("A check", () => {
  it("works from the asking to the answer", () => {
    expect(after(checkStart, asked(1))).toMatchObject({ working: true, result: null });
    expect(done).toMatchObject({ working: false, result, failure: null });
  });

  it("leaves the last result to be read while the next one runs", () => {
    expect(after(done, asked(2))).toMatchObject({ working: true, result });
  });

  it("keeps the last result when the next one fails, and says so", () => {
    const state = after(done, asked(2), { type: "check-failed", run: 2, failure });
    expect(state).toMatchObject({ working: false, result, failure });
  });

  it("forgets the failure when it is asked for again", () => {
    expect(after(done, asked(2), { type: "check-failed", run: 2, failure }, asked(3)).failure).toBeNull();
  });

  it("does not take a late answer for that of the newer check", () => {
    const state = after(done, asked(2), asked(3), { type: "checked", run: 2, result: newer });
    expect(state).toMatchObject({ working: true, result });
    const failed = after(done, asked(2), asked(3), { type: "check-failed", run: 2, failure });
    expect(failed).toMatchObject({ working: true, failure: null });
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
