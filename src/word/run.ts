import { wordAnswered } from "./patience";
import { HostError } from "../document/hostError";
import { toHostError } from "./officeError";

/** Word.run with Word's errors made ours. The proxies that the batch uses must not leave it. */
export async function run<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Word === "undefined") throw new HostError("not-in-word", "", "unchanged");
  try {
    return await Word.run(batch);
  } catch (error) {
    throw toHostError(error);
  } finally {
    wordAnswered();
  }
}
