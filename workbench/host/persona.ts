/** Which Word the workbench plays: what it supports and how it behaves, as data. The personas are in workbench/personas. */
import { type Behaviour, type BehaviourName, BEHAVIOURS } from "./behaviours";

export interface HostPersona {
  readonly id: string;
  /** For the workbench's list of hosts. */
  readonly name: string;
  /** Requirement sets and their versions, as `isSetSupported` sees them. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly behaviours: readonly BehaviourName[];
}

export function behavioursOf({ behaviours }: HostPersona): readonly Behaviour[] {
  return behaviours.map((name) => BEHAVIOURS[name]);
}

/** Whether the persona has at least that version of WordApi ("1.10" is newer than "1.9"). */
export function supports(persona: HostPersona, version: string): boolean {
  const [major = 0, minor = 0] = (persona.requirements.WordApi ?? "1.1").split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
