import { TURNS } from './headline-names.ts';
import type { Line } from './lines.ts';
import type { Range } from './phrases.ts';
import { isOnePerson, isThing, type Referent } from './referents.ts';
import { BODY_EPITHETS, DOCUMENT_KINDS } from './words/epithets.ts';
import { BODY_NOUNS, BODY_SUBTYPES } from './words/kinds.ts';
import { OUTLET_NOUNS } from './words/outlets.ts';

/** Whom a headline’s nameless speaker is, once the article below it has been read. */
export type HeadlineSpeakers = {
  readonly said: (words: string, by: Referent) => void; // in the article
  readonly who: (line: Line, source: Range, headed: Referent, credited: readonly Referent[]) => Referent | null;
};

export const openHeadlineSpeakers = (): HeadlineSpeakers => {
  const sayings: { readonly words: string; readonly by: Referent }[] = [];

  /** "Rival calls it “a torch with a press office”": whoever says so in the article, in as few words. */
  const quoted = (line: Line, source: Range, headed: Referent): Referent | null => {
    const behind = line.items.slice(source.to);
    const turn = behind.findIndex(({ lower }) => TURNS.test(lower));
    const quotes = behind
      .slice(0, turn < 0 ? behind.length : turn)
      .flatMap(({ quotation }) => (quotation === null ? [] : [quotation.inner]));
    for (const { start, end } of quotes) {
      const words = plain(line.text.slice(start, end));
      if (words.length < SHORTEST) continue;
      const fits = sayings.filter((one) => one.words.includes(words) && mayBe(headed, one.by));
      const [best] = fits.sort((a, b) => a.words.length - b.words.length);
      if (best !== undefined) return best.by;
    }
    return null;
  };

  return {
    said: (words, by) => void sayings.push({ words: plain(words), by }),
    who: (line, source, headed, credited) =>
      headed.kind === 'document'
        ? documentLike(headed, credited)
        : (quoted(line, source, headed) ?? bodyLike(headed, credited)),
  };
};

const SHORTEST = 8; // characters between spaces: less may be anybody’s words

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[’']/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const isBodyWord = (word: string): boolean =>
  BODY_NOUNS.has(word) || BODY_SUBTYPES[word] !== undefined || OUTLET_NOUNS.has(word);

/** A body speaks through its people in no headline: "Board says" is the board. */
const mayBe = ({ head, plural }: Referent, speaker: Referent): boolean =>
  isBodyWord(head) ? isThing(speaker) && speaker.kind !== 'document' : plural || isOnePerson(speaker);

const VAGUE = /^(?:the|a|an|new|latest|leaked|major|big|own)$/u;

/** "Report finds": the first document called so that the article has anything from, or the only one of that kind. */
const documentLike = ({ head, traits }: Referent, credited: readonly Referent[]): Referent | null => {
  const told = [...traits].filter((word) => word !== head && !VAGUE.test(word));
  const fits = credited.filter((one) => one.kind === 'document' && told.every((word) => saysOf(one, word)));
  const alike = fits.filter((one) => DOCUMENT_KINDS.some((row) => row.has(head) && row.has(one.head)));
  const [only] = alike;
  return fits.find((one) => one.head === head) ?? (alike.length === 1 && only !== undefined ? only : null);
};

const saysOf = ({ traits, canonical }: Referent, word: string): boolean =>
  traits.has(word) || canonical.toLowerCase().includes(word);

/** "Union blames …": the only union heard, by whatever name unions go. */
const bodyLike = ({ head }: Referent, credited: readonly Referent[]): Referent | null => {
  const names = BODY_EPITHETS[head];
  const fits = credited.filter(
    (one) => one.kind === 'organisation' && [...one.calls].some((call) => call === head || names?.has(call) === true),
  );
  const [only] = fits;
  return isBodyWord(head) && fits.length === 1 && only !== undefined ? only : null;
};
