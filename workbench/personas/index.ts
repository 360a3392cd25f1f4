/** The Words that the workbench can play, in the order of its list; the first one where none is chosen. */
import type { HostPersona } from "../host/persona";
import { coAuthor } from "./co-author";
import { coAuthorDeletes } from "./co-author-deletes";
import { late } from "./late";
import { mac } from "./mac";
import { newer } from "./newer";
import { plain } from "./plain";
import { protectedDocument } from "./protected";
import { readOnly } from "./read-only";
import { silent } from "./silent";
import { slow } from "./slow";
import { tracked } from "./tracked";
import { web } from "./web";
import { windows } from "./windows";
import { word2021 } from "./word-2021";
import { word2024 } from "./word-2024";

export const PERSONAS: readonly [HostPersona, ...HostPersona[]] = [
  plain,
  newer,
  word2021,
  word2024,
  windows,
  mac,
  web,
  tracked,
  protectedDocument,
  readOnly,
  coAuthor,
  coAuthorDeletes,
  slow,
  late,
  silent,
];

export function personaOf(id: string | null): HostPersona {
  return PERSONAS.find((persona) => persona.id === id) ?? PERSONAS[0];
}
