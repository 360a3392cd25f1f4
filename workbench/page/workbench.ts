/** The workbench: one open document, the page that shows it, and the add-in that works on it. */
import { DocxError } from "../../src/docx";
import {
  controlsIn,
  controlText,
  EditableDocument,
  paragraphText,
  paragraphsIn,
  type Point,
  readAddinSettings,
  showsPrompt,
  tagOf,
  titleOf,
  writeAddinSettings,
} from "../docx";
import { personaOf } from "../personas";
import { blankDocument } from "../blankDocument";
import type { AddinManifest } from "../host/manifest";
import { behavioursOf, type HostPersona } from "../host/persona";
import { Selection } from "../host/selection";
import type { Measured } from "../host/session";
import { refusedFile, STRINGS } from "../strings";
import { DocumentView } from "../view/documentView";
import { Typing } from "../view/typing";
import { AddinPages } from "./addinPages";
import { elements } from "./elements";
import { renderRibbon } from "./ribbon";

const LOCALE = "vi-VN";
const AUTHOR = "Người dùng bàn thử";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export class Workbench {
  document = new EditableDocument(blankDocument());
  fileName = `${STRINGS.fileName}.docx`;
  persona: HostPersona;
  readonly batches: Measured[] = [];
  readonly #selection = new Selection();
  readonly #view: DocumentView;
  readonly #pages: AddinPages | undefined;
  #savedVersion = 0;
  #drawnVersion = -1;
  /** `Office.context.document.settings`; no step of undo takes them back, as in Word. */
  #settings: ReadonlyMap<string, string> = new Map();

  constructor(manifest: AddinManifest | undefined, persona: HostPersona) {
    this.persona = persona;
    this.#prepare(this.document);
    this.#view = new DocumentView(elements.canvas, this.document, this.#selection, STRINGS.page);
    this.#pages = manifest && this.#startAddin(manifest);
    new Typing({
      document: () => this.document,
      view: () => this.#view,
      moved: (to) => {
        this.#redraw();
        this.#select(to, true);
      },
      undo: () => {
        this.undo();
      },
      failed: (error) => {
        this.#fail(error);
      },
    }).listen(this.#view.body);
    this.#selection.onChange((scroll) => {
      this.#view.showSelection(scroll, false);
      this.#raise("documentSelectionChanged");
    });
    document.addEventListener("selectionchange", () => {
      this.#followSelection();
    });
    this.#show();
  }

  get canUndo(): boolean {
    return this.document.canUndo;
  }

  get pages(): AddinPages | undefined {
    return this.#pages;
  }

  get isChanged(): boolean {
    return this.document.version !== this.#savedVersion;
  }

  /** Milliseconds until the add-in has all its answers; Infinity where it will not get them. */
  get busyFor(): number {
    return Math.max(0, ...(this.#pages?.frames ?? []).map(({ session }) => session.busyFor));
  }

  paragraphs(): readonly string[] {
    return paragraphsIn(this.document.body()).map((paragraph) => paragraphText(paragraph));
  }

  controls(): readonly { tag: string; title: string; text: string; prompt: boolean }[] {
    return controlsIn(this.document.body()).map((control) => ({
      tag: tagOf(control),
      title: titleOf(control),
      text: controlText(control),
      prompt: showsPrompt(control),
    }));
  }

  /** The file as it is now, with what the add-in keeps in it. */
  bytes(): Uint8Array {
    const manifest = this.#pages?.manifest;
    if (manifest && !sameSettings(this.#settings, readAddinSettings(this.document, manifest)))
      this.document.amend(() => {
        writeAddinSettings(this.document, manifest, this.#settings);
      });
    return this.document.bytes();
  }

  /** Opens a file's bytes, or says why not; what was open stays open then. */
  open(bytes: Uint8Array, name: string): boolean {
    try {
      this.document = this.#prepare(new EditableDocument(bytes));
    } catch (error) {
      const reason =
        error instanceof DocxError
          ? refusedFile(name, error.code, error.format)
          : refusedFile(name, "damaged");
      this.#tell(reason, "error");
      return false;
    }
    this.fileName = name;
    const manifest = this.#pages?.manifest;
    this.#settings = manifest ? readAddinSettings(this.document, manifest) : new Map();
    this.#selection.clear();
    this.#show();
    this.#pages?.restart();
    return true;
  }

  blank(): void {
    this.open(blankDocument(), `${STRINGS.fileName}.docx`);
  }

  undo(): boolean {
    const done = this.document.undo();
    if (done) this.#redraw();
    this.#view.showSelection(false, false);
    elements.status.textContent = done ? STRINGS.undone : STRINGS.nothingToUndo;
    return done;
  }

  download(): void {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([this.bytes().slice()], { type: DOCX }));
    link.download = this.fileName;
    link.click();
    URL.revokeObjectURL(link.href);
    this.#savedVersion = this.document.version;
    elements.status.textContent = STRINGS.downloaded(this.fileName);
  }

  setPersona(id: string): void {
    this.persona = personaOf(id);
    elements.persona.value = this.persona.id;
    this.#prepare(this.document);
    this.#pages?.restart();
  }

  /** Cuts everything and pastes it again, as this Word pastes. */
  pasteAll(): void {
    this.document.edit(() => {
      for (const { pastes } of behavioursOf(this.persona)) pastes?.(this.document);
    });
    this.#redraw();
  }

  /** As this Word opens a document. */
  #prepare(document: EditableDocument): EditableDocument {
    for (const { opens } of behavioursOf(this.persona))
      if (opens)
        document.amend(() => {
          opens(document);
        });
    return document;
  }

  #startAddin(manifest: AddinManifest): AddinPages {
    const pages = new AddinPages(manifest, {
      host: () => {
        // The browser tells of a moved cursor a moment later; a batch that comes before must find it where it is.
        this.#followSelection();
        return {
          document: this.document,
          persona: this.persona,
          selection: this.#selection,
          author: AUTHOR,
          now: () => new Date().toISOString().replace(/\.\d+Z$/, "Z"),
        };
      },
      locale: LOCALE,
      settings: () => this.#settings,
      saveSettings: (settings) => {
        this.#settings = settings;
      },
      onBatch: (measured) => {
        this.batches.push(measured);
        this.#redraw();
        this.#view.showSelection(false, false);
      },
    });
    renderRibbon(manifest, elements.ribbon, (button) => {
      void this.#press(button.id);
    });
    elements.paneName.textContent = manifest.name;
    pages.startFunctions();
    return pages;
  }

  async #press(id: string): Promise<void> {
    const button = this.#pages?.manifest.groups
      .flatMap(({ buttons }) => buttons)
      .find((one) => one.id === id);
    if (!button || !this.#pages) return;
    elements.ribbon.setAttribute("aria-busy", "true");
    elements.status.textContent = button.action.kind === "function" ? STRINGS.working : "";
    const done = await this.#pages.press(button);
    elements.ribbon.removeAttribute("aria-busy");
    elements.status.textContent = "";
    if (!done) this.#tell(STRINGS.commandNotReady, "error");
  }

  #show(): void {
    this.#drawnVersion = this.document.version;
    this.#savedVersion = this.document.version;
    this.#view.show(this.document);
    this.#afterDrawing();
  }

  #redraw(): void {
    if (this.#drawnVersion === this.document.version) return;
    this.#drawnVersion = this.document.version;
    this.#view.draw();
    this.#afterDrawing();
  }

  #afterDrawing(): void {
    elements.name.textContent = this.fileName;
    elements.undo.disabled = !this.document.canUndo;
    const words = this.paragraphs().join(" ").split(/\s+/).filter(Boolean).length;
    elements.counts.textContent = `${STRINGS.pages(this.#view.pages)} · ${STRINGS.words(words)}`;
  }

  #select(to: Point, focus: boolean): void {
    this.#selection.set({ start: to, end: to }, this.document);
    this.#view.showSelection(false, focus);
  }

  /** The person clicked or moved the cursor in the page. */
  #followSelection(): void {
    if (document.activeElement !== this.#view.body) return;
    const span = this.#view.selectedSpan();
    if (!span) return;
    const now = this.#selection.span(this.document);
    const same = (a: Point, b: Point): boolean => a.paragraph === b.paragraph && a.offset === b.offset;
    if (same(now.start, span.start) && same(now.end, span.end)) return;
    this.#selection.set(span, this.document);
  }

  #raise(event: string): void {
    for (const frame of this.#pages?.frames ?? []) frame.session.raise(event, {});
  }

  #tell(text: string, kind: "error" | "info"): void {
    elements.message.hidden = false;
    elements.message.className = kind;
    elements.messageText.textContent = text;
  }

  #fail(error: unknown): void {
    this.#tell(STRINGS.failed(error instanceof Error ? error.message : String(error)), "error");
    this.#redraw();
  }
}

function sameSettings(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}
