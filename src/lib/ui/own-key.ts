/** Under which names the device keeps the reader's own article and the quiz made from it. */
export const OWN_PACK = 'own-pack';
export const OWN_DRAFT = 'own-draft';
/** The two texts that were laid side by side last. */
export const OWN_ACCOUNTS = 'own-accounts';
/** The quiz that came with a link, and the one that a class is to be started from. */
export const SHARED_PACK = 'shared-pack';
export const CLASS_PACK = 'class-pack';
/** Where a review is played, and under which name its questions are kept until it is done. */
export const REVIEW_PLACE = 'review';
export const REVIEW_PACK = 'review-pack';
/** Under which name lies what another app has shared, until the front page takes it up. */
export const SHARED = 'shared';
