/** A list's numbers as they are written: ST_NumberFormat, ECMA-376 part 1, 17.18.59. */

/** Formats that no Vietnamese report is numbered with are shown as plain numbers. */
export function formatNumber(value: number, format: string): string {
  switch (format) {
    case "none":
    case "bullet":
      return "";
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "upperRoman":
      return roman(value);
    case "lowerRoman":
      return roman(value).toLowerCase();
    case "upperLetter":
      return letters(value);
    case "lowerLetter":
      return letters(value).toLowerCase();
    case "numberInDash":
      return `- ${value} -`;
    default:
      return String(value);
  }
}

const ROMAN: readonly (readonly [string, number])[] = [
  ["M", 1000],
  ["CM", 900],
  ["D", 500],
  ["CD", 400],
  ["C", 100],
  ["XC", 90],
  ["L", 50],
  ["XL", 40],
  ["X", 10],
  ["IX", 9],
  ["V", 5],
  ["IV", 4],
  ["I", 1],
];
/** Above it Word writes Arabic figures too. */
const LARGEST_ROMAN = 32_767;

function roman(value: number): string {
  if (value < 1 || value > LARGEST_ROMAN) return String(value);
  let rest = value;
  let text = "";
  for (const [letter, worth] of ROMAN) {
    text += letter.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** After z comes aa, then bb: the letter repeated, not a number to the base of 26. Word stops at 780. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  const letter = String.fromCharCode(0x41 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

/** Bullets that Word takes from symbol fonts' private characters, as what people see. */
const SYMBOLS: Readonly<Record<string, string>> = {
  "\uf0b7": "•",
  "\uf0a7": "▪",
  "\uf0d8": "➢",
  "\uf0fc": "✓",
  "\uf0a8": "□",
  "\uf076": "❖",
  "\uf02d": "-",
  "\uf0e0": "→",
};

export function readableSymbol(character: string): string {
  return SYMBOLS[character] ?? character;
}
