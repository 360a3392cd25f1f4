/**
 * The agencies' profiles between documents: docs/decisions/0004-profile-in-local-storage.md and
 * 0010-several-profiles.md. What is stored may come from another version of the add-in or be damaged; it is refused then,
 * but never thrown away.
 */
import type { LocalStorage } from "../document";
import { HostError } from "../document/hostError";
import type { AgencyProfile } from "../skeleton/agencyProfile";
// Not from "../skeleton": the pane asks for the profiles at its start, and the skeleton is not needed for that.
import { parseProfile, ProfileError } from "../skeleton/parseProfile";

const KEY = "dan-van:profile";
const REFUSED = "dan-van:profile-refused";
/** 1 held one profile: `{ version: 1, profile }`. */
const VERSION = 2;

export interface KeptProfile {
  /** Stays the same whatever becomes of the agency's name. */
  readonly id: string;
  readonly profile: AgencyProfile;
}

export interface KeptProfiles {
  readonly kind: "profiles";
  /** At least one, in the order in which they came. */
  readonly profiles: readonly KeptProfile[];
  /** The one that the ribbon's button inserts with. */
  readonly current: KeptProfile;
}

export type StoredProfiles =
  | { readonly kind: "none" }
  | KeptProfiles
  /** `text` is what was stored, for the person to save; `reason` is for whoever helps. */
  | { readonly kind: "refused"; readonly text: string; readonly reason: string };

/** What writes throws HostError "offline-settings" when the browser part of Word keeps nothing for us. */
export interface ProfileStore {
  read(): StoredProfiles;
  /** Puts the profile in the place of the one with that id, or behind the others; it becomes the current one. */
  save(profile: AgencyProfile, id: string | null): StoredProfiles;
  /** Puts profiles behind those that are there, but for the ones that are there already. */
  add(profiles: readonly AgencyProfile[]): StoredProfiles;
  choose(id: string): StoredProfiles;
  remove(id: string): StoredProfiles;
}

/** @param newId gives an id that no other profile has. */
export function profileStore(storage: LocalStorage, newId: () => string): ProfileStore {
  const read = (): StoredProfiles => {
    const text = storage.getItem(KEY);
    return text === null ? { kind: "none" } : parsed(text);
  };

  /** Another pane may have written since: every change begins with what is stored now. */
  const change = (
    how: (kept: readonly KeptProfile[]) => readonly KeptProfile[],
    currentId: string | null,
  ) => {
    const stored = read();
    if (stored.kind === "refused") putAside(storage, REFUSED, stored.text);
    const kept = stored.kind === "profiles" ? stored : null;
    const profiles = how(kept?.profiles ?? []);
    const current = currentId ?? kept?.current.id ?? profiles[0]?.id;
    if (profiles.length === 0) storage.removeItem(KEY);
    else keep(storage, KEY, JSON.stringify({ version: VERSION, current, profiles }));
    return read();
  };

  return {
    read,
    save: (profile, id) => {
      const kept = { id: id ?? newId(), profile };
      return change(
        (profiles) =>
          profiles.some((one) => one.id === kept.id)
            ? profiles.map((one) => (one.id === kept.id ? kept : one))
            : [...profiles, kept],
        kept.id,
      );
    },
    add: (added) =>
      change((profiles) => {
        const known = new Set(profiles.map(({ profile }) => JSON.stringify(profile)));
        const fresh = added.filter((profile) => !known.has(JSON.stringify(profile)));
        return [...profiles, ...fresh.map((profile) => ({ id: newId(), profile }))];
      }, null),
    choose: (id) => change((profiles) => profiles, id),
    remove: (id) => change((profiles) => profiles.filter((one) => one.id !== id), null),
  };
}

/** The current profile; null when there is none, or none that can be used. */
export function currentProfile(storage: LocalStorage): AgencyProfile | null {
  const stored = storedProfiles(storage);
  return stored.kind === "profiles" ? stored.current.profile : null;
}

export function storedProfiles(storage: LocalStorage): StoredProfiles {
  try {
    return profileStore(storage, () => "").read();
  } catch {
    // A browser part that forbids storage has none of ours: nothing is lost, and saving says so.
    return { kind: "none" };
  }
}

/** Changes what is stored, and gives what is stored then. Throws HostError "offline-settings" when nothing can be kept. */
export function changeProfiles(
  storage: LocalStorage,
  newId: () => string,
  change: (store: ProfileStore) => StoredProfiles,
): StoredProfiles {
  try {
    return change(profileStore(storage, newId));
  } catch (error) {
    if (error instanceof HostError) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new HostError("offline-settings", detail, "unchanged");
  }
}

/** A browser set to forget takes the value and keeps nothing. */
function keep(storage: LocalStorage, key: string, text: string): void {
  storage.setItem(key, text);
  if (storage.getItem(key) !== text) throw new HostError("offline-settings", "", "unchanged");
}

/** Under the first name that is free: what was put aside before stays too. */
function putAside(storage: LocalStorage, name: string, text: string): void {
  let key = name;
  for (let count = 2; ![null, text].includes(storage.getItem(key)); count++) key = `${name}-${count}`;
  keep(storage, key, text);
}

function parsed(text: string): StoredProfiles {
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored !== "object" || stored === null || !("version" in stored)) {
      throw new Refused("not stored profiles");
    }
    if (stored.version === 1) return upgraded(stored);
    if (stored.version !== VERSION) throw new Refused(`version ${String(stored.version)}`);
    return kept(stored);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof ProfileError || error instanceof Refused) {
      return { kind: "refused", text, reason: error.message };
    }
    throw error;
  }
}

class Refused extends Error {
  override readonly name = "Refused";
}

/** Always the same id, since it is upgraded at every reading until something is written. */
function upgraded(stored: object): KeptProfiles {
  const current = { id: "1", profile: parseProfile("profile" in stored ? stored.profile : undefined) };
  return { kind: "profiles", profiles: [current], current };
}

function kept(stored: object): KeptProfiles {
  if (!("profiles" in stored) || !Array.isArray(stored.profiles)) throw new Refused("no list of profiles");
  const profiles = stored.profiles.map((one: unknown): KeptProfile => {
    if (typeof one !== "object" || one === null || !("id" in one) || typeof one.id !== "string") {
      throw new Refused("a profile without an id");
    }
    return { id: one.id, profile: parseProfile("profile" in one ? one.profile : undefined) };
  });
  const [first] = profiles;
  if (first === undefined) throw new Refused("an empty list of profiles");
  const chosen = "current" in stored ? stored.current : undefined;
  return { kind: "profiles", profiles, current: profiles.find(({ id }) => id === chosen) ?? first };
}
