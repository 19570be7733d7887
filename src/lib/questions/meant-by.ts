import type { Context } from './context.ts';
import { sharesName } from './names.ts';
import { wordsOf } from './words-of.ts';

/** The noun of a role: “minister” of “Lorvane’s foreign minister”. */
export const roleHead = (role: string): string =>
  wordsOf(role.replace(/\s(?:of|for|at|in|with|to|from)\s.*$/u, '')).at(-1) ?? '';

/** True where words speak of somebody by their office: of “who accused the president?” the president is no answer that tempts. */
export const isMeantBy = (context: Context, name: string, words: string): boolean =>
  context.facts.entities.some((one) => {
    const head = one.type === 'person' && one.role !== null ? roleHead(one.role) : '';
    return (
      head.length > 3 &&
      sharesName(one.canonical, name) &&
      new RegExp(
        `(?<![\\p{L}])(?:the|his|her|its|their|[\\p{L}-]+[’']s) (?:[\\p{L}-]+ )?${head}(?![\\p{L}])`,
        'iu',
      ).test(words)
    );
  });
