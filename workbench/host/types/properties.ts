/** Title, author and the like, from docProps/core.xml. */
import type { XmlElement } from "../../../src/docx/xml";
import { descendants, type EditableDocument, ownText } from "../../docx";
import { defineType, type Scalar } from "../hostObject";

const CORE: Readonly<Record<string, string>> = {
  Author: "dc:creator",
  Category: "cp:category",
  Comments: "dc:description",
  Keywords: "cp:keywords",
  LastAuthor: "cp:lastModifiedBy",
  Subject: "dc:subject",
  Title: "dc:title",
};

function core(document: EditableDocument, name: string): string {
  const part = document.targetOf("", "/core-properties");
  if (part === undefined || !document.has(part)) return "";
  const found: XmlElement | undefined = descendants(document.part(part), name)[0];
  return ownText(found);
}

const scalars = Object.fromEntries(
  Object.entries(CORE).map(([name, tag]): [string, Scalar<"document">] => [
    name,
    { since: "1.3", get: (_target, { document }) => core(document, tag) },
  ]),
);

export const properties = defineType<"document">({ name: "DocumentProperties", scalars });
