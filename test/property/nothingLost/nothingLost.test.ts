/**
 * The clerk's document after any of our actions, in any order: src/app and src/word on the real office.js, against the workbench's
 * host, over documents drawn at random.
 */
import fc, { budget } from "../../random";
import { insertSkeleton } from "../../../src/app";
import { HostError } from "../../../src/document/hostError";
import { congVan1432 } from "../../../src/outline";
import { officeHost } from "../../../src/word";
import { faultsOfDocx } from "../../ooxmlValidator";
import { dongNai } from "../../unit/skeleton/profiles";
import { docx, p } from "../../../workbench/test/makeDocument";
import { startWord, type WordInNode } from "../../../workbench/test/officeInNode";
import { perform, steps, type Done, type Step } from "./actions";
import { documents, fileOf, type Block } from "./generatedDocument";
import { bodyXml, lostFrom, withoutLetters } from "./kept";

let word: WordInNode;

beforeAll(async () => {
  word = await startWord(docx(p("x")));
});

afterAll(() => word.stop());

const drawn = budget(8, 1000);

test("the documents drawn are good ones, so that what is found in them counts", async () => {
  for (const blocks of fc.sample(documents, { numRuns: 5, seed: 1432 }))
    expect(await faultsOfDocx(fileOf(blocks))).toEqual([]);
});

test("after any actions in any order all that was there is there, in order", async () => {
  const some = fc.array(steps, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(documents, some, async (blocks, chosen) => {
      await word.open(fileOf(blocks));
      for (const step of chosen) await keepsAll(step);
    }),
    drawn,
  );
});

async function keepsAll(step: Step): Promise<void> {
  const before = word.document.bytes();
  const done = await orRefused(perform(step));
  const after = word.document.bytes();
  if (done.replaced) expect(withoutLetters(after)).toBe(withoutLetters(before));
  else expect(lostFrom(before, after)).toEqual([]);
  if (!done.wrote) expect(bodyXml(word.document.bytes())).toBe(bodyXml(before));
}

/** What may be refused: words that do not look all the same. */
async function orRefused(doing: Promise<Done>): Promise<Done> {
  try {
    return await doing;
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== "by-hand" || error.documentState !== "unchanged")
      throw error;
    return { wrote: false, undoSteps: 0 };
  }
}

test("inserting twice is inserting once", async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (blocks) => {
      await word.open(fileOf(blocks));
      await insertSkeleton(officeHost, congVan1432, dongNai);
      const once = bodyXml(word.document.bytes());
      expect((await insertSkeleton(officeHost, congVan1432, dongNai)).places).toBe(0);
      expect(bodyXml(word.document.bytes())).toBe(once);
    }),
    drawn,
  );
});

test("as many undos as the product says take back an action, and all undos give back the file itself", async () => {
  await fc.assert(
    fc.asyncProperty(documents, steps, async (blocks, step) => {
      const file = fileOf(blocks);
      await word.open(file);
      const { undoSteps } = await orRefused(perform(step));
      for (let count = 0; count < undoSteps; count++) word.document.undo();
      expect(bodyXml(word.document.bytes())).toBe(bodyXml(file));
      word.undoAll();
      expect(word.document.bytes()).toBe(file);
    }),
    drawn,
  );
});

describe("found by these properties, and mended", () => {
  const text = (words: string) => ({ kind: "text", text: words, bold: false }) as const;
  const line = (...inlines: Extract<Block, { kind: "paragraph" }>["inlines"]): Block => ({
    kind: "paragraph",
    inlines,
  });
  const cell = (...blocks: readonly Block[]): Block => ({
    kind: "table",
    rows: [[blocks]],
    rowControl: false,
  });

  const MENDED: readonly (readonly [string, Block])[] = [
    [
      "words in another's prompt, which would go as a whole",
      line({ kind: "control", tag: "khác", text: "Đồng Nai, ngày 5 tháng 2 năm 2026", prompt: true }),
    ],
    [
      "words with a picture among them",
      line(text("Độc lập – Tự"), { kind: "picture" }, text(" do – Hạnh phúc")),
    ],
    [
      "words with a comment's end among them",
      line({ kind: "comment", text: "Độc lập – Tự" }, text(" do – Hạnh phúc")),
    ],
    ["words with a note among them", line(text("Độc lập – Tự"), { kind: "note" }, text(" do – Hạnh phúc"))],
  ];
  test.each(MENDED)("%s are not written over", async (_what, block) => {
    const file = fileOf([cell(block)]);
    await word.open(file);
    await expect(perform({ kind: "fix", nth: 0 })).rejects.toMatchObject({
      code: "by-hand",
      documentState: "unchanged",
    });
    expect(word.document.bytes()).toBe(file);
  });

  test("a paragraph that is taken for an item until the others are there does not leave that item out", async () => {
    const words = "ATiếp tục thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2022 của Thủ tướng Chính phủ.";
    const listed = { ...line(text(words)), listed: true } as const;
    const heading = line(text("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    await word.open(fileOf([{ kind: "table", rows: [[[listed, heading]], [[line()]]], rowControl: false }]));
    expect((await insertSkeleton(officeHost, congVan1432, dongNai)).inserted).toContain("III.1");
    expect((await insertSkeleton(officeHost, congVan1432, dongNai)).places).toBe(0);
  });
});
