import { isIP } from 'node:net';
import { refuseLink, type LinkRefusal } from './link-refusal.ts';

const LONGEST = 2_000; // characters
const PORTS = ['', '80', '443'];

/** Names that never lead out of the house: this machine, the network at home, names of one word. */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|home\.arpa|onion)$/;

const bareHost = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

const isLocalName = (host: string): boolean => LOCAL_NAME.test(host) || !host.includes('.');

const parse = (text: string): URL | null => {
  const link = text.trim();
  if (link === '' || link.length > LONGEST || /\s/.test(link)) return null;
  try {
    return new URL(/^[a-z][a-z0-9+.-]*:/i.test(link) ? link : `https://${link}`);
  } catch {
    return null;
  }
};

/** What of the rules a test may loosen, to reach a server of its own. */
export type LinkRules = { readonly ports: readonly string[]; readonly isAllowed: (address: string) => boolean };

/** A link by its words alone, before any name is looked up: a web address on the usual ports, or why not. */
export const checkLink = (text: string, { ports, isAllowed }: LinkRules): URL | LinkRefusal => {
  const url = parse(text);
  if (url === null) return refuseLink('not-a-link');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuseLink('not-web');
  if (url.username !== '' || url.password !== '') return refuseLink('credentials');
  const host = bareHost(url);
  // Decimal, octal and hexadecimal numbers have become dotted ones by now. No newspaper lives at a number.
  if (isIP(host) !== 0) return refuseLink(isAllowed(host) ? 'numeric' : 'private');
  if (isLocalName(host)) return refuseLink('private');
  if (![...PORTS, ...ports].includes(url.port)) return refuseLink('port');
  return url;
};
