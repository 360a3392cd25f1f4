export type { AgencyProfile, Signature } from "./agencyProfile";
export type { Anchor, BlockId, FrameBlockId, Insertion } from "./insertion";
export { planInsertion, skeletonFragment } from "./planInsertion";
export { skeletonDocument } from "./document";
export { pageNumberHeader } from "./pageNumber";
export { currentPeriod, profileForToday, type CurrentPeriod } from "./currentPeriod";
export { placeholderProfile } from "./placeholderProfile";
export { parseProfile, ProfileError, type ProfileErrorCode } from "./parseProfile";
export { guessProfile, type ProfileGuess } from "./guessProfile";
