/**
 * The look of the sheet on paper, and of the saved file: one style for both, a rule a line. On paper nothing of the pane
 * stands beside the sheet. Times New Roman and the margins are those of Nghị định 30/2020/NĐ-CP, since the sheet goes into
 * the same file.
 */
export const SHEET_RULES: readonly string[] = [
  `.sheet-paper { font: 13pt/1.4 "Times New Roman", serif; color: #000; background: #fff; overflow-wrap: anywhere; }`,
  ".sheet-paper h1 { font-size: 15pt; text-align: center; margin: 0 0 12pt; }",
  ".sheet-paper h2 { font-size: 13pt; margin: 12pt 0 4pt; break-after: avoid; }",
  ".sheet-paper p, .sheet-paper ul { margin: 0 0 4pt; }",
  ".sheet-paper li { break-inside: avoid; }",
  ".sheet-paper table { width: 100%; border-collapse: collapse; }",
  ".sheet-paper th, .sheet-paper td { border: 1px solid #000; padding: 2pt 4pt; text-align: left; vertical-align: top; }",
  `.sheet-paper th[scope="row"] { width: 25%; }`,
  ".sheet-paper td:last-child:not(:first-child) { min-width: 6em; }",
  ".sheet-paper tr { break-inside: avoid; }",
  ".sheet-paper .verdict { font-weight: bold; }",
  ".sheet-paper code { font-family: Consolas, monospace; font-size: 10pt; }",
  "@media screen { .sheet-file { max-width: 165mm; margin: 20mm auto; } }",
  "@media print { @page { size: A4; margin: 20mm 20mm 20mm 30mm; } }",
];

/** In the pane the sheet on paper is there for the printer only. */
const PRINT_RULES: readonly string[] = [
  "@media screen { .sheet-print { display: none; } }",
  "@media print { body > :not(.sheet-print) { display: none !important; } body { background: #fff; } }",
];

/** Gives an empty `<style>` its rules: the page's policy refuses one that is written with text in it. */
export function fillPrintStyle(style: HTMLStyleElement | null): void {
  const sheet = style?.sheet;
  if (!sheet || sheet.cssRules.length > 0) return;
  for (const rule of [...SHEET_RULES, ...PRINT_RULES]) sheet.insertRule(rule, sheet.cssRules.length);
}
