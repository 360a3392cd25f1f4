/** What a person can do, on a document in memory: what is asked of the host, what stands there then, what is told. */
import {
  applyFix,
  checkDocument,
  insertSkeleton,
  loadDismissed,
  profileToday,
  saveDismissed,
  storedDismissed,
  writeFigure,
} from "../../../src/app";
import { changeProfiles } from "../../../src/app/profiles";
import { HostError, type HostErrorCode } from "../../../src/document/hostError";
import { congVan1432 as outline } from "../../../src/outline";
import { readReport } from "../../../src/report";
import type { Fix } from "../../../src/rules/finding";
import { planEntry, type FigureEntry } from "../../../src/skeleton/planEntry";
import { typedReport } from "../report/typedReport";
import { dongNai } from "../skeleton/profiles";
import { memoryHost, type MemoryHost } from "./memoryHost";

const ONE_READ_EACH_SIDE = ["read", "write", "read"];
const OWN = ["Ghi chú của chuyên viên.", "Đã gọi Sở Tài chính.", "Dòng cuối."];
const failure = (code: HostErrorCode = "general") => new HostError(code);
const kept = (host: MemoryHost, texts: readonly string[]) =>
  host.texts().filter((text) => texts.includes(text));
const typed = (changes: Parameters<typeof typedReport>[0] = {}) =>
  memoryHost(typedReport(changes).paragraphs);

describe("inserting the skeleton", () => {
  const insert = (host: MemoryHost) => insertSkeleton(host, outline, dongNai);

  test("reads the document once before and once after, with the page set in between", async () => {
    const host = memoryHost(OWN);
    await insert(host);
    expect(host.asked).toEqual(["read", "set the page", "write", "read"]);
  });

  test("puts in all that is missing and keeps every paragraph, in order", async () => {
    const host = memoryHost(OWN);
    const outcome = await insert(host);
    expect(outcome).toMatchObject({ lost: [], textKept: true, manualSteps: ["paper"] });
    expect(outcome.inserted).toEqual(
      expect.arrayContaining(["heading", "title", "I", "III.7.2", "signature"]),
    );
    expect(kept(host, OWN)).toEqual(OWN);
  });

  test("finds nothing missing the second time: it reads once, and writes neither text nor page", async () => {
    const host = memoryHost(OWN);
    await insert(host);
    const before = host.texts();
    host.asked.splice(0);
    expect(await insert(host)).toMatchObject({ inserted: [], places: 0, undoSteps: 0 });
    expect(host.asked).toEqual(["read", "look at the page"]);
    expect(host.texts()).toEqual(before);
  });

  test("says that it can no longer be told what is there, when the document cannot be read again", async () => {
    const host = memoryHost(OWN);
    host.read = () => Promise.reject(failure());
    expect(await insert(host)).toMatchObject({ textKept: null, lost: [] });
    expect(kept(host, OWN)).toEqual(OWN);
  });

  test("does not touch a document that is locked, nor its page", async () => {
    const host = memoryHost(OWN);
    host.source = { ...host.source, lock: "signed" };
    await expect(insert(host)).rejects.toMatchObject({ code: "protected", documentState: "unchanged" });
    expect(host.asked).toEqual(["read"]);
    expect(host.texts()).toEqual(OWN);
  });

  test("that fails before a letter is in has still changed the page, and says so", async () => {
    const host = memoryHost(OWN);
    host.failWith = { error: failure(), when: 0 };
    await expect(insert(host)).rejects.toMatchObject({ documentState: "changed" });
    expect(host.texts()).toEqual(OWN);
  });

  test("that fails half-way is completed, so that nobody is left with half of it", async () => {
    const host = typed({ "III.2": [], "III.8": [], VI: [] });
    host.failWith = { error: failure(), when: 1 };
    expect(await insert(host)).toMatchObject({ textKept: true, lost: [] });
    expect(readReport(host.source, outline).items.filter(({ status }) => status === "missing")).toEqual([]);
    expect((await insert(host)).places).toBe(0);
  });
});

describe("a fix", () => {
  const fix = (host: MemoryHost, action: Fix) => applyFix(host, outline, dongNai, action);
  const CITED = "Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2022.";
  const date: Fix = {
    kind: "replace",
    paragraph: 0,
    start: CITED.indexOf("26/11"),
    end: CITED.length - 1,
    from: "26/11/2022",
    to: "26/11/2021",
    within: CITED,
  };

  test.each<readonly [string, Fix, () => MemoryHost]>([
    ["a missing item", { kind: "insert-item", item: "III.8" }, () => typed({ "III.8": [] })],
    [
      "a missing figure's sentence",
      { kind: "insert-figure", figure: "satisfaction-index" },
      () => typed({ "III.5.3": ["- Kết quả Chỉ số hài lòng của người dân", "Hài lòng hơn trước."] }),
    ],
    ["other words", date, () => memoryHost([CITED])],
    [
      "another font",
      { kind: "set-font", paragraph: 0, count: 1, from: "Arial", to: "Times New Roman", within: CITED },
      () => memoryHost([{ text: CITED, format: { fontName: "Arial" } }]),
    ],
  ])(
    "%s: the document is read once before and once after, and a second time nothing is written",
    async (_what, action, open) => {
      const host = open();
      const first = await fix(host, action);
      expect(first).toMatchObject({ outcome: { kind: "done" }, source: host.source });
      expect(host.asked).toEqual(ONE_READ_EACH_SIDE);
      const before = host.source;
      expect(await fix(host, action)).toEqual({ outcome: { kind: "moved" }, source: before });
      expect(host.source).toBe(before);
    },
  );

  test("finds its words where they stand now", async () => {
    const host = memoryHost(["Mới gõ thêm.", CITED]);
    expect((await fix(host, date)).outcome).toMatchObject({ kind: "done", paragraph: 1 });
    expect(host.texts()).toEqual(["Mới gõ thêm.", CITED.replace("2022", "2021")]);
  });

  test("writes nothing over words that were changed meanwhile", async () => {
    const host = memoryHost([CITED.replace("Thực hiện", "Đã thực hiện")]);
    expect((await fix(host, date)).outcome).toEqual({ kind: "moved" });
    expect(host.asked).toEqual(["read"]);
  });

  test("that the host refuses leaves the document unchanged", async () => {
    const host = memoryHost([CITED]);
    host.failWith = { error: new HostError("by-hand", "", "unchanged"), when: "before" };
    await expect(fix(host, date)).rejects.toMatchObject({ code: "by-hand", documentState: "unchanged" });
    expect(host.texts()).toEqual([CITED]);
  });

  test("that failed only in its answer is there, and is told as done", async () => {
    const host = memoryHost([CITED]);
    host.failWith = { error: failure(), when: 1 };
    expect((await fix(host, date)).outcome).toMatchObject({ kind: "done" });
    expect(host.texts()).toEqual([CITED.replace("2022", "2021")]);
  });

  test("beside which another paragraph is no longer as it was is an alarm, not a success", async () => {
    const host = memoryHost([CITED, "Của chuyên viên."]);
    const { read } = host;
    host.read = async () => {
      const source = await read();
      return { ...source, paragraphs: source.paragraphs.slice(0, 1) };
    };
    await expect(fix(host, date)).rejects.toMatchObject({ code: "general", documentState: "changed" });
  });
});

describe("writing a figure", () => {
  const index = (text: string, value: number): FigureEntry => ({ figure: "satisfaction-index", text, value });
  const write = (host: MemoryHost, entry: FigureEntry, shown = host.source) =>
    writeFigure(host, outline, entry, planEntry(readReport(shown, outline), entry));
  const open = () => typed({ "III.5.3": ["- Kết quả Chỉ số hài lòng của người dân", "Hài lòng hơn trước."] });

  test("reads once before and once after, and the report then says that number", async () => {
    const host = open();
    expect(await write(host, index("98,5", 98.5))).toMatchObject({ kind: "done", source: host.source });
    expect(host.asked).toEqual(ONE_READ_EACH_SIDE);
    const read = readReport(host.source, outline).figures.find(({ id }) => id === "satisfaction-index");
    expect(read).toMatchObject({ status: "present", values: [{ value: 98.5 }] });
  });

  test("puts another number in place of the one that the clerk wrote, and nothing else", async () => {
    const said = "Chỉ số hài lòng của người dân đạt 98,5%.";
    const host = typed({ "III.5.3": ["- Kết quả Chỉ số hài lòng của người dân", said] });
    const before = host.texts();
    expect(await write(host, index("97", 97))).toMatchObject({ kind: "done" });
    expect(host.texts()).toEqual(before.map((text) => (text === said ? said.replace("98,5", "97") : text)));
  });

  test("writes nothing where the document is another than was shown", async () => {
    const host = open();
    const shown = host.source;
    await write(host, index("98,5", 98.5));
    const before = host.texts();
    expect(await write(host, index("97", 97), shown)).toMatchObject({ kind: "moved", source: host.source });
    expect(host.texts()).toEqual(before);
  });

  test("writes nothing that would not be read as the number that was typed", async () => {
    const host = open();
    const before = host.texts();
    expect(await write(host, index("rất cao", 98.5))).toMatchObject({
      kind: "refused",
      refusal: { why: "not-read" },
    });
    expect(host.texts()).toEqual(before);
  });
});

test("a check tells of the document that was read, and keeps its reading", () => {
  const { source } = typed({ VI: [] });
  const checked = checkDocument(source, outline, {});
  expect(checked).toMatchObject({ source, report: { verdict: "incomplete" } });
  expect(checked.reading.items.find(({ id }) => id === "VI")?.status).toBe("missing");
});

describe("what was dismissed with a reason", () => {
  const entry = {
    rule: "date-impossible",
    about: "Ngày 31/11/2026.",
    message: "Không có ngày 31/11.",
    reason: "Cấp trên ghi",
    when: "2026-11-23T08:30:00.000Z",
  };

  test("is what was saved", async () => {
    const host = memoryHost([]);
    expect(loadDismissed(host)).toEqual([]);
    await saveDismissed(host, [entry]);
    expect(loadDismissed(host)).toEqual([entry]);
  });

  test("by another version is not read, and not lost when something is dismissed anew", async () => {
    const host = memoryHost([]);
    const foreign = { version: 7, left: "?" };
    await host.settings.save({ "dan-van:left": foreign });
    expect(storedDismissed(host)).toMatchObject({ kind: "refused", value: foreign });
    await saveDismissed(host, [entry]);
    expect(host.settings.get("dan-van:left-refused")).toEqual([foreign]);
    expect(loadDismissed(host)).toEqual([entry]);
  });

  test("is an error where the document does not keep it", async () => {
    const host: MemoryHost = {
      ...memoryHost([]),
      settings: { get: () => null, save: () => Promise.resolve() },
    };
    await expect(saveDismissed(host, [entry])).rejects.toMatchObject({ code: "settings-not-kept" });
  });
});

describe("the profile to insert with", () => {
  const today = new Date(2026, 10, 23);

  test("is the one that was saved last, for the period of today", () => {
    const items = new Map<string, string>();
    const storage = {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    };
    changeProfiles(
      storage,
      () => "a",
      (store) => store.save({ ...dongNai, year: 2020 }, null),
    );
    const { profile, remembered } = profileToday(storage, today);
    expect(remembered).toBe(true);
    expect(profile).toMatchObject({ agency: dongNai.agency, period: "annual", year: 2026 });
  });

  test("has placeholders in a browser that forbids to keep one, and saving says so", () => {
    const forbid = (): never => {
      throw new Error("forbidden");
    };
    const storage = { getItem: forbid, setItem: forbid, removeItem: forbid };
    expect(profileToday(storage, today).remembered).toBe(false);
    expect(() =>
      changeProfiles(
        storage,
        () => "a",
        (store) => store.save(dongNai, null),
      ),
    ).toThrow(new HostError("offline-settings", "forbidden"));
  });
});
