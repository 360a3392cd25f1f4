/** A slip in a data file is told when it is loaded, with what to do about it. */
import { defineOutline, type OutlineData } from "../../../src/outline/defineOutline";

const sound: OutlineData = {
  id: "mau",
  prescribedBy: "1/CV",
  title: ["ĐỀ CƯƠNG"],
  documentKind: "BÁO CÁO",
  subject: "Kết quả tại",
  recipient: "Bộ Nội vụ",
  deadlines: { "half-year": { day: 30, month: 5 }, annual: { day: 15, month: 12 } },
  citations: [
    {
      id: "1/CV",
      kind: "Công văn",
      number: "1/CV",
      date: { day: 1, month: 2, year: 2023 },
      issuer: "Bộ Nội vụ",
      subject: "Đề cương",
    },
  ],
  parts: [
    {
      id: "I",
      label: "I.",
      heading: "MỘT",
      sentence: "MỘT",
      children: [
        {
          id: "I.1",
          label: "1.",
          heading: "Đối thoại",
          sentence: "Kết quả đối thoại.",
          figures: [
            {
              id: "dialogue-count",
              required: true,
              label: "Số cuộc",
              sentence: ["Số cuộc: ", { blank: "dialogue-count" }],
            },
          ],
          cites: ["1/CV"],
        },
      ],
    },
  ],
  repairs: [],
};

const [part] = sound.parts;
if (!part) throw new Error("the sound outline has a part");
const [item] = part.children ?? [];
if (!item) throw new Error("the sound outline has an item");
const figure = { id: "dialogue-count", required: true, label: "Số cuộc" } as const;

const withItems = (...children: NonNullable<typeof part.children>): OutlineData => ({
  ...sound,
  parts: [{ ...part, children }],
});

test("a sound outline is completed: the prompt is the sentence, what is left out is empty", () => {
  const [completed] = defineOutline(sound).parts;
  expect(completed).toMatchObject({ prompt: "MỘT", figures: [], cites: [] });
  expect(completed?.children[0]).toMatchObject({ prompt: "Kết quả đối thoại.", children: [] });
});

const slips: readonly (readonly [what: string, data: OutlineData, message: string])[] = [
  [
    "an item id that stands twice",
    withItems(item, { ...item, figures: [], cites: [] }),
    'item id "I.1" stands twice; give the second one an id of its own',
  ],
  [
    "a figure id that stands twice",
    withItems(item, { ...item, id: "I.2" }),
    'figure id "dialogue-count" stands twice; give the second one an id of its own',
  ],
  [
    "a citation id that stands twice",
    { ...sound, citations: [...sound.citations, ...sound.citations] },
    'citation id "1/CV" stands twice; give the second one an id of its own',
  ],
  [
    "an item that cites an unknown document",
    withItems({ ...item, cites: ["9/QĐ"] }),
    'citation "9/QĐ" is named but not described; add it to `citations`',
  ],
  [
    "an outline prescribed by an unknown document",
    { ...sound, prescribedBy: "9/QĐ" },
    'citation "9/QĐ" is named but not described; add it to `citations`',
  ],
  [
    "a blank for another item's figure",
    withItems({ ...item, figures: [{ ...figure, sentence: [{ blank: "inspections" }] }] }),
    'the sentence of figure "dialogue-count" has a blank for "inspections", which item I.1 does not ask for; ' +
      'add "inspections" to the figures of I.1',
  ],
  [
    "a required figure without a sentence",
    withItems({ ...item, figures: [figure] }),
    'required figure "dialogue-count" of item I.1 has no sentence; write one for the skeleton',
  ],
  [
    "an item with nothing to say what goes there",
    withItems({ ...item, prompt: null }),
    "item I.1 holds no items and no prompt; write a prompt that says what goes there",
  ],
  [
    "a child named after another parent",
    withItems({ ...item, id: "II.1" }),
    'item II.1 stands under I; rename it to start with "I."',
  ],
  [
    "a repair of an item that is not there",
    { ...sound, repairs: [{ item: "X", transcribed: "a", repaired: "b", reason: "c" }] },
    'a repair names item "X", which is not there; correct the repair\'s item',
  ],
  [
    "a repair that was not made",
    { ...sound, repairs: [{ item: "I.1", transcribed: "đối thọai", repaired: "hội thoại", reason: "c" }] },
    'the repair of I.1 is not in its sentence; put "hội thoại" there or drop the repair',
  ],
];

test.each(slips)("%s is refused with its remedy", (_what, data, message) => {
  expect(() => defineOutline(data)).toThrow(new Error(`Outline mau: ${message}.`));
});
