/**
 * The real office.js in Node, spoken to by the workbench's own host: the same library, messages and batches as in a
 * browser, thousands of actions a minute. Of a browser there is only what the library asks for when it starts.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { EditableDocument, readAddinSettings, writeAddinSettings } from "../docx";
import type { HostPersona } from "../host/persona";
import { personaOf } from "../personas";
import { Selection } from "../host/selection";
import { AddinSession, type SessionServices } from "../host/session";

const DIST = path.join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const ORIGIN = "https://localhost";
const CONVERSATION = "conversation";
const ADDIN = { id: "21d8b09b-5549-412f-85bd-3a14267f3312", version: "1.0.0.0" };

type Answer = Parameters<SessionServices["send"]>[0];

/** Where the host fails, counted from `failAt` on: batches from 1, their actions from 0. */
export interface Failure {
  readonly batch: number;
  /** What comes before it is done; one beyond the last fails when all of the batch is done. */
  readonly action: number;
  /** What the host answers with. */
  readonly code: string;
  /** Whether it fails in every later batch as well, before doing anything. */
  readonly lasting: boolean;
}

interface RawBatch {
  readonly Actions: readonly unknown[];
}

interface RawResult {
  readonly Error?: unknown;
}

export class WordInNode {
  document: EditableDocument;
  #failure: Failure | undefined;
  #batches = 0;
  #settings: ReadonlyMap<string, string> = new Map();
  #session: AddinSession;
  readonly #selection = new Selection();

  constructor(
    bytes: Uint8Array,
    /** Another one may be played at any time. */
    public persona: HostPersona,
  ) {
    this.document = new EditableDocument(bytes);
    this.#session = new AddinSession(CONVERSATION, {
      host: () => ({
        document: this.document,
        persona: this.persona,
        selection: this.#selection,
        author: "Người dùng thử",
        now: () => "2026-11-25T08:00:00Z",
      }),
      locale: "vi-VN",
      origin: ORIGIN,
      settings: () => this.#settings,
      saveSettings: (settings) => {
        this.#settings = settings;
      },
      send: (response) => {
        deliver(this.#answered(response));
      },
      onBatch: () => undefined,
      onCommandCompleted: () => undefined,
      openDialog: () => undefined,
      closeDialog: () => undefined,
      onMessageToParent: () => undefined,
    });
  }

  /** Another file in the same Word, whose settings the add-in reads anew. */
  async open(bytes: Uint8Array): Promise<void> {
    this.document = new EditableDocument(bytes);
    this.#settings = readAddinSettings(this.document, ADDIN);
    this.recover();
    this.#selection.clear();
    await new Promise((done) => {
      Office.context.document.settings.refreshAsync(done);
    });
  }

  failAt(failure: Failure): void {
    this.#failure = failure;
    this.#batches = 0;
  }

  recover(): void {
    this.#failure = undefined;
  }

  /** The file as a person would save it, with the add-in's settings in it. */
  saved(): Uint8Array {
    if (this.#settings.size > 0)
      this.document.amend(() => {
        writeAddinSettings(this.document, ADDIN, this.#settings);
      });
    return this.document.bytes();
  }

  undoAll(): void {
    while (this.document.undo());
  }

  /** Ends what the library would go on doing; once, after the last test of the file. */
  async stop(): Promise<void> {
    listeners.length = 0;
    for (const timer of timers) clearTimeout(timer);
    // What is on its way between the two still arrives.
    for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  }

  receive(text: string): void {
    this.#session.receive(this.#asked(text));
  }

  /** The request as the host gets it: without the actions that it does not come to. */
  #asked(text: string): string {
    this.#answerWith = undefined;
    const message = JSON.parse(text) as { _data?: { ArrayData?: unknown[] } };
    const data = message._data?.ArrayData;
    const batch = data?.[4];
    if (this.#failure === undefined || data === undefined || typeof batch !== "string") return text;
    this.#batches += 1;
    const { batch: at, action, code, lasting } = this.#failure;
    if (this.#batches < at || (this.#batches > at && !lasting)) return text;
    const raw = JSON.parse(batch) as RawBatch;
    const done = this.#batches === at ? Math.min(action, raw.Actions.length) : 0;
    const ActionIndex = Math.min(done, Math.max(0, raw.Actions.length - 1));
    this.#answerWith = { ActionIndex, Code: code, Message: "The host fails.", Location: "" };
    data[4] = JSON.stringify({ ...raw, Actions: raw.Actions.slice(0, done) });
    return JSON.stringify(message);
  }

  #answerWith: unknown;

  #answered(response: Answer): Answer {
    const data = response._data as { readonly Data?: readonly [number, unknown, string] };
    if (this.#answerWith === undefined || data.Data === undefined) return response;
    const result = { Error: this.#answerWith, ...(JSON.parse(data.Data[2]) as RawResult) };
    return { ...response, _data: { Error: 0, Data: [200, [], JSON.stringify(result)] } };
  }
}

type Listener = (event: unknown) => void;
const listeners: Listener[] = [];

/** Each message in a turn of its own, as between two windows. */
function deliver(response: Answer): void {
  const data = JSON.stringify(response);
  setImmediate(() => {
    for (const listener of listeners) listener({ data, origin: ORIGIN, source: globalThis.parent });
  });
}

/** Starts the library; once in a test file. The globals are the test file's own. */
export async function startWord(bytes: Uint8Array, persona = "plain"): Promise<WordInNode> {
  const word = new WordInNode(bytes, personaOf(persona));
  playBrowser(word);
  evaluate("office.js");
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Word) throw new Error("office.js does not believe that it runs in Word");
  return word;
}

function evaluate(file: string): void {
  // Indirect, so that the library's globals are this test file's, and its errors are instances of this file's Error.
  (0, eval)(readFileSync(path.join(DIST, file), "utf8"));
}

/** What the library waits for; nobody waits for it. */
const timers: NodeJS.Timeout[] = [];

function timed(start: typeof setTimeout | typeof setInterval) {
  return (act: () => void, after?: number) => {
    const timer = start(act, after).unref();
    timers.push(timer);
    return timer;
  };
}

function playBrowser(word: WordInNode): void {
  const address = `${ORIGIN}/pane.html`;
  const host = {
    postMessage: (text: string) => {
      setImmediate(() => {
        word.receive(text);
      });
    },
  };
  const office = scriptElement(`${ORIGIN}/office-js/office.js`);
  const head = { appendChild: loadScript, insertBefore: loadScript };
  const documentInNode = {
    URL: address,
    domain: "localhost",
    hasFocus: () => true,
    querySelectorAll: () => [],
    readyState: "complete",
    cookie: "",
    head,
    createElement: (tag: string) => (tag === "a" ? anchor() : scriptElement("")),
    getElementsByTagName: (tag: string) => (tag === "script" ? [office] : tag === "head" ? [head] : []),
    getElementById: () => null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  const given: Record<string, unknown> = {
    window: globalThis,
    parent: host,
    top: host,
    name: JSON.stringify({
      baseFrameName: "workbench",
      hostInfo: `Word|Web|16.01|vi-VN|${CONVERSATION}||`,
      xdmInfo: `${CONVERSATION}|${CONVERSATION}|${ORIGIN}`,
      serializerVersion: 1,
      flights: "[]",
    }),
    location: new URL(address),
    history: { replaceState: () => undefined },
    navigator: { userAgent: "Chrome/143.0", appName: "Netscape", platform: "Linux", language: "vi-VN" },
    sessionStorage: memory(),
    localStorage: memory(),
    document: documentInNode,
    setTimeout: timed(setTimeout),
    setInterval: timed(setInterval),
    addEventListener: (type: string, listener: Listener) => {
      if (type === "message") listeners.push(listener);
    },
    removeEventListener: () => undefined,
  };
  for (const [name, value] of Object.entries(given))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

interface Script {
  src: string;
  onload?: () => void;
  onreadystatechange?: () => void;
  readonly setAttribute: () => void;
  readonly getAttribute: () => null;
}

const scriptElement = (src: string): Script => ({
  src,
  setAttribute: () => undefined,
  getAttribute: () => null,
});

function loadScript(script: Script): Script {
  setImmediate(() => {
    evaluate(script.src.slice(`${ORIGIN}/office-js/`.length));
    script.onload?.();
    script.onreadystatechange?.();
  });
  return script;
}

/** An address taken apart, as an `a` element does it. */
function anchor(): URL {
  return new URL(`${ORIGIN}/`);
}

function memory(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
  };
}
