import type { SourceDocument } from "../../../src/document";
import { SIGNATURE, typedReport, typedUnder } from "../report/typedReport";

/** Place of the block's first line in these reports. */
export const BLOCK = typedReport().paragraphs.length - SIGNATURE.length;

/** The usual report, signed so. */
export const signedAs = (...lines: readonly string[]): SourceDocument => typedUnder((line) => line, lines);

/** The usual report with these lines for the signer's. */
export const signedBy = (...lines: readonly string[]): SourceDocument =>
  signedAs(...SIGNATURE.slice(0, 3), ...lines);

/** The usual report with these lines under "Nơi nhận:". */
export const copiedTo = (...lines: readonly string[]): SourceDocument =>
  signedAs("Nơi nhận:", ...lines, "CHỦ TỊCH", "Nguyễn Văn An");
