/** Everything that the product does for a clerk, flow by flow, in the order in which they are tried on one Word. */
import type { Locator } from "playwright-core";
import { keepsEvery } from "../../../src/app/keepsEvery";
import { allItems, congVan1432 } from "../../../src/outline";
import { LETTERHEAD, SIGNATURE, TYPED } from "../../unit/report/typedReport";
import { vi } from "../../../src/strings/vi";
import { docx, p, table } from "../../../workbench/test/makeDocument";
import { isSeen, type Outcome, type Trial } from "./trial";

export interface Flow {
  readonly name: string;
  /** Fails where what the pane says is not so. */
  readonly run: (trial: Trial) => Promise<Outcome>;
}

const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const SLIP = "Độc lập-Tự do-Hạnh phúc";
const REASON = "Bộ đã đồng ý mẫu riêng của tỉnh.";
const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const FIGURE = "Chỉ số hài lòng";
const VALUE = "98,5";
const WRITTEN = "Hoàn thành trước ngày 31/11/2026.";

const OWN = [
  "Ghi chú của chuyên viên: số liệu lấy đến ngày 15/11/2026.",
  "I. KHÁI QUÁT CHUNG",
  "Tỉnh có 95 đơn vị hành chính cấp xã.",
  "VI. KIẾN NGHỊ, ĐỀ XUẤT",
  "Đề nghị Bộ Nội vụ sớm ban hành hướng dẫn.",
  "Dòng cuối.",
];

/** A report with a slip in its motto, without part VI and without the one figure that must be there. */
function faulty(): Uint8Array {
  const rows = LETTERHEAD.slice(0, 3).map((line) =>
    line.replace(MOTTO, SLIP).replace("ngày 05 tháng", "ngày 5 tháng").split("\t"),
  );
  const typed: typeof TYPED = {
    ...TYPED,
    "III.5.3": [`- Kết quả ${FIGURE} của người dân`, "Hài lòng hơn."],
    VI: [],
  };
  const items = allItems(congVan1432).flatMap(({ id }) => typed[id] ?? []);
  const lines = [...LETTERHEAD.slice(3), ...items, ...SIGNATURE];
  return docx(table(...rows) + lines.map((line) => p(line)).join(""));
}

const count = (texts: readonly string[], part: string): number =>
  texts.filter((text) => text.includes(part)).length;

/** What was there is there, in its order; but for what somebody else has taken away. */
function assertKept(trial: Trial, before: readonly string[], after: readonly string[]): void {
  const mine = trial.isShared ? before.filter((text) => after.includes(text)) : before;
  expect(keepsEvery(mine, after)).toBe(true);
  if (trial.isShared) expect(before.length - mine.length).toBeLessThanOrEqual(2);
}

/** What the co-author of the workbench writes. */
const THEIRS = "Đồng nghiệp";

function assertUnchanged(trial: Trial, before: readonly string[], after: readonly string[]): void {
  const isNew = (text: string): boolean => text !== "" && !before.includes(text) && !text.startsWith(THEIRS);
  if (trial.isShared) expect(after.filter(isNew)).toEqual([]);
  else expect(after).toEqual(before);
}

/** Where the pane says that nothing was done, nothing was. */
async function acting(
  trial: Trial,
  act: () => Promise<Outcome>,
  assertDone: (after: readonly string[]) => void,
): Promise<Outcome> {
  const before = await trial.paragraphs();
  const outcome = await act();
  const after = await trial.paragraphs();
  assertKept(trial, before, after);
  if (outcome.result === "done") assertDone(after);
  else assertUnchanged(trial, before, after);
  return outcome;
}

async function insert(trial: Trial): Promise<Outcome> {
  const panel = await trial.place("insert");
  const again = trial.button("Sửa hồ sơ, chèn lại");
  if (await again.isVisible()) await again.click();
  const agency = trial.pane.getByRole("combobox", { name: "Cơ quan ban hành" });
  if ((await agency.inputValue()) === "") await agency.fill("Ủy ban nhân dân tỉnh Đồng Nai");
  await trial.button("Chèn khung vào văn bản").click();
  const ended = trial.pane.getByRole("heading", { name: /^(Đã chèn khung|Khung đã đủ)$/ });
  const outcome = await trial.outcome(ended, [
    panel.locator(".notice"),
    panel.getByText("Theo dõi Thay đổi"),
  ]);
  if (outcome.result !== "done") return outcome;
  return {
    ...outcome,
    says: [...outcome.says, ...leftByHand(await panel.locator(".card h4").allInnerTexts())],
  };
}

/** The steps that are left to the clerk, as one sentence. */
const leftByHand = (steps: readonly string[]): readonly string[] =>
  steps.length === 0 ? [] : [`${vi.insert.manualTitle}: ${steps.join("; ")}.`];

const isComplete = (after: readonly string[]): void => {
  expect(count(after, NATION)).toBe(1);
  expect(count(after, "Nơi nhận:")).toBe(1);
  for (const { heading } of allItems(congVan1432)) expect(count(after, heading)).toBeGreaterThan(0);
};

/** In steps of the trial's clock, some fifteen seconds: the pane waits for the clerk to rest. */
const NOTICED_WITHIN = 75;

const NOT_TOLD = /^Bản Word này không cho biết:/;

const ERRORS = /^Lỗi \(/;
const WARNINGS = /^Cần xem \(/;
const LEFT = /^Đã bỏ qua \(/;

const NOT_OFFERED: Outcome = { result: "not offered", says: [] };

/** The first button of that name among the findings of a kind; null where the pane offers none. */
async function offered(trial: Trial, filter: RegExp, name: RegExp) {
  const chosen = trial.button(filter);
  if (!(await chosen.isVisible())) return null;
  await chosen.click();
  const found = trial.button(name).first();
  return (await found.isVisible()) ? found : null;
}

/** Presses what a finding offers. */
async function press(trial: Trial, filter: RegExp, name: RegExp, success: RegExp): Promise<Outcome> {
  const found = await offered(trial, filter, name);
  if (found === null) return NOT_OFFERED;
  const panel = await trial.place("check");
  const line = panel.locator(".small").getByText(success);
  const card = trial.button((await found.getAttribute("aria-label")) ?? "");
  await found.click();
  // Where somebody else writes too, a later check may have taken the line away; it has taken the card away before.
  const isDone = async () => (await isSeen(line)) || !(await isSeen(card));
  return trial.outcome(isDone, [panel.getByText("Theo dõi Thay đổi")]);
}

async function fillIn(trial: Trial, row: Locator): Promise<Outcome> {
  await row.getByRole("textbox").fill(VALUE);
  await row.getByRole("textbox").press("Enter");
  return trial.outcome(row.getByText(`Trong báo cáo: ${VALUE}`), [row.getByText("Theo dõi Thay đổi")]);
}

export const FLOWS: readonly Flow[] = [
  {
    name: "insert on a blank page",
    run: async (trial) => {
      await trial.open();
      return acting(trial, () => insert(trial), isComplete);
    },
  },
  {
    name: "insert again",
    run: async (trial) => {
      const before = count(await trial.paragraphs(), NATION);
      const outcome = await acting(trial, () => insert(trial), isComplete);
      expect(count(await trial.paragraphs(), NATION)).toBe(before);
      return outcome;
    },
  },
  {
    name: "insert again after all was cut and pasted",
    run: async (trial) => {
      await trial.page.evaluate(() => window.workbench?.pasteAll());
      return acting(trial, () => insert(trial), isComplete);
    },
  },
  {
    name: "insert into text typed by hand",
    run: async (trial) => {
      await trial.open(docx(OWN.map((text) => p(text)).join("")));
      return acting(
        trial,
        () => insert(trial),
        (after) => {
          isComplete(after);
          expect(count(after, "I. KHÁI QUÁT CHUNG")).toBe(1);
        },
      );
    },
  },
  {
    name: "see how far the report is",
    run: async (trial) => {
      await trial.open(faulty());
      const panel = await trial.place("start");
      return trial.outcome(panel.getByRole("heading", { name: /^Đã xong \d+\/22 mục$/ }));
    },
  },
  {
    name: "check",
    run: async (trial) => {
      await trial.place("check");
      await trial.button("Kiểm tra").click();
      const outcome = await trial.outcome(trial.pane.getByText(/^\d+\/22 mục đạt$/), [
        trial.pane.getByText(NOT_TOLD),
      ]);
      expect(await trial.pane.locator(".notice-success").count()).toBe(0);
      return outcome;
    },
  },
  {
    name: "go to a finding",
    run: async (trial) => {
      const found = await offered(trial, WARNINGS, /^Đến chỗ này/);
      if (found === null) return NOT_OFFERED;
      await found.click();
      return trial.outcome(trial.pane.getByText("Đã đến chỗ cần xem trong văn bản."));
    },
  },
  {
    name: "put in a missing item",
    run: (trial) =>
      acting(
        trial,
        () => press(trial, ERRORS, /^Chèn mục này/, /^Đã chèn mục\./),
        (after) => {
          expect(count(after, "KIẾN NGHỊ, ĐỀ XUẤT")).toBe(1);
        },
      ),
  },
  {
    name: "put in a figure's sentence",
    run: (trial) =>
      acting(
        trial,
        () => press(trial, ERRORS, /^Chèn câu số liệu/, /^Đã chèn câu số liệu\./),
        (after) => {
          expect(after.findIndex((text) => text.includes("[ ]"))).toBeGreaterThan(
            after.findIndex((text) => text.includes(FIGURE)),
          );
        },
      ),
  },
  {
    name: "mend a slip",
    run: async (trial) => {
      const before = await trial.paragraphs();
      const outcome = await press(trial, WARNINGS, /^Sửa:.*Tiêu ngữ/, /^Đã sửa\./);
      const after = await trial.paragraphs();
      const wanted = before.map((text) => text.replace(SLIP, MOTTO));
      if (outcome.result === "done") assertKept(trial, wanted, after);
      else assertUnchanged(trial, before, after);
      return outcome;
    },
  },
  {
    name: "fill in a figure in the form",
    run: async (trial) => {
      const panel = await trial.place("figures");
      const row = panel.getByRole("listitem").filter({ hasText: /^Chỉ số hài lòng/ });
      const box = row.getByRole("textbox");
      const read = await trial.outcome(box);
      const before = (await trial.paragraphs()).filter((text) => !text.includes(FIGURE));
      const outcome = read.result === "done" ? await fillIn(trial, row) : read;
      const after = await trial.paragraphs();
      assertKept(trial, before, after);
      expect(count(after, VALUE)).toBe(outcome.result === "done" ? 1 : 0);
      await trial.place("check");
      return { ...outcome, says: [...new Set([...read.says, ...outcome.says])] };
    },
  },
  {
    name: "leave a finding with a reason",
    run: async (trial) => {
      const leaving = await offered(trial, WARNINGS, /^Bỏ qua, ghi lý do/);
      if (leaving === null) return NOT_OFFERED;
      await leaving.click();
      await trial.pane.getByRole("textbox", { name: "Lý do bỏ qua" }).fill(REASON);
      await trial.button("Bỏ qua").click();
      return trial.outcome(trial.button("Đã bỏ qua (1)"), [trial.pane.getByText("Hãy lưu văn bản (Ctrl+S)")]);
    },
  },
  {
    name: "take it back",
    run: async (trial) => {
      const found = await offered(trial, LEFT, /^Lấy lại/);
      if (found === null) return NOT_OFFERED;
      await found.click();
      return trial.outcome(trial.button("Đã bỏ qua (0)"));
    },
  },
  {
    name: "notice what is written, and check again",
    run: async (trial) => {
      if (!(await trial.button(ERRORS).isVisible())) return NOT_OFFERED;
      await trial.button(ERRORS).click();
      await trial.page.locator("#canvas").getByText("Việc phân công").click();
      await trial.page.keyboard.press("End");
      await trial.page.keyboard.insertText(` ${WRITTEN}`);
      const noticed = trial.pane.getByText(/31\/11\/2026/);
      if (await trial.until(noticed, NOTICED_WITHIN)) return { result: "done", says: [] };
      await trial.button(ERRORS).hover();
      const outcome = await trial.outcome(noticed);
      return outcome.result === "done" ? { ...outcome, result: "done on return" } : outcome;
    },
  },
  {
    name: "make the check sheet",
    run: async (trial) => {
      const found = trial.button("Lập phiếu kiểm tra");
      if (!(await found.isVisible())) return NOT_OFFERED;
      await found.click();
      const outcome = await trial.outcome(
        trial.pane.getByRole("heading", { name: "Phiếu kiểm tra báo cáo" }),
        [trial.pane.getByText(NOT_TOLD)],
      );
      if (outcome.result === "done")
        expect(await trial.pane.locator(".sheet .verdict").innerText()).toBe("Chưa gửi được");
      return outcome;
    },
  },
  {
    name: "the ribbon's insert button",
    run: async (trial) => {
      await trial.open();
      return acting(trial, () => fromRibbon(trial), isComplete);
    },
  },
];

/** What the dialog may have to tell beside a success. */
const BESIDE = [vi.insert.textChanged, vi.insert.textUnknown, vi.insert.lost, vi.insert.revision];

/** The ribbon has no pane: it says nothing where all went well, and otherwise in a dialog. */
async function fromRibbon(trial: Trial): Promise<Outcome> {
  const { page } = trial;
  await page.locator('#ribbon button:has-text("Chèn khung báo cáo")').click();
  const dialog = page.frameLocator("#dialog-body iframe");
  const title = dialog.locator("h1");
  const ended = title.or(page.locator("#ribbon:not([aria-busy])"));
  expect(await trial.until(ended)).toBe(true);
  if (!(await title.isVisible())) return { result: "done", says: [] };
  const isDone = /^(Đã chèn khung|Khung đã đủ)$/.test(await title.innerText());
  const texts = await dialog.locator("p").allInnerTexts();
  const [what = "", state = ""] = texts;
  const byHand = leftByHand(await dialog.locator("h3").allInnerTexts());
  await page.locator("#dialog-close").click();
  if (isDone) return { result: "done", says: [...BESIDE.filter((text) => texts.includes(text)), ...byHand] };
  const noAnswer = what.includes("không trả lời");
  return { result: noAnswer ? "no answer" : "refused", says: [`${what} ${state}`] };
}
