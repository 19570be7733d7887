/** The cookie of that name in a Cookie header; null when there is none. */
export const cookieIn = (header: string | null, name: string): string | null => {
  const pair = (header ?? '')
    .split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(`${name}=`));
  return pair === undefined ? null : pair.slice(name.length + 1);
};

export type Cookie = {
  readonly name: string;
  readonly value: string; // base64url: nothing to escape
  readonly path: string;
  readonly seconds: number; // how long it is kept
  readonly secure: boolean;
};

/** A Set-Cookie header: no script reads it, and no other site’s form sends it. */
export const printCookie = ({ name, value, path, seconds, secure }: Cookie): string =>
  [
    `${name}=${value}`,
    `Path=${path}`,
    `Max-Age=${Math.max(0, Math.floor(seconds))}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ');

export const HOST_COOKIE = 'host';
export const PLAYER_COOKIE = 'player';
/** A room’s own cookie does not reach the address where one joins; this one does, and goes nowhere else. */
export const returningCookie = (room: string): string => `player-${room}`;
