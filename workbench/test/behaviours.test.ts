/** What an add-in meets in a Word that shows a behaviour, and in one that does not; on the real office.js. */
import { controlsIn, paragraphsIn, paragraphText } from "../docx";
import { BEHAVIOURS, type BehaviourName } from "../host/behaviours";
import { personaOf } from "../personas";
import { control, docx, fragment, p } from "./makeDocument";
import { startWord, type WordInNode } from "./officeInNode";

let word: WordInNode;

const kind = personaOf("newer");
const DOCUMENT = docx(p("Một") + control({ tag: "item", prompt: true }, p("Nhắc")) + p("Hai ba"));

beforeAll(async () => {
  word = await startWord(DOCUMENT, "newer");
});

afterAll(() => word.stop());

async function textsAfter(act: (context: Word.RequestContext) => void | Promise<void>): Promise<string[]> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    await act(context);
    paragraphs.load("text");
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });
}

const saved = (): Promise<unknown> =>
  new Promise((done) => {
    const { settings } = Office.context.document;
    settings.set("thử", 1);
    settings.saveAsync(({ status }) => {
      settings.refreshAsync(() => {
        done([status, settings.get("thử")]);
      });
    });
  });

const insertStyled = (context: Word.RequestContext): void => {
  const styled = p("A") + p("B", '<w:pStyle w:val="Shared"/>');
  context.document.body.insertOoxml(fragment(styled), "End");
};

const lastStyle = (): Promise<string> =>
  Word.run(async (context) => {
    insertStyled(context);
    await context.sync();
    const last = context.document.body.paragraphs.getLast();
    last.load("style");
    await context.sync();
    return last.style;
  });

/** Replaces a word while changes are tracked. */
const replaceTracked = (context: Word.RequestContext): void => {
  context.document.changeTrackingMode = "TrackAll";
  context.document.body.search("ba").getFirst().insertText("tư", "Replace");
};

interface Case {
  readonly behaviour: BehaviourName;
  readonly does: () => Promise<unknown>;
  readonly kindly: unknown;
  /** A code where it is refused. */
  readonly really: unknown;
}

const THREE = ["Một", "Nhắc", "Hai ba"];
const append = (context: Word.RequestContext): void => {
  context.document.body.insertParagraph("Ba", "End");
};

const CASES: readonly Case[] = [
  {
    behaviour: "prompt-refused",
    does: () =>
      textsAfter(({ document }) => {
        document.contentControls.getFirst().placeholderText = "Khác";
      }),
    kindly: ["Một", "Khác", "Hai ba"],
    really: "GeneralException",
  },
  {
    behaviour: "get-ooxml-fails",
    does: () => textsAfter(({ document }) => void document.body.getOoxml()),
    kindly: THREE,
    really: "GeneralException",
  },
  {
    behaviour: "comments-refused",
    does: () =>
      textsAfter(({ document }) => {
        document.body.getComments().load("id");
      }),
    kindly: THREE,
    really: "NotImplemented",
  },
  {
    behaviour: "header-refused",
    does: () =>
      textsAfter(({ document }) => {
        document.sections.getFirst().getHeader("Primary").load("text");
      }),
    kindly: THREE,
    really: "GeneralException",
  },
  {
    behaviour: "protected",
    does: () => textsAfter(append),
    kindly: [...THREE, "Ba"],
    really: "AccessDenied",
  },
  {
    behaviour: "viewing-mode",
    does: () => textsAfter(append),
    kindly: [...THREE, "Ba"],
    really: "GeneralException",
  },
  {
    behaviour: "extra-paragraph-after-insert",
    does: () => textsAfter(insertStyled),
    kindly: [...THREE, "A", "B"],
    really: [...THREE, "A", "B", ""],
  },
  { behaviour: "last-paragraph-loses-style", does: lastStyle, kindly: "Shared", really: "Normal" },
  {
    behaviour: "deleted-text-in-text",
    does: () => textsAfter(replaceTracked),
    kindly: ["Một", "Nhắc", "Hai tư"],
    really: ["Một", "Nhắc", "Hai tưba"],
  },
  {
    behaviour: "stale-in-batch",
    does: () =>
      textsAfter(({ document }) => {
        document.body.search("Một").getFirst().insertText("Mười", "Replace");
      }),
    kindly: ["Mười", "Nhắc", "Hai ba"],
    really: THREE,
  },
  { behaviour: "settings-refused", does: saved, kindly: ["succeeded", 1], really: ["failed", null] },
  {
    behaviour: "settings-forgotten",
    does: saved,
    kindly: ["succeeded", 1],
    really: ["succeeded", null],
  },
  {
    behaviour: "co-author-writes",
    does: () => textsAfter((context) => context.sync()),
    kindly: THREE,
    really: ["Một", "Nhắc", "Hai ba", "Đồng nghiệp đang viết đoạn này. Thêm."],
  },
  {
    behaviour: "co-author-deletes",
    does: () =>
      textsAfter(async (context) => {
        const first = context.document.body.paragraphs.getFirst();
        first.load("text");
        await context.sync();
        first.insertText("Mới ", "Start");
      }),
    kindly: ["Mới Một", "Nhắc", "Hai ba"],
    really: "ItemNotFound",
  },
];

async function outcome(does: Case["does"], behaviours: readonly BehaviourName[]): Promise<unknown> {
  word.persona = { ...kind, behaviours };
  await word.open(DOCUMENT);
  return does().catch((error: unknown) => (error as { readonly code: string }).code);
}

test.each(CASES)("$behaviour", async ({ behaviour, does, kindly, really }) => {
  expect(await outcome(does, [])).toEqual(kindly);
  expect(await outcome(does, [behaviour])).toEqual(really);
});

test("controls dropped on paste: their text stays", async () => {
  word.persona = kind;
  await word.open(DOCUMENT);
  BEHAVIOURS["controls-dropped-on-paste"].pastes(word.document);
  expect(controlsIn(word.document.body())).toEqual([]);
  expect(paragraphsIn(word.document.body()).map((one) => paragraphText(one))).toEqual(THREE);
});
