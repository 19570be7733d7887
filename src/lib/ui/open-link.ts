import { base } from '$app/paths';
import type { LinkCode } from '../server/link/link-refusal.ts';
import type { OpenedLink } from '../server/link/open-link.ts';
import { LINK_WORDS } from './link-words.ts';
import { m } from './messages/messages.js';

/** An article behind a link, or one sentence on why there is none. */
export type Opening = OpenedLink | { readonly problem: string };

const isCode = (code: unknown): code is LinkCode => typeof code === 'string' && Object.hasOwn(LINK_WORDS, code);

const isOpened = (answer: object): answer is OpenedLink =>
  'text' in answer && typeof answer.text === 'string' && 'url' in answer && typeof answer.url === 'string';

const readAnswer = (answer: unknown): Opening => {
  if (typeof answer !== 'object' || answer === null) return { problem: m.errors_link_failed() };
  if (isOpened(answer)) return answer;
  const code = 'rejected' in answer ? answer.rejected : null;
  return { problem: isCode(code) ? LINK_WORDS[code]() : m.errors_link_unreachable() };
};

/** Asks our own server for the article behind a link; null when the reader has stopped it. */
export const openLink = async (link: string, signal: AbortSignal): Promise<Opening | null> => {
  try {
    const response = await fetch(`${base}/api/article`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ link }),
      signal,
    });
    return readAnswer(await response.json());
  } catch {
    return signal.aborted ? null : { problem: m.errors_link_offline() };
  }
};
