import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { refuseLink, type LinkRefusal } from './link-refusal.ts';

/** The longest page that is fetched, in bytes, as sent and as unpacked. */
export const LARGEST_PAGE = 5_000_000;

const unpackerFor = (encoding: string) => {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return null;
  }
};

const unpacked = (response: IncomingMessage): Readable | null => {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return response;
  const unpacker = unpackerFor(encoding);
  if (unpacker === null) return null;
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
};

/** The bytes of an answer, unpacked as they come; it is given up as soon as they are too many. */
export const readBody = async (response: IncomingMessage): Promise<Uint8Array | LinkRefusal> => {
  if (Number(response.headers['content-length'] ?? 0) > LARGEST_PAGE) return refuseLink('too-big');
  const body = unpacked(response);
  if (body === null) return refuseLink('damaged');
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    if (!(part instanceof Uint8Array)) return refuseLink('damaged');
    size += part.length;
    if (size > LARGEST_PAGE) return refuseLink('too-big');
    parts.push(part);
  }
  return Buffer.concat(parts);
};
