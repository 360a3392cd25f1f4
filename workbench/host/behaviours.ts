/**
 * What real Word does to add-ins, one small function each, named with the threads that tell of it. A persona names those
 * that it shows, and the host asks them at a few places; where none has a say, the host is as kind as can be.
 */
import {
  controlsIn,
  deleteParagraph,
  type EditableDocument,
  element,
  insertAfter,
  insertTextAt,
  makeRun,
  paragraphsIn,
  paragraphSpan,
  paragraphText,
  removeChild,
  setChangeTracking,
  unwrap,
} from "../docx";
import { childOf, type XmlElement } from "../../src/docx/xml";
import type { HostErrorCode } from "./hostError";

/** A member that the add-in asks for. */
export interface Asked {
  /** Such as "Paragraph.InsertText". */
  readonly member: string;
  readonly kind: "get" | "set" | "call";
  /** Whether it would change the document. */
  readonly changes: boolean;
}

/** A batch of the add-in's that is about to be carried out. */
export interface Coming {
  /** The members that it names. */
  readonly calls: readonly string[];
  /** The paragraphs that the add-in holds on to, where it writes; [] where it only reads. */
  readonly writesAt: readonly XmlElement[];
}

type Refusal = (asked: Asked) => HostErrorCode | undefined;

export interface Behaviour {
  /** "#785" is of OfficeDev/office-js, "docs#874" of OfficeDev/office-js-docs. */
  readonly threads: readonly string[];
  /** The code with which this Word refuses what is asked. */
  readonly refuses?: Refusal;
  /** What becomes of a fragment's blocks on their way into the document. */
  readonly inserts?: (blocks: readonly XmlElement[]) => readonly XmlElement[];
  /** How the text that is read differs from the text that stands there. */
  readonly reads?: "with deleted text" | "as before the batch";
  /** Milliseconds that such a batch takes; Infinity is never. */
  readonly takes?: (calls: readonly string[]) => number;
  /** What `Document.settings.saveAsync` comes to. */
  readonly saves?: "refused" | "forgotten";
  /** Whether the add-in hears that the selection has moved. */
  readonly isSilentAboutSelection?: true;
  /** Done to every document that is opened. */
  readonly opens?: (document: EditableDocument) => void;
  /** What becomes of a document when all of it is cut and pasted. */
  readonly pastes?: (document: EditableDocument) => void;
  /** What somebody else does in the same document just before the batch. */
  readonly meanwhile?: (document: EditableDocument, coming: Coming) => void;
}

const refusing =
  (code: HostErrorCode, ...members: readonly string[]): Refusal =>
  ({ member }) =>
    members.includes(member.slice(member.indexOf(".") + 1)) ? code : undefined;

const refusingChanges =
  (code: HostErrorCode): Refusal =>
  ({ changes }) =>
    changes ? code : undefined;

const always = (milliseconds: number) => () => milliseconds;

export const BEHAVIOURS = {
  "prompt-refused": {
    threads: ["#785", "#6568"],
    refuses: ({ member, kind }) =>
      member === "ContentControl.PlaceholderText" && kind === "set" ? "GeneralException" : undefined,
  },
  "get-ooxml-fails": { threads: ["#6059", "#5394"], refuses: refusing("GeneralException", "GetOoxml") },
  "comments-refused": {
    threads: ["#6746"],
    refuses: refusing("NotImplemented", "GetComments", "InsertComment"),
  },
  /** Reported for the headers of first and even pages; played for every one. */
  "header-refused": {
    threads: ["docs-reference#1202"],
    refuses: refusing("GeneralException", "GetHeader", "GetFooter"),
  },
  protected: { threads: ["#5484"], refuses: refusingChanges("AccessDenied") },
  /** Viewing mode gives no better reason. */
  "viewing-mode": { threads: ["#5484"], refuses: refusingChanges("GeneralException") },
  "extra-paragraph-after-insert": {
    threads: ["docs#874"],
    // Two, since the last empty one melts into what follows.
    inserts: (blocks) => [...blocks, element("w:p"), element("w:p")],
  },
  "last-paragraph-loses-style": {
    threads: ["#2914", "#3222"],
    inserts: (blocks) => {
      const properties = childOf(blocks.at(-1), "w:pPr");
      const style = childOf(properties, "w:pStyle");
      if (properties && style) removeChild(properties, style);
      return blocks;
    },
  },
  "deleted-text-in-text": { threads: ["#1267"], reads: "with deleted text" },
  "stale-in-batch": { threads: ["#3284"], reads: "as before the batch" },
  "insert-slow": {
    threads: ["#5944"],
    takes: (calls) => (calls.includes("InsertOoxml") ? 5000 : 0),
  },
  "answers-after-ten-seconds": { threads: ["#3271"], takes: always(10_000) },
  /** Not until something else happens in Word, such as copying. */
  "answers-after-two-minutes": { threads: ["#505"], takes: always(120_000) },
  "never-answers": { threads: ["#4941", "#3571"], takes: always(Infinity) },
  "settings-refused": { threads: ["#626"], saves: "refused" },
  "settings-forgotten": { threads: ["#642", "#5910"], saves: "forgotten" },
  "selection-event-missing": { threads: ["#2964", "#2473"], isSilentAboutSelection: true },
  "controls-dropped-on-paste": {
    threads: ["#1926"],
    pastes: (document) => {
      for (const control of controlsIn(document.body())) unwrap(document, control);
    },
  },
  /** Then what is inserted is recorded as a revision. */
  "changes-tracked": {
    threads: ["#334", "#559"],
    opens: (document) => {
      setChangeTracking(document, true);
    },
  },
  "co-author-writes": { threads: ["#1527"], meanwhile: write },
  "co-author-deletes": {
    threads: ["#2436"],
    meanwhile: (document, { writesAt }) => {
      const last = writesAt.at(-1);
      if (last) deleteParagraph(document, last);
    },
  },
} as const satisfies Readonly<Record<string, Behaviour>>;

export type BehaviourName = keyof typeof BEHAVIOURS;

const THEIRS = "Đồng nghiệp đang viết đoạn này.";

/** A paragraph of their own in the middle, a word more each time: places shift, and a text that was read is another. */
function write(document: EditableDocument): void {
  const body = document.body();
  const paragraphs = paragraphsIn(body).filter((one) => body.children.includes(one));
  const theirs = paragraphs.find((one) => paragraphText(one).startsWith(THEIRS));
  if (theirs) insertTextAt(document, paragraphSpan(theirs, "Content"), " Thêm.", "End");
  else {
    const middle = paragraphs[Math.floor(paragraphs.length / 2)];
    if (middle) insertAfter(document, middle, [element("w:p", {}, [makeRun(THEIRS)])]);
  }
}
