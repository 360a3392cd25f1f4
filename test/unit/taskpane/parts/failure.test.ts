import { failureOf } from "../../../../src/taskpane/parts/failure";
import { HostError } from "../../../../src/document/hostError";

it("A failure of Word keeps its code and what it did to the document", () => {
  expect(failureOf(new HostError("protected", "AccessDenied", "unchanged"))).toEqual({
    code: "protected",
    documentState: "unchanged",
    detail: "AccessDenied",
  });
});

it.each([
  [new TypeError("x is not a function"), "x is not a function"],
  ["nothing more", "nothing more"],
])("Any other failure is general, and of the document nothing is known: %s", (error, detail) => {
  expect(failureOf(error)).toEqual({ code: "general", documentState: "unknown", detail });
});
