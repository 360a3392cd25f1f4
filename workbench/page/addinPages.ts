/** The add-in's running pages: its pane, its function file in the background, its dialog. */
import { AddinFrame, type FrameServices } from "../host/addinFrame";
import type { AddinManifest, RibbonButton } from "../host/manifest";
import { STRINGS } from "../strings";
import { elements } from "./elements";

/** How long a button waits for the add-in's page to be ready. */
const READY_WITHIN_MS = 15_000;
const LOOK_AGAIN_MS = 50;

export type SharedServices = Omit<
  FrameServices,
  "openDialog" | "closeDialog" | "onMessageToParent" | "onCommandCompleted"
>;

export class AddinPages {
  #pane: { readonly frame: AddinFrame; readonly address: string } | undefined;
  #functions: AddinFrame | undefined;
  #dialog: AddinFrame | undefined;
  readonly #waiting = new Map<string, (done: boolean) => void>();

  constructor(
    readonly manifest: AddinManifest,
    private readonly services: SharedServices,
  ) {
    elements.dialogClose.addEventListener("click", () => {
      elements.dialog.close();
    });
    elements.dialog.addEventListener("close", () => {
      this.#endDialog(true);
    });
  }

  get frames(): readonly AddinFrame[] {
    return [this.#pane?.frame, this.#functions, this.#dialog].filter((frame) => frame !== undefined);
  }

  /** Ends all pages: another document is open now, and settings are read only at the start. */
  restart(): void {
    const address = this.#pane?.address;
    this.#endDialog(false);
    for (const frame of this.frames) frame.close();
    this.#pane = undefined;
    this.#functions = undefined;
    this.startFunctions();
    if (address !== undefined) this.showPane(address);
  }

  startFunctions(): void {
    if (this.manifest.functionFile === undefined) return;
    this.#functions = this.#frame(this.manifest.functionFile);
    elements.background.append(this.#functions.element);
  }

  showPane(address: string): void {
    if (this.#pane?.address === address) this.#pane.frame.element.focus();
    else this.#openPane(address);
  }

  /** An open pane stays, and what is in it is replaced: so Microsoft documents `TaskpaneId`. */
  #openPane(address: string): void {
    elements.pane.hidden = false;
    elements.resizer.hidden = false;
    this.#pane?.frame.close();
    const frame = this.#frame(address);
    frame.element.title = STRINGS.pane;
    elements.paneBody.append(frame.element);
    this.#pane = { frame, address };
  }

  hidePane(): void {
    this.#pane?.frame.close();
    this.#pane = undefined;
    elements.pane.hidden = true;
    elements.resizer.hidden = true;
  }

  /** Resolves when the add-in says that it is done; false when it never got ready or has no such function. */
  async press(button: RibbonButton): Promise<boolean> {
    if (button.action.kind === "pane") {
      this.#openPane(button.action.address);
      return true;
    }
    const { name } = button.action;
    const frame = this.#functions;
    if (!frame || !(await listens(frame))) return false;
    const id = crypto.randomUUID();
    const done = new Promise<boolean>((resolve) => this.#waiting.set(id, resolve));
    frame.session.raise("appCommandInvoked", [id, name, JSON.stringify({ source: { id: button.id } })]);
    return done;
  }

  #frame(address: string): AddinFrame {
    const opener: { frame?: AddinFrame } = {};
    opener.frame = new AddinFrame(address, {
      ...this.services,
      onCommandCompleted: (id, done) => {
        this.#waiting.get(id)?.(done);
        this.#waiting.delete(id);
      },
      openDialog: (url, size) => {
        this.#openDialog(opener.frame, url, size);
      },
      closeDialog: () => {
        this.#endDialog(false);
      },
      onMessageToParent: () => undefined,
    });
    return opener.frame;
  }

  #openDialog(opener: AddinFrame | undefined, url: string, size: { width: number; height: number }): void {
    this.#endDialog(false);
    const frame = new AddinFrame(
      url,
      {
        ...this.services,
        onCommandCompleted: () => undefined,
        openDialog: () => undefined,
        closeDialog: () => undefined,
        onMessageToParent: (message) => opener?.session.dialogMessage(message),
      },
      "dialog",
    );
    frame.element.title = STRINGS.dialog;
    this.#dialog = frame;
    this.#dialogOpener = opener;
    elements.dialogBody.replaceChildren(frame.element);
    elements.dialog.style.width = `${size.width}vw`;
    elements.dialog.style.height = `${size.height}vh`;
    elements.dialog.showModal();
  }

  #dialogOpener: AddinFrame | undefined;

  #endDialog(tell: boolean): void {
    const opener = this.#dialogOpener;
    this.#dialog?.close();
    this.#dialog = undefined;
    this.#dialogOpener = undefined;
    if (elements.dialog.open) elements.dialog.close();
    if (tell) opener?.session.dialogClosed();
  }
}

async function listens(frame: AddinFrame): Promise<boolean> {
  const until = Date.now() + READY_WITHIN_MS;
  while (!frame.session.isRegistered("appCommandInvoked")) {
    if (Date.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
  return true;
}
