/** What findings say in the pane's language: made where it is drawn, and looked into by nobody. */
import { congVan1432 } from "../../outline";
import type { Finding } from "../../rules/finding";
import type { Strings } from "../../strings";
import { citationOf, messageOf } from "../../strings/findings";

export interface Sentences {
  readonly message: string;
  readonly basis: string;
}

export const sentencesOf = (finding: Finding, { language }: Strings): Sentences => ({
  message: messageOf(finding, language),
  basis: citationOf(finding.citation, congVan1432, language),
});
