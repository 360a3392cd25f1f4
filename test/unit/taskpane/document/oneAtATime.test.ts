import { oneAtATime } from "../../../../src/taskpane/document/oneAtATime";

/** Work whose end the test decides. */
function work() {
  const ends: (() => void)[] = [];
  const begin = oneAtATime(() => new Promise<void>((resolve) => ends.push(resolve)));
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    ask: () => void begin(),
    begun: () => ends.length,
    end: async (which: number) => {
      ends[which]?.();
      await settled();
    },
  };
}

test("what is asked for while it runs is done once, behind it", async () => {
  const { ask, begun, end } = work();
  ask();
  ask();
  ask();
  expect(begun()).toBe(1);
  await end(0);
  expect(begun()).toBe(2);
  await end(1);
  expect(begun()).toBe(2);
});

test("what is asked for when it rests is done at once", async () => {
  const { ask, begun, end } = work();
  ask();
  await end(0);
  ask();
  expect(begun()).toBe(2);
});

test("work that never ends is never begun again", () => {
  const { ask, begun } = work();
  ask();
  ask();
  expect(begun()).toBe(1);
});
