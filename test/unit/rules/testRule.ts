import type { SourceDocument } from "../../../src/document";
import { congVan1432 } from "../../../src/outline";
import { readReport } from "../../../src/report";
import type { Rule, RuleContext, RuleFinding } from "../../../src/rules";

interface Valid {
  readonly of: string;
  readonly report: SourceDocument;
  readonly context?: RuleContext;
}

/** A finding as a test tells it; its message is given by words that it must have. */
type Expected = Partial<Omit<RuleFinding, "message">> & {
  readonly says?: readonly string[];
  /** There is no safe thing to do about it. */
  readonly offers?: "nothing";
};

interface Invalid extends Valid {
  /** Every finding of the rule, in its order. */
  readonly finds: readonly Expected[];
}

function withoutWords(expected: Expected): Partial<RuleFinding> {
  return Object.fromEntries(
    Object.entries(expected).filter(([name]) => name !== "says" && name !== "offers"),
  );
}

/** Runs a rule on reports that are in order (it finds nothing) and on reports that are not (it finds just this). */
export function testRule(
  rule: Rule,
  cases: { readonly valid: readonly Valid[]; readonly invalid: readonly Invalid[] },
): void {
  const run = ({ report, context = {} }: Valid): readonly RuleFinding[] =>
    rule.check(readReport(report, congVan1432), context);

  describe(`${rule.id} has nothing to say of`, () => {
    test.each(cases.valid)("$of", (valid) => {
      expect(run(valid)).toEqual([]);
    });
  });

  describe(`${rule.id} tells of`, () => {
    test.each(cases.invalid)("$of", (invalid) => {
      const found = run(invalid);
      expect(found).toEqual(
        invalid.finds.map((finding) => expect.objectContaining(withoutWords(finding)) as RuleFinding),
      );
      invalid.finds.forEach(({ says = [], offers }, at) => {
        for (const words of says) expect(found[at]?.message).toContain(words);
        if (offers === "nothing") expect(found[at]).not.toHaveProperty("action");
        expect(found[at]?.basis).not.toBe("");
      });
    });
  });
}
