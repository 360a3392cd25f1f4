/**
 * One running page of the add-in (pane, function file, dialog) and what the host does for it. Knows no window: messages
 * come in by `receive` and go out by `send`.
 */
import { type BatchResult, References, runBatch, type Batch } from "./batch";
import { type HostContext, type Json } from "./hostObject";
import { ACTION_TYPE, answerTo, eventFor, readRequest, type Request, type Response } from "./messages";

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
  readonly host: () => Omit<HostContext, "forget">;
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

  constructor(
    readonly conversation: string,
    private readonly services: SessionServices,
  ) {}

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
    if (!registration) return false;
    this.services.send(eventFor(registration, this.services.origin, data));
    return true;
  }

  /** Presses a ribbon button whose action is a function of this page. */
  invokeCommand(id: string, functionName: string): boolean {
    const event = JSON.stringify({ source: { id } });
    return this.raise("appCommandInvoked", [id, functionName, event]);
  }

  dialogMessage(text: string): void {
    this.raise("dialogMessageReceived", [DIALOG_MESSAGE, text, this.services.origin]);
  }

  dialogClosed(): void {
    this.raise("dialogMessageReceived", [DIALOG_CLOSED]);
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
        this.#answer(request, { Error: 0, Properties: { Settings: [...this.services.settings()] } });
        return;
      case DISPATCH.saveSettings:
        this.services.saveSettings(new Map(data.DdaSettingsMethod?.Properties ?? []));
        this.#answer(request, { Error: 0 });
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

  #richApi(request: Request, text: string): void {
    const batch = JSON.parse(text) as Batch;
    const base = this.services.host();
    const host: HostContext = {
      ...base,
      forget: (id) => {
        this.#references.drop(id);
      },
    };
    const respond = (): void => {
      const result = runBatch(batch, host, this.#references);
      const answer = JSON.stringify(result);
      this.#answer(request, { Error: 0, Data: [200, [], answer] });
      this.services.onBatch(measure(batch, text.length, answer.length), result);
    };
    if (base.persona.delay > 0) setTimeout(respond, base.persona.delay);
    else respond();
  }
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

interface ExecuteData {
  readonly [at: number]: unknown;
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

function measure(batch: Batch, requestBytes: number, responseBytes: number): Measured {
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
    responseBytes,
    calls: [...paths, ...actions.map(({ Name }) => Name)].filter(Boolean),
  };
}
