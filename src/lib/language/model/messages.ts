/** Why the English model was not opened, and what to do. */
export const REFUSALS = {
  'not-there': 'The English model is not there: see that static/english/ is served beside the pages.',
  'not-the-model':
    'These bytes are not the English model that this version was built for: fetch static/english/ again.',
  damaged: 'The English model cannot be unpacked: fetch static/english/ again.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;
export type ModelRefusal = { readonly rejected: RefusalCode; readonly message: string };

export const refuse = (code: RefusalCode): ModelRefusal => ({ rejected: code, message: REFUSALS[code] });
