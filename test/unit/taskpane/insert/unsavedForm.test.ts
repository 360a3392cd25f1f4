import { emptyDraft } from "../../../../src/taskpane/insert/profileDraft";
import {
  keepUnsaved,
  sessionOf,
  unsavedIn,
  type UnsavedForm,
} from "../../../../src/taskpane/insert/unsavedForm";

const empty = emptyDraft(new Date(2026, 10, 23), "Bộ Nội vụ");
const form: UnsavedForm = { draft: { ...empty, agency: "Sở Nội vụ" }, own: ["agency"], id: null };

/** A browser's storage, as far as it is asked. */
function storage(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

it("What is typed is there again when the pane is loaded anew", () => {
  const session = storage();
  expect(unsavedIn(session, empty)).toBeNull();
  keepUnsaved(session, form);
  expect(unsavedIn(session, empty)).toEqual(form);
});

it("What was saved since is not", () => {
  const session = storage();
  keepUnsaved(session, form);
  keepUnsaved(session, null);
  expect(unsavedIn(session, empty)).toBeNull();
});

it.each([
  ["no JSON", "{"],
  ["no form", '"Sở Nội vụ"'],
  ["a form without its fields", JSON.stringify({ draft: {}, own: [], id: null })],
  ["a field that is no text", JSON.stringify({ ...form, draft: { ...form.draft, year: 2026 } })],
  ["a period that there is not", JSON.stringify({ ...form, draft: { ...form.draft, period: "quarter" } })],
  ["a field of another form", JSON.stringify({ ...form, own: ["phone"] })],
  ["an id that is no text", JSON.stringify({ ...form, id: 1 })],
])("%s is taken for nothing", (_, text) => {
  const session = storage();
  session.setItem("dan-van:unsaved-profile", text);
  expect(unsavedIn(session, empty)).toBeNull();
});

it("A browser that forbids its storage keeps nothing, and nothing breaks", () => {
  const forbidden = {
    get sessionStorage(): Storage {
      throw new DOMException("denied", "SecurityError");
    },
  };
  expect(sessionOf(forbidden)).toBeNull();
  keepUnsaved(null, form);
  expect(unsavedIn(null, empty)).toBeNull();
  const full = Object.assign(storage(), {
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
  expect(() => {
    keepUnsaved(full, form);
  }).not.toThrow();
});
