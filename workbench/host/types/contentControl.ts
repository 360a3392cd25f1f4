import {
  clearPrompt,
  contentOfControl,
  controlText,
  elementSpan,
  idOf,
  isInline,
  kindOf,
  promptText,
  propertiesOf,
  removeBlock,
  replaceControlText,
  setPrompt,
  setProperty,
  showsPrompt,
  type Span,
  tagOf,
  titleOf,
  unwrap,
  insertTextAt,
  paragraphsIn,
  holderOf,
  removeChild,
} from "../../docx";
import { childOf, valOf, type XmlElement } from "../../../src/docx/xml";
import { flag, number, oneOf, text } from "../args";
import { HostError } from "../hostError";
import {
  collectionOf,
  defineType,
  found,
  type HostContext,
  type HostObject,
  type Scalar,
  orNullObject,
  type Method,
} from "../hostObject";
import { contentMethods, contentObjects, track } from "./content";
import { insertParagraph, insertParagraphAt } from "./insert";
import { range } from "./range";
import { styleScalars } from "./style";

const spanOf = (control: XmlElement, host: HostContext, part?: Parameters<typeof elementSpan>[2]): Span =>
  elementSpan(host.document, control, part);

const PLACES = ["Replace", "Start", "End"] as const;

const property = (name: string, read: (control: XmlElement) => string): Scalar<XmlElement> => ({
  get: read,
  set: (control, value) => {
    const given = text(value);
    setProperty(control, name, given === "" ? undefined : given);
  },
});

const own = (control: XmlElement, name: string): string | undefined =>
  valOf(childOf(control, "w:sdtPr"), name);

/** w:lock says both in one word. */
const lock = (side: "delete" | "edit"): Scalar<XmlElement> => {
  const of = (control: XmlElement): { delete: boolean; edit: boolean } => {
    const value = own(control, "w:lock") ?? "unlocked";
    return { delete: value.startsWith("sdt"), edit: value.endsWith("ontentLocked") };
  };
  return {
    get: (control) => of(control)[side],
    set: (control, value) => {
      const wanted = { ...of(control), [side]: flag(value) };
      const name = wanted.edit ? (wanted.delete ? "sdtContentLocked" : "contentLocked") : "sdtLocked";
      setProperty(control, "w:lock", wanted.edit || wanted.delete ? name : undefined);
    },
  };
};

/** What is locked is refused to an add-in too. */
function refuseLocked(control: XmlElement): void {
  if ((own(control, "w:lock") ?? "").endsWith("ontentLocked")) throw new HostError("AccessDenied");
}

export const contentControl: (control: XmlElement) => HostObject = defineType<XmlElement>({
  name: "ContentControl",
  alive: (control, { document }) => document.partOf(control) !== undefined,
  scalars: {
    Appearance: {
      get: (control) => {
        const value = valOf(childOf(control, "w:sdtPr"), "w15:appearance") ?? "boundingBox";
        return value.charAt(0).toUpperCase() + value.slice(1);
      },
    },
    CannotDelete: lock("delete"),
    CannotEdit: lock("edit"),
    Color: {
      get: (control) => {
        const value = valOf(childOf(control, "w:sdtPr"), "w15:color");
        return value === undefined ? "" : `#${value}`;
      },
    },
    Id: { get: idOf },
    PlaceholderText: {
      get: (control, { document }) => promptText(document, control),
      set: (control, value, host) => {
        setPrompt(host.document, control, text(value));
      },
    },
    RemoveWhenEdited: {
      get: (control) => childOf(propertiesOf(control), "w:temporary") !== undefined,
      set: (control, value) => {
        setProperty(control, "w:temporary", flag(value) ? "" : undefined);
      },
    },
    ...styleScalars((control: XmlElement) => paragraphsIn(contentOfControl(control))),
    Subtype: {
      since: "1.3",
      get: (control) => `${kindOf(control)}${isInline(control) ? "Inline" : "Paragraphs"}`,
    },
    Tag: property("w:tag", tagOf),
    Text: { get: (control) => controlText(control).replace(/\r/g, "\n") },
    Title: property("w:alias", titleOf),
    Type: { get: kindOf },
  },
  objects: contentObjects(spanOf),
  methods: {
    ...contentMethods(spanOf, { ooxml: PLACES, text: PLACES }),
    Clear: {
      changes: true,
      call: (control, _args, { document }) => {
        refuseLocked(control);
        replaceControlText(document, control, "");
      },
    },
    Delete: {
      changes: true,
      call: (control, [keepContent], host) => {
        if (flag(keepContent)) unwrap(host.document, control);
        else if (isInline(control)) removeChild(holderOf(host.document, control), control);
        else removeBlock(host.document, control);
        host.document.changed();
      },
    },
    InsertParagraph: {
      changes: true,
      call: (control, [inserted, place], host) => {
        const where = oneOf(place, ["Start", "End", "Before", "After"]);
        if (where === "Before" || where === "After")
          return insertBeside(host, control, text(inserted), where);
        refuseLocked(control);
        if (isInline(control)) throw new HostError("InvalidArgument");
        clearPrompt(control);
        return insertParagraph(host, contentOfControl(control), text(inserted), where);
      },
    },
    InsertText: {
      changes: true,
      call: (control, [inserted, place], host) => {
        refuseLocked(control);
        const where = oneOf(place, PLACES);
        if (where === "Replace" || showsPrompt(control))
          replaceControlText(host.document, control, text(inserted));
        else insertTextAt(host.document, spanOf(control, host), text(inserted), where);
        const span = spanOf(control, host);
        track(host, { start: span.start, end: span.end });
        return range(span);
      },
    },
  },
});

function insertBeside(
  host: HostContext,
  control: XmlElement,
  inserted: string,
  place: "Before" | "After",
): HostObject {
  if (isInline(control)) {
    const around = found(host.document.ancestryFor(control)?.closest(control, "w:p"));
    return insertParagraphAt(host, around, inserted, place);
  }
  const inner = paragraphsIn(contentOfControl(control));
  return insertParagraphAt(
    host,
    control,
    inserted,
    place,
    found(place === "Before" ? inner[0] : inner.at(-1)),
  );
}

const byId: Method<() => readonly XmlElement[]> = {
  call: (list, [id]) => {
    const control = list().find((one) => idOf(one) === number(id));
    return control ? contentControl(control) : null;
  },
};

const where = (list: () => readonly XmlElement[], test: (control: XmlElement) => boolean): HostObject =>
  contentControls(() => list().filter(test));

export const contentControls: (list: () => readonly XmlElement[]) => HostObject = collectionOf<XmlElement>(
  "ContentControlCollection",
  contentControl,
  {
    methods: {
      ...orNullObject("GetById", byId),
      GetByTag: { call: (list, [tag]) => where(list, (control) => tagOf(control) === text(tag)) },
      GetByTitle: { call: (list, [title]) => where(list, (control) => titleOf(control) === text(title)) },
      GetByTypes: {
        since: "1.3",
        call: (list, [types]) => {
          if (!Array.isArray(types)) throw new HostError("InvalidArgument");
          const wanted = (types as readonly unknown[]).map(String);
          return where(list, (control) => wanted.some((type) => kindOf(control).startsWith(type)));
        },
      },
      GetItem: byId,
    },
  },
);
