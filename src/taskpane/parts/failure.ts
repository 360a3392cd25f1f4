import { HostError } from "../../document/hostError";

/** A failure as a state keeps it and a test can write it down. */
export type Failure = Pick<HostError, "code" | "documentState" | "detail">;

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
