import {
  appReducer,
  appStart,
  tabInAddress,
  type AppEvent,
  type AppState,
} from "../../../../src/taskpane/app/appState";
import { tabByKey } from "../../../../src/taskpane/app/tabByKey";

const after = (start: AppState, ...events: readonly AppEvent[]) => events.reduce(appReducer, start);

describe("The pane", () => {
  it("is drawn before Word has answered", () => {
    expect(appStart("insert")).toEqual({
      host: "connecting",
      slow: false,
      tab: "insert",
      visited: ["insert"],
      asked: {},
      help: false,
    });
  });

  it("checks at once where the ribbon's button to check has opened it", () => {
    expect(appStart("check").asked).toEqual({ check: 1 });
  });

  it("counts how often a tab is asked to do its work at once, and no mere visit", () => {
    const check = { type: "tab-chosen", tab: "check" } as const;
    const state = after(appStart("insert"), check, { ...check, atOnce: true }, { ...check, atOnce: true });
    expect(state.asked).toEqual({ check: 2 });
  });

  it.each(["word", "not-word", "too-old", "failed"] as const)("takes Word's answer: %s", (host) => {
    expect(after(appStart("insert"), { type: "host-answered", host }).host).toBe(host);
  });

  it("says that Word is slow, until Word answers", () => {
    const slow = after(appStart("insert"), { type: "host-slow" });
    expect(slow.slow).toBe(true);
    expect(after(slow, { type: "host-answered", host: "word" }).slow).toBe(false);
  });

  it("does not call a Word slow that has answered", () => {
    const answered = after(appStart("insert"), { type: "host-answered", host: "word" });
    expect(after(answered, { type: "host-slow" }).slow).toBe(false);
  });

  it("keeps a tab that was left, so that what was written there is still there", () => {
    const state = after(
      appStart("insert"),
      { type: "tab-chosen", tab: "check" },
      { type: "tab-chosen", tab: "insert" },
    );
    expect(state).toMatchObject({ tab: "insert", visited: ["insert", "check"] });
  });

  it("lays the help over the tab until it is closed or a tab is chosen", () => {
    const help = after(appStart("check"), { type: "help-asked" });
    expect(help).toMatchObject({ help: true, tab: "check" });
    expect(after(help, { type: "help-closed" })).toEqual(appStart("check"));
    expect(after(help, { type: "tab-chosen", tab: "start" })).toMatchObject({
      help: false,
      tab: "start",
    });
  });
});

it.each([
  ["", "start"],
  ["?view=insert", "insert"],
  ["?view=check", "check"],
  ["?officejs=local&view=check", "check"],
  ["?view=anything", "start"],
])("The address %j opens on %s", (search, tab) => {
  expect(tabInAddress(search)).toBe(tab);
});

it.each([
  ["ArrowRight", "start", "insert"],
  ["ArrowRight", "check", "start"],
  ["ArrowLeft", "start", "check"],
  ["ArrowRight", "insert", "figures"],
  ["ArrowLeft", "check", "figures"],
  ["ArrowLeft", "insert", "start"],
  ["Home", "check", "start"],
  ["End", "insert", "check"],
  ["a", "insert", null],
] as const)("The key %s leads from %s to %s", (key, from, to) => {
  expect(tabByKey(key, from)).toBe(to);
});
