/** What the pane knows of the open document, whatever Word answers, and in whatever order. */
import { checkDocument } from "../../../../src/app";
import type { Dismissed } from "../../../../src/check/dismissed";
import type { SourceDocument } from "../../../../src/document";
import { HostError } from "../../../../src/document/hostError";
import { congVan1432 } from "../../../../src/outline";
import { documentStore } from "../../../../src/taskpane/document/documentStore";

const text = (words: string): SourceDocument => ({ paragraphs: [{ text: words, format: {} }], controls: [] });
const DISMISSED: Dismissed = {
  rule: "blank-dismissed",
  about: "Số: …",
  message: "Còn chỗ trống.",
  reason: "Văn thư điền",
  when: "2026-11-23T08:05:00.000Z",
};

/** A store whose Word answers with what the test gives it. */
function opened() {
  const word = {
    answer: (): Promise<SourceDocument> => Promise.resolve(text("một")),
    dismissed: [] as readonly Dismissed[],
    checks: 0,
    canCheck: true,
  };
  const store = documentStore({
    readDocument: () => word.answer(),
    check: (source) => {
      if (!word.canCheck) return Promise.reject(new Error("no check"));
      word.checks += 1;
      return Promise.resolve(checkDocument(source, congVan1432, {}));
    },
    loadDismissed: () => Promise.resolve(word.dismissed),
    saveDismissed: (dismissed) => {
      word.dismissed = dismissed;
      return Promise.resolve();
    },
  });
  let drawn = 0;
  store.subscribe(() => {
    drawn += 1;
  });
  const fail = () => {
    word.answer = () => Promise.reject(new HostError("busy"));
  };
  return { word, store, fail, drawn: () => drawn };
}

/** Answers that the test gives when it likes. */
function answers() {
  const given: ((source: SourceDocument) => void)[] = [];
  return { ask: () => new Promise<SourceDocument>((give) => given.push(give)), given };
}

test("nothing is known before the document was read, and then its text and what the check says of it", async () => {
  const { store } = opened();
  expect(store.get()).toEqual({ result: null, dismissed: [], freshness: "current", failure: null });
  await store.read();
  expect(store.get()).toMatchObject({ result: { source: text("một"), report: { verdict: "incomplete" } } });
});

test("the same text is checked once, and nothing is drawn again for it", async () => {
  const { word, store, drawn } = opened();
  await store.read();
  const { result } = store.get();
  await store.read();
  expect(store.get().result).toBe(result);
  expect([word.checks, drawn()]).toEqual([1, 1]);
});

test("a check that the clerk asks for is of now, though the text be the same", async () => {
  const { word, store } = opened();
  const first = await store.read();
  const second = await store.read("asked");
  expect(second).not.toBe(first);
  expect(second.report).toBe(first.report);
  expect(word.checks).toBe(1);
});

test("what is known stays when the document cannot be read again, and is called old until it can", async () => {
  const { word, store, fail } = opened();
  const result = await store.read();
  fail();
  await expect(store.read()).rejects.toThrow("busy");
  expect(store.get()).toMatchObject({
    result,
    freshness: "unknown",
    failure: { code: "busy", documentState: "unchanged" },
  });
  word.answer = () => Promise.resolve(text("một"));
  await store.read();
  expect(store.get()).toEqual({ result, dismissed: [], freshness: "current", failure: null });
});

test("a text that was read and could not be checked is known to have changed, until it can be", async () => {
  const { word, store, fail } = opened();
  const result = await store.read();
  const { answer } = word;
  word.answer = () => Promise.resolve(text("hai"));
  word.canCheck = false;
  await expect(store.read()).rejects.toThrow("no check");
  expect(store.get()).toMatchObject({ result, freshness: "changed" });
  fail();
  await expect(store.read()).rejects.toThrow("busy");
  expect(store.get()).toMatchObject({ result, freshness: "changed" });
  word.answer = answer;
  await store.read();
  expect(store.get()).toMatchObject({ result, freshness: "current" });
});

test("where there never was a reading, the failure says why", async () => {
  const { store, fail } = opened();
  fail();
  await expect(store.read()).rejects.toThrow("busy");
  expect(store.get()).toMatchObject({ result: null, failure: { code: "busy" } });
});

test("a reading that answers after a later one does not bring the older text back", async () => {
  const { word, store } = opened();
  const { ask, given } = answers();
  word.answer = ask;
  const both = [store.read(), store.read()];
  given[1]?.(text("mới"));
  await both[1];
  given[0]?.(text("cũ"));
  expect((await both[0])?.source).toEqual(text("mới"));
  expect(store.get().result?.source).toEqual(text("mới"));
});

test("what an action has read is newer than a reading that was begun before", async () => {
  const { word, store } = opened();
  const { ask, given } = answers();
  word.answer = ask;
  const reading = store.read();
  await store.take(text("đã chèn"));
  given[0]?.(text("trước đó"));
  await reading;
  expect(store.get().result?.source).toEqual(text("đã chèn"));
});

test("what was dismissed meanwhile is taken over, though the text is the same", async () => {
  const { word, store } = opened();
  await store.read();
  word.dismissed = [DISMISSED];
  await store.read();
  expect(store.get().dismissed).toEqual([DISMISSED]);
  await store.saveDismissed([]);
  expect(store.get().dismissed).toEqual([]);
});
