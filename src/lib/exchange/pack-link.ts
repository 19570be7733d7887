// A pack as the fragment of a link: a browser never sends what stands behind the # to a server.
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { parsePack, type PackRefusal } from '../questions/pack.ts';
import type { Pack } from '../questions/pack-type.ts';

const FORM = '1.'; // first characters of a fragment; another way of packing gets another number
/** The most characters of a fragment that mail and messengers are known to pass on whole. */
export const LONGEST_FRAGMENT = 32_000;
const MOST_BYTES = 4_000_000; // of a pack once unpacked: a small link must not fill a phone

export type LinkRefusal = { readonly rejected: 'no-pack' | 'cut-short' | 'too-large' } | PackRefusal;

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text).replace(/\+/gu, '-').replace(/\//gu, '_').replace(/=+$/u, '');
};

const fromBase64 = (text: string): Uint8Array | null => {
  if (!/^[\w-]+$/u.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replace(/-/gu, '+').replace(/_/gu, '/')), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
};

/** A pack as a fragment, without the #. */
export const printFragment = (pack: Pack): string =>
  FORM + toBase64(deflateSync(strToU8(JSON.stringify(pack)), { level: 9 }));

/** What was packed, as text; null where the bytes end too early or are none of ours. */
const inflate = (bytes: Uint8Array): string | 'too-large' | null => {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const stream = new Inflate((part, final) => {
    size += part.length;
    if (size > MOST_BYTES) throw new RangeError('Expected a pack of a sensible size.');
    parts.push(part.slice());
    isWhole = final;
  });
  try {
    for (let at = 0; at < bytes.length; at += 4_096)
      stream.push(bytes.subarray(at, at + 4_096), at + 4_096 >= bytes.length);
  } catch {
    return size > MOST_BYTES ? 'too-large' : null;
  }
  if (!isWhole) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return strFromU8(whole);
};

/** The pack in a fragment, with or without its #; refused where it is none, was cut short, or is no pack that can be played. */
export const parseFragment = (fragment: string): { readonly pack: Pack } | LinkRefusal => {
  const text = fragment.replace(/^#/u, '');
  if (!text.startsWith(FORM)) return { rejected: 'no-pack' };
  const bytes = fromBase64(text.slice(FORM.length));
  const json = bytes === null ? null : inflate(bytes);
  if (json === null) return { rejected: 'cut-short' };
  return json === 'too-large' ? { rejected: 'too-large' } : parsePack(json);
};
