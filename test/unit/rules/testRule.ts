import type { SourceDocument } from "../../../src/document";
import { congVan1432 } from "../../../src/outline";
import { readReport } from "../../../src/report";
import type { Finding, Fix, Rule, RuleContext, RuleId } from "../../../src/rules";
import { messageOf } from "../../../src/strings/findings";

interface Valid {
  readonly of: string;
  readonly report: SourceDocument;
  readonly context?: RuleContext;
}

/** What a test tells of a finding. */
type Expected = Partial<
  Pick<Finding, "severity" | "item" | "paragraph" | "range" | "fix" | "citation"> & {
    readonly messageId: string;
    readonly data: object;
    /** What stands at its range. */
    readonly words: string;
    /** What its paragraph says once it is fixed. */
    readonly becomes: string;
    /** Words that its Vietnamese sentence must have. */
    readonly says: readonly string[];
    /** There is no safe thing to do about it. */
    readonly offers: "nothing";
  }
>;

interface Invalid extends Valid {
  /** Every finding of the rule, in its order. */
  readonly finds: readonly Expected[];
}

/** What a table says in its own way, and not as the finding has it. */
const OWN_WORDS = ["says", "offers", "words", "becomes"];

/** Runs a rule on reports that are in order (it finds nothing) and on reports that are not (it finds just this). */
export function testRule<R extends RuleId>(
  rule: Rule<R>,
  cases: { readonly valid: readonly Valid[]; readonly invalid: readonly Invalid[] },
): void {
  const run = ({ report, context = {} }: Valid): readonly Finding[] =>
    rule
      .check(readReport(report, congVan1432), context)
      .map((finding) => ({ ...finding, rule: rule.id }) as Finding);

  describe(`${rule.id} has nothing to say of`, () => {
    test.each(cases.valid)("$of", (valid) => {
      expect(run(valid)).toEqual([]);
    });
  });

  describe(`${rule.id} tells of`, () => {
    test.each(cases.invalid)("$of", (invalid) => {
      const found = run(invalid);
      const expected = invalid.finds.map((finding) =>
        Object.fromEntries(Object.entries(finding).filter(([name]) => !OWN_WORDS.includes(name))),
      );
      expect(found).toEqual(expected.map((finding) => expect.objectContaining(finding) as Finding));
      invalid.finds.forEach(({ says = [], offers, words, becomes }, at) => {
        const finding = found[at];
        if (!finding) throw new Error("it finds less than that");
        const { paragraph = -1, range, fix } = finding;
        const text = invalid.report.paragraphs[paragraph]?.text ?? "";
        for (const said of says) expect(messageOf(finding, "vi")).toContain(said);
        if (words !== undefined) expect(range && text.slice(range.start, range.end)).toBe(words);
        if (becomes !== undefined) expect(fix?.kind === "replace" && after(text, fix)).toBe(becomes);
        if (offers === "nothing") expect(finding).not.toHaveProperty("fix");
      });
    });
  });
}

const after = (text: string, { start, end, to }: Extract<Fix, { readonly kind: "replace" }>): string =>
  text.slice(0, start) + to + text.slice(end);
