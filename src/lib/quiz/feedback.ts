import type { Form, Kind, Question } from '../questions/question.ts';
import type { Judgement, Outcome } from './marks.ts';

/** What the stamp shows: right and proven · right without proof · a query. Each has a word, never only a colour. */
export const TONES = ['verified', 'right', 'query'] as const;
export type Tone = (typeof TONES)[number];

/** A right answer by how well it was proven. */
const HITS = {
  found: 'verified',
  'not-asked': 'verified',
  wide: 'wide',
  part: 'part',
  elsewhere: 'elsewhere',
  unmarked: 'unmarked',
  shown: 'hinted',
} as const satisfies Readonly<Record<Judgement['evidence'], string>>;
type Hit = (typeof HITS)[keyof typeof HITS];

/** What there is to say of an answer; a miss is told by the kind of its question, or by its form. */
export type VerdictCode = Hit | `${Hit}-later` | 'shown' | 'right-place' | Kind | Form['as'];

export type Verdict = { readonly tone: Tone; readonly code: VerdictCode };

/** Of a question, what its verdict hangs on. */
export type Judged = { readonly kind: Question['kind']; readonly form: Pick<Form, 'as'> | null };

/** What is said over a miss. */
export const verdictOnMiss = ({ kind, form }: Judged, { cell }: Judgement): Verdict => ({
  tone: 'query',
  code: cell === 'place-only' ? 'right-place' : (form?.as ?? kind),
});

/** What is said over an answer that is closed (PEDAGOGY §4, first line). */
export const verdictOn = (question: Judged, { last, tries, gaveUp }: Outcome): Verdict => {
  if (gaveUp) return { tone: 'query', code: 'shown' };
  if (!last.right) return verdictOnMiss(question, last);
  const hit = HITS[last.evidence];
  return { tone: last.cell === 'both' ? 'verified' : 'right', code: tries > 1 ? `${hit}-later` : hit };
};
