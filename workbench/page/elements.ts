/** The fixed elements of workbench.html, by their ids. */

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`workbench.html has no element #${id}`);
  return found;
}

export const elements = {
  name: byId("file-name"),
  create: byId("new"),
  open: byId("open"),
  file: byId("file") as HTMLInputElement,
  undo: byId("undo") as HTMLButtonElement,
  download: byId("download"),
  persona: byId("persona") as HTMLSelectElement,
  ribbon: byId("ribbon"),
  message: byId("message"),
  messageText: byId("message-text"),
  messageClose: byId("message-close"),
  canvas: byId("canvas"),
  resizer: byId("resizer"),
  pane: byId("pane"),
  paneName: byId("pane-name"),
  paneClose: byId("pane-close"),
  paneBody: byId("pane-body"),
  background: byId("background"),
  dialog: byId("dialog") as HTMLDialogElement,
  dialogBody: byId("dialog-body"),
  dialogClose: byId("dialog-close"),
  status: byId("status"),
  counts: byId("counts"),
};
