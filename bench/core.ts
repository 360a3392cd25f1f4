/** What is measured, as one bundle that `run.mjs` builds as the terminal's program is built. */
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { createChecker } from "../src/app";
import { check } from "../src/check";
import type { SourceDocument } from "../src/document";
import { openDocx, readSourceDocument } from "../src/docx";
import { congVan1432 } from "../src/outline";

import { skeletonDocument, placeholderProfile } from "../src/skeleton";
import { packDocx } from "../src/docx";

export { asFile } from "./file";
export { longReport, repeatedReport } from "./report";

/** A file as it lies on disk, to all that is found in it. */
export const checkFile = (bytes: Uint8Array) =>
  check(readSourceDocument(openDocx(bytes)), congVan1432, CONTEXT);
export const checkParagraphs = (source: SourceDocument) => check(source, congVan1432, CONTEXT);
/** The check of one report after the other, as the pane does it. */
export function checkAgain(): (source: SourceDocument) => unknown {
  const checkOne = createChecker(congVan1432);
  return (source) => checkOne(source, CONTEXT);
}
export const skeletonFile = () => packDocx(skeletonDocument(congVan1432, placeholderProfile(CONTEXT.today)));

const CONTEXT = { today: new Date(2026, 11, 10) };

/** The least that anything which reads a .docx must do: unzip it, and walk once through the text's XML. */
export function floor(bytes: Uint8Array): number {
  const { "word/document.xml": xml } = unzipSync(bytes);
  let elements = 0;
  const parser = new SaxesParser();
  parser.on("opentag", () => elements++);
  parser.write(new TextDecoder().decode(xml)).close();
  return elements;
}

/** A paragraph more, as typed into the middle of a report whose paragraphs come anew from the host. */
export function withOneChanged(source: SourceDocument, round: number): SourceDocument {
  const copy = JSON.parse(JSON.stringify(source)) as { paragraphs: { text: string }[] } & SourceDocument;
  const paragraph = copy.paragraphs[Math.floor(copy.paragraphs.length / 2) + (round % 20)];
  if (paragraph)
    paragraph.text = `${paragraph.text} Đã tổ chức thêm ${round + 2} cuộc đối thoại với Nhân dân.`;
  return copy;
}
