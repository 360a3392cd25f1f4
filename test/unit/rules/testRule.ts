import type { SourceDocument } from "../../../src/document";
import { congVan1432 } from "../../../src/outline";
import { readReport } from "../../../src/report";
import type { Finding, Rule, RuleContext, RuleId } from "../../../src/rules";
import { messageOf } from "../../../src/strings/findings";

interface Valid {
  readonly of: string;
  readonly report: SourceDocument;
  readonly context?: RuleContext;
}

/** What a test tells of a finding. */
type Expected = Partial<
  Pick<Finding, "severity" | "item" | "paragraph" | "range" | "fix" | "citation" | "messageId"> & {
    readonly data: object;
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
      const expected = invalid.finds.map(({ says: _says, offers: _offers, ...finding }) => finding);
      expect(found).toEqual(expected.map((finding) => expect.objectContaining(finding) as Finding));
      invalid.finds.forEach(({ says = [], offers }, at) => {
        const finding = found[at] as Finding;
        for (const words of says) expect(messageOf(finding, "vi")).toContain(words);
        if (offers === "nothing") expect(finding).not.toHaveProperty("fix");
      });
    });
  });
}
