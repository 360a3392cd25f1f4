/**
 * One action at a time: insertOoxml on the web can take seconds (OfficeDev/office-js #5944), and a second click on a
 * half-inserted skeleton would insert it again. The pane and the ribbon's page are separate programs of one origin, so
 * a lock of the browser stands behind our own flag where the browser has locks.
 */
import { HostError } from "../document/hostError";

const LOCK = "dan-van:action";
let running = false;

/** Runs the action, or fails with "busy" at once when another one has not ended. */
export async function exclusive<T>(action: () => Promise<T>): Promise<T> {
  if (running) throw busy();
  running = true;
  try {
    return await locked(action);
  } finally {
    running = false;
  }
}

async function locked<T>(action: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === "undefined" ? undefined : (navigator.locks as LockManager | undefined);
  if (locks === undefined) return action();
  return locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) throw busy();
    return action();
  });
}

const busy = () => new HostError("busy", "", "unchanged");
