import { settle } from "../../../../src/taskpane/document/settle";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Touches every `every` ms for `long` ms, then waits; the moments at which it was done. */
function doneAt(every: number, long: number, wait = 10_000): readonly number[] {
  const begin = Date.now();
  const done: number[] = [];
  const settling = settle(() => done.push(Date.now() - begin), 1200, 5000);
  for (let at = 0; at <= long; at += every) {
    settling.touch();
    jest.advanceTimersByTime(every);
  }
  jest.advanceTimersByTime(wait);
  return done;
}

describe("What settles", () => {
  it("is done once, a little after the last touch", () => {
    expect(doneAt(100, 900)).toEqual([2100]);
  });

  it("is done twice when there was a pause between", () => {
    expect(doneAt(2000, 2000)).toEqual([1200, 3200]);
  });

  it("is done now and then while the touches never pause", () => {
    expect(doneAt(500, 11_000)).toEqual([5000, 10_000, 12_200]);
  });

  it("is not done after it was cancelled", () => {
    const done = jest.fn();
    const settling = settle(done, 1200, 5000);
    settling.touch();
    settling.cancel();
    jest.advanceTimersByTime(10_000);
    expect(done).not.toHaveBeenCalled();
  });
});
