/** A report has few different characters: each is looked at closely when it is first met, and then known by its code. */

/**
 * `text.charCodeAt(place)` for walks over whole texts. An engine keeps strings in many ways (whole, cut out of another,
 * joined) and looks a method up anew at each call that has met more than a few of them; here there is nothing to look up.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- bound to `call`, so that the text is its `this`
export const codeAt = Function.prototype.call.bind(String.prototype.charCodeAt) as (
  text: string,
  place: number,
) => number;

/**
 * The kind of a character by its UTF-16 code, as `kindOf` tells it of the character itself: a number from 1 to 255. Of
 * one that takes two places each half is asked for.
 */
export function kindByCode(kindOf: (character: string) => number): (code: number) => number {
  const kinds = new Uint8Array(0x10000);
  return (code) => {
    const known = kinds[code];
    if (known) return known;
    const kind = kindOf(String.fromCharCode(code));
    kinds[code] = kind;
    return kind;
  };
}
