import { wordAnswered } from "./patience";
import { toWordError, WordError } from "./wordError";

/** Word.run with Word's errors made ours. The proxies that the batch uses must not leave it. */
export async function run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Word === "undefined") throw new WordError("not-in-word", "", "unchanged");
  try {
    return await Word.run(batch);
  } catch (error) {
    throw toWordError(error);
  } finally {
    wordAnswered();
  }
}
