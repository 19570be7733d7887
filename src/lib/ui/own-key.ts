/** Under which names the device keeps the reader's own article and the quiz made from it. */
export const OWN_PACK = 'own-pack';
export const OWN_DRAFT = 'own-draft';
/** Under which name lies what another app has shared, until the front page takes it up. */
export const SHARED = 'shared';
