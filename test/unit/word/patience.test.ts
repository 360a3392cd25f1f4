import { patiently, wordAnswered } from "../../../src/word/patience";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** An answer that the test gives when it likes, and whether it was said that Word is silent. */
function waiting() {
  const told = { silent: 0 };
  let give: (value: string) => void = () => undefined;
  const answer = patiently(new Promise<string>((resolve) => (give = resolve)), () => (told.silent += 1));
  return {
    told,
    answer,
    give: (value: string) => {
      give(value);
    },
  };
}

test("an answer within a minute is just the answer", async () => {
  const { told, answer, give } = waiting();
  jest.advanceTimersByTime(59_000);
  give("xong");
  expect(await answer).toBe("xong");
  jest.advanceTimersByTime(600_000);
  expect(told.silent).toBe(0);
});

test("a silence is told once, and the late answer still comes", async () => {
  const { told, answer, give } = waiting();
  jest.advanceTimersByTime(600_000);
  expect(told.silent).toBe(1);
  give("muộn");
  expect(await answer).toBe("muộn");
});

test("a Word that says something now and then is slow and not silent", async () => {
  const { told, answer, give } = waiting();
  for (let step = 0; step < 5; step += 1) {
    jest.advanceTimersByTime(50_000);
    wordAnswered();
  }
  give("xong");
  expect(await answer).toBe("xong");
  expect(told.silent).toBe(0);
});

test("a failure is the failure, and nothing is told after it", async () => {
  const silent = jest.fn();
  await expect(patiently(Promise.reject(new Error("lỗi")), silent)).rejects.toThrow("lỗi");
  jest.advanceTimersByTime(600_000);
  expect(silent).not.toHaveBeenCalled();
});
