/**
 * One file, read by both readers: as a package without Word, and through the real office.js from the workbench. What an
 * answer of the check rests on must be the same in both, or be named here as what a host tells otherwise.
 */
import type { Paragraph } from "../../src/document";
import { openDocx, readSourceDocument } from "../../src/docx";
import {
  PARAGRAPH_PARENTS,
  PARAGRAPH_PROPERTIES,
  sourceParagraph,
  type LoadedParagraph,
} from "../../src/word/sourceParagraph";
import { tableNumbers } from "../../src/word/tableNumbers";
import { asDocx } from "../fixtures/corpus/asDocx";
import { closeBrowser, describeInBrowser } from "./browser";
import { kindsOfReport } from "./fixtures/kindsOfReport";
import { DIFFERENT, SAME, shaped, type Difference } from "./fixtures/readingShapes";
import { openSnippets, type SnippetPane } from "./workbenchPage";

/** Loads what src/word loads, as plain data; a null object keeps nothing but that it is one. */
const LOAD = `
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load(${JSON.stringify([...PARAGRAPH_PROPERTIES, ...PARAGRAPH_PARENTS])});
  await context.sync();
  const plain = (proxy) => proxy.isNullObject ? { isNullObject: true } : { isNullObject: false, ...proxy.toJSON() };
  return paragraphs.items.map((item) => ({
    ...item.toJSON(),
    listItemOrNullObject: plain(item.listItemOrNullObject),
    parentTableCellOrNullObject: plain(item.parentTableCellOrNullObject),
    parentContentControlOrNullObject: plain(item.parentContentControlOrNullObject),
  }));`;

async function readInWord(pane: SnippetPane, file: Uint8Array): Promise<readonly Paragraph[]> {
  if (!(await pane.open(file))) throw new Error("the workbench did not open the file");
  const { value, message } = await pane.run(LOAD);
  if (!Array.isArray(value)) throw new Error(message ?? "no paragraphs");
  const loaded = value as readonly LoadedParagraph[];
  const tables = tableNumbers(
    loaded.map(({ tableNestingLevel: nesting, parentTableCellOrNullObject: cell }) => ({
      nesting,
      row: cell.isNullObject ? 0 : cell.rowIndex,
      column: cell.isNullObject ? 0 : cell.cellIndex,
    })),
  );
  return loaded.map((paragraph, place) => sourceParagraph(paragraph, tables[place] ?? null, true));
}

/** But for what Word's API does not tell, and src/word therefore leaves undefined. */
function readWithoutWord(file: Uint8Array): readonly Paragraph[] {
  return readSourceDocument(openDocx(file)).paragraphs.map((paragraph) => {
    const format = without(paragraph.format, "lineRule");
    return { ...without(paragraph, "empty"), format };
  });
}

function without<T extends object, K extends keyof T>(all: T, name: K): Omit<T, K> {
  const rest = { ...all };
  Reflect.deleteProperty(rest, name);
  return rest;
}

/** Every property in which the two tell a paragraph differently. */
function differences(host: readonly Paragraph[], file: readonly Paragraph[]): Difference["told"] {
  const flat = ({ format, cell, ...paragraph }: Partial<Paragraph>): Readonly<Record<string, unknown>> => ({
    ...paragraph,
    ...(cell && { cell: JSON.stringify(cell) }),
    ...format,
  });
  const places = Array.from({ length: Math.max(host.length, file.length) }, (_, place) => place);
  return places.flatMap((place) => {
    const [inHost, inFile] = [flat(host[place] ?? {}), flat(file[place] ?? {})];
    const properties = [...new Set([...Object.keys(inHost), ...Object.keys(inFile)])];
    return properties
      .filter((name) => inHost[name] !== inFile[name])
      .map((name) => [`${place} ${name}`, inHost[name], inFile[name]] as const);
  });
}

afterAll(closeBrowser);

describeInBrowser("a file read without Word and through office.js", () => {
  let pane: SnippetPane;

  beforeAll(async () => {
    pane = await openSnippets();
  });

  const same: readonly (readonly [about: string, file: Uint8Array])[] = [
    ...kindsOfReport.map(({ kind, source }) => [kind, asDocx(source)] as const),
    ...Object.entries(SAME).map(([about, body]) => [about, shaped(body)] as const),
  ];
  it.each(same)("gives the same paragraphs: %s", async (_, file) => {
    expect(await readInWord(pane, file)).toEqual(readWithoutWord(file));
  });

  it.each(DIFFERENT)("differs, as is known, in $about", async ({ body, told }) => {
    const file = shaped(body);
    const found = differences(await readInWord(pane, file), readWithoutWord(file));
    expect([...found].sort()).toEqual([...told].sort());
  });
});
