import type { LocalStorage } from "../document";
import { placeholderProfile, profileForToday, type AgencyProfile } from "../skeleton";
import { currentProfile } from "./profiles";

/** The remembered profile, for the period in which `today` lies; plain placeholders where there is none yet. */
export function profileToday(
  storage: LocalStorage,
  today: Date,
): { readonly profile: AgencyProfile; readonly remembered: boolean } {
  const remembered = currentProfile(storage);
  return remembered === null
    ? { profile: placeholderProfile(today), remembered: false }
    : { profile: profileForToday(remembered, today), remembered: true };
}
