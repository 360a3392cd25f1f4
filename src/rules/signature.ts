import { oncePer } from "../reading/memo";
import { readSignatureBlock } from "../reading/signatureBlock";

/** The signature block taken apart, once for all rules that judge it; null where there is none. */
export const signatureBlock = oncePer(readSignatureBlock);
