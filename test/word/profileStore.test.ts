import { placeholderProfile } from "../../src/skeleton";
import { WordError } from "../../src/word/wordError";
import { profileStore } from "../../src/word/profileStore";

/** The browser's Storage as its specification has it, as far as the store uses it; `keeps` false forgets at once. */
function memory(initial: Readonly<Record<string, string>> = {}, keeps = true): Storage {
  const items = new Map(Object.entries(initial));
  return {
    get length() {
      return items.size;
    },
    clear: () => {
      items.clear();
    },
    getItem: (key) => items.get(key) ?? null,
    key: (place) => [...items.keys()][place] ?? null,
    removeItem: (key) => {
      items.delete(key);
    },
    setItem: (key, value) => {
      if (keeps) items.set(key, value);
    },
  };
}

const profile = { ...placeholderProfile(new Date(2026, 10, 23)), agency: "Ủy ban nhân dân tỉnh Đồng Nai" };

test("what was written is read, in the next document too", () => {
  const storage = memory();
  profileStore(storage, "").write(profile);
  expect(profileStore(storage, "").read()).toEqual({ kind: "profile", profile });
});

test("nothing is read before anything was written", () => {
  expect(profileStore(memory(), "").read()).toEqual({ kind: "none" });
});

test("two sites that hold Word on the web do not see each other's profile", () => {
  const storage = memory();
  profileStore(storage, "a:").write(profile);
  expect(profileStore(storage, "b:").read()).toEqual({ kind: "none" });
});

test.each([
  ["no JSON", "{"],
  ["JSON of something else", "[1,2]"],
  ["null", "null"],
  ["a version of tomorrow", JSON.stringify({ version: 2, profile })],
  [
    "a profile without its agency",
    JSON.stringify({ version: 1, profile: { ...profile, agency: undefined } }),
  ],
  ["a profile whose year is a text", JSON.stringify({ version: 1, profile: { ...profile, year: "2026" } })],
])("stored %s is refused with what stood there", (_what, text) => {
  const stored = profileStore(memory({ "dan-van:profile": text }), "").read();
  expect(stored).toMatchObject({ kind: "refused", text });
});

test("what was refused is still there after a new profile was written", () => {
  const storage = memory({ "dan-van:profile": "{" });
  profileStore(storage, "").write(profile);
  expect(storage.getItem("dan-van:profile-refused")).toBe("{");
  expect(profileStore(storage, "").read()).toEqual({ kind: "profile", profile });
});

test("a browser that keeps nothing is found out at once", () => {
  expect(() => {
    profileStore(memory({}, false), "").write(profile);
  }).toThrow(new WordError("offline-settings"));
});
