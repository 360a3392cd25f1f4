/** Starts the workbench page. `?persona=` chooses the Word that is played, `?pane=` the pane's width, `?manifest=` the add-in. */
import { base64, fromBase64 } from "./docx";
import { type AddinManifest, readManifest } from "./host/manifest";
import { elements } from "./page/elements";
import { PaneResizer } from "./page/paneResizer";
import { Workbench } from "./page/workbench";
import { personaOf, PERSONAS } from "./personas";
import { STRINGS } from "./strings";

const PANE_WIDTH = 350;

async function loadManifest(address: string): Promise<AddinManifest | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status}`);
    return readManifest(await response.text(), address, "vi-VN");
  } catch {
    elements.message.hidden = false;
    elements.messageText.textContent = STRINGS.addinMissing;
    return undefined;
  }
}

/** What the browser tests and a curious person at the console may ask of the workbench. */
function exposed(workbench: Workbench) {
  return {
    /** Opens a .docx given in base64. */
    open: (file: string, name = "thu.docx"): boolean => workbench.open(fromBase64(file), name),
    /** The document as a .docx in base64. */
    file: (): string => base64(workbench.bytes()),
    blank: (): void => {
      workbench.blank();
    },
    undo: (): boolean => workbench.undo(),
    canUndo: (): boolean => workbench.canUndo,
    busyFor: () => workbench.busyFor,
    pasteAll: (): void => {
      workbench.pasteAll();
    },
    paragraphs: () => workbench.paragraphs(),
    controls: () => workbench.controls(),
    /** Every batch since the last reset; those with `counts` false only let go of objects. */
    batches: () => workbench.batches,
    resetBatches: (): void => {
      workbench.batches.length = 0;
    },
    persona: (id?: string): string => {
      if (id !== undefined) workbench.setPersona(id);
      return workbench.persona.id;
    },
    showPane: (address?: string): void => {
      const pages = workbench.pages;
      pages?.showPane(address ?? pages.manifest.pane);
    },
  };
}

declare global {
  interface Window {
    workbench?: ReturnType<typeof exposed>;
  }
}

function wire(workbench: Workbench): void {
  elements.create.addEventListener("click", () => {
    workbench.blank();
  });
  elements.open.addEventListener("click", () => {
    elements.file.click();
  });
  elements.file.addEventListener("change", () => {
    const [file] = elements.file.files ?? [];
    if (file) void openFile(workbench, file);
    elements.file.value = "";
  });
  elements.undo.addEventListener("click", () => {
    workbench.undo();
  });
  elements.download.addEventListener("click", () => {
    workbench.download();
  });
  elements.messageClose.addEventListener("click", () => {
    elements.message.hidden = true;
  });
  elements.paneClose.addEventListener("click", () => {
    workbench.pages?.hidePane();
  });
  elements.persona.addEventListener("change", () => {
    workbench.setPersona(elements.persona.value);
  });
  wireWindow(workbench);
}

function wireWindow(workbench: Workbench): void {
  window.addEventListener("keydown", (event) => {
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key === "z") {
      event.preventDefault();
      workbench.undo();
    } else if (control && event.key === "s") {
      event.preventDefault();
      workbench.download();
    } else if (control && event.key === "o") {
      event.preventDefault();
      elements.file.click();
    }
  });
  window.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  window.addEventListener("drop", (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void openFile(workbench, file);
  });
  window.addEventListener("beforeunload", (event) => {
    if (workbench.isChanged) event.preventDefault();
  });
}

async function openFile(workbench: Workbench, file: File): Promise<void> {
  elements.message.hidden = true;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (workbench.open(bytes, file.name)) elements.status.textContent = STRINGS.opened(file.name);
}

function offerPersonas(chosen: string): void {
  for (const { id, name } of PERSONAS) {
    const option = document.createElement("option");
    option.value = id;
    option.textContent = name;
    elements.persona.append(option);
  }
  elements.persona.value = chosen;
}

async function start(): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  const persona = personaOf(query.get("persona"));
  offerPersonas(persona.id);
  new PaneResizer(elements.resizer, elements.pane, Number(query.get("pane") ?? PANE_WIDTH) || PANE_WIDTH);
  const address = new URL(query.get("manifest") ?? "manifest.xml", window.location.href);
  const manifest = address.origin === window.location.origin ? await loadManifest(address.href) : undefined;
  const workbench = new Workbench(manifest, persona);
  wire(workbench);
  window.workbench = exposed(workbench);
  document.documentElement.dataset.ready = "true";
}

void start();
