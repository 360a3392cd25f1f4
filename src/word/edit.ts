/**
 * One change of the document as it is now: one sync reads it, one writes, with change tracking off. Words in place of
 * others need a sync between the two, to see what stands among them.
 */
import type { DocumentHost, Edit, Edited } from "../document";
import { withDocumentState } from "../document/hostError";
import { queueInsertions, type Write } from "./insertions";
import { toHostError } from "./officeError";
import { runOnDocument, type OpenDocument } from "./readDocument";
import { replacement } from "./replaceWords";
import { queueUntracked, restoreTracking, type Tracking } from "./tracking";

interface Sent {
  readonly undoSteps: number;
  readonly tracking: Tracking;
}

export const edit: DocumentHost["edit"] = async (decide) => {
  // An object, since the compiler cannot see that the batch sets it before it fails.
  const reached: { sent: Sent | null } = { sent: null };
  try {
    await runOnDocument(async (context, open) => {
      const wanted = await decide(open.source);
      if (wanted === null) return;
      const { queue, undoSteps } = await writeOf(wanted, context, open);
      const { tracking } = open;
      reached.sent = { undoSteps, tracking };
      queueUntracked(context, tracking, queue);
      await context.sync();
    });
  } catch (error) {
    const failure = toHostError(error);
    if (reached.sent === null) throw withDocumentState(failure, "unchanged");
    await restoreTracking(reached.sent.tracking).catch(() => undefined); // The first failure is the one to tell.
    return edited(reached.sent, failure);
  }
  return reached.sent && edited(reached.sent, null);
};

const edited = ({ undoSteps, tracking }: Sent, failure: Edited["failure"]): Edited => ({
  undoSteps,
  recordedAsRevision: tracking === "unknown" ? "unknown" : "no",
  failure,
});

function writeOf(wanted: Edit, context: Word.RequestContext, open: OpenDocument): Write | Promise<Write> {
  switch (wanted.kind) {
    case "insert":
      return queueInsertions(context.document.body, open, wanted.insertions);
    case "fill": {
      const controls = open.controls.filter(({ tag }) => tag === wanted.tag);
      return {
        undoSteps: controls.length,
        queue: () => {
          for (const control of controls) control.insertText(wanted.text, "Replace");
        },
      };
    }
    case "rewrite":
      return one(() => {
        open.paragraphs[wanted.paragraph]?.getRange("Content").insertText(wanted.text, "Replace");
      });
    case "replace":
      return replacement(wanted, open).then(one);
    case "set-font":
      return one(() => {
        const { paragraph, count, to } = wanted;
        const [first, last] = [open.paragraphs[paragraph], open.paragraphs[paragraph + count - 1]];
        if (first && last) first.getRange().expandTo(last.getRange()).font.name = to;
      });
  }
}

/** What Word takes back with one Ctrl+Z. */
const one = (queue: () => void): Write => ({ queue, undoSteps: 1 });
