/**
 * How long a line of Times New Roman is, so that the decree's rules ("đường kẻ ngang … bằng độ dài của dòng chữ") can be
 * drawn to length where no host tells us. Advance widths in thousandths of the font size, read from the metrics of
 * Liberation Serif, which has the same widths as Times New Roman. A Vietnamese letter is as wide as its base letter;
 * only Ơ and Ư are wider, by their horn.
 */
const REGULAR: Readonly<Record<number, string>> = {
  180: "'",
  200: "|",
  250: " ,.",
  278: "ijlt/\\:;",
  333: "Ifr!()-[]`‘’",
  389: "Js",
  408: '"',
  444: "acez?“”",
  469: "^",
  480: "{}",
  500: "bdghknopquvxyđ0123456789#$*_–",
  541: "~",
  556: "FPS",
  564: "+<=>",
  611: "ELTZ",
  667: "BCR",
  722: "ADGHKNOQUVXYĐw",
  778: "m&",
  833: "%",
  889: "M",
  921: "@",
  944: "W",
  1000: "—…",
};

const BOLD: Readonly<Record<number, string>> = {
  220: "|",
  250: " ,.",
  278: "il'/\\",
  333: "fjt!()-:;[]`‘’",
  389: "Is",
  394: "{}",
  444: "cerz",
  500: "Jagovxy0123456789#$*?_–“”",
  520: "~",
  555: '"',
  556: "Sbdhknpquđ",
  570: "+<=>",
  581: "^",
  611: "FP",
  667: "BELTZ",
  722: "ACDNRUVXYĐw",
  778: "GHKOQ",
  833: "m&",
  930: "@",
  944: "M",
  1000: "W%—…",
};

/** The horn of ơ and ư, on average. */
const HORN = "\u031B";
const HORN_WIDTH = 50;
/** Scripts without a row above are mostly full-width; too wide a guess only makes a rule a little long. */
const UNKNOWN = 1000;

const MARK = /\p{M}/u;

function widthsOf(table: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(table).flatMap(([width, letters]) =>
      Array.from(letters, (letter) => [letter, Number(width)] as const),
    ),
  );
}

const WIDTHS = { regular: widthsOf(REGULAR), bold: widthsOf(BOLD) } as const;

/** The width of a line of Times New Roman, in points. */
export function textWidth(text: string, size: number, weight: "regular" | "bold"): number {
  let thousandths = 0;
  for (const character of text.normalize("NFD")) {
    if (character === HORN) thousandths += HORN_WIDTH;
    else if (!MARK.test(character)) thousandths += WIDTHS[weight].get(character) ?? UNKNOWN;
  }
  return (thousandths * size) / 1000;
}

/** The lines into which words fall when no line may be longer than `longest` points; a longer word has its own. */
export function wrapLines(
  text: string,
  longest: number,
  size: number,
  weight: "regular" | "bold",
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(joined, size, weight) > longest) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** Words before which a title breaks well: the names on either side stay whole. */
const GOOD_STARTS = new Set(["số", "và", "tại", "tỉnh", "thành", "năm", "của", "thuộc"]);

/**
 * The lines of `wrapLines` without becoming more: broken where a good word begins, then as equal in length as they can
 * be, so that a heading of two lines does not end in a lone word.
 */
export function balanceLines(
  text: string,
  longest: number,
  size: number,
  weight: "regular" | "bold",
): readonly string[] {
  const widest = wrapLines(text, longest, size, weight);
  let best = widest;
  for (let narrower = longest; narrower > 0; narrower -= size / 4) {
    const lines = wrapLines(text, narrower, size, weight);
    if (lines.length > widest.length) break;
    if (poorStarts(lines) <= poorStarts(best)) best = lines;
  }
  return best;
}

function poorStarts(lines: readonly string[]): number {
  return lines.slice(1).filter((line) => !GOOD_STARTS.has(line.split(" ")[0]?.toLowerCase() ?? "")).length;
}
