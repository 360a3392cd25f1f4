import { lockOf } from "../../../src/word/lock";

test.each([
  [false, "NoProtection", undefined],
  [false, "AllowOnlyRevisions", undefined],
  [false, "AllowOnlyReading", "protected"],
  [false, "AllowOnlyComments", "protected"],
  [false, "AllowOnlyFormFields", "protected"],
  [true, "NoProtection", "protected"],
])("a document that is final: %s, with %s, is locked as %s", (isFinal, protectionType, lock) => {
  expect(lockOf({ isFinal, protectionType })).toBe(lock);
});
