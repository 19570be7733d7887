import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { codeFrom } from '../../class/join-code.ts';

/** A secret of 144 random bits, safe in an address or a cookie. */
export const newSecret = (): string => randomBytes(18).toString('base64url');

/** What is kept of a secret. Random bits need no slow hash: there is nothing to guess from. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Is that the secret with this hash? Takes as long for a near miss as for a wild guess. */
export const isSecret = (given: string, hash: string): boolean => {
  const [mine, theirs] = [Buffer.from(hashOf(given)), Buffer.from(hash)];
  return mine.length === theirs.length && timingSafeEqual(mine, theirs);
};

/** The id of a room, as it stands in addresses. */
export const newRoomId = (): string => randomBytes(12).toString('base64url');
export const isRoomId = (text: string): boolean => /^[\w-]{16}$/.test(text);

export const newPlayerId = (): string => randomBytes(9).toString('base64url');

/** A join code that nobody can foresee. */
export const newCode = (): string => codeFrom(randomBytes(16)) ?? newCode();

export const newSeed = (): number => randomInt(2 ** 31);
