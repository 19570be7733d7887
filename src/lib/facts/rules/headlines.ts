import { cueVerbOf } from '../cue-verbs.ts';
import { bare, finding, type Rule } from '../findings.ts';
import { isComma } from '../phrases.ts';

const isTitleCase = (words: readonly string[]): boolean => {
  const long = words.filter((word) => word.length > 3);
  return long.length > 0 && long.filter((word) => /^[\p{Lu}\d]/u.test(word)).length > long.length * 0.7;
};

/** Headlines whose words all have capitals, where no tagger can tell a verb from a name. */
export const HEADLINE_RULES: readonly Rule[] = [
  {
    id: 'headline-says',
    example: '# Lake Levels Falling Fast, Water Board Warns',
    counterexample: '# Lake Levels Falling Fast, Boats Stranded',
    find: ({ line }) => {
      const { items } = line;
      if (!line.headline || !isTitleCase(items.map((item) => item.text))) return [];
      let last = items.length - 1;
      while (last > 0 && items[last]?.tag === 'mark') last -= 1;
      const verbItem = items[last];
      const verb = cueVerbOf(verbItem);
      if (verbItem === undefined || verb === undefined || !verb.clause || (verb.form !== 's' && verb.form !== 'base'))
        return [];
      let comma = last - 1;
      while (comma > 0 && !isComma(items[comma])) comma -= 1;
      if (comma < 3 || last - comma < 2 || last - comma > 7) return [];
      const source = { from: comma + 1, to: last, parts: [{ from: comma + 1, to: last }] };
      const content = bare(line.text, {
        start: items[0]?.start ?? line.start,
        end: items[comma - 1]?.end ?? line.start,
      });
      return [
        finding('headline-says', line, source, [{ start: verbItem.start, end: verbItem.end }], [content], verb.force),
      ];
    },
  },
];
