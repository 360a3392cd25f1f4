/** A turning ring beside words that say what is going on; Fluent's Spinner weighs 3 KB (gzip) for the same. */
export function Busy() {
  return <span className="busy" aria-hidden="true" />;
}
