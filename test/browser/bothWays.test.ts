/**
 * Reports of the corpus by both ways in: the built terminal program, and the built pane on the real office.js in the
 * workbench. What the pane made of the report is read from its check sheet, which tells everything but places, and the
 * places by the fingerprint of the text that was checked.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { textToFingerprint } from "../../src/check";
import { progress } from "../../src/check/progress";
import type { PrintedReport } from "../../src/cli/checkFiles";
import { openDocx, readSourceDocument } from "../../src/docx";
import type { SourceDocument } from "../../src/document";
import { allFigures, allItems, congVan1432 } from "../../src/outline";
import { strings } from "../../src/strings";
import { sheetStrings } from "../../src/strings/sheet";
import { asDocx } from "../fixtures/corpus/asDocx";
import { closeBrowser, describeInBrowser } from "./browser";
import { kindsOfReport } from "./fixtures/kindsOfReport";
import { openWorkbench } from "./workbenchPage";
import { inTcvn3 } from "../unit/text/legacy/typewriter";

/** A check as a person may read it, in the words of the check sheet. */
interface Answer {
  readonly verdict: string;
  readonly itemsDone: string;
  readonly findings: readonly string[];
  readonly items: readonly (readonly string[])[];
  readonly figures: readonly (readonly string[])[];
  /** SHA-256 of every paragraph's text, in order. */
  readonly fingerprint: string;
}

const s = strings("vi");
const { vi: words } = sheetStrings;

/** Of each file, by one call of the program. */
function terminalReports(files: readonly Uint8Array[]): readonly PrintedReport[] {
  const folder = mkdtempSync(path.join(tmpdir(), "both-ways-"));
  const program = path.join(__dirname, "../../dist/cli.js");
  const names = files.map((_, at) => path.join(folder, `${at}.docx`));
  try {
    for (const [at, name] of names.entries()) writeFileSync(name, files[at] ?? "");
    const { stdout, stderr } = spawnSync(process.execPath, [program, "check", ...names, "--json"], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    return stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as PrintedReport);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function terminalAnswer(file: Uint8Array, report: PrintedReport): Answer {
  const { done, total } = progress(report, congVan1432);
  const text = textToFingerprint(readSourceDocument(openDocx(file)));
  return {
    verdict: s.check.verdicts[report.verdict],
    itemsDone: words.items(done, total),
    findings: report.findings.map(
      ({ severity, message, basis }) => `${s.check.severities[severity]}: ${message} ${basis}`,
    ),
    items: allItems(congVan1432).map(({ id, heading }) => {
      const status = report.items.find((item) => item.id === id)?.status ?? "unchecked";
      return [heading, s.check.statuses[status]];
    }),
    figures: allFigures(congVan1432).map(({ figure: { id, label } }) => {
      const { status = "unchecked", values = [] } = report.figures.find((figure) => figure.id === id) ?? {};
      return [label, values.map((value) => value.text).join("; ") || words.figureStatuses[status]];
    }),
    fingerprint: createHash("sha256").update(text).digest("hex"),
  };
}

async function paneAnswer(page: Page, file: Uint8Array): Promise<Answer> {
  await page.evaluate((text) => window.workbench?.open(text), Buffer.from(file).toString("base64"));
  await page.evaluate(() => window.workbench?.showPane());
  const frame = page.frameLocator("#pane-body iframe");
  await frame.getByRole("tab", { name: s.pane.tabs.check }).click();
  await frame.getByRole("button", { name: s.check.action, exact: true }).click();
  await frame.getByRole("button", { name: s.check.sheet }).click();
  const sheet = frame.locator(".sheet article");
  await sheet.waitFor();
  return sheet.evaluate((article) => {
    const tidy = (element: Element | null | undefined): string =>
      (element?.textContent ?? "").replace(/\s+/g, " ").trim();
    const [head, figures, parts] = [...article.querySelectorAll("table")];
    const rows = (table: Element | undefined): string[][] =>
      [...(table?.querySelectorAll("tr") ?? [])]
        .map((row) => [...row.querySelectorAll("td")].map(tidy))
        .filter((cells) => cells.length > 0);
    return {
      verdict: tidy(head?.querySelector(".verdict")),
      itemsDone: tidy(head?.querySelector("td p")),
      findings: [...(article.querySelector("ul")?.querySelectorAll("li") ?? [])].map(tidy),
      // Without the number, which the outline has and the report does not give.
      items: rows(parts).map(([name = "", ...rest]) => [name.replace(/^[IVX\d.]+ /, ""), ...rest]),
      figures: rows(figures),
      fingerprint: tidy(article.querySelector("code")),
    };
  });
}

afterAll(closeBrowser);

/** A report that was typed before Unicode, in ".VnTime". */
const typedInTcvn3 = (source: SourceDocument): SourceDocument => ({
  ...source,
  paragraphs: source.paragraphs.map((paragraph) => ({ ...paragraph, text: inTcvn3(paragraph.text) })),
});

const [first] = kindsOfReport;
const FILES: readonly (readonly [kind: string, file: Uint8Array])[] = [
  ...kindsOfReport.map(({ kind, source }) => [kind, asDocx(source)] as const),
  ...(first ? [["typed before Unicode", asDocx(typedInTcvn3(first.source))] as const] : []),
];

describeInBrowser("the terminal and the pane give one answer", () => {
  let page: Page;
  let reports: readonly PrintedReport[];

  beforeAll(async () => {
    reports = terminalReports(FILES.map(([, file]) => file));
    page = await openWorkbench();
  });

  it.each(FILES.map(([kind, file], at) => [kind, file, at] as const))(
    "on a report that is %s",
    async (_, file, at) => {
      const report = reports[at];
      if (!report) throw new Error("the terminal gave no answer");
      expect(report.verdict).toBe(kindsOfReport[at]?.expected.verdict ?? "incomplete");
      expect(await paneAnswer(page, file)).toEqual(terminalAnswer(file, report));
    },
  );
});
