import { oncePer } from "../../text/memo";
import { readSignatureBlock } from "../../report/signatureBlock";

/** The signature block taken apart, once for all rules that judge it; null where there is none. */
export const signatureBlock = oncePer(readSignatureBlock);
