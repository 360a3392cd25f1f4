import {
  insertReducer,
  insertStart,
  isUnsaved,
  type InsertEvent,
  type InsertState,
} from "../../../../src/taskpane/insert/insertState";
import { emptyDraft, profileOf, type DraftField } from "../../../../src/taskpane/insert/profileDraft";
import type { InsertOutcome } from "../../../../src/app";

const empty = emptyDraft(new Date(2026, 10, 23), "Bộ Nội vụ");
const start = insertStart(empty, null);
const after = (state: InsertState, ...events: readonly InsertEvent[]) => events.reduce(insertReducer, state);
const typed = (field: DraftField, value: string): InsertEvent => ({ type: "typed", field, value });

const dongNai = typed("agency", "Ủy ban nhân dân tỉnh Đồng Nai");
const ready = after(start, dongNai);
const working = after(ready, { type: "insert-asked" });
const outcome: InsertOutcome = {
  inserted: ["heading"],
  lost: [],
  places: 1,
  undoSteps: 1,
  manualSteps: [],
  textKept: true,
  recordedAsRevision: "no",
};
const failure = { code: "protected", documentState: "unchanged", detail: "" } as const;

describe("The agency's name", () => {
  it("fills in what can be guessed from it", () => {
    expect(ready.draft).toMatchObject({ symbol: "BC-UBND", place: "Đồng Nai", title: "CHỦ TỊCH" });
  });

  it("leaves alone what the clerk has written", () => {
    const state = after(start, typed("place", "Biên Hòa"), dongNai);
    expect(state.draft).toMatchObject({ place: "Biên Hòa", symbol: "BC-UBND" });
  });

  it("takes its old guesses along when it changes", () => {
    const state = after(ready, typed("agency", "Bộ Nội vụ"));
    expect(state.draft).toMatchObject({
      symbol: "BC-BNV",
      place: "Hà Nội",
      authority: "",
      title: "BỘ TRƯỞNG",
    });
  });
});

describe("Who signs", () => {
  const deputy: InsertEvent = { type: "signing-chosen", manner: "deputy" };
  const bySide = { authority: "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH", title: "PHÓ CHỦ TỊCH" };

  it("is one choice, before or after the agency's name", () => {
    expect(after(ready, deputy).draft).toEqual({ ...ready.draft, ...bySide });
    expect(after(start, deputy, dongNai).draft).toEqual({ ...ready.draft, ...bySide });
  });

  it("stays chosen when the agency becomes another", () => {
    const state = after(ready, deputy, typed("agency", "Bộ Nội vụ"));
    expect(state.draft).toMatchObject({ authority: "KT. BỘ TRƯỞNG", title: "THỨ TRƯỞNG" });
  });

  it("keeps a title that the clerk has written", () => {
    const own = after(
      ready,
      deputy,
      typed("title", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"),
      typed("agency", "Bộ Nội vụ"),
    );
    expect(own.draft).toMatchObject({ authority: "KT. BỘ TRƯỞNG", title: "PHÓ CHỦ TỊCH THƯỜNG TRỰC" });
  });

  it("keeps lines of the clerk's own when the agency becomes another", () => {
    const lines = { authority: "THỪA LỆNH CHỦ TỊCH", title: "CHÁNH VĂN PHÒNG" };
    const own = after(ready, typed("authority", lines.authority), typed("title", lines.title));
    expect(after(own, typed("agency", "Bộ Nội vụ")).draft).toMatchObject(lines);
  });
});

describe("A remembered profile", () => {
  const profile = { ...profileOf(ready.draft), year: 2025, period: "half-year" as const };
  const remembered: InsertEvent = {
    type: "profiles-known",
    stored: { kind: "profiles", profiles: [{ id: "a", profile }], current: { id: "a", profile } },
  };

  it("fills the form, but for the period, which the day says better", () => {
    expect(after(start, remembered).draft).toEqual({ ...ready.draft, year: "2026", period: "annual" });
  });

  it("does not write over a form that the clerk has begun to fill in", () => {
    const begun = after(start, typed("place", "Biên Hòa"));
    expect(after(begun, remembered)).toMatchObject({
      ...begun,
      profiles: [{ id: "a" }],
      isProfileKnown: true,
    });
  });

  it("keeps beside it what was being changed in it when Word loaded the pane anew", () => {
    const changed = after(start, remembered, typed("place", "Biên Hòa"));
    const anew = insertStart(empty, { draft: changed.draft, own: changed.own, id: "a" });
    expect(after(anew, remembered)).toMatchObject({ id: "a", draft: changed.draft });
    const gone = insertStart(empty, { draft: changed.draft, own: changed.own, id: "b" });
    expect(after(gone, remembered)).toMatchObject({ id: null, draft: changed.draft });
  });

  it("is not changed by guesses afterwards", () => {
    const state = after(start, remembered, typed("agency", "Bộ Nội vụ"));
    expect(state.draft).toMatchObject({ agency: "Bộ Nội vụ", symbol: "BC-UBND" });
  });

  it("that cannot be read is kept to be shown, and fills nothing", () => {
    const state = after(start, {
      type: "profiles-known",
      stored: { kind: "refused", text: "{", reason: "not JSON" },
    });
    expect(state).toEqual({ ...start, isProfileKnown: true, refusedProfile: "{" });
  });
});

describe("Asking to insert", () => {
  it("starts the work once the form is in order", () => {
    expect(working.work).toEqual({ kind: "working" });
  });

  it("tells the problems instead where there are some", () => {
    const state = after(start, { type: "insert-asked" });
    expect(state).toMatchObject({ work: { kind: "editing" }, asked: 1 });
  });

  it("tells them again at every attempt, so that the focus goes there again", () => {
    expect(after(start, { type: "insert-asked" }, { type: "insert-asked" }).asked).toBe(2);
  });

  it("changes nothing while the work is on: a double click inserts once", () => {
    expect(after(working, { type: "insert-asked" })).toBe(working);
  });
});

describe("Saving the profile without inserting", () => {
  const kept = { id: "a", profile: profileOf(ready.draft) };
  const stored = { kind: "profiles", profiles: [kept], current: kept } as const;
  const saving = after(ready, { type: "save-asked" });
  const saved = after(saving, { type: "saved", stored });

  it("starts once the form is in order, and a double click saves once", () => {
    expect(saving.work).toEqual({ kind: "saving" });
    expect(after(saving, { type: "save-asked" })).toBe(saving);
    expect(after(saving, { type: "insert-asked" })).toBe(saving);
    expect(after(working, { type: "save-asked" })).toBe(working);
  });

  it("tells the problems instead where there are some", () => {
    expect(after(start, { type: "save-asked" })).toMatchObject({ work: { kind: "editing" }, asked: 1 });
  });

  it("is confirmed, and the form stays as it was typed", () => {
    expect(saved).toMatchObject({
      id: "a",
      draft: ready.draft,
      asked: 0,
      work: { kind: "editing" },
      note: { kind: "saved" },
    });
  });

  it("is no longer confirmed once something else is typed", () => {
    expect(after(saved, typed("place", "Biên Hòa")).note).toBeNull();
  });

  it("can be tried again after a failure, which is told", () => {
    const failed = after(saving, { type: "noted", note: { kind: "failed", failure } });
    expect(failed).toMatchObject({ draft: ready.draft, work: { kind: "editing" }, note: { kind: "failed" } });
    expect(after(failed, { type: "save-asked" })).toMatchObject({ work: { kind: "saving" }, note: null });
  });

  it.each([
    ["an empty form", start, false],
    ["a form that was typed", ready, true],
    ["one that was saved", saved, false],
    ["one that was changed since", after(saved, typed("place", "Biên Hòa")), true],
    ["one that was changed back", after(saved, typed("place", "x"), typed("place", "Đồng Nai")), false],
    ["one with a space more", after(saved, typed("place", "Đồng Nai ")), false],
    ["another year of the report", after(saved, typed("year", "2027")), false],
  ])("is it still to be done for %s?", (_, state, unsaved) => {
    expect(isUnsaved(state)).toBe(unsaved);
  });
});

describe("The answer", () => {
  it("of a success is shown with whether the profile was kept", () => {
    const state = after(working, { type: "inserted", outcome, remembered: false });
    expect(state.work).toEqual({ kind: "done", outcome, remembered: false });
  });

  it("of a failure is shown, and the form keeps what was written", () => {
    const state = after(working, { type: "insert-failed", failure });
    expect(state.work).toEqual({ kind: "failed", failure });
    expect(state.draft).toEqual(working.draft);
  });

  it("lets the clerk go back to the form and insert again", () => {
    const state = after(
      working,
      { type: "inserted", outcome, remembered: true },
      { type: "edit-asked" },
      { type: "insert-asked" },
    );
    expect(state.work).toEqual({ kind: "working" });
  });

  it("of a failure is gone when the clerk tries again", () => {
    expect(after(working, { type: "insert-failed", failure }, { type: "insert-asked" }).work.kind).toBe(
      "working",
    );
  });
});

describe("Several profiles", () => {
  const kept = (id: string, agency: string) => ({ id, profile: { ...profileOf(ready.draft), agency } });
  const province = kept("a", "Ủy ban nhân dân tỉnh Đồng Nai");
  const department = kept("b", "Sở Nội vụ");
  const known = after(start, {
    type: "profiles-known",
    stored: { kind: "profiles", profiles: [province, department], current: department },
  });
  const choose = (id: string | null): InsertEvent => ({ type: "profile-chosen", id });

  it("begin with the current one", () => {
    expect(known).toMatchObject({ id: "b", draft: { agency: "Sở Nội vụ" } });
  });

  it("are chosen from, each with its own form; the period of the report stays", () => {
    const state = after(known, typed("period", "half-year"), choose("a"));
    expect(state).toMatchObject({ id: "a", draft: { agency: province.profile.agency, period: "half-year" } });
  });

  it("lose nothing that was typed when another is looked at", () => {
    const state = after(known, typed("place", "Biên Hòa"), choose("a"), choose("b"));
    expect(state.draft.place).toBe("Biên Hòa");
  });

  it("have room for a new one, which begins empty", () => {
    expect(after(known, choose(null))).toMatchObject({
      id: null,
      own: [],
      draft: { agency: "", symbol: "" },
    });
  });

  it("are deleted only after the clerk was asked", () => {
    expect(after(known, { type: "remove-asked" })).toMatchObject({
      removing: true,
      profiles: known.profiles,
    });
    expect(after(known, { type: "remove-asked" }, { type: "remove-cancelled" }).removing).toBe(false);
    const stored = { kind: "profiles", profiles: [province], current: province } as const;
    expect(after(known, { type: "remove-asked" }, { type: "removed", stored })).toMatchObject({
      id: "a",
      removing: false,
      draft: { agency: province.profile.agency },
      note: { kind: "removed" },
    });
    expect(after(known, { type: "removed", stored: { kind: "none" } })).toMatchObject({
      id: null,
      profiles: [],
      draft: { agency: "" },
    });
  });

  it("keep what was typed for one when another is deleted", () => {
    const edited = after(known, typed("place", "Biên Hòa"), choose("a"), { type: "remove-asked" });
    const stored = { kind: "profiles", profiles: [department], current: department } as const;
    expect(after(edited, { type: "removed", stored })).toMatchObject({
      id: "b",
      draft: { agency: "Sở Nội vụ", place: "Biên Hòa" },
    });
  });

  it("come from a file beside those that are there, and leave the form alone", () => {
    const profiles = [province, department, kept("c", "Bộ Nội vụ")];
    const state = after(known, {
      type: "imported",
      stored: { kind: "profiles", profiles, current: department },
    });
    expect(state).toEqual({ ...known, profiles, note: { kind: "imported", count: 1 } });
  });

  it("take the form over once it is kept", () => {
    const profiles = [province, department, kept("c", "Bộ Nội vụ")];
    const stored = { kind: "profiles", profiles, current: profiles[2] ?? province } as const;
    const state = after(known, choose(null), { type: "kept", stored }, choose("a"), choose(null));
    expect(state.profiles).toEqual(profiles);
    expect(state.draft.agency).toBe("");
  });
});
