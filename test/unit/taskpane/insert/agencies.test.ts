import {
  CITIES,
  GOVERNMENT_AGENCIES,
  MINISTERIAL,
  MINISTRIES,
  PROVINCES,
  SUGGESTED_AGENCIES,
} from "../../../../src/taskpane/insert/agencies";
import { check } from "../../../../src/check";
import { openDocx, readSourceDocument } from "../../../../src/docx";
import { congVan1432 } from "../../../../src/outline";
import { skeletonDocument } from "../../../../src/skeleton";
import { emptyDraft, problemsOf, profileOf } from "../../../../src/taskpane/insert/profileDraft";
import { signedIn, typedIn, type Form } from "../../../../src/taskpane/insert/profileTyping";
import { mannerOf } from "../../../../src/taskpane/insert/signing";
import { packParts } from "../../../ooxmlValidator";

const OF_THE_PROFILE = [
  "agency-form",
  "copies-form",
  "nation-form",
  "signer-authority",
  "title-form",
  "addressee-form",
];

it("There are 6 cities and 28 provinces, 14 ministries and 3 agencies of their rank", () => {
  expect([CITIES, PROVINCES, MINISTRIES, MINISTERIAL].map(({ length }) => length)).toEqual([6, 28, 14, 3]);
  expect(GOVERNMENT_AGENCIES).toHaveLength(5);
});

it("No name is there twice, and each is composed Unicode", () => {
  expect(new Set(SUGGESTED_AGENCIES).size).toBe(SUGGESTED_AGENCIES.length);
  expect(SUGGESTED_AGENCIES.filter((name) => name !== name.normalize("NFC").trim())).toEqual([]);
});

const MANNERS = ["head", "deputy", "acting"] as const;
/** Whose heads are called alike: the manner is tried on one of each. */
const KINDS = [CITIES, PROVINCES, MINISTRIES, MINISTERIAL, GOVERNMENT_AGENCIES];
const ONE_OF_EACH_KIND = KINDS.map(([first]) => SUGGESTED_AGENCIES.find((name) => name.endsWith(first)));

describe.each(SUGGESTED_AGENCIES)("What is guessed for %s", (agency) => {
  it.each(ONE_OF_EACH_KIND.includes(agency) ? MANNERS : MANNERS.slice(0, 1))(
    "is a profile that the check has nothing against: %s",
    (manner) => {
      const empty: Form = { draft: emptyDraft(new Date(2026, 10, 23), "Bộ Nội vụ"), own: [] };
      const { draft } = signedIn(typedIn(empty, "agency", agency), manner);
      expect(problemsOf(draft)).toEqual({});
      expect(mannerOf(draft)).toBe(manner);
      const parts = skeletonDocument(congVan1432, profileOf(draft));
      const source = readSourceDocument(openDocx(packParts(parts)));
      const { findings } = check(source, congVan1432, { today: new Date(2026, 10, 23) });
      expect(findings.filter(({ rule }) => OF_THE_PROFILE.includes(rule))).toEqual([]);
    },
  );
});
