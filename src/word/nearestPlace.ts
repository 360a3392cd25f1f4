/**
 * The place of `text` among `texts` that is nearest to where it stood, null when it is nowhere. An empty paragraph is
 * like every other empty one, so it counts only where it stood.
 */
export function nearestPlace(texts: readonly string[], place: number, text: string): number | null {
  if (texts[place] === text) return place;
  if (text.trim() === "") return null;
  const places = texts.flatMap((other, index) => (other === text ? [index] : []));
  return places.reduce<number | null>(
    (best, next) => (best === null || Math.abs(next - place) < Math.abs(best - place) ? next : best),
    null,
  );
}
