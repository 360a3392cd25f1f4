/** The lines that the preview shows are those of the document, for agencies of every shape. */
import { parseXml } from "../../../src/docx/parseXml";
import { congVan1432 } from "../../../src/outline";
import { skeletonDocument } from "../../../src/skeleton";
import type { AgencyProfile } from "../../../src/skeleton";
import {
  addresseeLines,
  headingLines,
  signatureLines,
  subjectLine,
} from "../../../src/skeleton/headingLines";
import { escapeXml } from "../../../src/skeleton/ooxml";
import { skeletonBlocks } from "../../../src/skeleton/blocks";
import { flatOpc } from "../../../src/skeleton/fragment";
import { pageOf, textOf } from "./page";
import { dongNai, profiles, undated } from "./profiles";

const FRAME = ["heading", "title", "addressee", "signature"];

/** What of a text an XML document can carry. */
const carried = (text: string): string => textOf(parseXml(`<t>${escapeXml(text)}</t>`));

/** In the order of the page: the cells of a table row by row. */
function linesOf(profile: AgencyProfile): readonly string[] {
  const heading = headingLines(profile);
  const addressee = addresseeLines(profile);
  const signature = signatureLines(profile);
  return [
    ...(heading.governingBody.length > 0 ? [heading.governingBody.join("\n")] : []),
    heading.agency.join("\n"),
    heading.nationalName,
    heading.motto,
    heading.number,
    heading.placeDate,
    congVan1432.documentKind,
    subjectLine(congVan1432, profile),
    addressee.label,
    ...addressee.listed,
    signature.receivedBy,
    ...signature.copies,
    ...signature.authority,
    signature.name,
  ].map(carried);
}

test.each(profiles)("they are exactly the paragraphs of the document: %s", (_what, profile) => {
  const blocks = skeletonBlocks(congVan1432, profile, "glossary");
  const frame = blocks.filter(({ id }) => FRAME.includes(id)).map(({ ooxml }) => ooxml);
  for (const ooxml of frame) {
    expect(skeletonDocument(congVan1432, profile).get("word/document.xml")).toContain(ooxml);
  }
  const page = pageOf(flatOpc(frame.join(""))).slice(0, -1);
  expect(linesOf(profile)).toEqual(page.filter(({ hasTopRule }) => !hasTopRule).map(({ text }) => text));
});

test("a year that is not known yet is left open by dots", () => {
  const inMaking = { ...undated(dongNai), year: null };
  expect(headingLines(inMaking).placeDate).toBe("Đồng Nai, ngày      tháng      năm …");
  expect(subjectLine(congVan1432, inMaking)).toMatch(/ tại tỉnh Đồng Nai năm …$/);
});
