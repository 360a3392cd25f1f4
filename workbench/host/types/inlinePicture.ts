import { childOf, type XmlElement } from "../../../src/docx/xml";
import { collectionOf, defineType } from "../hostObject";

/** Drawings are measured in EMU: 12700 to the point. */
const points = (picture: XmlElement, side: "cx" | "cy"): number =>
  Number(childOf(picture, "wp:extent")?.attributes[side] ?? 0) / 12700;

const inlinePicture = defineType<XmlElement>({
  name: "InlinePicture",
  alive: (picture, { document }) => document.partOf(picture) !== undefined,
  scalars: {
    AltTextDescription: { get: (picture) => childOf(picture, "wp:docPr")?.attributes.descr ?? "" },
    AltTextTitle: { get: (picture) => childOf(picture, "wp:docPr")?.attributes.title ?? "" },
    Height: { get: (picture) => points(picture, "cy") },
    Width: { get: (picture) => points(picture, "cx") },
  },
});

export const inlinePictures = collectionOf<XmlElement>("InlinePictureCollection", inlinePicture);
