/** Where one page ends and the next begins: drawn as a gap between two blocks, as in Word's print layout. */
import { type PageSize } from "./css";
import { DECORATION, el } from "./inline";

const POINTS_TO_PIXELS = 96 / 72;

type HeaderOf = (page: number, size: PageSize) => HTMLElement | undefined;

/** Puts gaps before the blocks that begin a page; answers how many pages there are. */
export function paginate(
  sheet: HTMLElement,
  blocks: readonly HTMLElement[],
  size: PageSize,
  headerOf: HeaderOf,
): number {
  sheet.querySelectorAll(".page-gap, .sheet > .header").forEach((old) => {
    old.remove();
  });
  const room = (size.height - size.top - size.bottom) * POINTS_TO_PIXELS;
  const boxes = blocks.map((block) => block.getBoundingClientRect());
  const start = boxes[0]?.top ?? 0;
  let pageStart = start;
  let page = 1;
  const first = headerOf(1, size);
  if (first) sheet.prepend(inert(first));
  for (const [at, box] of boxes.entries()) {
    if (box.bottom - pageStart <= room || box.top <= pageStart) continue;
    const begins = withHeading(blocks, at, boxes, pageStart);
    const top = boxes[begins]?.top ?? box.top;
    page += 1;
    blocks[begins]?.before(gap(room - (top - pageStart), size, headerOf(page, size)));
    pageStart = top;
  }
  const last = boxes.at(-1);
  const used = last ? last.bottom - pageStart : 0;
  sheet.style.paddingBottom = `${Math.max(0, room - used) + size.bottom * POINTS_TO_PIXELS}px`;
  return page;
}

/** A heading that is kept with what follows goes to the next page with it (w:keepNext). */
function withHeading(
  blocks: readonly HTMLElement[],
  at: number,
  boxes: readonly DOMRect[],
  pageStart: number,
): number {
  let begins = at;
  while (blocks[begins - 1]?.dataset.keep === "next" && (boxes[begins - 1]?.top ?? 0) > pageStart)
    begins -= 1;
  return begins;
}

function inert(made: HTMLElement): HTMLElement {
  made.setAttribute(DECORATION, "");
  made.querySelectorAll("p").forEach((paragraph) => {
    paragraph.classList.remove("para");
  });
  return made;
}

function gap(rest: number, size: PageSize, header: HTMLElement | undefined): HTMLElement {
  const made = el("div", "page-gap");
  made.setAttribute(DECORATION, "");
  made.contentEditable = "false";
  made.setAttribute("aria-hidden", "true");
  const foot = el("div", "", `height:${Math.max(0, rest) + size.bottom * POINTS_TO_PIXELS}px`);
  const top = el("div", "page-top", `height:${size.top}pt`);
  if (header) top.append(inert(header));
  made.append(foot, el("div", "page-band"), top);
  return made;
}
