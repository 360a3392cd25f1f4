/** Every rule of the check. Made by `npm run generate` of the files of this folder. */
import { addresseeForm } from "./addressee-form";
import { agencyForm } from "./agency-form";
import { blankLeft } from "./blank-left";
import { citationMismatch } from "./citation-mismatch";
import { citationUndated } from "./citation-undated";
import { commentsLeft } from "./comments-left";
import { copiesForm } from "./copies-form";
import { cutoffDate } from "./cutoff-date";
import { dateImpossible } from "./date-impossible";
import { deadline } from "./deadline";
import { documentLocked } from "./document-locked";
import { doneOverTotal } from "./done-over-total";
import { emptyParagraphs } from "./empty-paragraphs";
import { figureConflict } from "./figure-conflict";
import { figureMissing } from "./figure-missing";
import { figureReview } from "./figure-review";
import { fontName } from "./font-name";
import { fontSize } from "./font-size";
import { headingMissing } from "./heading-missing";
import { headingNumbering } from "./heading-numbering";
import { highlightLeft } from "./highlight-left";
import { instructionLeft } from "./instruction-left";
import { itemEmpty } from "./item-empty";
import { itemMissing } from "./item-missing";
import { itemOrder } from "./item-order";
import { itemReview } from "./item-review";
import { legacyEncoding } from "./legacy-encoding";
import { nationForm } from "./nation-form";
import { numberForm } from "./number-form";
import { pageSetup } from "./page-setup";
import { paragraphLayout } from "./paragraph-layout";
import { partsSum } from "./parts-sum";
import { percentOver100 } from "./percent-over-100";
import { periodMismatch } from "./period-mismatch";
import { placeDateForm } from "./place-date-form";
import { promptLeft } from "./prompt-left";
import { rateMismatch } from "./rate-mismatch";
import { revisionsLeft } from "./revisions-left";
import { signerAuthority } from "./signer-authority";
import { signerName } from "./signer-name";
import { signerTitle } from "./signer-title";
import { spaceRuns } from "./space-runs";
import { titleForm } from "./title-form";
import { unicodeForm } from "./unicode-form";
import type { AnyRule } from "./rule";

export type { Finding, Fix, RuleFinding, RuleId, Severity } from "./finding";
export type { Rule, RuleContext } from "./rule";

export const rules: readonly AnyRule[] = [
  addresseeForm,
  agencyForm,
  blankLeft,
  citationMismatch,
  citationUndated,
  commentsLeft,
  copiesForm,
  cutoffDate,
  dateImpossible,
  deadline,
  documentLocked,
  doneOverTotal,
  emptyParagraphs,
  figureConflict,
  figureMissing,
  figureReview,
  fontName,
  fontSize,
  headingMissing,
  headingNumbering,
  highlightLeft,
  instructionLeft,
  itemEmpty,
  itemMissing,
  itemOrder,
  itemReview,
  legacyEncoding,
  nationForm,
  numberForm,
  pageSetup,
  paragraphLayout,
  partsSum,
  percentOver100,
  periodMismatch,
  placeDateForm,
  promptLeft,
  rateMismatch,
  revisionsLeft,
  signerAuthority,
  signerName,
  signerTitle,
  spaceRuns,
  titleForm,
  unicodeForm,
];
