import { ensureChild, type ListPlace } from "../../docx";
import type { XmlElement } from "../../../src/docx/xml";
import { index } from "../args";
import { defineType, type HostObject } from "../hostObject";

interface Item {
  readonly paragraph: XmlElement;
  readonly place: ListPlace;
}

export const listItem: (item: Item) => HostObject = defineType<Item>({
  name: "ListItem",
  alive: ({ paragraph }, { document }) => document.partOf(paragraph) !== undefined,
  scalars: {
    Level: {
      since: "1.3",
      get: ({ place }) => place.level,
      set: ({ paragraph, place }, value) => {
        const properties = ensureChild(ensureChild(paragraph, "w:pPr", "first"), "w:numPr");
        properties.children = [
          { name: "w:ilvl", attributes: { "w:val": String(index(value)) }, children: [] },
          { name: "w:numId", attributes: { "w:val": String(place.listId) }, children: [] },
        ];
      },
    },
    ListString: { since: "1.3", get: ({ place }) => place.label },
    SiblingIndex: { since: "1.3", get: ({ place }) => place.sibling },
  },
});
