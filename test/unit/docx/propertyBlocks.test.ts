import { propertyBlocks } from "../../../src/docx/propertyBlocks";

test.each<readonly [text: string, blocks: readonly (readonly [start: number, text: string])[]]>([
  ["", []],
  ["<w:rPr/><w:rPr >x</w:rPr>", []],
  ["<w:r><w:rPr>1</w:rPr></w:r>", [[5, "<w:rPr>1</w:rPr>"]]],
  [
    "<w:rPr>1</w:rPr><w:rPr>1</w:rPr><w:rPr>2</w:rPr>",
    [
      [0, "<w:rPr>1</w:rPr>"],
      [16, "<w:rPr>1</w:rPr>"],
      [32, "<w:rPr>2</w:rPr>"],
    ],
  ],
  ["<w:pPr><w:rPr>1</w:rPr></w:pPr>", [[0, "<w:pPr><w:rPr>1</w:rPr></w:pPr>"]]],
  // What was changed stands within what holds now: only the inner one holds none of its name.
  ["<w:rPr><w:rPr>1</w:rPr></w:rPr>", [[7, "<w:rPr>1</w:rPr>"]]],
  [
    "<w:pPr><w:pPr></w:pPr><w:rPr></w:rPr></w:pPr>",
    [
      [7, "<w:pPr></w:pPr>"],
      [22, "<w:rPr></w:rPr>"],
    ],
  ],
  ["<w:rPr><w:pPr></w:pPr>", [[7, "<w:pPr></w:pPr>"]]],
  ["<w:tcPr>1</w:tcPr></w:tcPr>", [[0, "<w:tcPr>1</w:tcPr>"]]],
])("%s", (text, blocks) => {
  expect([...propertyBlocks(text)]).toEqual(blocks.map(([start, block]) => ({ start, text: block })));
});
