/** A notice as plain elements: the dialog is one small page, and React would only make it slower to open. */
import type { ManualStep } from "../document";
import { allItems, type Outline } from "../outline";
import type { BlockId } from "../skeleton";
import { strings, type Language, type ManualStepText } from "../strings";
import type { Notice } from "./notice";

export function noticeView(notice: Notice, outline: Outline, language: Language): DocumentFragment {
  const view = document.createDocumentFragment();
  view.append(...noticeElements(notice, outline, language));
  return view;
}

function noticeElements(notice: Notice, outline: Outline, language: Language): readonly HTMLElement[] {
  return notice.kind === "failed" ? failure(notice, language) : done(notice, outline, language);
}

function failure(notice: Notice & { readonly kind: "failed" }, language: Language): readonly HTMLElement[] {
  const { word, documentState, trouble } = strings(language);
  const { what, todo } = word[notice.code];
  const detail = notice.detail === "" ? [] : [element("small", `${trouble.forSupport}: ${notice.detail}`)];
  return [
    element("h1", trouble.title),
    element("p", what),
    element("p", documentState[notice.state]),
    element("p", todo),
    ...detail,
  ];
}

function done(
  { outcome, withProfile }: Notice & { readonly kind: "done" },
  outline: Outline,
  language: Language,
): readonly HTMLElement[] {
  const { insert } = strings(language);
  const { lost, manualSteps, textKept, recordedAsRevision } = outcome;
  if (outcome.places === 0) {
    return [
      element("h1", insert.nothingTitle),
      element("p", insert.nothing),
      element("p", insert.nothingFollows),
      ...byHand(manualSteps, language),
    ];
  }
  return [
    element("h1", insert.doneTitle),
    ...(withProfile ? [] : [element("p", insert.withoutProfile)]),
    ...(textKept === false ? [element("p", insert.textChanged)] : []),
    ...(textKept === null ? [element("p", insert.textUnknown)] : []),
    ...(lost.length > 0
      ? [
          element("p", insert.lost),
          list(
            "ul",
            lost.map((block) => blockTitle(block, outline, language)),
          ),
        ]
      : []),
    element("p", insert.undo(outcome.places, outcome.undoSteps)),
    ...(recordedAsRevision === "unknown" ? [element("p", insert.revision)] : []),
    ...byHand(manualSteps, language),
  ];
}

/** What the clerk knows a block by: the heading of its item, or the name of a part of the frame. */
function blockTitle(block: BlockId, outline: Outline, language: Language): string {
  const frame: Readonly<Record<string, string>> = strings(language).insert.blocks;
  return frame[block] ?? allItems(outline).find(({ id }) => id === block)?.heading ?? block;
}

function byHand(steps: readonly ManualStep[], language: Language): readonly HTMLElement[] {
  const { insert } = strings(language);
  if (steps.length === 0) return [];
  return [
    element("h2", insert.manualTitle),
    element("p", insert.manualIntro),
    ...steps.flatMap((step) => manualStep(insert.manual[step])),
  ];
}

function manualStep({ title, steps }: ManualStepText): readonly HTMLElement[] {
  return [element("h3", title), list("ol", steps)];
}

function list(name: "ol" | "ul", texts: readonly string[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...texts.map((text) => element("li", text)));
  return made;
}

function element(name: "h1" | "h2" | "h3" | "p" | "li" | "small", text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
