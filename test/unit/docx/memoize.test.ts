import { memoize } from "../../../src/docx/read/memoize";

test("each argument is asked about once, undefined too", () => {
  const asked: (string | undefined)[] = [];
  const lengthOf = memoize((text: string | undefined) => {
    asked.push(text);
    return { length: text?.length ?? 0 };
  });
  const first = lengthOf("ab");
  expect(first).toEqual({ length: 2 });
  expect(lengthOf(undefined)).toEqual({ length: 0 });
  expect(lengthOf("ab")).toBe(first);
  expect(lengthOf(undefined)).toEqual({ length: 0 });
  expect(asked).toEqual(["ab", undefined]);
});

test("equal objects are two arguments", () => {
  const copyOf = memoize((object: object) => ({ ...object }));
  expect(copyOf({})).not.toBe(copyOf({}));
});
