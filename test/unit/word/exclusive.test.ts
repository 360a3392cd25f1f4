import { exclusive } from "../../../src/word/exclusive";

/** A promise that is settled from outside. */
function pending() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

test("a second action is refused while the first one runs, and the document is untouched by it", async () => {
  const first = pending();
  const running = exclusive(() => first.promise);
  await expect(exclusive(() => Promise.resolve())).rejects.toMatchObject({
    code: "busy",
    documentState: "unchanged",
  });
  first.resolve();
  await running;
});

test("after an action has ended the next one runs", async () => {
  await exclusive(() => Promise.resolve());
  await expect(exclusive(() => Promise.resolve("done"))).resolves.toBe("done");
});

test("after an action has failed the next one runs", async () => {
  await expect(exclusive(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(exclusive(() => Promise.resolve("done"))).resolves.toBe("done");
});
