/** What forbids changing a file: digital signatures, and protection that Word enforces. */
import type { Lock } from "../../document";
import type { DocxPackage } from "../package";
import { childOf, type ReadonlyXmlElement } from "../xml";

/** The parts that hold the signatures themselves: Office puts them here, beside `origin.sigs` (MS-OFFCRYPTO, 2.5). */
const SIGNATURE = /^_xmlsignatures\/[^/]+\.xml$/i;
/** w:edit of a protection that leaves the text open to be changed: ISO/IEC 29500-1, 17.15.1.29. */
const OPEN = ["none", "trackedChanges"];

export function readLock(file: DocxPackage): Lock | undefined {
  if (file.names().some((name) => SIGNATURE.test(name))) return "signed";
  return isProtected(file.readable("settings")) ? "protected" : undefined;
}

/** Whether the settings ask that the file be only read, or changed only in places. */
export function isProtected(settings: ReadonlyXmlElement | undefined): boolean {
  const { "w:enforcement": enforced = "", "w:edit": edit = "none" } =
    childOf(settings, "w:documentProtection")?.attributes ?? {};
  return /^(?:1|true|on)$/.test(enforced) && !OPEN.includes(edit);
}
