import { HostError, withDocumentState } from "../../../src/document/hostError";
import { toHostError } from "../../../src/word/officeError";

/** The shape of OfficeExtension.Error. */
function officeError(code: string, message = "", errorLocation?: string): Error {
  return Object.assign(new Error(message), { code, debugInfo: { errorLocation } });
}

test.each([
  ["AccessDenied", "protected"],
  ["NotAllowed", "protected"],
  ["ItemNotFound", "not-found"],
  ["InvalidObjectPath", "not-found"],
  ["ApiNotFound", "not-supported"],
  ["ActivityLimitReached", "busy"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["InvalidArgument", "refused"],
  ["GeneralException", "general"],
  ["SomethingOfTomorrow", "general"],
])("Word's %s is our %s", (code, ours) => {
  expect(toHostError(officeError(code)).code).toBe(ours);
});

test("Word's own words and place are kept for whoever helps", () => {
  const error = toHostError(officeError("GeneralException", "Đã xảy ra lỗi.", "Body.insertOoxml"));
  expect(error.detail).toBe("GeneralException · Đã xảy ra lỗi. · Body.insertOoxml");
});

test.each([
  ["an error that is not Word's", new TypeError("x is undefined"), "x is undefined"],
  ["a thrown text", "no network", "no network"],
])("%s keeps its message", (_what, thrown, detail) => {
  expect(toHostError(thrown)).toMatchObject({ code: "general", detail, documentState: "unknown" });
});

test("an error that is already ours stays what it is", () => {
  const busy = new HostError("busy", "", "unchanged");
  expect(toHostError(busy)).toBe(busy);
});

test("what is known of the document is added without losing the rest", () => {
  const error = withDocumentState(new HostError("protected", "AccessDenied"), "unchanged");
  expect(error).toMatchObject({ code: "protected", detail: "AccessDenied", documentState: "unchanged" });
});
