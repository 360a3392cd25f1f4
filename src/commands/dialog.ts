/**
 * The ribbon's button runs without a pane, and at WordApi 1.3 nothing of ours can open one, so what it has to say stands
 * in a dialog: docs/decisions/0005-insert-button-runs-without-pane.md.
 */
import { noticeQuery, type Notice } from "./notice";

/** In percent of the screen. */
const SIZE = { height: 55, width: 35 };
/** A host that does not answer must not keep the ribbon waiting. */
const ANSWER_WITHIN_MS = 10_000;

/** Shows the notice; settles when the person has closed it, and at once where no dialog can be shown. */
export async function showNotice(notice: Notice): Promise<void> {
  const dialog = await openDialog(new URL(noticeQuery(notice), location.href).href);
  if (dialog === null) return;
  // Ending the command ends its page, and on the desktop the dialog with it.
  await new Promise<void>((closed) => {
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
      closed();
    });
  });
}

async function openDialog(address: string): Promise<Office.Dialog | null> {
  // Missing before Office 2016's updates: OfficeDev/office-js #374.
  const ui = Office.context.ui as Partial<Office.UI> | undefined;
  const open = ui?.displayDialogAsync?.bind(ui);
  if (open === undefined) return null;
  return new Promise((opened) => {
    setTimeout(() => {
      opened(null);
    }, ANSWER_WITHIN_MS);
    open(address, { ...SIZE, displayInIframe: true }, (result) => {
      opened(result.status === Office.AsyncResultStatus.Succeeded ? result.value : null);
    });
  });
}
