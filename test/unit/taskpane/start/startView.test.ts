import { check } from "../../../../src/check";
import { dismiss } from "../../../../src/check/dismissed";
import type { SourceDocument } from "../../../../src/document";
import { congVan1432, itemTag, leafItems } from "../../../../src/outline";
import type { ItemStatus } from "../../../../src/report/report";
import { en } from "../../../../src/strings/en";
import { vi } from "../../../../src/strings/vi";
import { linesOf, spokenStanding, titleOf } from "../../../../src/taskpane/start/standingLines";
import { startView } from "../../../../src/taskpane/start/startView";
import { documentOf } from "../../report/paragraphs";
import { typedReport } from "../../report/typedReport";
import { finding, reportWith, resultOf, source } from "../check/reports";

const TODAY = new Date("2026-11-23T09:00:00");
const WHEN = TODAY.toISOString();

/** Every required figure told, so that only what a test says is the matter. */
function told(...given: Parameters<typeof reportWith>) {
  const report = reportWith(...given);
  return { ...report, figures: report.figures.map((figure) => ({ ...figure, status: "present" as const })) };
}
const viewOf = (report: ReturnType<typeof reportWith>, today = TODAY) =>
  startView(resultOf(report), [], congVan1432, today);
const viewOfText = (text: SourceDocument, today = TODAY) =>
  startView({ report: check(text, congVan1432, { today }), source: text }, [], congVan1432, today);

describe("The stage of a document", () => {
  it("is blank while not one item of the outline is found, whatever else is written", () => {
    expect(viewOfText(documentOf(["Ghi chú của chuyên viên.", "Số liệu đến 15/11."])).stage).toBe("blank");
  });

  it("is writing as soon as there is an item", () => {
    expect(viewOf(told({ "II.1": "present" }, [], "missing")).stage).toBe("writing");
  });

  it("is ready when all 22 items are done and no error is open", () => {
    expect(viewOfText(typedReport()).stage).toBe("ready");
  });

  it.each(["missing", "empty", "review", "unchecked"] as const)(
    "is never ready with an item that is %s",
    (status: ItemStatus) => {
      for (const { id } of leafItems(congVan1432)) {
        expect(viewOf(told({ [id]: status })).stage).toBe("writing");
      }
    },
  );

  it("is never ready with an error that belongs to no item", () => {
    expect(viewOf(told({}, [finding({ rule: "heading-missing" })])).stage).toBe("writing");
  });

  it("is ready with an error that was dismissed with a reason, and says so", () => {
    const error = finding({ rule: "blank-left", paragraph: 3 });
    const dismissed = [dismiss(error, source, "Bộ đã đồng ý gửi sau", WHEN)];
    const view = startView(resultOf(told({}, [error])), dismissed, congVan1432, TODAY);
    expect(view).toMatchObject({ stage: "ready", dismissed: 1, errors: 0 });
    expect(linesOf(view, vi)[0]).toContain("trừ 1 điểm đã bỏ qua");
  });
});

describe("The next thing to do", () => {
  const owing = finding({ rule: "figure-missing", item: "III.7.3" });

  it.each([
    [
      "insert what is missing before anything is written",
      { "II.1": "missing", I: "empty" },
      [],
      "insert-missing",
    ],
    ["write the first empty item", { "II.2": "empty", "III.2": "empty" }, [owing], "write"],
    ["fill in the figures", {}, [owing, finding({ rule: "date-impossible" })], "figures"],
    ["see the errors", { "III.2": "review" }, [finding({ rule: "date-impossible" })], "errors"],
    ["see what a person must look at", { "III.2": "review" }, [], "review"],
    ["finish", {}, [finding({ severity: "warning" })], "finish"],
  ] as const)("is to %s", (_name, statuses, findings, kind) => {
    expect(viewOf(told(statuses, findings)).next.kind).toBe(kind);
  });

  it("leads to the prompt under the heading, so that the first letter typed takes its place", () => {
    const paragraphs = source.paragraphs.map((paragraph, place) =>
      place === 7 ? { ...paragraph, controlTag: itemTag("II.2") } : paragraph,
    );
    const result = { ...resultOf(told({ "II.2": "empty" })), source: { ...source, paragraphs } };
    const { next, parts } = startView(result, [], congVan1432, TODAY);
    expect(next).toMatchObject({ kind: "write", item: { id: "II.2" }, paragraph: 7 });
    expect(parts[1]?.paragraph).toBe(7);
  });

  it("leads to the heading where there is no prompt", () => {
    const report = told({ "II.2": "empty" });
    expect(viewOf(report).next).toMatchObject({
      paragraph: report.items.find(({ id }) => id === "II.2")?.paragraphs[0],
    });
  });
});

describe("The parts", () => {
  it("have the counts of the check, and lead to what is not done", () => {
    const report = told({ "III.8": "review", V: "missing" });
    const { parts, progress } = viewOf(report);
    expect(parts.map(({ id, progress: { done, total } }) => `${id} ${done}/${total}`)).toEqual([
      "I 1/1",
      "II 2/2",
      "III 14/15",
      "IV 2/2",
      "V 0/1",
      "VI 1/1",
    ]);
    expect(progress).toMatchObject({ done: 20, total: 22 });
    expect(parts[2]?.paragraph).toBe(report.items.find(({ id }) => id === "III.8")?.paragraphs[0]);
    expect(parts[4]?.paragraph).toBeNull();
  });
});

describe("The deadline", () => {
  const deadlineFinding = finding({ rule: "deadline", severity: "info" });

  it.each([
    ["2026-11-23", "Hạn gửi: trước ngày 15/12/2026, còn 22 ngày."],
    ["2026-12-15", "Phải gửi trước ngày 15/12/2026: hôm nay đã hết hạn."],
    ["2026-12-18", "Phải gửi trước ngày 15/12/2026: đã quá hạn 3 ngày."],
  ])("on %s is told as: %s", (day, line) => {
    expect(
      linesOf(viewOf(told({ I: "empty" }, [deadlineFinding]), new Date(`${day}T09:00:00`)), vi),
    ).toContain(line);
  });

  it("is not told of a report that was issued in time", () => {
    expect(viewOf(told({ I: "empty" })).deadline).toBeNull();
  });

  it("of a blank page is that of the report that is due next", () => {
    const blank = documentOf([]);
    expect(viewOfText(blank, new Date("2026-04-20T09:00:00")).deadline).toMatchObject({ day: 30, month: 5 });
    expect(viewOfText(blank, new Date("2026-09-01T09:00:00")).deadline).toMatchObject({ day: 15, month: 12 });
  });
});

describe("What is said", () => {
  it("counts the items and the figures that are owed", () => {
    const view = viewOf(reportWith({ I: "empty" }));
    expect(titleOf(view, vi)).toBe("Đã xong 21/22 mục");
    expect(linesOf(view, vi)).toContain("Còn 3 số liệu bắt buộc.");
  });

  it("of a ready report names what this Word could not tell, and what should still be looked at", () => {
    const report = { ...told({}, [finding({ severity: "warning" })]), unchecked: ["page-setup" as const] };
    const lines = linesOf(viewOf(report), vi).join(" ");
    expect(lines).toContain("khổ giấy và lề trang");
    expect(lines).toContain("Còn 1 điểm nên xem lại.");
  });

  it("is the same in one breath, in both languages", () => {
    const view = viewOf(told({ I: "empty" }));
    expect(spokenStanding(view, vi)).toBe("Đã xong 21/22 mục");
    expect(spokenStanding(view, en)).toBe("21 of 22 items are in order");
  });
});
