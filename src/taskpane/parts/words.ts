import { createContext, useContext } from "react";
import type { Strings } from "../../strings";
import { vi } from "../../strings/vi";

/** The table of the language that Office speaks. */
const Words = createContext<Strings>(vi);

export const WordsProvider = Words.Provider;
export const useWords = (): Strings => useContext(Words);
