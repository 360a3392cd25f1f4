/** `load`: which properties a query asks for, and the answer in the shape that the library reads. */
import { HostError } from "./hostError";
import type { HostContext, HostObject, Json } from "./hostObject";

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** "font/name" and "font/size" become { font: { name: {}, size: {} } }. */
interface Wanted {
  readonly all: boolean;
  readonly members: ReadonlyMap<string, Wanted>;
}

interface Building {
  all: boolean;
  readonly members: Map<string, Building>;
}

export function wantedOf({ Select = [], Expand = [] }: QueryInfo): Wanted {
  const root: Building = { all: Select.length === 0, members: new Map() };
  for (const path of [...Select, ...Expand]) {
    let at = root;
    for (const step of path.split(/[/.]/).filter(Boolean)) {
      if (step === "*" || step.toLowerCase() === "items") {
        if (step === "*") at.all = true;
        continue;
      }
      const next = at.members.get(step) ?? { all: false, members: new Map<string, Building>() };
      at.members.set(step, next);
      at = next;
    }
    // What is only named is loaded with all of its own properties.
    if (at !== root && at.members.size === 0) at.all = true;
  }
  return root;
}

export interface Keeper {
  keep(object: HostObject): string;
}

export function answer(object: HostObject, query: QueryInfo, host: HostContext, keeper: Keeper): Json {
  return valueOf(object, wantedOf(query), host, keeper, query);
}

function valueOf(
  object: HostObject,
  wanted: Wanted,
  host: HostContext,
  keeper: Keeper,
  query: QueryInfo = {},
): Json {
  const id = { _ReferenceId: keeper.keep(object) };
  if (!object.isCollection) return { ...id, ...membersOf(object, wanted, host, keeper) };
  const from = query.Skip ?? 0;
  const items = object.items(host).slice(from, query.Top === undefined ? undefined : from + query.Top);
  return { ...id, _Items: items.map((item) => valueOf(item, wanted, host, keeper)) };
}

function membersOf(
  object: HostObject,
  wanted: Wanted,
  host: HostContext,
  keeper: Keeper,
): Record<string, Json> {
  const values: Record<string, Json> = {};
  const add = (name: string, value: Json): void => {
    values[name.charAt(0).toUpperCase() + name.slice(1)] = value;
  };
  if (wanted.all) for (const name of object.scalarNames(host)) add(name, object.get(name, host));
  for (const [name, inner] of wanted.members) {
    const kind = object.has(name);
    if (kind === "scalar") add(name, object.get(name, host));
    else if (kind === "object") {
      const found = object.object(name, host);
      add(name, found === null ? null : valueOf(found, inner, host, keeper));
    } else if (!/^(isNullObject|_ReferenceId)$/i.test(name))
      throw new HostError("ApiNotFound", `${object.typeName}.${name}`);
  }
  return values;
}
