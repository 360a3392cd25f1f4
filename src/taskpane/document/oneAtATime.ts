/**
 * Work that is begun only when the last one has ended, once more if it was asked for meanwhile: a Word that is slow would
 * otherwise be asked ever more.
 */
export function oneAtATime(work: () => Promise<unknown>): () => Promise<void> {
  let asked = 0;
  let done = 0;
  let isRunning = false;
  return async () => {
    asked += 1;
    if (isRunning) return;
    isRunning = true;
    try {
      while (done < asked) {
        const upTo = asked;
        await work();
        done = upTo;
      }
    } finally {
      isRunning = false;
    }
  };
}
