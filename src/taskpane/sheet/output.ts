/** The sheet out of the pane: to a printer, or to a file that any browser prints. */
import { SHEET_RULES } from "./sheetStyle";

/**
 * Opens the print dialog. Hosts that refuse it (Word on the web sandboxes the pane without "allow-modals"; Word for Mac:
 * OfficeDev/office-js #3385) refuse it without a word, and only the missing `beforeprint` tells.
 * @returns whether the browser has begun to print.
 */
export function printPage(page: Window): boolean {
  let begun = false;
  const note = () => {
    begun = true;
  };
  page.addEventListener("beforeprint", note);
  try {
    page.print();
  } catch {
    // Refused aloud is as good as refused in silence.
  }
  page.removeEventListener("beforeprint", note);
  return begun;
}

/** A whole page around the sheet as it was drawn; its serialisation escapes every text. */
export function sheetFile(sheet: Element, title: string): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = sheet.getAttribute("lang") ?? "";
  const meta = page.createElement("meta");
  meta.setAttribute("charset", "utf-8");
  page.head.prepend(meta);
  const copy = page.importNode(sheet, true);
  copy.classList.add("sheet-file");
  page.body.append(copy);
  // As text, since the pane's own policy holds for this page too while it is put together, and refuses styles with text.
  const style = `<style>\n${SHEET_RULES.join("\n")}\n</style>`;
  const markup = page.documentElement.outerHTML.replace("</head>", `${style}</head>`);
  return `<!doctype html>\n${markup}\n`;
}

export function saveFile(name: string, content: string, type = "text/html"): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
