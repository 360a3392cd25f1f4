/**
 * An object of Word's API as the host sees it. Each kind is a table of members; a member that is not in the table does not
 * exist, and asking for it is refused.
 */
import { type EditableDocument, isProtected, type Span } from "../docx";
import type { XmlElement } from "../../src/docx/xml";
import { HostError } from "./hostError";
import type { Asked } from "./behaviours";
import { behavioursOf, type HostPersona, supports } from "./persona";
import type { Selection } from "./selection";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** How objects are made that lead to each other in circles: a paragraph to its table, the table to its paragraphs. */
export interface Kinds {
  readonly body: Make<XmlElement>;
  readonly contentControl: Make<XmlElement>;
  readonly contentControls: Make<() => readonly XmlElement[]>;
  readonly paragraph: Make<XmlElement>;
  readonly paragraphs: Make<() => readonly XmlElement[]>;
  readonly range: Make<Span>;
  readonly ranges: Make<() => readonly Span[]>;
  readonly table: Make<XmlElement>;
  readonly tables: Make<() => readonly XmlElement[]>;
  readonly tableCell: Make<XmlElement>;
}

type Make<T> = (target: T) => HostObject;

/** What members work on. */
export interface HostContext {
  readonly kinds: Kinds;
  readonly document: EditableDocument;
  readonly persona: HostPersona;
  readonly selection: Selection;
  readonly author: string;
  /** Now, as ISO 8601; handed in so that tests can say what time it is. */
  readonly now: () => string;
  forget(referenceId: string): void;
  /** Texts as they were before the batch, in a Word that answers with those. */
  readonly textsBefore?: ReadonlyMap<XmlElement, string>;
}

/** Values as they come from the add-in: JSON, or an object of the host where the add-in passed one of its proxies. */
export type Argument = Json | HostObject;

interface Member {
  /** The WordApi version that brought it; 1.1 when left out. */
  readonly since?: string;
}

export interface Scalar<T> extends Member {
  readonly get: (target: T, host: HostContext) => Json;
  readonly set?: (target: T, value: Json, host: HostContext) => void;
}

export interface Navigation<T> extends Member {
  /** null is a null object for names that end in OrNullObject, and ItemNotFound for the others. */
  readonly get: (target: T, host: HostContext) => HostObject | null;
}

export interface Method<T> extends Member {
  /** Whether it changes the document: then it is one step of undo, and refused where nothing may be changed. */
  readonly changes?: true;
  /** null as for `Navigation`. */
  /** null as for `Navigation`. */
  readonly call: (target: T, args: readonly Argument[], host: HostContext) => HostObject | Json | undefined;
}

export interface HostType<T> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly objects?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The object is not of the document: setting its properties changes nothing there. */
  readonly outside?: true;
  /** For collections. */
  readonly items?: (target: T, host: HostContext) => readonly HostObject[];
  /** Whether what the object stands for is still in the document. */
  readonly alive?: (target: T, host: HostContext) => boolean;
}

export interface HostObject {
  readonly typeName: string;
  readonly target: unknown;
  readonly isCollection: boolean;
  /** Names of the properties that `load()` without a list gives. */
  scalarNames(host: HostContext): readonly string[];
  has(name: string): "scalar" | "object" | undefined;
  isAlive(host: HostContext): boolean;
  get(name: string, host: HostContext): Json;
  set(name: string, value: Json, host: HostContext): void;
  object(name: string, host: HostContext): HostObject | null;
  call(name: string, args: readonly Argument[], host: HostContext): HostObject | Json | undefined;
  items(host: HostContext): readonly HostObject[];
}

export function isHostObject(value: unknown): value is HostObject {
  return value instanceof TypedObject;
}

/** Names come as the add-in's library writes them: PascalCase in paths, camelCase in load. */
function find<M>(members: Readonly<Record<string, M>> | undefined, name: string): M | undefined {
  const wanted = name.charAt(0).toUpperCase() + name.slice(1);
  return members && Object.hasOwn(members, wanted) ? members[wanted] : undefined;
}

class TypedObject<T> implements HostObject {
  constructor(
    private readonly type: HostType<T>,
    readonly target: T,
  ) {}

  get typeName(): string {
    return this.type.name;
  }

  get isCollection(): boolean {
    return this.type.items !== undefined;
  }

  scalarNames(host: HostContext): readonly string[] {
    const members = Object.entries(this.type.scalars ?? {});
    return members
      .filter(([, member]) => supports(host.persona, member.since ?? "1.1"))
      .map(([name]) => name);
  }

  has(name: string): "scalar" | "object" | undefined {
    if (find(this.type.scalars, name)) return "scalar";
    return find(this.type.objects, name) ? "object" : undefined;
  }

  isAlive(host: HostContext): boolean {
    return this.type.alive?.(this.target, host) ?? true;
  }

  get(name: string, host: HostContext): Json {
    this.#ask(name, "get", host);
    return this.#member(this.type.scalars, name, host).get(this.#living(host), host);
  }

  set(name: string, value: Json, host: HostContext): void {
    const { set } = this.#member(this.type.scalars, name, host);
    if (!set) throw new HostError("InvalidArgument", `${name} is read-only.`);
    this.#ask(name, "set", host, this.type.outside !== true);
    const target = this.#living(host);
    if (this.type.outside) set(target, value, host);
    else
      changing(host, () => {
        set(target, value, host);
      });
  }

  object(name: string, host: HostContext): HostObject | null {
    const found = this.#member(this.type.objects, name, host).get(this.#living(host), host);
    if (found === null && !name.endsWith("OrNullObject")) throw new HostError("ItemNotFound");
    return found;
  }

  call(name: string, args: readonly Argument[], host: HostContext): HostObject | Json | undefined {
    const method = this.#member(this.type.methods, name, host);
    this.#ask(name, "call", host, method.changes === true);
    const target = this.#living(host);
    const run = (): HostObject | Json | undefined => method.call(target, args, host);
    const result = method.changes ? changing(host, run) : run();
    if (result === null && !name.endsWith("OrNullObject")) throw new HostError("ItemNotFound");
    return result;
  }

  items(host: HostContext): readonly HostObject[] {
    if (!this.type.items) throw new HostError("InvalidArgument", `${this.type.name} is no collection.`);
    return this.type.items(this.#living(host), host);
  }

  /** @throws HostError where a behaviour of this Word refuses it. */
  #ask(name: string, kind: Asked["kind"], host: HostContext, changes = false): void {
    const member = `${this.type.name}.${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    for (const { refuses } of behavioursOf(host.persona)) {
      const code = refuses?.({ member, kind, changes });
      if (code) throw new HostError(code);
    }
  }

  #living(host: HostContext): T {
    if (!this.isAlive(host)) throw new HostError("ItemNotFound");
    return this.target;
  }

  #member<M extends Member>(
    members: Readonly<Record<string, M>> | undefined,
    name: string,
    host: HostContext,
  ): M {
    const member = find(members, name);
    if (!member || !supports(host.persona, member.since ?? "1.1")) throw new HostError("ApiNotFound");
    return member;
  }
}

/** One step of undo, unless the file itself asks to be left alone. */
function changing<R>(host: HostContext, change: () => R): R {
  if (isProtected(host.document)) throw new HostError("AccessDenied");
  return host.document.edit(change);
}

/** A member and its twin "…OrNullObject", which is not older than WordApi 1.3. */
export function orNullObject<M extends Member>(name: string, member: M): Readonly<Record<string, M>> {
  return { [name]: member, [`${name}OrNullObject`]: { ...member, since: member.since ?? "1.3" } };
}

/** Makes objects of one kind. */
export function defineType<T>(type: HostType<T>): (target: T) => HostObject {
  return (target) => new TypedObject(type, target);
}

/** A collection of objects, got afresh each time it is asked. */
export function collectionOf<T>(
  name: string,
  item: (target: T) => HostObject,
  more: Pick<HostType<() => readonly T[]>, "methods"> = {},
): (list: () => readonly T[]) => HostObject {
  const first = (list: () => readonly T[]): HostObject | null => {
    const found = list()[0];
    return found === undefined ? null : item(found);
  };
  return defineType<() => readonly T[]>({
    name,
    items: (list) => list().map(item),
    methods: {
      ...orNullObject("GetFirst", { call: (list) => first(list), since: "1.3" }),
      GetItemAt: { call: (list, [index]) => at(list(), index, item) },
      GetItem: { call: (list, [index]) => at(list(), index, item) },
      ...more.methods,
    },
  });
}

function at<T>(
  list: readonly T[],
  index: Argument | undefined,
  item: (target: T) => HostObject,
): HostObject | null {
  const target = typeof index === "number" ? list[index] : undefined;
  return target === undefined ? null : item(target);
}

/** @throws HostError ItemNotFound for what is not there. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new HostError("ItemNotFound");
  return value;
}
