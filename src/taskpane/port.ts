/**
 * What the pane asks of Word: handed in, so that screens and their states can be tried without one. What touches the
 * document brings reading and skeleton with it, so it is loaded when it is first asked for.
 */
import type { Checker } from "../app/checkDocument";
import type { ProfileStore, StoredProfiles } from "../app/profiles";
import type { Dismissed } from "../check/dismissed";
import type { SourceDocument, TextRange } from "../document";
import type { Outline } from "../outline";
import type { Fix } from "../rules/finding";
import type { AgencyProfile } from "../skeleton/agencyProfile";
import type { EntryPlan, FigureEntry } from "../skeleton/planEntry";
import { uiLanguage, whenReady } from "../word/ready";
import { onSelectionChanged } from "../word/selection";

const host = async () => (await import("../word")).officeHost;
const storage = async () => (await import("../word/storage")).storage;
const app = () => import("../app");
const profiles = () => import("../app/profiles");

/** Gives what is stored then; rejects with HostError "offline-settings" where nothing can be kept. */
async function changed(change: (store: ProfileStore) => StoredProfiles): Promise<StoredProfiles> {
  return (await profiles()).changeProfiles(await storage(), () => crypto.randomUUID(), change);
}

/** One for the pane, so that it remembers what the last check has read. */
const checkerOf = (outline: Outline): (() => Promise<Checker>) => {
  let checker: Promise<Checker> | null = null;
  return () => (checker ??= app().then(({ createChecker }) => createChecker(outline)));
};

export const officePort = (outline: Outline, today: Date, checker = checkerOf(outline)) => ({
  whenReady,
  uiLanguage,
  onSelectionChanged,
  storedProfiles: async () => (await profiles()).storedProfiles(await storage()),
  saveProfile: (filled: AgencyProfile, id: string | null) => changed((store) => store.save(filled, id)),
  addProfiles: (added: readonly AgencyProfile[]) => changed((store) => store.add(added)),
  chooseProfile: (id: string) => changed((store) => store.choose(id)),
  removeProfile: (id: string) => changed((store) => store.remove(id)),
  insertSkeleton: async (filled: AgencyProfile) =>
    (await app()).insertSkeleton(await host(), outline, filled),
  readDocument: async () => (await host()).read(),
  check: async (source: SourceDocument) => (await checker())(source, { today }),
  goTo: async (paragraph: number, text: string, words?: TextRange) =>
    (await host()).goTo(paragraph, text, words),
  applyFix: async (fix: Fix) => {
    const { applyFix, profileToday } = await app();
    return applyFix(await host(), outline, profileToday(await storage(), today).profile, fix);
  },
  /** Puts a figure into the document, if that still does what `shown` told the clerk. */
  writeFigure: async (entry: FigureEntry, shown: EntryPlan) =>
    (await app()).writeFigure(await host(), outline, entry, shown),
  loadDismissed: async () => (await app()).loadDismissed(await host()),
  saveDismissed: async (list: readonly Dismissed[]) => (await app()).saveDismissed(await host(), list),
});

export type WordPort = Readonly<ReturnType<typeof officePort>>;
