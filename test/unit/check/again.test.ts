import { check, checkRead } from "../../../src/check";
import type { Paragraph } from "../../../src/document";
import { congVan1432 } from "../../../src/outline";
import { createReader } from "../../../src/report";
import { corpus } from "../../fixtures/corpus/corpus";
import fc from "../../random";

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
  "%s: whatever was read before, the answer is that of a first reading",
  (_, source) => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const { read } = createReader(congVan1432);
        let current = source;
        checkRead(read(current));
        for (const each of edits) {
          current = { ...current, paragraphs: edited(current.paragraphs, each) };
          checkRead(read(current));
        }
        expect(checkRead(read({ ...current }))).toEqual(check(current, congVan1432));
      }),
      // The edits that fail are told as they are: to find fewer would take minutes.
      { numRuns: 2, endOnFailure: true },
    );
  },
);
