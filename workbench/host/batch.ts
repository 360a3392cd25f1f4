/**
 * Carries out a rich-API batch: the actions of one `context.sync()`, in their order.
 *
 * When an action fails, the batch ends there; what the actions before it did stays done, as in Word, where `sync` is no
 * transaction. A single action is all or nothing: `EditableDocument.edit` takes a half-done change back.
 */
import { EditError, FragmentError, paragraphsIn } from "../docx";
import type { XmlElement } from "../../src/docx/xml";
import { HostError, type HostErrorCode } from "./hostError";
import { type Argument, type HostContext, type HostObject, isHostObject, type Json } from "./hostObject";
import { behavioursOf } from "./persona";
import { answer, type Keeper, type QueryInfo } from "./query";
import { textOfParagraph } from "./types/content";
import { searchOptions } from "./types/searchOptions";
import { addinService, application, wordDocument } from "./types";

/** As office.js numbers them. */
const PATH = { root: 1, created: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, update: 9 } as const;

interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly Json[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: QueryInfo;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly ObjectState?: Readonly<Record<string, Json>>;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchResult {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: {
    readonly ActionIndex: number;
    readonly Code: HostErrorCode;
    readonly Message: string;
    readonly Location: string;
  };
}

/** Objects that the add-in still holds, by the id that it was given for them. */
export class References implements Keeper {
  readonly #objects = new Map<string, HostObject>();
  #next = 1;

  get size(): number {
    return this.#objects.size;
  }

  keep(object: HostObject): string {
    const id = `{wb-${this.#next++}}`;
    this.#objects.set(id, object);
    return id;
  }

  get(id: string): HostObject | undefined {
    return this.#objects.get(id);
  }

  drop(id: string): void {
    this.#objects.delete(id);
  }
}

/** The paragraphs that the add-in names in a batch that puts text in; [] in any other batch. */
export function paragraphsWrittenAt(batch: Batch, references: References): readonly XmlElement[] {
  const paths = Object.values(batch.ObjectPaths);
  if (!paths.some(({ Name }) => WRITING.has(Name)) && !batch.Actions.some(({ Name }) => WRITING.has(Name)))
    return [];
  return paths.flatMap(({ ObjectPathType, Name }) => {
    const kept = ObjectPathType === PATH.reference ? references.get(Name) : undefined;
    return kept?.typeName === "Paragraph" ? [kept.target as XmlElement] : [];
  });
}

const WRITING: ReadonlySet<string> = new Set(["InsertOoxml", "InsertText"]);

export function runBatch(batch: Batch, given: HostContext, references: References): BatchResult {
  const host = withTextsBefore(given);
  const running = new RunningBatch(batch, host, references);
  const results: { ActionId: number; Value: Json }[] = [];
  for (const [at, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: running.perform(action) ?? null });
    } catch (error) {
      return {
        Results: results,
        Error: { ActionIndex: at, ...refusal(error), Location: running.location(action) },
      };
    }
  }
  return { Results: results };
}

function withTextsBefore(host: HostContext): HostContext {
  if (!behavioursOf(host.persona).some(({ reads }) => reads === "as before the batch")) return host;
  const paragraphs = paragraphsIn(host.document.body());
  return { ...host, textsBefore: new Map(paragraphs.map((one) => [one, textOfParagraph(host, one)])) };
}

function refusal(error: unknown): { readonly Code: HostErrorCode; readonly Message: string } {
  if (error instanceof HostError) return { Code: error.code, Message: error.message };
  if (error instanceof FragmentError) return { Code: "InvalidArgument", Message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof EditError) return { Code: "GeneralException", Message: message };
  // A fault of the workbench itself: told as Word tells its own, never hidden.
  return { Code: "GeneralException", Message: `Workbench: ${message}` };
}

/** null stands for a null object. */
type Resolved = HostObject | null;

class RunningBatch {
  readonly #resolved = new Map<number, Resolved>();

  constructor(
    private readonly batch: Batch,
    private readonly host: HostContext,
    private readonly references: References,
  ) {}

  perform(action: Action): Json | undefined {
    if (action.ActionType === ACTION.trace) return null;
    const target = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target === null ? { _IsNull: true } : { _ReferenceId: this.references.keep(target) };
      case ACTION.query:
        return target === null ? null : answer(target, action.QueryInfo ?? {}, this.host, this.references);
      case ACTION.method:
        return this.#call(target, action);
      case ACTION.set:
        present(target).set(action.Name, action.ArgumentInfo?.Arguments?.[0] ?? null, this.host);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          present(target).set(name, value, this.host);
        return null;
      default:
        throw new HostError("NotImplemented", `Action type ${action.ActionType}`);
    }
  }

  #call(target: Resolved, action: Action): Json | undefined {
    if (action.Name === "_KeepReference") return null;
    const value = present(target).call(action.Name, this.#arguments(action.ArgumentInfo), this.host);
    return isHostObject(value) ? { _ReferenceId: this.references.keep(value) } : value;
  }

  #resolve(id: number): Resolved {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidObjectPath");
    const found = this.#follow(path);
    this.#resolved.set(id, found);
    return found;
  }

  #follow(path: ObjectPath): Resolved {
    switch (path.ObjectPathType) {
      case PATH.root:
        return wordDocument("document");
      case PATH.created:
        if (path.Name === "Microsoft.WordServices.Application") return application("document");
        if (path.Name === "Microsoft.WordServices.SearchOptions") return searchOptions({});
        if (path.Name === "Microsoft.InternalService.AddinInternalService") return addinService("document");
        throw new HostError("ApiNotFound");
      case PATH.reference: {
        const kept = this.references.get(path.Name);
        if (!kept?.isAlive(this.host)) throw new HostError("ItemNotFound");
        return kept;
      }
      case PATH.none:
        return null;
      default:
        return this.#followMember(path);
    }
  }

  #followMember(path: ObjectPath): Resolved {
    const parent = this.#resolve(path.ParentObjectPathId ?? 0);
    // What is asked of a null object is null in turn.
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return parent.object(path.Name, this.host);
      case PATH.method:
        return resultObject(parent.call(path.Name, this.#arguments(path.ArgumentInfo), this.host));
      case PATH.indexer:
        return resultObject(parent.call("GetItem", this.#arguments(path.ArgumentInfo), this.host));
      default:
        throw new HostError("InvalidObjectPath");
    }
  }

  /** Proxies come as the number of their path. */
  #arguments(info: ArgumentInfo | undefined): readonly Argument[] {
    const values = info?.Arguments ?? [];
    return values.map((value, at) => {
      const id = info?.ReferencedObjectPathIds?.[at];
      return typeof id === "number" && id !== 0 ? present(this.#resolve(id)) : value;
    });
  }

  /** "Paragraph.getNext": the kind of object and the member, as `debugInfo.errorLocation` shows it. */
  location(action: Action): string {
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const asked = action.Name || (path?.ObjectPathType === PATH.reference ? "" : (path?.Name ?? ""));
    const type = this.#typeName(
      action.Name ? action.ObjectPathId : (path?.ParentObjectPathId ?? action.ObjectPathId),
    );
    return asked ? `${type}.${asked.charAt(0).toLowerCase()}${asked.slice(1)}` : type;
  }

  #typeName(id: number): string {
    const path = this.batch.ObjectPaths[String(id)];
    const kept = path?.ObjectPathType === PATH.reference ? this.references.get(path.Name) : undefined;
    return (this.#resolved.get(id) ?? kept)?.typeName ?? path?.Name ?? "";
  }
}

function present(target: Resolved): HostObject {
  if (target === null) throw new HostError("InvalidObjectPath");
  return target;
}

function resultObject(value: HostObject | Json | undefined): Resolved {
  if (isHostObject(value)) return value;
  if (value === null || value === undefined) return null;
  throw new HostError("InvalidObjectPath");
}
