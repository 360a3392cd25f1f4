/**
 * How long one waits for Word before saying so. A `sync` may take half a minute (OfficeDev/office-js #3271), end only when
 * something else happens in Word (#505), or never end (#4941), and it fails in none of these cases. The work itself is
 * not given up: nobody can call it back, and its late answer still tells what became of the document.
 */
import { HostError, type DocumentState } from "../document/hostError";

/** Milliseconds without a word from Word. One `Word.run` of ours has up to four syncs. */
const PATIENCE = 60_000;

const listeners = new Set<() => void>();

/** Word has answered something, so it is at work. */
export function wordAnswered(): void {
  for (const listener of listeners) listener();
}

/** The answer, whenever it comes; `onSilence` is called, once, when Word has said nothing for too long. */
export async function patiently<T>(answer: Promise<T>, onSilence: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    listeners.delete(restart);
  };
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      end();
      onSilence();
    }, PATIENCE);
  };
  listeners.add(restart);
  restart();
  try {
    return await answer;
  } finally {
    end();
  }
}

/** @param state what is known of the document while the answer is out. */
export const noAnswer = (state: DocumentState) => new HostError("no-answer", "", state);
