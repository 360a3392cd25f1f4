/**
 * The signature block taken apart: nơi nhận on one side, quyền hạn, chức vụ and họ tên of the signer on the other. Both
 * are found however they are typed: in a table, one below the other, side by side with tabs. Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, mục II.7 and II.9.d.
 */
import type { Cell, Paragraph } from "../document";
import { segmentsOf, type Segment } from "./letterhead";
import { bareKeysOf } from "../text/words";
import { authorityOf, isTitle, type Authority } from "./signature";

export interface CopyLine {
  readonly place: number;
  /** Tidied, with its dash; a line that was broken is whole again. */
  readonly text: string;
  readonly dashed: boolean;
  /** "- Lưu: VT, …". */
  readonly isFiled: boolean;
  /** "- Như trên;". */
  readonly isAsAbove: boolean;
}

export interface SignerLine {
  readonly place: number;
  readonly text: string;
  readonly kind: "authority" | "title" | "name";
  readonly authority: Authority | null;
  /** Chức vụ, with or without its agency. */
  readonly isTitle: boolean;
}

export interface SignatureBlock {
  /** "Nơi nhận:"; null where it is missing. */
  readonly copiesTitle: Segment | null;
  readonly copies: readonly CopyLine[];
  /** Down to the name. */
  readonly signer: readonly SignerLine[];
}

/** What follows the block is not of it. */
const ANNEX = [["phu", "luc"], ["bieu"], ["bang"], ["danh", "sach"], ["danh", "muc"], ["mau"]];
/** "(Đã ký)", "[Chữ ký số]", and what a digital signature writes into the page. */
const SIGNED = /^(?:[([]|(?:đã ký|ký bởi|ký tên|người ký|ngày ký|thời gian ký|chữ ký)(?!\p{L}))/iu;
const DASH = /^[-+*•]/;
/** No block is longer; a report without the word "Phụ lục" may go on for pages behind it. */
const MAX_PIECES = 60;
/** A collective's name may go on in a line of its own: "TM. ỦY BAN NHÂN DÂN" / "TỈNH ĐỒNG NAI". */
const UNIT = /^(?:tỉnh|thành phố|xã|phường|đặc khu|huyện|quận|thị xã|thị trấn|ubnd|ủy ban|uỷ ban)\s/iu;

export function readSignatureBlock(
  paragraphs: readonly Paragraph[],
  signature: number | null,
): SignatureBlock | null {
  if (signature === null) return null;
  const all = paragraphs.slice(signature).flatMap((paragraph, at): readonly Piece[] =>
    segmentsOf(paragraph, signature + at).map((segment) => ({
      ...segment,
      cell: paragraph.cell,
      dashed: DASH.test(segment.text) || paragraph.listLabel !== undefined,
    })),
  );
  const end = all.findIndex(({ keys }) => ANNEX.some((words) => words.every((key, at) => keys[at] === key)));
  const pieces = all.slice(0, end < 0 ? MAX_PIECES : Math.min(end, MAX_PIECES));
  const title = pieces.findIndex(({ keys }) => keys[0] === "noi" && keys[1] === "nhan");
  const copiesTitle = pieces[title] ?? null;
  const copies: Piece[] = [];
  const others = pieces.slice(0, Math.max(0, title));
  for (const piece of pieces.slice(title + 1)) {
    if (copiesTitle && isOfCopies(piece, copiesTitle, copies)) copies.push(piece);
    // What stands behind a list that is filed and a name is of neither.
    else if (!(copies.some(isFiled) && signerLines(others).some(isPlainName))) others.push(piece);
  }
  return { copiesTitle, copies: joined(copies), signer: signerLines(others) };
}

interface Piece extends Segment {
  readonly cell: Cell | undefined;
  readonly dashed: boolean;
}

/** In a table what stands below the title; else what looks like a recipient, up to the line of what is filed. */
function isOfCopies(piece: Piece, { cell }: Piece, before: readonly Piece[]): boolean {
  if (cell) return piece.cell?.table === cell.table && piece.cell.column === cell.column;
  if (before.some(isFiled)) return false;
  return piece.dashed || piece.text.endsWith(";") || isFiled(piece) || /^\p{Ll}/u.test(piece.text);
}

const isFiled = ({ text }: { readonly text: string }): boolean => /^[-+*•\s]*l[ưu]u(?!\p{L})/iu.test(text);

const AS_ABOVE = "nhu tren";

/** A line without a dash behind one that has no mark at its end is the rest of it. */
function joined(pieces: readonly Piece[]): readonly CopyLine[] {
  const lines: Pick<CopyLine, "place" | "text" | "dashed">[] = [];
  for (const { place, text, dashed } of pieces) {
    const before = lines.at(-1);
    const isOver = /[;.]$/.test(before?.text ?? "");
    // Below the line of what is filed stand the typist's initials.
    if (before && isOver && isFiled(before)) break;
    if (before && !dashed && !isFiled({ text }) && !isOver)
      lines[lines.length - 1] = { ...before, text: `${before.text} ${text}` };
    else lines.push({ place, text, dashed });
  }
  return lines.map((line) => ({
    ...line,
    isFiled: isFiled(line),
    isAsAbove: bareKeysOf(line.text, 2).join(" ") === AS_ABOVE,
  }));
}

/** A name in capitals may be a title that nobody knows. */
const isPlainName = ({ kind, text }: SignerLine): boolean => kind === "name" && text !== text.toUpperCase();

function signerLines(pieces: readonly Segment[]): readonly SignerLine[] {
  const lines = pieces
    .filter(({ text }) => !SIGNED.test(text))
    .map(({ place, text }) => ({ place, text, authority: authorityOf(text), isTitle: isTitle(text) }));
  const known = lines.findLastIndex(
    ({ text, authority, isTitle }) => authority !== null || isTitle || UNIT.test(text),
  );
  // A title that nobody knows stands in capitals above the name.
  const small = lines.findIndex(({ text }, at) => at > known && text !== text.toUpperCase());
  const name = small >= 0 ? small : lines.length - 1;
  return lines.slice(0, name + 1).map((line, at) => ({
    ...line,
    kind: line.authority !== null ? "authority" : at === name && at > known ? "name" : "title",
  }));
}
