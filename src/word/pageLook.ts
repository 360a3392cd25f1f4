/**
 * What the skeleton cannot carry in: headers, titlePg and the page itself are not inserted with OOXML
 * (OfficeDev/office-js #2623, #3450). Set where this Word has an API for it, otherwise named as a step by hand.
 */
import type { DocumentHost, ManualStep, PageLook } from "../document";
import { marginsToSet } from "./margins";
import { has } from "./ready";
import { run } from "./run";
import { queueTracking, queueUntracked, restoreTracking, type Tracking } from "./tracking";

const ALL_STEPS: readonly ManualStep[] = ["paper", "margins", "page-number", "different-first-page"];

/**
 * Puts the page number into an empty primary header of the first section, and sets paper and margins from
 * WordApiDesktop 1.3 on. At most four syncs, one more where Word refuses. Never fails: what could not be set is in the
 * answer, and can still be set by hand.
 */
export const setPage: DocumentHost["setPage"] = async (header) => {
  // An object, since the compiler cannot see that the batch sets it before it fails.
  const reached: Reached = { begun: null, tracking: "unknown" };
  try {
    return await run((context) => lookAndSet(context, header, reached));
  } catch {
    if (header === null) return { manualSteps: ALL_STEPS, written: "unknown" };
    if (reached.begun === null) return { manualSteps: ALL_STEPS, written: false };
    await restoreTracking(reached.tracking).catch(() => undefined); // What could not be set is told as it is.
    return lookAfterFailure(reached.begun);
  }
};

/** How far it has come; `begun` is what was to be written. */
interface Reached {
  begun: "header" | "page" | null;
  tracking: Tracking;
}

/** A batch that fails has carried out what came before the failure, so what became of the header shows in the header. */
async function lookAfterFailure(begun: "header" | "page"): Promise<PageLook> {
  const { manualSteps, written } = await setPage(null);
  if (written === "unknown") return { manualSteps, written };
  if (!manualSteps.includes("page-number")) return { manualSteps, written: true };
  return { manualSteps, written: begun === "page" ? "unknown" : false };
}

async function lookAndSet(
  context: Word.RequestContext,
  ooxml: string | null,
  reached: Reached,
): Promise<PageLook> {
  const section = context.document.sections.getFirst();
  const header = queueHeader(section.getHeader("Primary"));
  const page = queuePage(section);
  const tracking = queueTracking(context);
  await context.sync();

  const content = headerContent(header);
  if (ooxml === null)
    return { manualSteps: ALL_STEPS.filter((step) => !isDone(step, content, page)), written: false };
  const manualSteps = ALL_STEPS.filter((step) => isLeftByHand(step, content, page));
  reached.begun = page !== null ? "page" : content === "empty" ? "header" : null;
  if (reached.begun === null) return { manualSteps, written: false };
  reached.tracking = tracking();
  queueUntracked(context, tracking(), () => {
    if (content === "empty") header.body.insertOoxml(ooxml, "Replace");
    if (page !== null) queuePageSettings(page, content !== "other");
  });
  await context.sync();
  if (content === "empty") await removeSpareLines(tracking());
  return { manualSteps, written: true };
}

function isLeftByHand(step: ManualStep, content: HeaderContent, page: Word.PageSetup | null): boolean {
  if (step === "page-number") return content === "other";
  if (step === "different-first-page" && content === "other")
    return page?.differentFirstPageHeaderFooter !== true;
  return page === null;
}

/**
 * An insertion leaves empty paragraphs behind it (docs#874), and every line of a header pushes the text down. The header
 * was empty before, so all of them are ours. Word keeps the last paragraph of a header whatever is asked, hence the
 * smallest size as well. Where this fails, the number stands and the text of the page begins a little lower.
 */
async function removeSpareLines(mode: Tracking): Promise<void> {
  await run(async (fresh) => {
    const { paragraphs } = fresh.document.sections.getFirst().getHeader("Primary");
    paragraphs.load("text");
    await fresh.sync();
    const spare = paragraphs.items.slice(1).filter(({ text }) => text === "");
    queueUntracked(fresh, mode, () => {
      spare.toReversed().forEach(shrinkAndDelete);
    });
    await fresh.sync();
  }).catch(() => undefined);
}

function shrinkAndDelete(paragraph: Word.Paragraph): void {
  paragraph.font.size = 1;
  paragraph.spaceAfter = 0;
  paragraph.spaceBefore = 0;
  paragraph.delete();
}

interface Header {
  readonly body: Word.Body;
  readonly paragraphs: Word.ParagraphCollection;
  readonly pictures: Word.InlinePictureCollection;
}

function queueHeader(body: Word.Body): Header {
  const { paragraphs, inlinePictures: pictures } = body;
  paragraphs.load(["text", "alignment"]);
  pictures.load("width");
  return { body, paragraphs, pictures };
}

type HeaderContent = "empty" | "page-number" | "other";

/** A PAGE field that was not yet laid out may have no text, so a centred first line counts as the number. */
function headerContent({ paragraphs, pictures }: Header): HeaderContent {
  const [first] = paragraphs.items;
  const isBlank = paragraphs.items.every(({ text }) => /^\s*\d*\s*$/.test(text));
  if (pictures.items.length > 0 || !isBlank) return "other";
  if (first?.alignment === "Centered") return "page-number";
  return paragraphs.items.every(({ text }) => text.trim() === "") ? "empty" : "other";
}

function queuePage(section: Word.Section): Word.PageSetup | null {
  if (!has("WordApiDesktop", "1.3") || !("pageSetup" in section)) return null;
  const page = section.pageSetup;
  page.load([
    "paperSize",
    "topMargin",
    "bottomMargin",
    "leftMargin",
    "rightMargin",
    "differentFirstPageHeaderFooter",
  ]);
  return page;
}

function isDone(step: ManualStep, content: HeaderContent, page: Word.PageSetup | null): boolean {
  switch (step) {
    case "page-number":
      return content === "page-number";
    case "paper":
      return page?.paperSize === "A4";
    case "margins":
      return page !== null && Object.keys(marginsToSet(page)).length === 0;
    case "different-first-page":
      return page?.differentFirstPageHeaderFooter === true;
  }
}

/** Only what is not yet as the decree wants it, so that a page that is right stays untouched. */
function queuePageSettings(page: Word.PageSetup, headerIsOurs: boolean): void {
  if (page.paperSize !== "A4") page.paperSize = "A4";
  page.set(marginsToSet(page));
  // The number of page 1 is not shown (Phụ lục I, mục I.7); a header that the agency made may have to stay on page 1.
  if (headerIsOurs && !page.differentFirstPageHeaderFooter) page.differentFirstPageHeaderFooter = true;
}
