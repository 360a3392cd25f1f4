/**
 * What the pane asks of Word: handed in, so that screens and their states can be tried without one. What touches the
 * document brings reading and skeleton with it, so it is loaded when it is first asked for.
 */
import type { Dismissed } from "../check/dismissed";
import type { SourceDocument, TextRange } from "../document";
import type { Outline } from "../outline";
import type { Fix } from "../rules/finding";
import type { AgencyProfile } from "../skeleton/agencyProfile";
import type { EntryPlan, FigureEntry } from "../skeleton/planEntry";
import type { FigureOutcome, Fixed, InsertOutcome } from "../app";
import type { ProfileStore, StoredProfiles } from "../app/profiles";
import { uiLanguage, whenReady, type Readiness } from "../word/ready";
import { onSelectionChanged } from "../word/selection";

export interface WordPort {
  readonly whenReady: () => Promise<Readiness>;
  readonly uiLanguage: () => "vi" | "en";
  readonly storedProfiles: () => Promise<StoredProfiles>;
  /** Each gives what is stored then; rejects with WordError "offline-settings" where nothing can be kept. */
  readonly saveProfile: (profile: AgencyProfile, id: string | null) => Promise<StoredProfiles>;
  readonly addProfiles: (profiles: readonly AgencyProfile[]) => Promise<StoredProfiles>;
  readonly chooseProfile: (id: string) => Promise<StoredProfiles>;
  readonly removeProfile: (id: string) => Promise<StoredProfiles>;
  readonly insertSkeleton: (profile: AgencyProfile) => Promise<InsertOutcome>;
  readonly readDocument: () => Promise<SourceDocument>;
  /** "moved" when the text that stood there is no longer found. */
  readonly goTo: (paragraph: number, expectedText: string, words?: TextRange) => Promise<"there" | "moved">;
  readonly applyFix: (fix: Fix) => Promise<Fixed>;
  /** Puts a figure into the document, if that still does what `shown` told the clerk. */
  readonly writeFigure: (entry: FigureEntry, shown: EntryPlan) => Promise<FigureOutcome>;
  readonly loadDismissed: () => Promise<readonly Dismissed[]>;
  readonly saveDismissed: (list: readonly Dismissed[]) => Promise<void>;
  /** Calls the handler whenever the cursor or the selection moves; returns what ends that. */
  readonly onSelectionChanged: (handler: () => void) => () => void;
}

const host = async () => (await import("../word")).officeHost;
const app = () => import("../app");

/** @param change of the profiles that this computer keeps. */
async function changed(change: (store: ProfileStore) => StoredProfiles): Promise<StoredProfiles> {
  const [{ changeProfiles }, { storage }] = await Promise.all([profiles(), stored()]);
  return changeProfiles(storage, () => crypto.randomUUID(), change);
}
const profiles = () => import("../app/profiles");
const stored = () => import("../word/storage");

export const officePort = (outline: Outline): WordPort => ({
  whenReady,
  uiLanguage,
  onSelectionChanged,
  storedProfiles: async () => (await profiles()).storedProfiles((await stored()).storage),
  saveProfile: (filled, id) => changed((store) => store.save(filled, id)),
  addProfiles: (added) => changed((store) => store.add(added)),
  chooseProfile: (id) => changed((store) => store.choose(id)),
  removeProfile: (id) => changed((store) => store.remove(id)),
  insertSkeleton: async (filled) => (await app()).insertSkeleton(await host(), outline, filled),
  readDocument: async () => (await host()).read(),
  goTo: async (paragraph, expectedText, words) => (await host()).goTo(paragraph, expectedText, words),
  applyFix: async (fix) => {
    const { applyFix, profileToday } = await app();
    return applyFix(await host(), outline, profileToday((await stored()).storage, new Date()).profile, fix);
  },
  writeFigure: async (entry, shown) => (await app()).writeFigure(await host(), outline, entry, shown),
  loadDismissed: async () => (await app()).loadDismissed(await host()),
  saveDismissed: async (list) => (await app()).saveDismissed(await host(), list),
});
