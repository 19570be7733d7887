import type { LinkCode } from '../server/link/link-refusal.ts';
import { m } from './messages/messages.js';

/** What a reader is told when a link cannot be opened: what is wrong, and what to do next. */
export const LINK_WORDS: Readonly<Record<LinkCode, typeof m.errors_link_closed>> = {
  'not-a-link': m.errors_link_not_a_link,
  'not-web': m.errors_link_not_web,
  credentials: m.errors_link_credentials,
  port: m.errors_link_port,
  numeric: m.errors_link_numeric,
  private: m.errors_link_private,
  'not-found': m.errors_link_not_found,
  unreachable: m.errors_link_unreachable,
  slow: m.errors_link_slow,
  redirects: m.errors_link_redirects,
  closed: m.errors_link_closed,
  failed: m.errors_link_failed,
  'not-a-page': m.errors_link_not_a_page,
  'too-big': m.errors_link_too_big,
  damaged: m.errors_link_damaged,
  'no-article': m.errors_link_no_article,
  'not-english': m.errors_link_not_english,
  'too-many': m.errors_link_too_many,
  foreign: m.errors_link_foreign,
};
