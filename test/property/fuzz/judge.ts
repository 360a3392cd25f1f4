/** What must hold for any bytes at all. */
import { check } from "../../../src/check";
import { csvRow } from "../../../src/cli/csv";
import { describe as described } from "../../../src/cli/describe";
import { DocxError, openDocx, readSourceDocument } from "../../../src/docx";
import {
  EditableDocument,
  EditError,
  elementSpan,
  FragmentError,
  importFragment,
  insertBlocks,
  parseFlatOpc,
} from "../../../workbench/docx";
import type { SourceDocument } from "../../../src/document";
import { congVan1432 } from "../../../src/outline";
import { skeletonFragment } from "../../../src/skeleton";
import { dongNai } from "../../unit/skeleton/profiles";
import { keepsEvery } from "../../../src/app/keepsEvery";

const SKELETON = skeletonFragment(congVan1432, dongNai);

export type Verdict = "read" | "read, cannot be inserted into" | `refused: ${string}`;

/** @throws whatever else came of it: that is what the fuzzer looks for */
export function judge(bytes: Uint8Array): Verdict {
  let source: SourceDocument;
  try {
    source = readSourceDocument(openDocx(bytes));
  } catch (error) {
    if (error instanceof DocxError) return `refused: ${error.code}`;
    throw error;
  }
  const report = check(source, congVan1432, { today: new Date(2026, 11, 5) });
  JSON.stringify(report);
  csvRow("x.docx", report, congVan1432);
  for (const language of ["vi", "en"] as const) described("x.docx", report, congVan1432, language);
  return inserted(bytes, source) ? "read" : "read, cannot be inserted into";
}

/** Whether the skeleton went in; then all that was there is read back, in order, and one undo takes it out. */
function inserted(bytes: Uint8Array, before: SourceDocument): boolean {
  const document = open(bytes);
  if (document === null) return false;
  try {
    document.edit(() => {
      const blocks = importFragment(document, parseFlatOpc(SKELETON), document.mainName);
      insertBlocks(document, elementSpan(document, document.body()), blocks, "End");
    });
  } catch (error) {
    if (!(error instanceof EditError || error instanceof FragmentError || error instanceof DocxError))
      throw error;
    if (document.bytes() !== bytes)
      throw new Error("a refused insertion left something behind", { cause: error });
    return false;
  }
  const after = readSourceDocument(openDocx(document.bytes()));
  if (!keepsEvery(textsOf(before), textsOf(after))) throw new Error("text is lost by an insertion");
  document.undo();
  if (document.bytes() !== bytes) throw new Error("undo does not give back the file");
  return true;
}

function open(bytes: Uint8Array): EditableDocument | null {
  try {
    return new EditableDocument(bytes);
  } catch (error) {
    if (error instanceof DocxError) return null;
    throw error;
  }
}

const textsOf = ({ paragraphs }: SourceDocument): readonly string[] => paragraphs.map(({ text }) => text);
