import { headerOrFooter, findHeaderOrFooter, type HeaderKind } from "../../docx";
import type { XmlElement } from "../../../src/docx/xml";
import { oneOf } from "../args";
import {
  collectionOf,
  defineType,
  type Argument,
  type HostContext,
  type HostObject,
  orNullObject,
} from "../hostObject";
import { body } from "./body";

/** A section's properties, by its place: a body that names none still has one section. */
interface Section {
  readonly properties: () => XmlElement | undefined;
  readonly next: () => Section | undefined;
}

const KINDS: readonly HeaderKind[] = ["Primary", "FirstPage", "EvenPages"];

/** Word makes an empty header when one is asked for; that alone is no step of undo. */
function part(
  target: Section,
  host: HostContext,
  side: "header" | "footer",
  type: Argument | undefined,
): HostObject {
  const kind = oneOf(type, KINDS);
  const there = findHeaderOrFooter(host.document, target.properties(), side, kind);
  return body(
    there ?? host.document.amend(() => headerOrFooter(host.document, target.properties(), side, kind)),
  );
}

export const section: (target: Section) => HostObject = defineType<Section>({
  name: "Section",
  objects: { Body: { get: (_target, { document }) => body(document.body()) } },
  methods: {
    GetFooter: { call: (target, [type], host) => part(target, host, "footer", type) },
    GetHeader: { call: (target, [type], host) => part(target, host, "header", type) },
    ...orNullObject("GetNext", {
      since: "1.3",
      call: (target: Section) => {
        const next = target.next();
        return next ? section(next) : null;
      },
    }),
  },
});

export const sections = collectionOf<Section>("SectionCollection", section);

export function sectionList(list: () => readonly (XmlElement | undefined)[]): readonly Section[] {
  const make = (at: number): Section => ({
    properties: () => list()[at],
    next: () => (at + 1 < list().length ? make(at + 1) : undefined),
  });
  return list().map((_, at) => make(at));
}
