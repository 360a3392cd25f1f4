/**
 * What the pane asks of Word: handed in, so that screens and their states can be tried without one. What touches the
 * document brings reading and skeleton with it, so it is loaded when it is first asked for.
 */
import type { LeftFinding } from "../check/left";
import type { SourceDocument } from "../document";
import type { FindingAction, WordSpan } from "../rules/finding";
import type { AgencyProfile } from "../skeleton/agencyProfile";
import type { EntryPlan, FigureEntry } from "../skeleton/planEntry";
import type { ActionOutcome, FigureOutcome, InsertOutcome, Readiness, StoredProfiles } from "../word";
import { uiLanguage, whenReady } from "../word/ready";
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
  readonly goTo: (paragraph: number, expectedText: string, words?: WordSpan) => Promise<"there" | "moved">;
  readonly applyAction: (action: FindingAction) => Promise<ActionOutcome>;
  /** Puts a figure into the document, if that still does what `shown` told the clerk. */
  readonly writeFigure: (entry: FigureEntry, shown: EntryPlan) => Promise<FigureOutcome>;
  readonly loadLeft: () => Promise<readonly LeftFinding[]>;
  readonly saveLeft: (list: readonly LeftFinding[]) => Promise<void>;
  /** Calls the handler whenever the cursor or the selection moves; returns what ends that. */
  readonly onSelectionChanged: (handler: () => void) => () => void;
}

const word = () => import("../word");
const profile = () => import("../word/profile");

export const officePort: WordPort = {
  whenReady,
  uiLanguage,
  onSelectionChanged,
  storedProfiles: async () => (await profile()).storedProfiles(),
  saveProfile: async (filled, id) => (await profile()).changeProfiles((store) => store.save(filled, id)),
  addProfiles: async (added) => (await profile()).changeProfiles((store) => store.add(added)),
  chooseProfile: async (id) => (await profile()).changeProfiles((store) => store.choose(id)),
  removeProfile: async (id) => (await profile()).changeProfiles((store) => store.remove(id)),
  insertSkeleton: async (filled) => (await word()).insertSkeleton(filled),
  readDocument: async () => (await word()).readDocument(),
  goTo: async (paragraph, expectedText, words) => (await word()).goTo(paragraph, expectedText, words),
  applyAction: async (action) => {
    const { applyAction, loadProfile } = await word();
    return applyAction(action, loadProfile());
  },
  writeFigure: async (entry, shown) => (await word()).writeFigure(entry, shown),
  loadLeft: async () => (await word()).loadLeft(),
  saveLeft: async (list) => (await word()).saveLeft(list),
};
