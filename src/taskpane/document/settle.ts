/** Waits until what keeps happening has come to rest; not for ever, since a clerk may type without a pause. */

export interface Settling {
  /** It has happened once more. */
  readonly touch: () => void;
  readonly cancel: () => void;
}

/** Calls `done` `quiet` ms after the last touch, and no later than `atMost` ms after the first. */
export function settle(done: () => void, quiet: number, atMost: number): Settling {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const cancel = () => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  return {
    touch: () => {
      const now = Date.now();
      if (waiting === undefined) first = now;
      cancel();
      waiting = setTimeout(
        () => {
          waiting = undefined;
          done();
        },
        Math.max(0, Math.min(quiet, first + atMost - now)),
      );
    },
    cancel,
  };
}
