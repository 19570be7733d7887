import type { Line } from './lines.ts';

const KINDS =
  /^(?:breakfast|morning|lunchtime|afternoon|evening|late-night|night|weekend|talk|chat|radio|tv|television|news|drive-time|phone-in|flagship)$/u;

/** "told the breakfast show that": a broadcast, which shows nothing. */
export const isBroadcast = ({ items }: Line, at: number): boolean =>
  items[at]?.lower === 'show' && KINDS.test(items[at - 1]?.lower ?? '');
