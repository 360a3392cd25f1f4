import { mendOf, type Mend } from "./mend";

/** Word finds no more than 255 characters at once, and no tab or line break (OfficeDev/office-js #31, #2331). */
const LONGEST = 200;
const PIECE = /[^\t\v\n\r\f]+/g;
const WORD = /\S+/g;

/** Unicode tổ hợp as dựng sẵn: the first decomposed words of a text, as many as can be written over at once. */
export function composedMend(text: string): Mend | null {
  const [edits = []] = [...text.matchAll(PIECE)]
    .map((piece) =>
      [...piece[0].matchAll(WORD)].map((word) => ({
        start: piece.index + word.index,
        end: piece.index + word.index + word[0].length,
        to: word[0].normalize("NFC"),
      })),
    )
    .map((words) => words.filter(({ start, end, to }) => text.slice(start, end) !== to))
    .filter((words) => words.length > 0);
  const [first] = edits;
  return mendOf(
    text,
    edits.filter((edit) => edit === first || (first && edit.end - first.start <= LONGEST)),
  );
}
