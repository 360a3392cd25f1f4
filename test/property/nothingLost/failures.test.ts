/**
 * A host that fails at any action of any batch, once or from then on: the clerk's text is all there, what the product
 * says of the document is true, and once the host has recovered the same button does what it was pressed for.
 */
import fc, { budget } from "../../random";
import { changeTracking } from "../../../workbench/docx";
import { HostError, type DocumentState } from "../../../src/document/hostError";
import { docx, p } from "../../../workbench/test/makeDocument";
import { startWord, type Failure, type WordInNode } from "../../../workbench/test/officeInNode";
import { perform, steps, type Step } from "./actions";
import { documents, fileOf } from "./generatedDocument";
import { bodyXml, headerXml, lostFrom, withoutLetters } from "./kept";

let word: WordInNode;

beforeAll(async () => {
  word = await startWord(docx(p("x")), "newer");
});

afterAll(() => word.stop());

const failures: fc.Arbitrary<Failure> = fc.record({
  batch: fc.integer({ min: 1, max: 14 }),
  action: fc.oneof(fc.nat(12), fc.constant(Infinity)),
  code: fc.constantFrom(
    "GeneralException",
    "AccessDenied",
    "ItemNotFound",
    "NotImplemented",
    "InvalidArgument",
  ),
  lasting: fc.boolean(),
});

/** "done" where the product says that all went well. */
type Told = DocumentState | "done";

async function told(step: Step): Promise<Told> {
  try {
    await perform(step);
    return "done";
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error.documentState;
  }
}

/** What a clerk sees of a document: its text, and the page number at its top. */
const seen = (): string => bodyXml(word.document.bytes()) + headerXml(word.document.bytes());

const isInsertion = ({ kind }: Step): boolean => ["skeleton", "item", "figure"].includes(kind);

async function survives(file: Uint8Array, step: Step, failure: Failure): Promise<void> {
  await word.open(file);
  const before = seen();
  word.failAt(failure);
  const tracking = changeTracking(word.document);
  const state = await told(step);
  word.recover();
  if (!failure.lasting) expect(changeTracking(word.document)).toBe(tracking);
  const after = seen();

  if (step.kind === "fix") expect(withoutLetters(word.document.bytes())).toBe(withoutLetters(file));
  else expect(lostFrom(file, word.document.bytes())).toEqual([]);
  if (state === "unchanged") expect(after).toBe(before);
  if (state === "changed") expect(after).not.toBe(before);
  // One failure leaves the document as it was, or complete: then there is nothing more to do.
  const isComplete =
    state === "done" || (!failure.lasting && bodyXml(word.document.bytes()) !== bodyXml(file));
  if (isComplete && isInsertion(step)) {
    await told(step);
    expect(seen()).toBe(after);
  }
  word.undoAll();
  expect(seen()).toBe(before);
}

test("one failure leaves the document as it was or complete, and the product says which", async () => {
  await fc.assert(
    fc.asyncProperty(documents, fc.boolean(), steps, failures, (blocks, tracked, step, failure) =>
      survives(fileOf(blocks, tracked), step, failure),
    ),
    budget(10, 1000),
  );
});

test("each batch of an insertion, whether the host fails in its midst or when all of it is done", async () => {
  const blocks = fc.sample(documents, { numRuns: 1, seed: 33 })[0] ?? [];
  for (let batch = 1; batch <= 8; batch++)
    for (const action of [1, Infinity])
      await survives(
        fileOf(blocks),
        { kind: "skeleton" },
        { batch, action, code: "GeneralException", lasting: false },
      );
});
