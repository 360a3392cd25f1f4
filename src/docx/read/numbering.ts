/** The numbers that Word itself puts before paragraphs, counted from word/numbering.xml: ECMA-376 part 1, 17.9. */
import { DocxError } from "../docxError";
import { LIMITS } from "../limits";
import { childOf, childrenOf, valOf, type ReadonlyXmlElement } from "../xml";
import { paragraphLook, type ParagraphLook } from "./looks";
import { formatNumber, readableSymbol } from "./numberFormats";
import type { NumberingReference, Styles } from "./styles";
import { isOn } from "./values";

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" : each %n is the number of the nth level. */
  readonly text: string;
  /** Numbers of all levels in Arabic figures, whatever their formats. */
  readonly legal: boolean;
  /** The level is counted anew after a level below this one-based number; 0 never. */
  readonly restartAfter: number;
  /** Paragraphs of this style are numbered by this level. */
  readonly style: string | undefined;
  readonly paragraph: ParagraphLook;
}

interface List {
  readonly id: string;
  /** Lists of one abstract numbering are counted together. */
  readonly counted: string;
  readonly levels: readonly (Level | undefined)[];
  /** By level, where this list sets the count anew when it is first used. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

export interface Place {
  readonly list: List;
  readonly level: number;
}

export interface Numbering {
  /** The list and level of a paragraph of this style whose own reference is `direct`; undefined where it has none. */
  placeOf(styleId: string | undefined, direct: NumberingReference): Place | undefined;
  /** What the level says of its paragraphs' look: their indents. */
  lookOf(place: Place): ParagraphLook;
  /** Counts one paragraph and gives what stands before it; undefined where that is nothing. */
  count(place: Place): string | undefined;
}

const LEVELS = 9;

export function createNumbering(part: ReadonlyXmlElement | undefined, styles: Styles): Numbering {
  const lists = readLists(part, styles);
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return {
    placeOf(styleId, direct) {
      const fromStyle = styles.get(styleId).numbering;
      const list = lists.get(direct.numId ?? fromStyle.numId ?? "");
      if (!list) return undefined;
      const linked = list.levels.findIndex((level) => level !== undefined && level.style === styleId);
      // A style's level is the one that names the style; what its own w:ilvl says comes after: 17.9.23.
      const ofStyle = linked >= 0 && styleId !== undefined ? linked : Number(fromStyle.level ?? 0);
      const level =
        direct.level === undefined ? (direct.numId === undefined ? ofStyle : 0) : Number(direct.level);
      return list.levels[level] ? { list, level } : undefined;
    },
    lookOf: ({ list, level }) => list.levels[level]?.paragraph ?? {},
    count({ list, level }) {
      const counter = counters.get(list.counted) ?? [];
      counters.set(list.counted, counter);
      const first = !begun.has(`${list.id} ${level}`);
      if (first && list.startOverrides.has(level)) counter[level] = undefined;
      begun.add(`${list.id} ${level}`);
      advance(counter, list, level);
      const label = labelOf(counter, list, level);
      return label === "" ? undefined : label;
    },
  };
}

const startOf = ({ levels, startOverrides }: List, level: number): number =>
  startOverrides.get(level) ?? levels[level]?.start ?? 1;

function advance(counter: (number | undefined)[], list: List, level: number): void {
  const current = counter[level];
  counter[level] = current === undefined ? startOf(list, level) : current + 1;
  for (let deeper = level + 1; deeper < LEVELS; deeper++) {
    if (level < (list.levels[deeper]?.restartAfter ?? deeper)) counter[deeper] = undefined;
  }
}

function labelOf(counter: readonly (number | undefined)[], list: List, level: number): string {
  const own = list.levels[level];
  if (!own) return "";
  if (own.format === "bullet") return readableSymbol(own.text);
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = list.levels[at];
    // A level that nothing has been counted on yet shows where it would start.
    const value = counter[at] ?? startOf(list, at);
    const format = other?.format ?? "decimal";
    return formatNumber(value, own.legal && format !== "none" ? "decimal" : format);
  });
}

function readLists(part: ReadonlyXmlElement | undefined, styles: Styles): ReadonlyMap<string, List> {
  const lists = new Map<string, List>();
  if (!part) return lists;
  const abstracts = new Map(
    childrenOf(part, "w:abstractNum").map((element) => [
      element.attributes["w:abstractNumId"] ?? "",
      element,
    ]),
  );
  const nums = childrenOf(part, "w:num");
  const numById = new Map(nums.map((num) => [num.attributes["w:numId"], num]));
  const abstractOf = (num: ReadonlyXmlElement | undefined): ReadonlyXmlElement | undefined =>
    abstracts.get(valOf(num, "w:abstractNumId") ?? "");
  for (const num of nums) {
    const id = num.attributes["w:numId"] ?? "";
    const own = abstractOf(num);
    const link = valOf(own, "w:numStyleLink");
    // A list style's levels stand where that style's own w:num points: 17.9.21.
    const linkedId = link === undefined ? undefined : styles.get(link).numbering.numId;
    const abstract = link === undefined ? own : abstractOf(numById.get(linkedId));
    if (abstract) lists.set(id, readList(id, num, abstract));
  }
  lists.delete("0");
  return lists;
}

function readList(id: string, num: ReadonlyXmlElement, abstract: ReadonlyXmlElement): List {
  const levels: (Level | undefined)[] = [];
  const startOverrides = new Map<number, number>();
  for (const element of childrenOf(abstract, "w:lvl")) addLevel(levels, element);
  for (const override of childrenOf(num, "w:lvlOverride")) {
    const replaced = childOf(override, "w:lvl");
    if (replaced) addLevel(levels, replaced);
    const start = Number(valOf(override, "w:startOverride"));
    if (Number.isInteger(start)) startOverrides.set(Number(override.attributes["w:ilvl"]), start);
  }
  return { id, counted: abstract.attributes["w:abstractNumId"] ?? "", levels, startOverrides };
}

function addLevel(levels: (Level | undefined)[], element: ReadonlyXmlElement): void {
  const at = Number(element.attributes["w:ilvl"]);
  if (!Number.isInteger(at) || at < 0 || at >= LEVELS) return;
  const restart = Number(valOf(element, "w:lvlRestart"));
  const start = Number(valOf(element, "w:start") ?? 0);
  const legal = childOf(element, "w:isLgl");
  const text = valOf(element, "w:lvlText") ?? "";
  if (text.length > LIMITS.label)
    throw new DocxError("too-large", `a list label of ${text.length} characters`);
  levels[at] = {
    start: Number.isInteger(start) ? start : 0,
    format: valOf(element, "w:numFmt") ?? "decimal",
    text,
    legal: legal !== undefined && isOn(legal.attributes["w:val"]),
    restartAfter: Number.isInteger(restart) && childOf(element, "w:lvlRestart") ? restart : at,
    style: valOf(element, "w:pStyle"),
    paragraph: paragraphLook(childOf(element, "w:pPr")),
  };
}
