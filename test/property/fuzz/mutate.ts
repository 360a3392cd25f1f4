/** One real package made into a broken one, with an eye to how packages are made: their XML, their parts, their zip. */
import { strToU8, unzipSync } from "fflate";
import { parseXml } from "../../../src/docx/parseXml";
import { isElement, serializeXml, type XmlElement } from "../../../src/docx/xml";
import { pack, writeZip, type ZipEntry } from "../../../src/docx/zip";
import type { Chance } from "./chance";
import { HOSTILE_TEXTS } from "./hostileText";

type Parts = Map<string, Uint8Array>;

export function mutated(file: Uint8Array, chance: Chance): Uint8Array {
  const parts: Parts = new Map(Object.entries(unzipSync(file)));
  for (let count = 1 + chance.below(4); count > 0; count--) {
    if (chance.maybe(0.85)) mutateXml(parts, chance);
    else chance.oneOf(PART_MUTATIONS)(parts, chance);
  }
  const entries = [...parts].map(([name, bytes]) => pack(name, bytes));
  if (chance.maybe(0.1)) chance.oneOf(ENTRY_MUTATIONS)(entries, chance);
  const bytes = writeZip(entries);
  return chance.maybe(0.1) ? chance.oneOf(BYTE_MUTATIONS)(bytes, chance) : bytes;
}

/** The body far more often than a part that hardly anybody reads. */
function mutateXml(parts: Parts, chance: Chance): void {
  const names = [...parts.keys()].filter((name) => /\.(xml|rels)$/.test(name));
  const body = names.filter((name) => name.endsWith("document.xml"));
  const name = body.length > 0 && chance.maybe(0.6) ? chance.oneOf(body) : chance.oneOf(names);
  const text = new TextDecoder().decode(parts.get(name));
  const root = parsed(text);
  if (root === null || chance.maybe(0.05)) {
    parts.set(name, strToU8(chance.oneOf(TEXT_MUTATIONS)(text, chance)));
    return;
  }
  chance.oneOf(TREE_MUTATIONS)(elementsOf(root), chance);
  parts.set(name, strToU8(serializeXml(root)));
}

function parsed(text: string): XmlElement | null {
  try {
    return parseXml(text);
  } catch {
    return null; // An earlier mutation has broken it.
  }
}

function elementsOf(root: XmlElement): readonly XmlElement[] {
  const all: XmlElement[] = [];
  const visit = (one: XmlElement): void => {
    all.push(one);
    for (const child of one.children) if (isElement(child)) visit(child);
  };
  visit(root);
  return all;
}

const copy = (one: XmlElement): XmlElement => ({
  ...one,
  attributes: { ...one.attributes },
  children: one.children.map((child) => (isElement(child) ? copy(child) : child)),
});

const childrenIn = ({ children }: XmlElement): readonly XmlElement[] =>
  children.filter((child): child is XmlElement => isElement(child));

/** An element that has elements in it. */
const parentAmong = (all: readonly XmlElement[], chance: Chance): XmlElement | undefined => {
  const parents = all.filter((one) => childrenIn(one).length > 0);
  return parents.length > 0 ? chance.oneOf(parents) : undefined;
};

const NUMBERS = [
  "-1",
  "0",
  "1",
  "32768",
  "2147483648",
  "99999999999999999999",
  "1.5",
  "",
  "0x10",
  "NaN",
  "on",
];

type TreeMutation = (all: readonly XmlElement[], chance: Chance) => void;

const TREE_MUTATIONS: readonly TreeMutation[] = [
  function deleteElement(all, chance) {
    const parent = parentAmong(all, chance);
    if (parent) parent.children.splice(chance.below(parent.children.length), 1);
  },
  function duplicateElement(all, chance) {
    const parent = parentAmong(all, chance);
    if (!parent) return;
    const child = copy(chance.oneOf(childrenIn(parent)));
    const times = chance.maybe(0.05) ? 200 : 1;
    for (let count = 0; count < times; count++) parent.children.push(copy(child));
  },
  function swapElements(all, chance) {
    const [one, other] = [chance.oneOf(all), chance.oneOf(all)];
    const [mine, theirs] = [one.children, other.children];
    // Copies: swapping with one's own descendant would make a ring.
    one.children = theirs.map((child) => (isElement(child) ? copy(child) : child));
    other.children = mine.map((child) => (isElement(child) ? copy(child) : child));
    if (reaches(one, other) || reaches(other, one)) [one.children, other.children] = [[], []];
  },
  function nestElement(all, chance) {
    const parent = parentAmong(all, chance);
    if (!parent) return;
    const child = chance.oneOf(childrenIn(parent));
    const at = parent.children.indexOf(child);
    let inner = copy(child);
    for (let depth = chance.maybe(0.1) ? 300 : 1 + chance.below(4); depth > 0; depth--)
      inner = { ...chance.oneOf([parent, child]), attributes: {}, children: [inner] };
    parent.children[at] = inner;
  },
  function moveElement(all, chance) {
    chance.oneOf(all).children.push(copy(chance.oneOf(all.slice(-Math.ceil(all.length / 2)))));
  },
  function renameElement(all, chance) {
    const renamed = copy(chance.oneOf(all));
    const parent = chance.oneOf(all);
    parent.children.push({ ...renamed, name: chance.oneOf(all).name });
  },
  function deleteAttribute(all, chance) {
    const { attributes } = chance.oneOf(withAttributes(all));
    Reflect.deleteProperty(attributes, chance.oneOf(Object.keys(attributes)));
  },
  function changeAttribute(all, chance) {
    const { attributes } = chance.oneOf(withAttributes(all));
    attributes[chance.oneOf(Object.keys(attributes))] = forXml(chance.oneOf([...NUMBERS, ...HOSTILE_TEXTS]));
  },
  function exchangeAttributes(all, chance) {
    const [one, other] = [chance.oneOf(withAttributes(all)), chance.oneOf(withAttributes(all))];
    one.attributes[chance.oneOf(Object.keys(one.attributes))] =
      other.attributes[chance.oneOf(Object.keys(other.attributes))] ?? "";
  },
  function changeText(all, chance) {
    const texts = all.filter(({ children }) => children.some((child) => typeof child === "string"));
    if (texts.length > 0) chance.oneOf(texts).children = [forXml(chance.oneOf(HOSTILE_TEXTS))];
  },
];

function withAttributes(all: readonly XmlElement[]): readonly XmlElement[] {
  const found = all.filter(({ attributes }) => Object.keys(attributes).length > 0);
  return found.length > 0 ? found : [{ name: "none", attributes: { none: "" }, children: [] }];
}

const reaches = (from: XmlElement, wanted: XmlElement): boolean =>
  childrenIn(from).some((child) => child === wanted || reaches(child, wanted));

// eslint-disable-next-line no-control-regex -- they are what XML forbids
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

/** Most of the time well-formed, so that what reads the tree is tried and not the parser alone. */
const forXml = (text: string): string => text.replace(NOT_IN_XML, "");

type TextMutation = (text: string, chance: Chance) => string;

const TEXT_MUTATIONS: readonly TextMutation[] = [
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, chance) => {
    const at = chance.below(text.length + 1);
    return text.slice(0, at) + chance.oneOf(HOSTILE_TEXTS) + text.slice(at);
  },
  (text) => `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${text}`,
  (text) => text.replaceAll("w:", "v:"),
  (text) => text.replace("<w:body>", "<w:body>".repeat(5000)),
  () => "",
];

type PartMutation = (parts: Parts, chance: Chance) => void;

const NAMES = [
  "../../etc/passwd",
  "/word/document.xml",
  "word\\document.xml",
  "word//document.xml",
  "WORD/DOCUMENT.XML",
  "C:/x",
  "",
  "a".repeat(5000),
  "word/\u0000.xml",
  "[Content_Types].xml",
  "word/_rels/document.xml.rels",
];

const PART_MUTATIONS: readonly PartMutation[] = [
  function deletePart(parts, chance) {
    if (parts.size > 1) parts.delete(chance.oneOf([...parts.keys()]));
  },
  function renamePart(parts, chance) {
    const name = chance.oneOf([...parts.keys()]);
    const bytes = parts.get(name) ?? new Uint8Array();
    parts.delete(name);
    parts.set(chance.oneOf([...NAMES, ...parts.keys()]), bytes);
  },
  function exchangeParts(parts, chance) {
    const [one, other] = [chance.oneOf([...parts.keys()]), chance.oneOf([...parts.keys()])];
    const bytes = parts.get(one) ?? new Uint8Array();
    parts.set(one, parts.get(other) ?? new Uint8Array());
    parts.set(other, bytes);
  },
  function emptyPart(parts, chance) {
    parts.set(chance.oneOf([...parts.keys()]), new Uint8Array());
  },
  function otherEncoding(parts, chance) {
    const name = chance.oneOf([...parts.keys()]);
    const text = `\uFEFF${new TextDecoder().decode(parts.get(name))}`;
    parts.set(name, Uint8Array.from(Buffer.from(text, "utf16le")));
  },
];

type EntryMutation = (entries: ZipEntry[], chance: Chance) => void;

const ENTRY_MUTATIONS: readonly EntryMutation[] = [
  (entries, chance) => {
    entries.push(chance.oneOf(entries));
  },
  (entries, chance) => {
    change(entries, chance, (entry) => ({
      ...entry,
      size: chance.oneOf([0, 1, entry.size + 1, 2 ** 31, 2 ** 32 - 1]),
    }));
  },
  (entries, chance) => {
    change(entries, chance, (entry) => ({ ...entry, crc: chance.below(2 ** 32) }));
  },
  (entries, chance) => {
    change(entries, chance, (entry) => ({ ...entry, deflated: !entry.deflated }));
  },
  (entries, chance) => {
    change(entries, chance, (entry) => ({ ...entry, packed: chance.oneOf(entries).packed }));
  },
  (entries, chance) => {
    const zeros = pack(chance.oneOf(entries).name, new Uint8Array(12 * 1024 * 1024));
    change(entries, chance, () => zeros);
  },
];

function change(entries: ZipEntry[], chance: Chance, how: (entry: ZipEntry) => ZipEntry): void {
  const at = chance.below(entries.length);
  const entry = entries[at];
  if (entry) entries[at] = how(entry);
}

const DIRECTORY = [0x50, 0x4b, 0x01, 0x02];

type ByteMutation = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const BYTE_MUTATIONS: readonly ByteMutation[] = [
  function flip(bytes, chance) {
    for (let count = 1 + chance.below(16); count > 0; count--)
      bytes[chance.below(bytes.length)] = chance.below(256);
    return bytes;
  },
  function truncate(bytes, chance) {
    return bytes.slice(0, chance.below(bytes.length));
  },
  function inDirectory(bytes, chance) {
    const start = bytes.findIndex((_, at) => DIRECTORY.every((byte, offset) => bytes[at + offset] === byte));
    const at = Math.max(0, start) + chance.below(Math.max(1, bytes.length - start));
    bytes[at] = chance.oneOf([0, 1, 0x7f, 0x80, 0xff]);
    return bytes;
  },
  function twice(bytes) {
    return Uint8Array.from([...bytes, ...bytes]);
  },
  function somethingBefore(bytes, chance) {
    return Uint8Array.from([...bytes.slice(0, chance.below(64)), ...bytes]);
  },
];
