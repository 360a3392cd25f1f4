/** A .docx file in memory: opened from bytes that nobody has looked at yet, read and changed part by part, saved. */
import { DocxError, type ForeignFormat } from "./docxError";
import { LIMITS } from "./limits";
import { withUsualPrefixes } from "./prefixes";
import { refuseForeign } from "./recognise";
import { relationshipsPart, targetsById, targetsOf, type RelationshipKind } from "./relationships";
import { parseXml, parseXmlShared } from "./parseXml";
import { childrenOf, XmlError, type ReadonlyXmlElement, type XmlElement } from "./xml";
import { pack, readZip, unpack, writeZip, type ZipEntry } from "./zip";

const CONTENT_TYPES = "[Content_Types].xml";

/** Documents and templates, with macros (which nothing here ever runs) or without: ECMA-376 part 1, 11.3.10. */
const WORD_CONTENT_TYPES: readonly string[] = [
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
  "application/vnd.ms-word.document.macroenabled.main+xml",
  "application/vnd.ms-word.template.macroenabledtemplate.main+xml",
];

/** Part names are compared without case: OPC, ECMA-376 part 2, 6.2.2.3. */
const keyOf = (name: string): string => name.toLowerCase();

export class DocxPackage {
  readonly #entries: Map<string, ZipEntry>;
  readonly #trees = new WeakMap<ZipEntry, ReadonlyXmlElement>();

  /** Made by `openDocx`, which makes sure of the names. */
  constructor(
    entries: readonly ZipEntry[],
    /** Name of the part with the document's body, found through the package's relationships. */
    readonly mainPart: string,
  ) {
    this.#entries = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
  }

  /** Part names without a leading slash, in the order of the file. */
  names(): readonly string[] {
    return [...this.#entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /** @throws DocxError "missing-part", "damaged" or "zip-bomb" */
  bytes(name: string): Uint8Array {
    return unpack(entryOf(this.#entries, name));
  }

  /** The part decoded as UTF-8 or, by its byte order mark, as UTF-16. @throws DocxError as `bytes`, or "too-large" */
  text(name: string): string {
    return decode(entryOf(this.#entries, name));
  }

  /** A new tree each time: what is changed in it counts only once it is `set`. @throws DocxError as `text`, or "bad-xml" */
  xml(name: string): XmlElement {
    return wellFormed(name, () => withUsualPrefixes(parseXml(this.text(name))));
  }

  /** The same to be read only: made quicker, and only once. @throws DocxError as `xml` */
  readonlyXml(name: string): ReadonlyXmlElement {
    const entry = entryOf(this.#entries, name);
    const known = this.#trees.get(entry);
    if (known) return known;
    const tree = wellFormed(name, () => withUsualPrefixes(parseXmlShared(decode(entry))));
    this.#trees.set(entry, tree);
    return tree;
  }

  /** The part that the main one refers to as this kind; undefined where there is none, or none that can be read. */
  readable(kind: RelationshipKind): ReadonlyXmlElement | undefined {
    const [name] = this.related(this.mainPart, kind);
    return name === undefined ? undefined : readable(() => this.readonlyXml(name));
  }

  /** Adds or replaces a part. Its content type and relationships are the caller's concern. */
  set(name: string, content: string | Uint8Array): void {
    refuseBadName(name);
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    this.#entries.set(keyOf(name), pack(this.#entries.get(keyOf(name))?.name ?? name, bytes));
  }

  /** Names of the existing parts that `source` refers to as this kind, such as the main part's "numbering". */
  related(source: string, kind: RelationshipKind): readonly string[] {
    const relationships = relationshipsPart(source);
    if (!this.has(relationships)) return [];
    return targetsOf(this.readonlyXml(relationships), source, kind).filter((name) => this.has(name));
  }

  /** Names of the parts that `source` refers to by relationship ids, such as a section's headers; some may not exist. */
  relatedById(source: string): ReadonlyMap<string, string | undefined> {
    const relationships = relationshipsPart(source);
    return this.has(relationships) ? targetsById(this.readonlyXml(relationships), source) : new Map();
  }

  /** The file's bytes. Parts that were not `set` keep their bytes; equal parts give equal files. */
  save(): Uint8Array {
    return writeZip([...this.#entries.values()]);
  }
}

/**
 * Opens a Word document: .docx, .docm, .dotx or .dotm, transitional or strict.
 * Takes bounded memory and time whatever the bytes are: see limits.ts.
 * @throws DocxError with a code for every way in which they are no such document
 */
export function openDocx(bytes: Uint8Array): DocxPackage {
  refuseForeign(bytes);
  const entries = readZip(bytes);
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    refuseBadName(entry.name);
    if (byKey.has(keyOf(entry.name))) throw new DocxError("bad-part-name", `two parts named ${entry.name}`);
    byKey.set(keyOf(entry.name), entry);
  }
  return new DocxPackage(entries, findMainPart(byKey));
}

/** A .docx of these parts; the content types come first, where readers that stream look for them. */
export function packDocx(parts: ReadonlyMap<string, string>): Uint8Array {
  const first = [...parts].sort(([a], [b]) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES));
  return writeZip(first.map(([name, text]) => pack(name, new TextEncoder().encode(text))));
}

/** undefined where a part cannot be read: where the text can be without it. */
export function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DocxError) return undefined;
    throw error;
  }
}

function refuseBadName(name: string): void {
  const steps = name.split("/");
  // A backslash separates folders on Windows, a colon names a drive there; no part name has either.
  if (/[\\:]/.test(name) || steps.some((step) => step === "" || step === "." || step === ".."))
    throw new DocxError("bad-part-name", `a part is named ${JSON.stringify(name.slice(0, 100))}`);
}

function entryOf(entries: ReadonlyMap<string, ZipEntry>, name: string): ZipEntry {
  const entry = entries.get(keyOf(name));
  if (!entry) throw new DocxError("missing-part", `no part ${name}`);
  return entry;
}

function decode(entry: ZipEntry): string {
  if (entry.size > LIMITS.text) throw new DocxError("too-large", `${entry.name} has ${entry.size} bytes`);
  const bytes = unpack(entry);
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new DocxError("damaged", `${entry.name} is not ${encoding} text`);
  }
}

function wellFormed<T>(name: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof XmlError) throw new DocxError("bad-xml", `${name}: ${error.message}`);
    throw error;
  }
}

function findMainPart(entries: ReadonlyMap<string, ZipEntry>): string {
  const xml = (name: string): XmlElement =>
    wellFormed(name, () => withUsualPrefixes(parseXml(decode(entryOf(entries, name)))));
  if (!entries.has(keyOf(CONTENT_TYPES))) throw withoutContentTypes(entries);
  const types = xml(CONTENT_TYPES);
  const target = targetsOf(xml(relationshipsPart("")), "", "officeDocument")[0];
  if (target === undefined) throw withoutPart("the package names no main part", entries);
  const mainPart = entryOf(entries, target).name;
  const type = contentTypeOf(types, mainPart).toLowerCase();
  if (!WORD_CONTENT_TYPES.includes(type)) throw foreignContent(type, entries);
  return mainPart;
}

function contentTypeOf(types: XmlElement, part: string): string {
  const all = childrenOf(types).map((element) => element.attributes);
  const override = all.find(
    ({ PartName }) => PartName !== undefined && keyOf(PartName) === `/${keyOf(part)}`,
  );
  const extension = keyOf(part).slice(part.lastIndexOf(".") + 1);
  const fallback = all.find(({ Extension }) => Extension !== undefined && keyOf(Extension) === extension);
  return (override ?? fallback)?.ContentType ?? "";
}

/** The types of Office's other programs: "…spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroenabled…". */
function foreignContent(type: string, entries: ReadonlyMap<string, ZipEntry>): DocxError {
  if (/spreadsheetml|ms-excel/.test(type)) return new DocxError("other-format", "this is xlsx", "xlsx");
  if (/presentationml|ms-powerpoint/.test(type)) return new DocxError("other-format", "this is pptx", "pptx");
  return withoutPart(`a main part of type ${JSON.stringify(type)}`, entries);
}

/** A document that lost something on its way still has Word's folder; other programs' packages never had it. */
function withoutPart(what: string, entries: ReadonlyMap<string, ZipEntry>): DocxError {
  const isWord = [...entries.keys()].some((key) => key.startsWith("word/"));
  return new DocxError(isWord ? "missing-part" : "not-a-document", what);
}

/** By the end of the type that stands first in an OpenDocument file: OpenDocument 1.3 part 2, 3.3. */
const OPEN_DOCUMENT: Readonly<Record<string, ForeignFormat>> = {
  text: "odt",
  spreadsheet: "ods",
  presentation: "odp",
};

function withoutContentTypes(entries: ReadonlyMap<string, ZipEntry>): DocxError {
  const mimetype = entries.get("mimetype");
  const [, kind] = /opendocument\.(\w+)/.exec(mimetype ? decode(mimetype) : "") ?? [];
  if (kind === undefined && entries.has("word/document.xml"))
    return new DocxError("missing-part", `no ${CONTENT_TYPES}`);
  const format = OPEN_DOCUMENT[kind ?? ""] ?? "zip";
  return new DocxError("other-format", `this is ${format}`, format);
}
