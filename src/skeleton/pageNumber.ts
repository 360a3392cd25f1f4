/** Số trang: Arabic figures from 1, centred in the top margin, not shown on the first page (mục I.7). */
import { flatOpc } from "./fragment";
import { FRAME_STYLE, PAGE_NUMBER } from "./layout";
import { paragraph, run } from "./ooxml";

export function pageNumberParagraph(): string {
  return paragraph(`<w:fldSimple w:instr=" PAGE ">${run("2", PAGE_NUMBER)}</w:fldSimple>`, {
    style: FRAME_STYLE,
    align: "center",
    mark: PAGE_NUMBER,
  });
}

/** For the body of a primary header; that the first page does not show it is a setting of the section. */
export function pageNumberHeader(): string {
  return flatOpc(pageNumberParagraph());
}
