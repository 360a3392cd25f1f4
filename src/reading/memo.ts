/**
 * What a paragraph says does not depend on when it is asked: a pure function of a text may keep its last answers. A
 * report is checked again after every few keystrokes, and then all paragraphs but one are as they were.
 *
 * Memory is bounded. Answers are kept in two generations: when the younger one is full it becomes the older, and what
 * the older one still had is forgotten unless it was asked for in the meantime.
 */
export function remembered<Answer>(answer: (text: string) => Answer, kept = KEPT): (text: string) => Answer {
  let younger = new Map<string, Answer>();
  let older = new Map<string, Answer>();
  return (text) => {
    const known = younger.get(text);
    if (known !== undefined) return known;
    const found = older.get(text) ?? answer(text);
    if (younger.size >= kept) {
      older = younger;
      younger = new Map();
    }
    younger.set(text, found);
    return found;
  };
}

/** More paragraphs than a long report has. */
const KEPT = 4_000;

/** The same for a function that also depends on something that stays: each outline has answers of its own. */
export function rememberedFor<Owner extends object, Answer>(
  answer: (text: string, owner: Owner) => Answer,
  kept = KEPT,
): (text: string, owner: Owner) => Answer {
  const answers = new WeakMap<Owner, (text: string) => Answer>();
  return (text, owner) => {
    let own = answers.get(owner);
    if (!own) {
      own = remembered((asked) => answer(asked, owner), kept);
      answers.set(owner, own);
    }
    return own(text);
  };
}
