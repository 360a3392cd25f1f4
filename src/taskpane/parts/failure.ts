import { HostError, type DocumentState, type HostErrorCode } from "../../document/hostError";

/** A failure as a state keeps it and a test can write it down. */
export interface Failure {
  readonly code: HostErrorCode;
  readonly documentState: DocumentState;
  /** The host's own words, for the person who helps. */
  readonly detail: string;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) {
    return { code: error.code, documentState: error.documentState, detail: error.detail };
  }
  return {
    code: "general",
    documentState: "unknown",
    detail: error instanceof Error ? error.message : String(error),
  };
}
