import { isOpen } from "../../report/openControl";
import type { Report } from "../../report/report";

/** Tags of the controls that are not filled in: they show their prompt, whether or not the host gives it as text. */
export const openTags = ({ source: { controls }, outline }: Report): ReadonlySet<string> =>
  new Set(controls.filter((control) => isOpen(control, outline)).map(({ tag }) => tag));
