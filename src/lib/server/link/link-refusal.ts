/** Why a link is not opened, as a code; the sentence for a reader is in the catalogues, under `errors_link_…`. */
export const LINK_REFUSALS = [
  'not-a-link',
  'not-web',
  'credentials',
  'port',
  'numeric',
  'private',
  'not-found',
  'unreachable',
  'slow',
  'redirects',
  'closed',
  'failed',
  'not-a-page',
  'too-big',
  'damaged',
  'no-article',
  'not-english',
  'too-many',
  'foreign',
] as const;
export type LinkCode = (typeof LINK_REFUSALS)[number];
export type LinkRefusal = { readonly rejected: LinkCode };

export const refuseLink = (rejected: LinkCode): LinkRefusal => ({ rejected });

/** What a step gave, or why the link goes no further. */
export const isLinkRefusal = (value: object): value is LinkRefusal => 'rejected' in value;
