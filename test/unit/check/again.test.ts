import { check } from "../../../src/check";
import type { Paragraph, SourceDocument } from "../../../src/document";
import { congVan1432 } from "../../../src/outline";
import { corpus } from "../../fixtures/corpus/corpus";
import fc from "../../random";

/** The check as one who has never read anything does it. */
async function checkFirst(source: SourceDocument): Promise<unknown> {
  let report: unknown;
  await jest.isolateModulesAsync(async () => {
    const { check: fresh } = await import("../../../src/check");
    const { congVan1432: outline } = await import("../../../src/outline");
    report = fresh(source, outline);
  });
  return report;
}

interface Edit {
  readonly kind: "insert" | "remove" | "retype" | "move" | "bold" | "join";
  readonly at: number;
  readonly from: number;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom("insert", "remove", "retype", "move", "bold", "join"),
  at: fc.nat(),
  from: fc.nat(),
});

/** What a clerk does between two checks, with what the report has elsewhere. */
function edited(paragraphs: readonly Paragraph[], { kind, at, from }: Edit): readonly Paragraph[] {
  const place = at % paragraphs.length;
  const [here, other] = [paragraphs[place], paragraphs[from % paragraphs.length]];
  if (!here || !other) return paragraphs;
  const bold = { ...here, format: { ...here.format, bold: here.format.bold !== true } };
  switch (kind) {
    case "insert":
      return paragraphs.toSpliced(place, 0, other);
    case "remove":
      return paragraphs.length > 1 ? paragraphs.toSpliced(place, 1) : paragraphs;
    case "retype":
      return paragraphs.with(place, { ...here, text: `${here.text} ${other.text}` });
    case "move":
      return paragraphs.toSpliced(place, 1).toSpliced(from % paragraphs.length, 0, here);
    case "bold":
      return paragraphs.with(place, bold);
    case "join":
      return paragraphs.toSpliced(place, 2, { ...here, text: `${here.text}\v${other.text}` });
  }
}

test.each(corpus().map((report) => [report.name, report.source] as const))(
  "%s: whatever was checked before, the answer is that of a first check",
  async (_, source) => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        let current = source;
        check(current, congVan1432);
        for (const each of edits) {
          current = { ...current, paragraphs: edited(current.paragraphs, each) };
          check(current, congVan1432);
        }
        expect(check({ ...current }, congVan1432)).toEqual(await checkFirst(current));
      }),
      // The edits that fail are told as they are: to find fewer would take minutes.
      { numRuns: 2, endOnFailure: true },
    );
  },
);
