/**
 * One running page of the add-in (pane, function file, dialog) and what the host does for it. Knows no window: messages
 * come in by `receive` and go out by `send`.
 */
import { type Batch, type BatchResult, paragraphsWrittenAt, References, runBatch } from "./batch";
import type { Behaviour } from "./behaviours";
import { type HostContext, type Json } from "./hostObject";
import { behavioursOf } from "./persona";
import { ACTION_TYPE, answerTo, eventFor, readRequest, type Request, type Response } from "./messages";
import { KINDS } from "./types";

/** OSF.DDA.MethodDispId */
const DISPATCH = {
  loadSettings: 75,
  saveSettings: 76,
  richApi: 93,
  commandCompleted: 94,
  closeContainer: 97,
  messageParent: 144,
} as const;

/** OSF.DDA.ErrorCodeManager.errorCodes.ooeOperationNotSupported: the common API says it, never silence. */
const NOT_SUPPORTED = 5000;
/** OSF.DDA.ErrorCodeManager.errorCodes.ooeInternalError */
const INTERNAL_ERROR = 5001;
/** OSF.DialogMessageType */
const DIALOG_CLOSED = 12006;
const DIALOG_MESSAGE = 0;

export interface Measured {
  /** Whether the batch does anything of the add-in's: the library itself lets go of objects after each Word.run. */
  readonly counts: boolean;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The members that the batch called, such as "InsertOoxml"; for reading, not for measuring. */
  readonly calls: readonly string[];
}

export interface SessionServices {
  /** A new one after another document was opened. */
  readonly host: () => Omit<HostContext, "forget" | "kinds">;
  readonly locale: string;
  readonly origin: string;
  /** Settings as the document keeps them: JSON texts by name. */
  readonly settings: () => ReadonlyMap<string, string>;
  readonly saveSettings: (settings: ReadonlyMap<string, string>) => void;
  readonly send: (response: Response) => void;
  readonly onBatch: (measured: Measured, result: BatchResult) => void;
  /** `done` is false when the page has no function of that name (ooeInvalidCallback). */
  readonly onCommandCompleted: (id: string, done: boolean) => void;
  readonly openDialog: (address: string, size: { readonly width: number; readonly height: number }) => void;
  readonly closeDialog: () => void;
  readonly onMessageToParent: (message: string) => void;
}

export class AddinSession {
  readonly #registrations = new Map<string, Request>();
  readonly #references = new References();
  /** When the host has done all that it was asked so far: it does one thing after the other. */
  #busyUntil = 0;

  constructor(
    readonly conversation: string,
    private readonly services: SessionServices,
  ) {}

  /** Milliseconds until all that was asked is answered; Infinity where nothing will be, 0 where nothing is asked. */
  get busyFor(): number {
    return Math.max(0, this.#busyUntil - Date.now());
  }

  get keptReferences(): number {
    return this.#references.size;
  }

  receive(data: unknown): void {
    const request = readRequest(data, this.conversation);
    if (!request) return;
    if (request._actionType === ACTION_TYPE.register) this.#register(request);
    else if (request._actionType === ACTION_TYPE.unregister) this.#unregister(request);
    else this.#invoke(request);
  }

  isRegistered(event: string): boolean {
    return this.#registrations.has(event);
  }

  /** Sends an event, when the add-in listens for it. */
  raise(event: string, data: Json): boolean {
    const registration = this.#registrations.get(event);
    const isHeard =
      event !== "documentSelectionChanged" ||
      !this.#behaviours().some(({ isSilentAboutSelection }) => isSilentAboutSelection);
    if (!registration || !isHeard) return false;
    this.services.send(eventFor(registration, this.services.origin, data));
    return true;
  }

  /** Presses a ribbon button whose action is a function of this page. */
  invokeCommand(id: string, functionName: string): boolean {
    const event = JSON.stringify({ source: { id } });
    return this.raise("appCommandInvoked", [id, functionName, event]);
  }

  dialogMessage(text: string): void {
    this.raise("dialogMessageReceived", {
      messageType: DIALOG_MESSAGE,
      messageContent: text,
      messageOrigin: this.services.origin,
    });
  }

  dialogClosed(): void {
    // By its name: an office.js that does not read the type takes the dialog for open still, and opens no second one.
    this.raise("dialogMessageReceived", { messageType: DIALOG_CLOSED });
  }

  #behaviours(): readonly Behaviour[] {
    return behavioursOf(this.services.host().persona);
  }

  #answer(request: Request, data: Json): void {
    this.services.send(answerTo(request, this.services.origin, data));
  }

  #register(request: Request): void {
    this.#registrations.set(request._actionName, request);
    this.#answer(request, { Error: 0 });
    if (request._actionName === "dialogMessageReceived") this.#openDialog(request);
  }

  #unregister(request: Request): void {
    this.#registrations.delete(request._actionName);
    if (request._actionName === "dialogMessageReceived") this.services.closeDialog();
    this.#answer(request, { Error: 0 });
  }

  #openDialog(request: Request): void {
    const { targetId } = request._data as { readonly targetId?: string };
    const dialog = JSON.parse(targetId ?? "{}") as { url?: string; width?: number; height?: number };
    this.services.openDialog(dialog.url ?? "", { width: dialog.width ?? 50, height: dialog.height ?? 50 });
  }

  #invoke(request: Request): void {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.#answer(request, this.#appContext());
        return;
      case "ContextActivationManager_notifyHost":
        return;
      case "executeMethod":
        this.#execute(request);
        return;
      default:
        this.#answer(request, { Error: NOT_SUPPORTED });
    }
  }

  #appContext(): Json {
    const { locale, settings, host } = this.services;
    return {
      _id: this.conversation,
      _appName: 1,
      _appVersion: "16.01",
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: "",
      _clientMode: 0,
      _settings: Object.fromEntries(settings()),
      _reason: 0,
      _osfControlType: 2,
      _eToken: "",
      _correlationId: this.conversation,
      _appInstanceId: this.conversation,
      _requirementMatrix: JSON.stringify(host().persona.requirements),
      _hostFullVersion: "16.0.17000.00000",
      _initialDisplayMode: 0,
      _clientWindowWidth: 1280,
      _clientWindowHeight: 800,
    };
  }

  #execute(request: Request): void {
    const data = request._data as ExecuteData;
    switch (data.DdaMethod?.DispatchId ?? 0) {
      case DISPATCH.richApi:
        this.#richApi(request, text(data.ArrayData?.[4]));
        return;
      case DISPATCH.loadSettings:
        this.#inTurn([], () => {
          this.#answer(request, { Error: 0, Properties: { Settings: [...this.services.settings()] } });
        });
        return;
      case DISPATCH.saveSettings:
        this.#inTurn([], () => {
          this.#save(request, new Map(data.DdaSettingsMethod?.Properties ?? []));
        });
        return;
      case DISPATCH.commandCompleted:
        this.services.onCommandCompleted(text(data[0]), data[1] === 0);
        this.#answer(request, { Error: 0 });
        return;
      case DISPATCH.messageParent:
        this.services.onMessageToParent(text(data[0]));
        this.#answer(request, { Error: 0 });
        return;
      default:
        this.#answer(request, { Error: NOT_SUPPORTED });
    }
  }

  #save(request: Request, settings: ReadonlyMap<string, string>): void {
    const outcomes = this.#behaviours().map(({ saves }) => saves);
    const isRefused = outcomes.includes("refused");
    if (!isRefused && !outcomes.includes("forgotten")) this.services.saveSettings(settings);
    this.#answer(request, { Error: isRefused ? INTERNAL_ERROR : 0 });
  }

  /** Does it when all that came before is done, and this Word has taken its time; in a Word that never answers, never. */
  #inTurn(calls: readonly string[], act: () => void): void {
    const takes = this.#behaviours().reduce((sum, behaviour) => sum + (behaviour.takes?.(calls) ?? 0), 0);
    const now = Date.now();
    this.#busyUntil = Math.max(now, this.#busyUntil) + takes;
    if (this.#busyUntil === Infinity) return;
    if (this.#busyUntil > now) setTimeout(act, this.#busyUntil - now);
    else act();
  }

  #richApi(request: Request, text: string): void {
    const batch = JSON.parse(text) as Batch;
    const measured = measure(batch, text.length);
    this.#inTurn(measured.calls, () => {
      const result = this.#run(batch, measured);
      const answer = JSON.stringify(result);
      this.#answer(request, { Error: 0, Data: [200, [], answer] });
      this.services.onBatch({ ...measured, responseBytes: answer.length }, result);
    });
  }

  #run(batch: Batch, { counts, calls }: Pick<Measured, "counts" | "calls">): BatchResult {
    const base = this.services.host();
    const writesAt = paragraphsWrittenAt(batch, this.#references);
    for (const { meanwhile } of counts ? this.#behaviours() : [])
      if (meanwhile)
        base.document.amend(() => {
          meanwhile(base.document, { calls, writesAt });
        });
    const forget = (id: string): void => {
      this.#references.drop(id);
    };
    return runBatch(batch, { ...base, forget, kinds: KINDS }, this.#references);
  }
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

interface ExecuteData {
  readonly [at: number]: unknown;
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

function measure(batch: Batch, requestBytes: number): Omit<Measured, "responseBytes"> {
  const actions = batch.Actions.filter(
    ({ Name }) => Name !== "_RemoveReference" && Name !== "_KeepReference",
  );
  const own = ({ Name, ActionType }: Batch["Actions"][number]): boolean =>
    Name === "_RemoveReference" ||
    Name === "NotifyActionHandlerReady" ||
    ActionType === 1 ||
    ActionType === 5;
  const counts = !batch.Actions.every(own);
  const paths = Object.values(batch.ObjectPaths).map(({ Name }) => Name);
  return {
    counts,
    requestBytes,
    calls: [...paths, ...actions.map(({ Name }) => Name)].filter(Boolean),
  };
}
