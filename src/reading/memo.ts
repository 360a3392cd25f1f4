/**
 * What a paragraph says does not depend on when it is asked: a pure function of a text may keep its last answers. A
 * report is checked again after every few keystrokes, and then all paragraphs but one are as they were.
 *
 * Many functions are asked about the same texts, so that they share one memory: a text is looked up in one map, and its
 * answers lie side by side behind it.
 */
class Memory {
  private younger = new Map<string, unknown[]>();
  private older = new Map<string, unknown[]>();
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
  answersOn(text: string): unknown[] {
    const known = this.younger.get(text);
    if (known !== undefined) return known;
    const answers = this.older.get(text) ?? [];
    if (this.younger.size >= this.kept) {
      this.older = this.younger;
      this.younger = new Map();
    }
    this.younger.set(text, answers);
    return answers;
  }
}

/** More than the texts of a report of five hundred pages: a report that does not fit in is read anew by every rule. */
const TEXTS = new Memory(12_000);

/** `kept`: for what is asked of words, or of few texts; it then has a memory of its own. */
export function remembered<Answer>(
  answer: (text: string) => Answer,
  kept?: number,
): (text: string) => Answer {
  const memory = kept === undefined ? TEXTS : new Memory(kept);
  const place = memory.newPlace();
  return (text) => {
    const answers = memory.answersOn(text);
    const known = answers[place];
    if (known !== undefined) return known as Answer;
    const found = answer(text);
    answers[place] = found;
    return found;
  };
}

/** The same for a function that also depends on something that stays: each outline has answers of its own. */
export function rememberedFor<Owner extends object, Answer>(
  answer: (text: string, owner: Owner) => Answer,
  kept?: number,
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
