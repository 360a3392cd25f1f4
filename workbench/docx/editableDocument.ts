/**
 * An open document that can be changed and taken back: the parts of a package as trees that keep their identity, so that
 * whoever holds an element (a host's reference, a page's view) still holds it after an undo.
 */
import { type DocxPackage, openDocx } from "../../src/docx/package";
import { parseXml } from "../../src/docx/parseXml";
import { serializeXml, type XmlElement, type XmlNode } from "../../src/docx/xml";
import { relationshipsPart } from "../../src/docx/relationships";
import { partTarget, type Relationship, relationshipsIn } from "./relationships";
import { Ancestry, element } from "./tree";

const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const STEPS_KEPT = 100;

type Content = string | Uint8Array;

interface ElementState {
  readonly attributes: Record<string, string>;
  readonly children: XmlNode[];
}

interface Snapshot {
  readonly elements: ReadonlyMap<XmlElement, ElementState>;
  readonly trees: ReadonlyMap<string, XmlElement>;
  readonly edited: ReadonlySet<string>;
  readonly added: ReadonlyMap<string, Content>;
}

export class EditableDocument {
  readonly #original: Uint8Array;
  readonly #package: DocxPackage;
  #trees = new Map<string, XmlElement>();
  #edited = new Set<string>();
  #added = new Map<string, Content>();
  #ancestries = new Map<string, Ancestry>();
  readonly #past: Snapshot[] = [];
  /** Before the changes that came ahead of any step: the first step takes them back with it. */
  #start: Snapshot | undefined;
  #depth = 0;
  #version = 0;

  /** @throws DocxError where the bytes are no document that can be opened safely. */
  constructor(bytes: Uint8Array) {
    this.#original = bytes;
    this.#package = openDocx(bytes);
    this.body();
  }

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get mainName(): string {
    return this.#package.mainPart;
  }

  has(name: string): boolean {
    return this.#trees.has(name) || this.#added.has(name) || this.#package.has(name);
  }

  names(): readonly string[] {
    return [...new Set([...this.#package.names(), ...this.#added.keys(), ...this.#edited])];
  }

  /** The root of a part; change it only inside `edit`. @throws DocxError where there is no such part or it is no XML. */
  part(name: string): XmlElement {
    const known = this.#trees.get(name);
    if (known) return known;
    const added = this.#added.get(name);
    const root = typeof added === "string" ? parseXml(added) : this.#package.xml(name);
    this.#trees.set(name, root);
    return root;
  }

  content(name: string): Content {
    const tree = this.#edited.has(name) ? this.#trees.get(name) : undefined;
    if (tree) return XML_DECLARATION + serializeXml(tree);
    return this.#added.get(name) ?? this.#package.bytes(name);
  }

  body(): XmlElement {
    const root = this.part(this.mainName);
    const body = root.children.find(
      (child): child is XmlElement => typeof child !== "string" && child.name === "w:body",
    );
    if (!body) throw new Error("the main part has no body");
    return body;
  }

  relationships(partName: string): readonly Relationship[] {
    const name = relationshipsPart(partName);
    return this.has(name) ? relationshipsIn(this.part(name)) : [];
  }

  /** The part that `partName` points to by a relationship whose type ends so; "" stands for the package. */
  targetOf(partName: string, typeEnd: string): string | undefined {
    const found = this.relationships(partName).find(
      ({ type, external }) => type.endsWith(typeEnd) && !external,
    );
    return found && partTarget(partName, found.target);
  }

  /** The part whose tree holds the element, or undefined when it is in none any more. */
  partOf(target: XmlElement): string | undefined {
    for (const name of this.#trees.keys()) if (this.#ancestryOf(name).holds(target)) return name;
    return undefined;
  }

  ancestryFor(target: XmlElement): Ancestry | undefined {
    const name = this.partOf(target);
    return name === undefined ? undefined : this.#ancestryOf(name);
  }

  #ancestryOf(name: string): Ancestry {
    const known = this.#ancestries.get(name);
    if (known) return known;
    const made = new Ancestry(this.part(name));
    this.#ancestries.set(name, made);
    return made;
  }

  /**
   * One step that `undo` takes back. An error inside leaves the document as it was. Steps inside a step belong to the outer.
   * @param join continue the step before instead of making one more (typing letter by letter).
   */
  edit<T>(change: () => T, join = false): T {
    if (this.#depth > 0) return this.#changing(change);
    const before = this.#snapshot();
    try {
      const result = this.#changing(change);
      const changed = this.#markEdited(before);
      if (changed && (!join || this.#past.length === 0)) this.#past.push(before);
      if (this.#past.length > STEPS_KEPT) this.#past.shift();
      return result;
    } catch (error) {
      this.#restore(before);
      throw error;
    }
  }

  /**
   * A change that is no step of its own: `undo` takes it back together with the step before it, or with the first step
   * where there was none yet. All or nothing too.
   */
  amend<T>(change: () => T): T {
    const steps = this.#past.length;
    const result = this.edit(change);
    if (steps === 0) this.#start ??= this.#past[0];
    this.#past.length = Math.min(steps, this.#past.length);
    return result;
  }

  /** A part counts as edited, and will be written anew, only when something in it differs. */
  #markEdited(before: Snapshot): boolean {
    for (const [name, root] of this.#trees)
      if (!this.#edited.has(name) && differs(root, before.elements)) this.#edited.add(name);
    const isNew = (name: string): boolean => this.#added.get(name) !== before.added.get(name);
    if ([...this.#added.keys()].some(isNew) || this.#edited.size !== before.edited.size) return true;
    return [...this.#edited].some((name) => differs(this.part(name), before.elements));
  }

  #changing<T>(change: () => T): T {
    this.#depth += 1;
    try {
      return change();
    } finally {
      this.#depth -= 1;
      this.changed();
    }
  }

  /** To be called inside `edit` before asking for ancestors again after a change of the tree. */
  changed(): void {
    this.#ancestries.clear();
    this.#version += 1;
  }

  /** Marks a part as changed, so that it is written anew; returns its root. Only inside `edit`. */
  touch(name: string): XmlElement {
    const root = this.part(name);
    this.#edited.add(name);
    return root;
  }

  /** Puts a part there that was not, or replaces one. Only inside `edit`. */
  put(name: string, content: Content): void {
    this.#added.set(name, content);
    this.#trees.delete(name);
    this.#edited.delete(name);
  }

  putTree(name: string, root: XmlElement): void {
    this.#trees.set(name, root);
    this.#edited.add(name);
  }

  undo(): boolean {
    const before = this.#past.pop();
    if (!before) return false;
    this.#restore(this.#past.length === 0 ? (this.#start ?? before) : before);
    if (this.#past.length === 0) this.#start = undefined;
    return true;
  }

  /** The document as a file: the very bytes that were opened, when nothing is changed. */
  bytes(): Uint8Array {
    if (this.#edited.size === 0 && this.#added.size === 0) return this.#original;
    const copy = openDocx(this.#original);
    for (const [name, content] of this.#added) copy.set(name, content);
    for (const name of this.#edited) copy.set(name, this.content(name));
    return copy.save();
  }

  #snapshot(): Snapshot {
    const elements = new Map<XmlElement, ElementState>();
    const record = (one: XmlElement): void => {
      elements.set(one, { attributes: { ...one.attributes }, children: [...one.children] });
      for (const child of one.children) if (typeof child !== "string") record(child);
    };
    for (const root of this.#trees.values()) record(root);
    return {
      elements,
      trees: new Map(this.#trees),
      edited: new Set(this.#edited),
      added: new Map(this.#added),
    };
  }

  #restore(before: Snapshot): void {
    for (const [one, state] of before.elements) {
      for (const name of Object.keys(one.attributes)) Reflect.deleteProperty(one.attributes, name);
      Object.assign(one.attributes, state.attributes);
      one.children = [...state.children];
    }
    this.#trees = new Map(before.trees);
    this.#edited = new Set(before.edited);
    this.#added = new Map(before.added);
    this.changed();
  }
}

function differs(one: XmlElement, before: ReadonlyMap<XmlElement, ElementState>): boolean {
  const state = before.get(one);
  if (state?.children.length !== one.children.length) return true;
  const names = Object.keys(one.attributes);
  if (names.length !== Object.keys(state.attributes).length) return true;
  if (names.some((name) => one.attributes[name] !== state.attributes[name])) return true;
  return one.children.some(
    (child, at) => child !== state.children[at] || (typeof child !== "string" && differs(child, before)),
  );
}

/** The smallest part of its kind: an element with the namespaces that WordprocessingML needs. */
export function rootElement(name: string, children: XmlNode[] = []): XmlElement {
  return element(
    name,
    {
      "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    },
    children,
  );
}
