/**
 * One Word that the workbench plays, with the add-in in its pane, and what a flow of the product came to there. The page's
 * clock is the test's: a Word that takes ten seconds, or for ever, costs the test nothing.
 */
import type { FrameLocator, Locator, Page } from "playwright-core";
import { vi } from "../../../src/strings/vi";
import type { Tab } from "../../../src/taskpane/app/appState";
import { behavioursOf, type HostPersona } from "../../../workbench/host/persona";
import { newPage, origin } from "../browser";

export type Result =
  /** It is in the document, or on the screen. */
  | "done"
  /** Likewise, but not before the pointer has come back to the pane: this Word does not tell that something has changed. */
  | "done on return"
  /** The pane says why not, and the document is as it was. */
  | "refused"
  /** Nobody knows what becomes of it, and the pane says so. */
  | "no answer"
  /** The pane offers it only for a result that this Word has not given. */
  | "not offered";

export interface Outcome {
  readonly result: Result;
  /** What the pane tells beside the result, sentence by sentence. */
  readonly says: readonly string[];
}

/** Of the page's clock: short steps, since the pane's own work goes on in real time. */
const STEP = 200;
/** While Word is busy; half of what the pane waits for an answer, so that it is looked at after it has given up. */
const LONG_STEP = 30_000;
const TODAY = "2026-11-23T08:30:00+07:00";
const STEPS = 600;

const NO_ANSWER = "Word không trả lời";

export class Trial {
  private constructor(
    readonly persona: HostPersona,
    readonly page: Page,
  ) {}

  static async start(persona: HostPersona): Promise<Trial> {
    const page = await newPage({ viewport: { width: 1280, height: 860 } });
    await page.clock.install({ time: TODAY });
    await page.goto(`${origin()}/workbench.html?persona=${persona.id}&pane=420`);
    await page.waitForSelector("html[data-ready]");
    return new Trial(persona, page);
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane-body iframe");
  }

  /** Whether somebody else changes the document too. */
  get isShared(): boolean {
    return behavioursOf(this.persona).some(({ meanwhile }) => meanwhile !== undefined);
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole("button", { name, exact: typeof name === "string" });
  }

  paragraphs(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.workbench?.paragraphs() ?? []);
  }

  /** Opens the file (a blank page without one) with the add-in started anew, and waits for its pane. */
  async open(file?: Uint8Array): Promise<void> {
    const bytes = file && Buffer.from(file).toString("base64");
    await this.page.evaluate((text) => {
      if (text === undefined) window.workbench?.blank();
      else window.workbench?.open(text);
      window.workbench?.showPane();
    }, bytes);
    await this.pane.getByRole("tab").first().waitFor();
    await this.#started();
  }

  /** office.js gives up on its own files by the page's clock, so that is left alone until all pages have them. */
  async #started(): Promise<void> {
    const pages = this.page.frames().filter((frame) => frame !== this.page.mainFrame());
    for (const frame of pages) {
      await frame.waitForFunction(() => typeof Office !== "undefined");
      await frame.evaluate(() => Office.onReady());
    }
  }

  /** Shows a place of the pane. @returns what stands there */
  async place(name: Tab): Promise<Locator> {
    const tab = vi.pane.tabs[name];
    await this.pane.getByRole("tab", { name: tab, exact: true }).click();
    return this.pane.getByRole("tabpanel", { name: tab, exact: true });
  }

  /** Lets the host do what it was asked, as far as it ever will. */
  async settle(): Promise<void> {
    for (let quiet = 0, step = 0; quiet < 3 && step < STEPS; step += 1) {
      const busyFor = await this.#tick();
      quiet = busyFor === 0 || busyFor === Infinity ? quiet + 1 : 0;
    }
  }

  /** Waits for either. @returns whether `seen` came; false after `steps` without it. */
  async until(seen: Locator, steps = STEPS): Promise<boolean> {
    for (let step = 0; step < steps; step += 1) {
      if (await isSeen(seen)) return true;
      await this.#tick();
    }
    return false;
  }

  /**
   * What becomes of what was just asked for: done when `success` is seen, else what the pane says in its alert.
   * @param also what the pane tells beside a success.
   */
  async outcome(
    success: Locator | (() => Promise<boolean>),
    also: readonly Locator[] = [],
  ): Promise<Outcome> {
    const alert = this.pane.getByRole("alert").filter({ visible: true });
    const late: string[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      if (await (typeof success === "function" ? success() : isSeen(success))) {
        await this.settle();
        return { result: "done", says: [...late, ...(await textsOf(also))] };
      }
      // An alert may go between the look at it and the reading of it: it says nothing then.
      const says = (await isSeen(alert)) ? await troubleOf(alert.first()) : "";
      if (says !== "") {
        if (!says.includes(NO_ANSWER)) return { result: "refused", says: [says] };
        if ((await this.#busyFor()) === Infinity) return { result: "no answer", says: [says] };
        if (late.length === 0) late.push(says);
      }
      await this.#tick();
    }
    const pane = await this.pane.locator("main").innerText();
    throw new Error(`neither done nor refused on ${this.persona.id}; the pane says:\n${pane}`);
  }

  #busyFor(): Promise<number> {
    return this.page.evaluate(() => window.workbench?.busyFor() ?? 0);
  }

  async #tick(): Promise<number> {
    const busyFor = await this.#busyFor();
    // A dialog is a page that has just begun to load.
    if (await this.page.locator("#dialog[open]").isVisible()) await this.#started();
    await this.page.clock.runFor(busyFor > 0 ? Math.min(Math.ceil(busyFor), LONG_STEP) : STEP);
    return busyFor;
  }
}

export const isSeen = (locator: Locator): Promise<boolean> => locator.first().isVisible();

async function textsOf(locators: readonly Locator[]): Promise<readonly string[]> {
  const texts = await Promise.all(
    locators.map((locator) => locator.filter({ visible: true }).allInnerTexts()),
  );
  return [...new Set(texts.flat().map(oneLine))];
}

/** What happened and what it means for the document; what to do is left to the pane. */
async function troubleOf(alert: Locator): Promise<string> {
  const [what = "", state = ""] = await alert.locator("p").allInnerTexts();
  return oneLine(`${what} ${state}`);
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
