/** An iframe in which a page of the add-in runs, as Word on the web runs it. */
import { AddinSession, type SessionServices } from "./session";

export type FrameServices = Omit<SessionServices, "origin" | "send">;

/** Beside the add-in lies a copy of office.js; pages are asked to take that one, so that no network is needed. */
const LOCAL_OFFICE = ["officejs", "local"] as const;

export class AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly session: AddinSession;
  readonly #listener: (event: MessageEvent) => void;

  /** @param address of the page; must have the host name of this page, or office.js does not trust the host */
  constructor(address: string, services: FrameServices, kind: "page" | "dialog" = "page") {
    const conversation = crypto.randomUUID();
    const { origin } = window.location;
    const url = new URL(address);
    url.searchParams.set(...LOCAL_OFFICE);
    this.element = document.createElement("iframe");
    // office.js reads its way to the host from the window's name, which must be there before the page loads.
    this.element.name = JSON.stringify({
      baseFrameName: "workbench",
      hostInfo: `Word|Web|16.01|${services.locale}|${conversation}|${kind === "dialog" ? "isDialog" : ""}|`,
      xdmInfo: `${conversation}|${conversation}|${origin}`,
      serializerVersion: 1,
      flights: "[]",
    });
    this.element.src = url.href;
    const send: SessionServices["send"] = (response) => {
      this.element.contentWindow?.postMessage(JSON.stringify(response), url.origin);
    };
    this.session = new AddinSession(conversation, { ...services, origin, send });
    this.#listener = (event) => {
      if (event.source === this.element.contentWindow && event.origin === url.origin)
        this.session.receive(event.data);
    };
    window.addEventListener("message", this.#listener);
  }

  close(): void {
    window.removeEventListener("message", this.#listener);
    this.element.remove();
  }
}
