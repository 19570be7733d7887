import type { LookupAddress } from 'node:dns';
import type { LinkRules } from './check-link.ts';
import { refuseLink, type LinkRefusal } from './link-refusal.ts';

/** Every address that a name has, as `dns.promises.lookup` gives them. */
export type LookUp = (host: string) => Promise<readonly LookupAddress[]>;

/**
 * The one address that a page is fetched from. A name with any address that is not public is refused whole:
 * honest sites do not mix them.
 */
export const findAddress = async (
  host: string,
  lookUp: LookUp,
  { isAllowed }: LinkRules,
): Promise<LookupAddress | LinkRefusal> => {
  let found: readonly LookupAddress[];
  try {
    found = await lookUp(host);
  } catch {
    return refuseLink('not-found');
  }
  if (!found.every(({ address }) => isAllowed(address))) return refuseLink('private');
  // Where a machine has no IPv6 a site’s IPv4 address still answers; the reverse is rare.
  return found.find(({ family }) => family === 4) ?? found[0] ?? refuseLink('not-found');
};
