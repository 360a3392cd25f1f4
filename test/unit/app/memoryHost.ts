/** A document in a test's memory that can be changed as Word can, counts what it is asked, and fails when it is told to. */
import type { DocumentHost, Edit, Paragraph, SourceDocument } from "../../../src/document";
import type { HostError } from "../../../src/document/hostError";
import { openDocx, readSourceDocument } from "../../../src/docx";
import { packParts, partsOfFragment } from "../../ooxmlValidator";

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

export interface MemoryHost extends Writable<DocumentHost> {
  readonly texts: () => readonly string[];
  /** What was asked of the host, in order. */
  readonly asked: string[];
  /** How the next changes go wrong: before anything is written, or when so many of the insertions are in. */
  failWith: { readonly error: HostError; readonly when: "before" | number } | null;
  source: SourceDocument;
}

export function memoryHost(paragraphs: readonly (string | Paragraph)[]): MemoryHost {
  const asked: string[] = [];
  const settings = new Map<string, unknown>();
  const host: MemoryHost = {
    asked,
    failWith: null,
    source: {
      paragraphs: paragraphs.map((each) => (typeof each === "string" ? { text: each, format: {} } : each)),
      controls: [],
    },
    texts: () => host.source.paragraphs.map(({ text }) => text),
    read: () => {
      asked.push("read");
      return Promise.resolve(host.source);
    },
    edit: async (decide) => {
      asked.push("read");
      const edit = await decide(host.source);
      if (edit === null) return null;
      asked.push("write");
      const { failWith } = host;
      host.failWith = null;
      if (failWith?.when === "before") throw failWith.error;
      const done = failWith && edit.kind === "insert" ? some(edit, failWith.when) : edit;
      host.source = changed(host.source, done);
      return { undoSteps: 1, recordedAsRevision: "no", failure: failWith?.error ?? null };
    },
    setPage: (header) => {
      asked.push(header === null ? "look at the page" : "set the page");
      return Promise.resolve({ manualSteps: ["paper"], written: header !== null });
    },
    goTo: () => Promise.resolve("there"),
    exclusive: (action) => action(),
    settings: {
      get: (name) => settings.get(name),
      save: (values) => {
        for (const [name, value] of Object.entries(values)) settings.set(name, value);
        return Promise.resolve();
      },
    },
  };
  return host;
}

const some = (edit: Extract<Edit, { kind: "insert" }>, count: number): Edit => ({
  ...edit,
  insertions: edit.insertions.slice(0, count),
});

function changed(source: SourceDocument, edit: Edit): SourceDocument {
  const { paragraphs } = source;
  const atIndex = (at: number, change: (paragraph: Paragraph) => Paragraph): SourceDocument => ({
    ...source,
    paragraphs: paragraphs.map((each, index) => (index === at ? change(each) : each)),
  });
  switch (edit.kind) {
    case "insert":
      // From the end on, so that the places before stay what they are.
      return edit.insertions.toReversed().reduce(inserted, source);
    case "replace":
      return atIndex(edit.paragraph, ({ text, ...rest }) => ({
        ...rest,
        text: text.slice(0, edit.start) + edit.to + text.slice(edit.end),
      }));
    case "rewrite":
      return atIndex(edit.paragraph, (each) => ({ ...each, text: edit.text }));
    case "fill":
      return {
        paragraphs,
        controls: source.controls.map((each) =>
          each.tag === edit.tag ? { ...each, text: edit.text } : each,
        ),
      };
    case "set-font": {
      const end = edit.paragraph + edit.count;
      return {
        ...source,
        paragraphs: paragraphs.map((each, index) =>
          index >= edit.paragraph && index < end
            ? { ...each, format: { ...each.format, fontName: edit.to } }
            : each,
        ),
      };
    }
  }
}

type Insertion = Extract<Edit, { kind: "insert" }>["insertions"][number];

function inserted(source: SourceDocument, { anchor, ooxml }: Insertion): SourceDocument {
  const { paragraphs, controls } = readSourceDocument(openDocx(packParts(partsOfFragment(ooxml))));
  const { length } = source.paragraphs;
  const at =
    anchor.at === "start"
      ? 0
      : anchor.at === "end"
        ? length
        : anchor.paragraph + (anchor.at === "after" ? 1 : 0);
  return {
    // A fragment ends with an empty paragraph, which Word takes away again.
    paragraphs: source.paragraphs.toSpliced(at, 0, ...paragraphs.slice(0, -1)),
    controls: [...source.controls, ...controls],
  };
}
