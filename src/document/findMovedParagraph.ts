/**
 * Where a paragraph stands now that had `text` at `index` when it was read: the nearest one with that text, null when
 * there is none. An empty paragraph is like every other empty one, so it counts only where it stood.
 */
export function findMovedParagraph(texts: readonly string[], index: number, text: string): number | null {
  if (texts[index] === text) return index;
  if (text.trim() === "") return null;
  const same = texts.flatMap((other, at) => (other === text ? [at] : []));
  return same.reduce<number | null>(
    (best, next) => (best === null || Math.abs(next - index) < Math.abs(best - index) ? next : best),
    null,
  );
}
