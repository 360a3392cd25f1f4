import { placeholderProfile, type AgencyProfile } from "../../../src/skeleton";
import { HostError } from "../../../src/document/hostError";
import { profileStore, type StoredProfiles } from "../../../src/app/profiles";

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

const sample = (agency: string): AgencyProfile => ({
  ...placeholderProfile(new Date(2026, 10, 23)),
  agency,
});
const province = sample("Ủy ban nhân dân tỉnh Đồng Nai");
const department = sample("Sở Nội vụ");

/** A store whose ids are a, b, c …, as another pane on the same storage would open it anew. */
function storeOn(storage: Storage, ids = "abcdefgh") {
  let given = 0;
  return profileStore(storage, () => ids.charAt(given++));
}
const names = (stored: StoredProfiles) =>
  stored.kind === "profiles" ? stored.profiles.map(({ profile }) => profile.agency) : stored.kind;
const current = (stored: StoredProfiles) =>
  stored.kind === "profiles" ? stored.current.profile.agency : stored.kind;

test("what was saved is read, in the next document too", () => {
  const storage = memory();
  storeOn(storage).save(province, null);
  const kept = { id: "a", profile: province };
  expect(storeOn(storage).read()).toEqual({ kind: "profiles", profiles: [kept], current: kept });
});

test("nothing is read before anything was saved", () => {
  expect(storeOn(memory()).read()).toEqual({ kind: "none" });
});

describe("several profiles", () => {
  const both = () => {
    const storage = memory();
    const store = storeOn(storage);
    store.save(province, null);
    store.save(department, null);
    return { storage, store };
  };

  test("are kept in the order in which they came, and the last one saved is current", () => {
    const stored = both().store.read();
    expect(names(stored)).toEqual([province.agency, department.agency]);
    expect(current(stored)).toBe(department.agency);
  });

  test("one is chosen, and is so in the next document", () => {
    const { storage, store } = both();
    store.choose("a");
    expect(current(storeOn(storage).read())).toBe(province.agency);
  });

  test("one is renamed in its place: its id is what it is known by", () => {
    const { store } = both();
    expect(names(store.save(sample("Ủy ban nhân dân thành phố Đồng Nai"), "a"))).toEqual([
      "Ủy ban nhân dân thành phố Đồng Nai",
      department.agency,
    ]);
  });

  test("the current one is deleted, and another takes its place", () => {
    const stored = both().store.remove("b");
    expect([names(stored), current(stored)]).toEqual([[province.agency], province.agency]);
  });

  test("the last one is deleted, and there is none", () => {
    const { store } = both();
    store.remove("a");
    expect(store.remove("b")).toEqual({ kind: "none" });
  });

  test("imported ones come behind, without those that are there, and the current one stays", () => {
    const { store } = both();
    const stored = store.add([department, sample("Bộ Nội vụ")]);
    expect(names(stored)).toEqual([province.agency, department.agency, "Bộ Nội vụ"]);
    expect(current(stored)).toBe(department.agency);
  });

  test("what another pane has saved meanwhile is not lost", () => {
    const { storage, store } = both();
    storeOn(storage, "xyz").save(sample("Bộ Nội vụ"), null);
    expect(names(store.save(sample("Sở Tài chính"), null))).toHaveLength(4);
  });
});

test("the profile that the first version stored is there, under the same id at every reading, and stays", () => {
  const storage = memory({ "dan-van:profile": JSON.stringify({ version: 1, profile: province }) });
  const store = storeOn(storage);
  expect(store.read()).toEqual(store.read());
  expect(names(store.read())).toEqual([province.agency]);
  expect(names(store.save(department, null))).toEqual([province.agency, department.agency]);
  expect(names(storeOn(storage).choose("1"))).toEqual([province.agency, department.agency]);
});

test.each([
  ["no JSON", "{"],
  ["JSON of something else", "[1,2]"],
  ["null", "null"],
  ["a version of tomorrow", JSON.stringify({ version: 3, profiles: [] })],
  ["an empty list", JSON.stringify({ version: 2, profiles: [] })],
  ["a profile without an id", JSON.stringify({ version: 2, profiles: [{ profile: province }] })],
  [
    "a profile without its agency",
    JSON.stringify({ version: 1, profile: { ...province, agency: undefined } }),
  ],
  [
    "a profile whose year is a text",
    JSON.stringify({ version: 2, profiles: [{ id: "a", profile: { ...province, year: "2026" } }] }),
  ],
])("stored %s is refused with what stood there, and still there after another was saved", (_what, text) => {
  const storage = memory({ "dan-van:profile": text });
  const store = storeOn(storage);
  expect(store.read()).toMatchObject({ kind: "refused", text });
  expect(names(store.save(province, null))).toEqual([province.agency]);
  expect(storage.getItem("dan-van:profile-refused")).toBe(text);
});

test("what was put aside once is not written over by the next", () => {
  const storage = memory({ "dan-van:profile": "{", "dan-van:profile-refused": "[" });
  storeOn(storage).save(province, null);
  expect([storage.getItem("dan-van:profile-refused"), storage.getItem("dan-van:profile-refused-2")]).toEqual([
    "[",
    "{",
  ]);
});

test("a browser that keeps nothing is found out at once", () => {
  expect(() => {
    storeOn(memory({}, false)).save(province, null);
  }).toThrow(new HostError("offline-settings"));
});
