/**
 * Tells when the cursor or the selection has moved, which at the baseline is the nearest thing to "the text has changed":
 * Word has no event for that before WordApi 1.6. It comes too often (moving the cursor changes nothing) and, in some
 * versions, not at all (OfficeDev/office-js #2964), so nobody may take its silence for an unchanged document.
 */

/**
 * @returns takes the handler off again; to be called once.
 * Where this Word has no such event the handler is never called.
 */
export function onSelectionChanged(handler: () => void): () => void {
  if (typeof Office === "undefined") return () => undefined;
  // The context's document is missing outside a host, which the types leave out.
  const context = Office.context as Partial<Office.Context> | undefined;
  const document = context?.document;
  if (document === undefined) return () => undefined;
  const type = Office.EventType.DocumentSelectionChanged;
  // A handler of its own, so that taking it off takes off no other; and none after it was taken off, since both are asynchronous.
  let listening = true;
  const ours = () => {
    if (listening) handler();
  };
  document.addHandlerAsync(type, ours);
  return () => {
    listening = false;
    document.removeHandlerAsync(type, { handler: ours });
  };
}
