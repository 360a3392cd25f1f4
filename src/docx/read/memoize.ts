/**
 * `make`, asked once for each argument. A document that is only read shares its property blocks (see xml.ts), so that
 * what one of them means need not be worked out anew for every paragraph and run.
 */
export function memoize<K, V extends object>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}
