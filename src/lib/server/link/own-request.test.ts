import { expect, it } from 'vitest';
import { isOwnRequest } from './own-request.ts';

it.each<[what: string, headers: Record<string, string>, own: boolean]>([
  ['a page of this site', { 'sec-fetch-site': 'same-origin' }, true],
  ['a page of another site', { 'sec-fetch-site': 'cross-site' }, false],
  ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }, false],
  ['another site that claims our origin', { 'sec-fetch-site': 'cross-site', origin: 'https://says.example' }, false],
  ['an address typed in', { 'sec-fetch-site': 'none' }, false],
  ['an older browser', { origin: 'https://says.example' }, true],
  ['an older browser on a local network', { origin: 'http://192.168.1.5:4173', host: '192.168.1.5:4173' }, true],
  ['an older browser on another site', { origin: 'https://other.example', host: 'inside:3000' }, false],
  ['a page without an origin', { origin: 'null' }, false],
  ['a program', {}, false],
])('knows %s', (_what, headers, own) => {
  expect(isOwnRequest(new Headers(headers), 'says.example')).toBe(own);
});
