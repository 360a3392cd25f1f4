/**
 * What a paragraph says does not depend on when it is asked: a pure function of a text may keep its last answers. A
 * report is checked again after every few keystrokes, and then all paragraphs but one are as they were.
 *
 * Many functions are asked about the same texts, so that they share one memory: a text is looked up in one map, and its
 * answers lie side by side behind it.
 */

/** A text with what has been found of it. Who holds one asks again without looking the text up. */
export interface Passage {
  readonly text: string;
  readonly answers: unknown[];
}

class Memory {
  private younger = new Map<string, Passage>();
  private older = new Map<string, Passage>();
  private functions = 0;

  /** `kept`: how many texts a generation holds. */
  constructor(private readonly kept: number) {}

  /** The place of one function's answers. */
  newPlace(): number {
    return this.functions++;
  }

  /**
   * Bounded by two generations: when the younger one is full it becomes the older, and what the older one still had is
   * forgotten unless it was asked for in the meantime.
   */
  passageOf(text: string): Passage {
    const known = this.younger.get(text);
    if (known !== undefined) return known;
    const passage = this.older.get(text) ?? { text, answers: [] };
    if (this.younger.size >= this.kept) {
      this.older = this.younger;
      this.younger = new Map();
    }
    this.younger.set(text, passage);
    return passage;
  }
}

/** More than the texts of a report of five hundred pages: a report that does not fit in is read anew by every rule. */
const TEXTS = new Memory(12_000);

export const passageOf = (text: string): Passage => TEXTS.passageOf(text);

type Asked = string | Passage;

export function remembered<Answer>(answer: (text: string) => Answer): (asked: Asked) => Answer {
  const place = TEXTS.newPlace();
  return (asked) => {
    const { text, answers } = typeof asked === "string" ? passageOf(asked) : asked;
    const known = answers[place];
    if (known !== undefined) return known as Answer;
    const found = answer(text);
    answers[place] = found;
    return found;
  };
}

/** The same for what is asked of words, or of few texts, with a memory of its own. `kept`: how many it holds. */
export function rememberedApart<Answer>(
  answer: (text: string) => Answer,
  kept: number,
): (text: string) => Answer {
  const memory = new Memory(kept);
  return (text) => {
    const { answers } = memory.passageOf(text);
    if (answers.length === 0) answers.push(answer(text));
    return answers[0] as Answer;
  };
}

/** The same for a function that also depends on something that stays: each outline has answers of its own. */
export function rememberedFor<Owner extends object, Answer>(
  answer: (text: string, owner: Owner) => Answer,
): (asked: Asked, owner: Owner) => Answer {
  const answers = new WeakMap<Owner, (asked: Asked) => Answer>();
  return (asked, owner) => {
    let own = answers.get(owner);
    if (!own) {
      own = remembered((text) => answer(text, owner));
      answers.set(owner, own);
    }
    return own(asked);
  };
}

/** The same for owners of whom there are many: a text keeps its answer for the one that it was asked for last. */
export function rememberedForLast<Owner extends object, Answer>(
  answer: (text: string, owner: Owner) => Answer,
): (asked: Asked, owner: Owner) => Answer {
  const lastOf = remembered((): { owner?: Owner; answer?: Answer } => ({}));
  return (asked, owner) => {
    const last = lastOf(asked);
    if (last.owner !== owner) {
      last.answer = answer(typeof asked === "string" ? asked : asked.text, owner);
      last.owner = owner;
    }
    return last.answer as Answer;
  };
}

/** The same for a function of something that is made anew for each text, and asked about by all that stands in it. */
export function oncePer<Owner extends object, Answer>(
  answer: (owner: Owner) => Answer,
): (owner: Owner) => Answer {
  const answers = new WeakMap<Owner, { readonly answer: Answer }>();
  return (owner) => {
    const known = answers.get(owner);
    if (known) return known.answer;
    const found = answer(owner);
    answers.set(owner, { answer: found });
    return found;
  };
}

/** What is found when somebody asks for it first. */
export function lazily<Answer>(find: () => Answer): () => Answer {
  let known: { readonly answer: Answer } | null = null;
  return () => (known ??= { answer: find() }).answer;
}
