/** The sentences of findings in English. What stands or should stand in the report is quoted in Vietnamese. */
import { formatDate } from "../../outline/citations";
import { MOTTO, NATIONAL_NAME } from "../../outline/nation";
import { added, grouped, isPart, quote, share, slashed } from "./parts";
import type {
  AddresseeSlip,
  FigureReason,
  FindingSentences,
  HeadingPart,
  ItemName,
  ItemReason,
  LayoutSlip,
  NumberSlip,
  PageNumberSlip,
  Period,
  PlacedValue,
  PlaceDateSlip,
  Side,
} from "./data";

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** "part III", "item III.7.2". */
export const itemNumber = (id: string): string => `${isPart(id) ? "part" : "item"} ${id}`;

const itemName = ({ item, heading }: ItemName): string => `${itemNumber(item)} ${quote(heading)}`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const periodName = ({ kind, year }: Period): string =>
  `the ${kind === "half-year" ? "first half of the year" : "year"}${year === null ? "" : ` ${year}`}`;

const placeOf = ({ item, opening = "" }: PlacedValue): string =>
  item === undefined ? `paragraph ${quote(opening)}` : itemNumber(item);

const ITEM_REASONS: Readonly<Record<ItemReason["id"], (text: string) => string>> = {
  "other-heading": (text) =>
    `The heading ${quote(text, 80)} differs from the outline's, so this may not be the item.`,
  "other-part": (text) =>
    `The heading ${quote(text, 80)} differs from the outline's, so this may not be the part.`,
  sentence: (text) => `It has no heading of its own; the sentence ${quote(text, 80)} seems to belong to it.`,
  shared: (text) => `It has no heading of its own; its text seems to stand under ${quote(text, 60)}.`,
  unsure: () => "What was found may not belong to this item.",
};

const itemReason = (reason: ItemReason): string =>
  ITEM_REASONS[reason.id](reason.id === "unsure" ? "" : reason.text);

export const figureReasons: Readonly<Record<FigureReason, string>> = {
  range: "The text gives a range (from … to …) and no definite number.",
  "at-least": "The text gives only a minimum (“trở lên”) and no definite number.",
  torn: "Two numbers stand apart from each other; they may be one number or two.",
  impossible: "More were settled than there were in all.",
  partners: "It is not clear whether the dialogue was with the people or with others.",
  surveyed: "It may not be the satisfaction of people and organisations with administrative agencies.",
  mixed: "The number counts other things as well.",
  party: "Only Party members disciplined are counted, not officials and public employees.",
  unsure: "The number found may not be of this period.",
};

const ADDRESSEE: Readonly<Record<AddresseeSlip, string>> = {
  capitals: "write “Kính gửi” in small letters",
  colon: "a colon (:) goes behind “Kính gửi”",
  "no-recipient": "the agency that receives the report is not named",
  "one-in-a-list": "a single recipient goes on the same line, without a dash",
  "several-on-a-line": "two or more recipients go on a line each, with a dash (-)",
  dashes: "each recipient goes on a line of its own that begins with a dash (-)",
  semicolons: "each line but the last ends with a semicolon (;)",
  "full-stop": "the last line ends with a full stop (.)",
  "end-of-line": "the line ends with a full stop (.)",
};

const NUMBER: Readonly<Record<NumberSlip, (number: string) => string>> = {
  label: () => "write “Số” in small letters with a capital S",
  colon: () => "a colon goes behind “Số”",
  stroke: () => "a stroke (/) goes between number and symbol",
  zero: (number) => `a number below 10 begins with a zero (0${number})`,
  "spaced-stroke": () => "no space goes around the stroke",
  "spaced-hyphen": () => "no space goes around the hyphen",
  capitals: () => "the symbol is written in capitals",
  kind: () => "a report's symbol begins with “BC-”",
};

const PLACE_DATE: Readonly<Record<PlaceDateSlip, (day: string, month: string) => string>> = {
  words: () => "write “ngày … tháng … năm …” in full",
  "no-place": () => "the place is missing",
  "place-capitals": () => "the words of the place begin with capitals",
  "date-capitals": () => "“ngày”, “tháng”, “năm” are written in small letters",
  comma: () => "a comma goes behind the place",
  "day-zero": (day) => `a day below 10 begins with a zero (0${day})`,
  "month-zero": (_, month) => `months 1 and 2 begin with a zero (0${month})`,
  "no-year": () => "the year is missing",
};

const PAGE_NUMBER: Readonly<Record<PageNumberSlip, string>> = {
  none: "there is none; number the pages from the second on, in the middle of the top margin",
  footer: "it stands in the bottom margin and belongs in the top one",
  aside: "it is not centred",
  "first-page": "it shows on the first page",
};

const SIDES: Readonly<Record<Side, string>> = {
  top: "top",
  bottom: "bottom",
  left: "left",
  right: "right",
};

const SIZED: Readonly<Record<HeadingPart, string>> = {
  agency: "issuing agency",
  "national-name": "national name",
  motto: "motto",
  number: "number and symbol",
  "place-date": "place and date",
  kind: "kind of document",
  subject: "subject",
  addressee: "addressee",
};

const LAYOUT: Readonly<Record<LayoutSlip, (count: number) => string>> = {
  alignment: (count) => `${counted(count, "paragraph is", "paragraphs are")} not justified`,
  "first-line": (count) =>
    `the first line of ${counted(count, "paragraph")} is not indented by 1 cm or 1.27 cm`,
  gap: (count) => `in ${counted(count, "place")} two paragraphs are less than 6 pt apart`,
  "line-spacing": (count) =>
    `the line spacing of ${counted(count, "paragraph")} is not between single and 1.5 lines`,
};

const copies = (text: string, count: number): string =>
  count === 1
    ? `Not in the right form in nơi nhận: “${text}”`
    : `${count} lines of nơi nhận are not in the right form, the first of them “${text}”`;

const missing = (what: string, remedy: string) => () =>
  `The heading of the report lacks the ${what}. ${remedy}`;

export const sentences: FindingSentences = {
  "addressee-form": {
    form: ({ text, slips }) =>
      `The addressee is not in the right form: “${text}”: ${slips.map((slip) => ADDRESSEE[slip]).join("; ")}.`,
  },
  "agency-form": {
    "small-letters": ({ text }) =>
      `The agency is written “${text}”; its name goes in capitals: “${text.toUpperCase()}”.`,
    shortened: ({ text, expected }) =>
      `The issuing agency is shortened: “${text}”. Write its full name: “${expected}”.`,
  },
  "blank-left": {
    blank: ({ text }) => `Dots are still to be filled in: ${quote(text)}. Fill them in, or delete the line.`,
  },
  "citation-mismatch": {
    date: ({ symbol, written, expected }) =>
      `The date of ${symbol} is wrong: the report has ${formatDate(written)}; it should read ${expected}.`,
    namesake: ({ kind, number, written, expected }) =>
      `${kind} số ${number} ngày ${formatDate(written)} is another document of the same number. The one that the outline asks about is ${expected}.`,
    kind: ({ symbol, written, expected }) =>
      `The kind of document ${symbol} is wrong: the report has “${written}”; it should read ${expected}.`,
    issuer: ({ symbol, written, expected }) =>
      `The issuer of ${symbol} is wrong: the report has “của ${written}”; it should read ${expected}.`,
    symbol: ({ written, expected, kind, issuer }) =>
      `The symbol is not in the right form: “${written}” should read “${expected}” (${kind} của ${issuer}).`,
  },
  "citation-undated": {
    undated: ({ kind, number, expected }) =>
      `${kind} số ${number} is nowhere cited in full. The first time it should read: “${expected}”.`,
  },
  "comments-left": {
    comments: ({ count }) =>
      `The document still has ${counted(count, "comment")}. Settle and delete them all before it is signed and sent.`,
  },
  "copies-form": {
    missing: () => "“Nơi nhận:” is missing at the end of the report, level with the signer's position.",
    "one-line": ({ text }) =>
      `“${text}”: “Nơi nhận:” stands on a line of its own, with each recipient on a line below it.`,
    colon: ({ text }) => `A colon (:) goes behind “${text}”.`,
    "as-above": ({ text }) =>
      `The first line of nơi nhận is “${text}”; it should be “- Như trên;” because the report has “Kính gửi”.`,
    "no-as-above": () => "Nơi nhận lacks “- Như trên;”, which a report with “Kính gửi” needs.",
    "nothing-filed": () => "Nơi nhận lacks its last line “- Lưu: VT, …”.",
    dashes: ({ text, count }) => `${copies(text, count)}: a line begins with a dash (-).`,
    semicolons: ({ text, count }) => `${copies(text, count)}: a line ends with a semicolon (;).`,
    filed: ({ text }) => `${copies(text, 1)}: write it like “- Lưu: VT, NC.”.`,
  },
  "cutoff-date": {
    "after-report": ({ day, issued }) =>
      `The figures are counted up to ${formatDate(day)}, after the day of the report itself (${formatDate(issued)}). Look at both days again.`,
    "outside-period": ({ day, period }) =>
      `The figures are counted up to ${formatDate(day)}, outside ${periodName(period)}, which the report is about. See whether the day was left from an earlier report.`,
  },
  "date-impossible": {
    date: ({ text }) => `No calendar has this day: “${text}”. Look at day, month and year again.`,
  },
  deadline: {
    ahead: ({ due, days }) => `Due before ${slashed(due)}: ${counted(days, "day")} left.`,
    today: ({ due }) => `The report was due before ${slashed(due)}: the time is up today.`,
    overdue: ({ due, days }) =>
      `The report was due before ${slashed(due)}: it is ${counted(days, "day")} late.`,
  },
  "document-locked": {
    signed: () =>
      "The document is digitally signed: any change would make the signature invalid, so it is only checked here and not changed. What has to be changed goes into the unsigned draft, which is then signed again.",
    protected: () =>
      "The document is protected or open for reading only, so it is only checked here and not changed. To change it, go to Review > Restrict Editing > Stop Protection, then check again.",
  },
  "done-over-total": {
    fraction: ({ text }) =>
      `More were settled than there were in all: “${text}”. Look at both numbers again.`,
    petitions: ({ resolved, received }) =>
      `More petitions were settled (${resolved}) than received (${received}). Look at both numbers again, or say how many came over from the period before.`,
  },
  "empty-paragraphs": {
    rows: ({ count, places }) =>
      `${count} empty paragraphs stand in rows, in ${counted(places, "place")} of the text. Delete them; for room between paragraphs set their spacing, for a new page insert a page break.`,
  },
  "figure-conflict": {
    values: ({ label, values: [first, second] }) =>
      `“${label}” has two different values: “${first.text}” (${placeOf(first)}) and “${second.text}” (${placeOf(second)}). See which one is right and give it in both places.`,
  },
  "figure-missing": {
    required: ({ item, label }) =>
      `A required figure is missing in ${itemNumber(item)}: “${label}”. The outline asks for definite figures of the period; if there was nothing, say so.`,
    implied: ({ item, label }) =>
      `${capitalised(itemNumber(item))} gives no figure yet: “${label}”. The outline does not require it, but this text usually has one.`,
  },
  "figure-review": {
    doubtful: ({ item, label, reason }) =>
      `Look at this figure of ${itemNumber(item)} again: “${label}”. ${figureReasons[reason]}`,
  },
  "font-name": {
    font: ({ count, font }) =>
      `${counted(count, "paragraph is", "paragraphs are")} set in “${font}”; the font should be Times New Roman.`,
  },
  "font-size": {
    heading: ({ slips }) => {
      const told = slips.map(({ element, size, from, to }) => {
        const expected = from === to ? String(from) : `${from}–${to}`;
        return `${SIZED[element]} ${size}, should be ${expected}`;
      });
      return `Font sizes of the heading are not right: ${told.join("; ")}.`;
    },
    body: ({ count, sizes, text }) =>
      `${counted(count, "paragraph is", "paragraphs are")} of size ${sizes.join("; ")}; it should be 13 to 14. The first: ${quote(text)}.`,
  },
  "heading-missing": {
    "national-name": missing("national name", `Put “${NATIONAL_NAME}” at the top right of the first page.`),
    motto: missing("motto", `Put “${MOTTO}” right below the national name.`),
    agency: missing("issuing agency", "Put its full name in capitals at the top left of the first page."),
    number: missing(
      "number and symbol",
      "Put “Số: …/BC-…” below the issuing agency; the registrar may fill in the number later.",
    ),
    "place-date": missing(
      "place and date",
      "Put “<place>, ngày … tháng … năm …” below the national name and the motto.",
    ),
    kind: missing("kind of document", "Put “BÁO CÁO” in the middle, above the subject."),
    subject: missing(
      "subject",
      "Put it right below the kind of document, for example “Kết quả thực hiện Chỉ thị số 33/CT-TTg…”.",
    ),
    addressee: missing(
      "addressee",
      "A report to a superior agency has a line “Kính gửi: …” below the subject.",
    ),
  },
  "heading-numbering": {
    gap: ({ before, written, expected }) =>
      `The numbers of the headings do not follow one another: “${before}” is followed by “${written}”, and should be by “${expected}”.`,
  },
  "highlight-left": {
    highlighted: ({ count, text }) =>
      `${counted(count, "paragraph is", "paragraphs are")} still highlighted, the first: ${quote(text)}. See whether it is done, then remove the highlight.`,
  },
  "instruction-left": {
    instruction: ({ text }) =>
      `An instruction of the outline is left in the report: “${text}”. Delete it; figures go into the text.`,
    template: ({ text }) =>
      `Words of a template are left: ${quote(text)}. Write the text in their place, or delete them.`,
  },
  "item-empty": {
    empty: (item) =>
      `${capitalised(itemName(item))} is empty: nothing but the prompt stands below its heading. Write the results of the period; if there was nothing, write “Không phát sinh”.`,
  },
  "item-missing": {
    missing: (item) =>
      `${capitalised(itemName(item))} is missing: its heading is not in the report. The outline asks for it; if there was nothing in the period, keep the heading and write “Không phát sinh”.`,
  },
  "item-order": {
    moved: (item) =>
      `${capitalised(itemName(item))} does not stand in the outline's order. Move it to its place.`,
  },
  "item-review": {
    doubtful: ({ reason, ...item }) =>
      `Look at ${itemName(item)} again. ${itemReason(reason)} If it is, give it the outline's heading.`,
  },
  "legacy-encoding": {
    encoded: ({ count, encodings, fonts }) => {
      const names = encodings.map((encoding) => ({ tcvn3: "TCVN3 (ABC)", vni: "VNI" })[encoding]);
      const named = fonts.length === 0 ? "" : `, in the font ${fonts.map((font) => `“${font}”`).join(", ")}`;
      return `${counted(count, "paragraph is", "paragraphs are")} typed in the old encoding ${names.join(" and ")}${named}, and not in Unicode: a computer without the old fonts shows wrong letters. Convert the text to Unicode (TCVN 6909:2001) in Times New Roman. It was read and checked all the same.`;
    },
  },
  "nation-form": {
    "national-name": ({ text, expected }) =>
      `The national name is not in the right form: “${text}” should read “${expected}”.`,
    motto: ({ text, expected }) => `The motto is not in the right form: “${text}” should read “${expected}”.`,
  },
  "number-form": {
    form: ({ text, slips, number = "" }) =>
      `Number and symbol are not in the right form: “${text}”: ${slips.map((slip) => NUMBER[slip](number)).join("; ")}. For example: “Số: 05/BC-UBND”.`,
    "other-agency": ({ symbol, agency }) =>
      `The symbol “${symbol}” is not that of the issuing agency “${agency}”. Look at the symbol or at the agency's name again.`,
  },
  "page-setup": {
    paper: ({ landscape, sizes }) => {
      const slips = [
        ...(landscape ? ["the page lies across, and should stand upright"] : []),
        ...sizes.map(({ width, height }) => `${width} × ${height} mm, should be A4 (210 × 297 mm)`),
      ];
      return `The paper is not right: ${slips.join("; ")}.`;
    },
    margins: ({ slips }) => {
      const told = slips.map(
        ({ side, margin, from, to }) => `${SIDES[side]} ${margin} mm, should be ${from}–${to} mm`,
      );
      return `The margins are not right: ${told.join("; ")}.`;
    },
    "page-number": ({ slips }) =>
      `The page number is not right: ${slips.map((slip) => PAGE_NUMBER[slip]).join("; ")}.`,
  },
  "paragraph-layout": {
    layout: ({ slips }) =>
      `The layout of paragraphs is not right: ${slips.map(({ aspect, count }) => LAYOUT[aspect](count)).join("; ")}.`,
  },
  "parts-sum": {
    list: ({ text, total, ...sum }) =>
      `The parts do not add up to the total: “${text}”: ${added(sum)}, and the total says ${grouped(total)}. Look at the numbers again.`,
    column: ({ heading, total, ...sum }) =>
      `Column “${heading}” of the table: ${added(sum)}, and the row of totals says ${total}. Look at the numbers again.`,
  },
  "percent-over-100": {
    share: ({ text }) =>
      `The rate “${text}” is above 100%, which this rate cannot be. Look at the decimal comma or the number again.`,
  },
  "period-mismatch": {
    "issued-late": ({ period, month, year }) =>
      `By its subject the report is about ${periodName(period)}, but it is dated in month ${month}/${year}. Look at the period in the subject or at the date again.`,
    "issued-year": ({ period, year }) =>
      `The report is dated in ${year} but is about ${periodName(period)}. Correct the year in the date or in the subject.`,
    title: ({ written, period }) =>
      `The periods differ: the subject says ${periodName(written)}, the introduction and the date say ${periodName(period)}. Correct the year in the subject.`,
    introduction: ({ written, period }) =>
      `The periods differ: this paragraph says ${periodName(written)}, the subject ${periodName(period)}.`,
    "half-year": ({ text, period }) =>
      `This paragraph speaks of “${text}” in a report about ${periodName(period)}. See whether it was left from an earlier report.`,
    plans: ({ year, period, next }) =>
      `The heading of the tasks says ${year}; those of a report about ${periodName(period)} are for the ${period.kind === "half-year" ? "second half of the year" : "year"} ${next}. See whether it was left from an earlier report.`,
  },
  "place-date-form": {
    form: ({ text, slips, day = "", month = "" }) =>
      `Place and date are not in the right form: “${text}”: ${slips.map((slip) => PLACE_DATE[slip](day, month)).join("; ")}. For example: “Đồng Nai, ngày 05 tháng 02 năm 2026”.`,
  },
  "prompt-left": {
    prompt: ({ item, text }) =>
      `The outline's prompt is left in ${itemNumber(item)}: ${quote(text)}. Write the text in its place, or delete it.`,
    blank: ({ text }) =>
      `A blank is open in the sentence of a figure: ${quote(text)}. Fill in the number, or delete the sentence if another one gives it.`,
    placeholder: ({ text }) =>
      `The agency is not filled in: ${quote(text)} is a placeholder. Put the agency's own words there.`,
  },
  "rate-mismatch": {
    rate: ({ text, share: comesTo, rate }) =>
      `The rate does not match its numbers: “${text}” comes to ${share(comesTo)}, and the report has “${rate}”. Look at the numbers again.`,
  },
  "revisions-left": {
    revisions: ({ count, deletions, deletedTextLeftOut }) => {
      const read = deletedTextLeftOut
        ? "the deleted text was left out of the check."
        : "Word hands over deleted text as well, so the check may have counted it.";
      const deleted =
        deletions === 0 ? "" : ` ${counted(deletions, "of them deletes", "of them delete")} text; ${read}`;
      return `The document has ${counted(count, "tracked change")} that nobody has accepted or rejected.${deleted} Decide on each before the report is signed.`;
    },
  },
  "signer-authority": {
    "no-block": () =>
      "The signer's authority, position and name and the list of copies are not found at the end of the report. The position goes in capitals with the name below it; on the left stands “Nơi nhận:”.",
    form: ({ text, short, capitals }) => {
      const slips = [
        ...(short === undefined ? [] : [`a full stop (.) goes behind “${short}”`]),
        ...(capitals ? ["it is written in capitals"] : []),
      ];
      return `The signer's authority or position is not in the right form: “${text}”: ${slips.join("; ")}.`;
    },
    order: ({ text, above }) =>
      `The signer's authorities are in the wrong order: “${text}” goes above “${above}”.`,
    missing: () => "The signer's authority or position is missing above the name.",
    untitled: ({ text }) => `The signer's position is missing below “${text}”.`,
  },
  "signer-name": {
    capitals: ({ text }) =>
      `The signer's name is in capitals: “${text}”. Write it in small letters, each word with one capital.`,
    missing: ({ text }) => `The signer's name is missing below “${text}”.`,
  },
  "signer-title": {
    titled: ({ text }) =>
      `No academic title goes before the signer's name: “${text}”. Write only the full name.`,
  },
  "space-runs": {
    runs: ({ count }) =>
      `In ${counted(count, "place")} of the text, rows of spaces or tabs push words about. One space goes between two words; to indent a line or align text, format the paragraph.`,
  },
  "title-form": {
    kind: ({ text, expected }) =>
      `The kind of document is written ${quote(text)}; it should be “${expected}”, in capitals.`,
    "own-line": ({ expected }) =>
      `The subject goes right below the kind of document: “${expected}” stands on a line of its own.`,
    aside: ({ text }) => `The kind of document “${text}” is not centred.`,
    "subject-capitals": ({ text }) =>
      `The subject is in capitals: ${quote(text)}. Write it in small letters.`,
    "subject-about": ({ text }) => `The subject of a report has no “V/v”: ${quote(text)}.`,
  },
  "unicode-form": {
    decomposed: ({ count }) =>
      `${counted(count, "paragraph is", "paragraphs are")} typed in decomposed Unicode (letters and marks apart): it looks right, but searching, sorting and other programs get it wrong. Convert it to composed Unicode.`,
  },
};
