/**
 * What Microsoft's online validation would refuse, told without it. Sources: the schemas MS-OWEMXML 2.2 (order of
 * elements), and https://learn.microsoft.com/javascript/api/manifest (lengths, icon sizes, resource ids).
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser, type SaxesTagPlain } from "saxes";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Every problem as a sentence; [] for a manifest that can be handed out. `assets` is the folder that /assets/ serves. */
export function manifestProblems(xml: string, assets: string): readonly string[] {
  const root = parse(xml);
  const all = [...descendants(root)];
  return [
    ...orderProblems(all),
    ...textProblems(root, all),
    ...urlProblems(all),
    ...resourceProblems(all),
    ...overrideProblems(all),
    ...iconProblems(root, all, assets),
    ...idProblems(all),
    ...requirementProblems(root),
  ];
}

function parse(xml: string): Element {
  const document: Element = { name: "", attributes: {}, children: [], text: "" };
  const open: Element[] = [document];
  const parser = new SaxesParser();
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const element: Element = { name: tag.name, attributes: tag.attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    const last = open.at(-1);
    if (last) last.text += text.trim();
  });
  parser.write(xml).close();
  const [root] = document.children;
  if (root === undefined) throw new Error("The manifest has no root element.");
  return root;
}

function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}

const named = (all: readonly Element[], name: string) => all.filter((element) => element.name === name);
const child = (element: Element, name: string) => element.children.find((each) => each.name === name);

/** The xs:sequence of each element that has one; names in brackets may be left out. */
const SEQUENCES: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id [AlternateId] Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl [AppDomains] Hosts Requirements DefaultSettings Permissions VersionOverrides",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "[Description] [Requirements] Hosts Resources",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  ExtensionPoint: "OfficeTab",
  Group: "Label Icon Control+",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};
const ACTIONS: Readonly<Record<string, string>> = {
  ExecuteFunction: "FunctionName",
  ShowTaskpane: "TaskpaneId SourceLocation",
};

function orderProblems(all: readonly Element[]): readonly string[] {
  return all.flatMap((element) => {
    const isAction = element.name === "Action";
    const sequence = isAction ? ACTIONS[element.attributes["xsi:type"] ?? ""] : SEQUENCES[element.name];
    if (sequence === undefined) return isAction ? ["Action has no known xsi:type"] : [];
    const found = element.children.map(({ name }) => name).join(" ");
    return sequencePattern(sequence).test(`${found} `)
      ? []
      : [`${element.name} holds "${found}", expected in this order "${sequence}"`];
  });
}

function sequencePattern(sequence: string): RegExp {
  const parts = sequence.split(" ").map((part) => {
    if (part.startsWith("[")) return `(${part.slice(1, -1)} )?`;
    return part.endsWith("+") ? `(${part.slice(0, -1)} )+` : `${part} `;
  });
  return new RegExp(`^${parts.join("")}$`);
}

const TEXT_LIMITS = { DisplayName: 125, Description: 250, ProviderName: 125 } as const;
const STRING_LIMITS = { "bt:ShortStrings": 125, "bt:LongStrings": 250 } as const;

function textProblems(root: Element, all: readonly Element[]): readonly string[] {
  const topLevel = Object.entries(TEXT_LIMITS).flatMap(([name, limit]) => {
    const element = child(root, name);
    return element ? valuesOf(element).flatMap((value) => lengthProblem(name, value, limit)) : [];
  });
  const strings = Object.entries(STRING_LIMITS).flatMap(([group, limit]) =>
    named(all, group).flatMap(({ children }) =>
      children.flatMap((element) =>
        valuesOf(element).flatMap((value) => lengthProblem(element.attributes.id ?? group, value, limit)),
      ),
    ),
  );
  return [...topLevel, ...strings];
}

function lengthProblem(name: string, value: string, limit: number): readonly string[] {
  if (value.trim() === "") return [`${name} has no text`];
  return value.length > limit ? [`${name} has ${value.length} characters, allowed are ${limit}`] : [];
}

/** Its own text or default, and that of every locale. */
function valuesOf(element: Element): readonly string[] {
  const own = element.attributes.DefaultValue ?? element.text;
  return [own, ...overridesOf(element).map(({ attributes }) => attributes.Value ?? "")];
}

const overridesOf = (element: Element) =>
  element.children.filter(({ name }) => /^(bt:)?Override$/.test(name));

const URL_ELEMENTS = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomain",
  "bt:Image",
  "bt:Url",
  "SourceLocation",
];

function urlProblems(all: readonly Element[]): readonly string[] {
  return all
    .filter(({ name, attributes }) => URL_ELEMENTS.includes(name) && attributes.resid === undefined)
    .flatMap((element) => valuesOf(element).map((url) => ({ name: element.name, url })))
    .filter(({ url }) => !url.startsWith("https://") || url.length > 2048 || !URL.canParse(url))
    .map(({ name, url }) => `${name} is not an https address: "${url}"`);
}

const LONGEST_RESOURCE_ID = 32;
/** The kind of resource that each user of a `resid` takes. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  FunctionFile: "bt:Urls",
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

function resourceProblems(all: readonly Element[]): readonly string[] {
  const kinds = named(all, "Resources").flatMap(({ children }) => children);
  const ids = new Map(
    kinds.map(({ name, children }) => [name, children.map(({ attributes }) => attributes.id ?? "")]),
  );
  const users = all.filter(({ attributes }) => attributes.resid !== undefined);
  const used = new Set(users.map(({ attributes }) => attributes.resid));
  const unresolved = users.filter(({ name, attributes }) => {
    const kind = RESOURCE_OF[name] ?? "";
    return ids.get(kind)?.includes(attributes.resid ?? "") !== true;
  });
  return [
    ...unresolved.map(
      ({ name, attributes }) => `${name} names the resource "${attributes.resid ?? ""}", which is not there`,
    ),
    ...[...ids.values()]
      .flat()
      .flatMap((id) => [
        ...(id.length > LONGEST_RESOURCE_ID
          ? [`The resource id "${id}" is longer than ${LONGEST_RESOURCE_ID}`]
          : []),
        ...(used.has(id) ? [] : [`The resource "${id}" is used nowhere`]),
      ]),
  ];
}

const TRANSLATED = ["DisplayName", "bt:String"];

function overrideProblems(all: readonly Element[]): readonly string[] {
  const root = all[0];
  const description = root ? child(root, "Description") : undefined;
  const texts = [
    ...all.filter(({ name }) => TRANSLATED.includes(name)),
    ...(description ? [description] : []),
  ];
  return texts
    .filter((element) => !overridesOf(element).some(({ attributes }) => attributes.Locale === "en-US"))
    .map(({ name, attributes }) => `${attributes.id ?? name} has no en-US override`);
}

const REQUIRED_ICONS = ["16", "32", "80"];

function iconProblems(root: Element, all: readonly Element[], assets: string): readonly string[] {
  const images = new Map(
    named(all, "bt:Images").flatMap(({ children }) =>
      children.map(({ attributes }) => [attributes.id ?? "", attributes.DefaultValue ?? ""] as const),
    ),
  );
  const icons = named(all, "Icon");
  const missing = icons.flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => attributes.size ?? "");
    return REQUIRED_ICONS.filter((size) => !sizes.includes(size)).map(
      (size) => `An Icon has no image of ${size} pixels`,
    );
  });
  const ribbon = icons.flatMap(({ children }) =>
    children.flatMap(({ attributes }) => {
      const url = images.get(attributes.resid ?? "");
      return url === undefined ? [] : pictureProblem(url, Number(attributes.size), assets);
    }),
  );
  const own = (name: string, size: number) => {
    const url = child(root, name)?.attributes.DefaultValue;
    return url === undefined ? [`There is no ${name}`] : pictureProblem(url, size, assets);
  };
  return [...missing, ...ribbon, ...own("IconUrl", 32), ...own("HighResolutionIconUrl", 64)];
}

function pictureProblem(url: string, size: number, assets: string): readonly string[] {
  const name = /\/assets\/([^/]+\.png)$/.exec(url)?.[1];
  const file = path.join(assets, name ?? "");
  if (name === undefined || !existsSync(file)) return [`The picture ${url} is not in assets/`];
  const { width, height } = pngSize(readFileSync(file));
  return width === size && height === size ? [] : [`${name} is ${width}×${height}, expected ${size}×${size}`];
}

/** From the IHDR chunk, which is always the first. */
const pngSize = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

function idProblems(all: readonly Element[]): readonly string[] {
  const ids = all.flatMap(({ name, attributes }) =>
    name === "OfficeTab" ? [] : [attributes.id ?? attributes.Id ?? []].flat(),
  );
  const doubles = ids.filter((id, place) => ids.indexOf(id) !== place);
  return doubles.map((id) => `The id "${id}" is used twice`);
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function requirementProblems(root: Element): readonly string[] {
  const set = [...descendants(root)].find(({ name }) => name === "Set")?.attributes;
  const facts: readonly (readonly [boolean, string])[] = [
    [UUID.test(child(root, "Id")?.text ?? ""), "Id is not a UUID"],
    // The online validation refuses a version below 1.0 and a part above 65535.
    [isVersion(child(root, "Version")?.text ?? ""), "Version is not of the form 1.0.0.0"],
    [child(root, "DefaultLocale")?.text === "vi-VN", "DefaultLocale is not vi-VN"],
    [child(root, "Permissions")?.text === "ReadWriteDocument", "Permissions are not ReadWriteDocument"],
    [set?.Name === "WordApi" && set.MinVersion === "1.3", "The required set is not WordApi 1.3"],
  ];
  return facts.flatMap(([holds, problem]) => (holds ? [] : [problem]));
}

function isVersion(text: string): boolean {
  const parts = text.split(".");
  const areNumbers = parts.every((part) => /^(0|[1-9]\d{0,4})$/.test(part) && Number(part) <= 65535);
  return parts.length === 4 && areNumbers && Number(parts[0]) >= 1;
}
