/* global performance */
/** Measuring without being fooled: warmed up, contenders in turn so that a busy moment meets all of them, the median. */

/** Inputs that do not count, so that the engine has compiled what it will compile. */
const WARM_UP = 8;

/**
 * The median time of each contender in milliseconds, by name. Every input is used once by each, so that nothing can be
 * remembered from the time before; the first ones do not count.
 */
export async function alternately(inputs, contenders, warmUp = WARM_UP) {
  const names = Object.keys(contenders);
  const taken = Object.fromEntries(names.map((name) => [name, []]));
  for (const [round, input] of inputs.entries()) {
    for (const name of names) {
      const started = performance.now();
      await contenders[name](input);
      if (round >= warmUp) taken[name].push(performance.now() - started);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(taken[name])]));
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

export const milliseconds = (time) => `${time.toFixed(time < 10 ? 1 : 0)} ms`;
export const kilobytes = (bytes) => `${(bytes / 1024).toFixed(0)} KB`;
