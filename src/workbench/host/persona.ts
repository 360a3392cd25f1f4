/** Which Word the workbench plays: what it supports and how it behaves, as data. */

/** A way in which real Word differs from the kindest host; each is named with the thread that tells of it. */
export type Behaviour =
  /** Every insertOoxml leaves an empty paragraph behind it (OfficeDev/office-js-docs #874). */
  | "extra-paragraph-after-insert"
  /** Setting `placeholderText` is refused (office-js #785, #6568). */
  | "prompt-refused"
  /** `getOoxml` fails with GeneralException (office-js #6059, #5394). */
  | "get-ooxml-fails"
  /** insertComment is refused (office-js #6746). */
  | "comments-refused"
  /** Text that a tracked change deleted is still in `text` (office-js #1267). */
  | "deleted-text-in-text"
  /** Nothing may be changed: the document was opened for reading only. */
  | "read-only";

export interface HostPersona {
  readonly id: string;
  /** For the workbench's list of hosts. */
  readonly name: string;
  /** Requirement sets and their versions, as `isSetSupported` sees them. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly behaviours: readonly Behaviour[];
  /** How long each batch takes, in milliseconds, beyond the work itself. */
  readonly delay: number;
}

export const PERSONAS: readonly [HostPersona, ...HostPersona[]] = [
  {
    id: "web",
    name: "Word trên web (WordApi 1.3)",
    requirements: { WordApi: "1.3" },
    behaviours: ["prompt-refused"],
    delay: 0,
  },
  {
    id: "newer",
    name: "Word mới hơn (WordApi 1.4)",
    requirements: { WordApi: "1.4" },
    behaviours: [],
    delay: 0,
  },
];

export function personaOf(id: string | null): HostPersona {
  return PERSONAS.find((persona) => persona.id === id) ?? PERSONAS[0];
}

/** Whether the persona has at least that version of WordApi ("1.10" is newer than "1.9"). */
export function supports(persona: HostPersona, version: string): boolean {
  const [major = 0, minor = 0] = (persona.requirements.WordApi ?? "1.1").split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
