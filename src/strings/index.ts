import { en } from "./en";
import { vi, type Strings } from "./vi";

export type { Strings } from "./vi";
export type { ManualStepText, Trouble } from "./shapes";

export type Language = "vi" | "en";

const tables: Readonly<Record<Language, Strings>> = { vi, en };

export function strings(language: Language): Strings {
  return tables[language];
}
