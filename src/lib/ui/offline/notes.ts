/** What a page tells the service worker. */
export const KEEP_ENGINE = 'keep-engine'; // now is a good time to fetch the engine and the English model
export const TAKE_OVER = 'take-over'; // the reader wants the new edition
