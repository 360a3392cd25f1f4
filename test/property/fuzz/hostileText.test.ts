/** Whatever a profile holds is text: the skeleton of it is a document of the same paragraphs, and nothing more. */
import { openDocx, packDocx, readSourceDocument } from "../../../src/docx";
import { congVan1432 } from "../../../src/outline";
import { skeletonDocument, type AgencyProfile } from "../../../src/skeleton";
import { dongNai } from "../../unit/skeleton/profiles";
import { HOSTILE_TEXTS } from "./hostileText";

const read = (profile: AgencyProfile) =>
  readSourceDocument(openDocx(packDocx(skeletonDocument(congVan1432, profile))));

const plain = read(dongNai);

/** XML can carry none of these, whatever is done; what is left of the text is still text. */
// eslint-disable-next-line no-control-regex -- they are what is spoken of
const NOT_FOR_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const kept = (text: string) => text.replace(NOT_FOR_XML, "").replace(/\s+/g, " ").trim();

test.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text).slice(0, 40), text] as const))(
  "%s as a place and as a name",
  (_, text) => {
    const { paragraphs, controls } = read({
      ...dongNai,
      place: `Đồng Nai ${text}`,
      signature: { ...dongNai.signature, name: `An ${text}` },
    });
    expect(paragraphs).toHaveLength(plain.paragraphs.length);
    expect(controls).toHaveLength(plain.controls.length);
    const words = kept(paragraphs.map((paragraph) => paragraph.text).join("\n"));
    expect(words).toContain(kept(`An ${text}`));
  },
);
