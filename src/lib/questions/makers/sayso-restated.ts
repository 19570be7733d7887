import { contains, type Span } from '../../article/span.ts';
import { attributionsOver, sentenceOf, type Context } from '../context.ts';
import { curly } from '../phrase.ts';
import { rememberedFor } from '../remembered.ts';
import { bodyOf } from '../swap.ts';
import { REWORDINGS } from '../words/rewordings.ts';
import { bareOf, isNamed, isPlainly } from './loc-doers.ts';
import { roundedOf } from './sayso-rounded.ts';
import type { Reported } from './sayso-statements.ts';

/** Words between marks are somebody’s: they stay. */
const outsideMarks = (sentence: string, change: (part: string) => string): string =>
  sentence
    .split(/(“[^”]*”|(?<![\p{L}])‘.*?’(?![\p{L}]))/u)
    .map((part, at) => (at % 2 === 0 ? change(part) : part))
    .join('');

/** A sentence with other words for some of its own. */
export const reworded = (sentence: string): string =>
  outsideMarks(sentence, (part) => REWORDINGS.reduce((words, [found, put]) => words.replace(found, put), part));

const squeezed = (text: string): string => curly(text).replace(/\s+/gu, ' ').toLowerCase();
const squeezedText = rememberedFor((context: Context) => squeezed(context.text));

/** True of a statement that a passage holds word for word: to find it again is no reading. */
export const isCopied = (context: Context, sentence: string): boolean =>
  squeezedText(context).includes(squeezed(sentence).replace(/[.”]+$/u, ''));

const SAID = /^ said (?:that )?/u;
const ITSELF =
  /^it (?=(?:had|has|would|will|was|is|did|does|could|expected|believed|hoped|planned|knew|wanted)(?![\p{L}]))/u;
const OPENS_CLAUSE = /^(?:the|its|there|no|nobody|an?|some|most|\p{Ll}+s)\s/u;
const PREFIX = 24; // letters of a title before a name: “Head judge ”

/** “X said nobody had cheated” → “According to X, nobody had cheated”; “the board said it had met” → “by its own account, the board had met”. */
export const turnedRound = (sentence: string, name: string): string => {
  const at = name === '' ? -1 : sentence.toLowerCase().indexOf(name.toLowerCase());
  const title = sentence.slice(0, Math.max(0, at));
  if (at < 0 || at > PREFIX || /[,;:“‘]/u.test(title)) return sentence;
  const behind = sentence.slice(at + name.length);
  const rest = behind.replace(SAID, '');
  const who = `${title === '' ? '' : `${title.charAt(0).toLowerCase()}${title.slice(1)}`}${name}`;
  if (rest === behind) return sentence;
  if (ITSELF.test(rest)) return `By its own account, ${who} ${rest.replace(ITSELF, '')}`;
  return OPENS_CLAUSE.test(rest) ? `According to ${who}, ${rest}` : sentence;
};

/** A report that stands word for word in the text, turned round; any other statement as it is. */
export const reordered = (context: Context, reported: Reported): Reported =>
  isCopied(context, reported.sentence)
    ? { ...reported, sentence: turnedRound(reported.sentence, reported.claim?.name ?? '') }
    : reported;

/** The words of a statement changed where they can be, its number kept. */
export const inOtherWords = (context: Context, reported: Reported): Reported => {
  const shown = reordered(context, reported);
  return { ...shown, sentence: reworded(shown.sentence) };
};

/** A statement as a “yes” may put it: with a bound for its number, else in other words. */
export const restated = (context: Context, reported: Reported): Reported => {
  const [rounded] = roundedOf(context, reordered(context, reported), true);
  return rounded ? { ...reported, sentence: rounded.sentence } : inOtherWords(context, reported);
};

/** “Mr Rai offered all the passengers breakfast.” → “Kuldip Rai offered …”: a sentence that begins with half a name, with all of it. */
export const namedInFull = (context: Context, sentence: Span): string => {
  const words = context.text.slice(sentence.start, sentence.end);
  for (const person of context.facts.entities) {
    const mention = isNamed(person) ? person.mentions.find(({ start }) => start === sentence.start) : undefined;
    if (mention && isPlainly(context, person, mention))
      return `${bareOf(person)}${words.slice(mention.end - sentence.start)}`;
  }
  return words;
};

/** “Ada Lindley, who was paid 30 cents an hour” → “Ada Lindley was paid 30 cents an hour.” */
const TELLS_MORE = /^(?:,\s\d{1,3})?,\swho\s([^,;:“”"()]+?)(?=[,.]\s|\.$)/u;

/** “Who has twins in Year 2”. */
const OF_CHILDREN = /^ha(?:s|d) (?:\p{L}+ )?(?:twins?|sons?|daughters?|child|children|kids?)(?![\p{L}])/u;

/** What a relative clause tells of somebody by name, as a sentence of its own; never within what somebody says. */
export const partedOf = (context: Context): Reported[] =>
  context.facts.entities.filter(isNamed).flatMap((person) =>
    person.mentions.flatMap((mention): Reported[] => {
      const line = sentenceOf(context, mention);
      if (!line || !bodyOf(context, mention) || !isPlainly(context, person, mention)) return [];
      if (context.facts.attributions.some((one) => one.content.some((span) => contains(span, mention)))) return [];
      const told = TELLS_MORE.exec(context.text.slice(mention.end, line.end).replace(/\s+/gu, ' '));
      const words = told?.[1];
      if (words === undefined || !told || OF_CHILDREN.test(words)) return [];
      const span = { start: mention.start, end: mention.end + told[0].length };
      if (attributionsOver(context, span).length > 0) return [];
      return [{ sentence: `${bareOf(person)} ${words}.`, span, claim: null }];
    }),
  );
