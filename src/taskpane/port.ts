/**
 * What the pane asks of Word: handed in, so that screens and their states can be tried without one. What touches the
 * document brings reading and skeleton with it, so it is loaded when it is first asked for.
 */
import type { SourceDocument } from "../document";
import type { AgencyProfile } from "../skeleton/agencyProfile";
import type { InsertOutcome, Readiness, StoredProfile } from "../word";
import { uiLanguage, whenReady } from "../word/ready";

export interface WordPort {
  readonly whenReady: () => Promise<Readiness>;
  readonly uiLanguage: () => "vi" | "en";
  readonly storedProfile: () => Promise<StoredProfile>;
  readonly saveProfile: (profile: AgencyProfile) => Promise<void>;
  readonly insertSkeleton: (profile: AgencyProfile) => Promise<InsertOutcome>;
  readonly readDocument: () => Promise<SourceDocument>;
  /** "moved" when the text that stood there is no longer found. */
  readonly goTo: (paragraph: number, expectedText: string) => Promise<"there" | "moved">;
}

const word = () => import("../word");
const profile = () => import("../word/profile");

export const officePort: WordPort = {
  whenReady,
  uiLanguage,
  storedProfile: async () => (await profile()).storedProfile(),
  saveProfile: async (filled) => (await profile()).saveProfile(filled),
  insertSkeleton: async (filled) => (await word()).insertSkeleton(filled),
  readDocument: async () => (await word()).readDocument(),
  goTo: async (paragraph, expectedText) => (await word()).goTo(paragraph, expectedText),
};
