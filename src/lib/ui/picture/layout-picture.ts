import { slice, type Span } from '../../article/span.ts';
import type { PackArticle } from '../../questions/pack-type.ts';
import type { Passage } from '../../questions/question.ts';
import type { Tone } from '../../quiz/feedback.ts';
import { blocksOf, piecesOf, spansIn, type CopyBlock, type Light } from '../copy-parts.ts';
import type { StampMark } from '../stamps.ts';

/** A face of type: what a canvas needs to set a word. */
export type Face = { readonly family: 'serif' | 'sans'; readonly size: number; readonly weight: number };
export type Ink = 'ink' | 'quiet';

/** One thing to draw, in the order of drawing. */
export type Stroke =
  | {
      readonly draw: 'words';
      readonly x: number;
      readonly y: number;
      readonly words: string;
      readonly face: Face;
      readonly ink: Ink;
    }
  | {
      readonly draw: 'light';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly light: Exclude<Light, 'none'>;
    }
  | { readonly draw: 'stamp'; readonly x: number; readonly y: number; readonly tone: Tone } // its middle
  | { readonly draw: 'rule'; readonly y: number };

export type Picture = { readonly width: number; readonly height: number; readonly strokes: readonly Stroke[] };

/** What stands on the picture. */
export type Sheet = {
  readonly articles: readonly PackArticle[];
  readonly proven: readonly Passage[];
  readonly queried: readonly Passage[];
  readonly stamps: readonly StampMark[];
  readonly lines: readonly string[]; // beneath the article: the marks, and what the stamps mean
};

/** How wide these words are in that face. */
export type Measure = (words: string, face: Face) => number;

export const PICTURE_WIDTH = 1080;
export const MARGIN = 84;
const GUTTER = 96; // for the stamps, at the end of each line
const COLUMN = PICTURE_WIDTH - 2 * MARGIN - GUTTER;
const STAMP_GAP = 50;

const MASTHEAD: Face = { family: 'serif', size: 40, weight: 700 };
const BODY: Face = { family: 'serif', size: 31, weight: 400 };
const SMALL: Face = { family: 'sans', size: 24, weight: 400 };
const FACES: Readonly<Partial<Record<CopyBlock['role'], Face>>> = {
  headline: { family: 'serif', size: 54, weight: 640 },
  standfirst: { family: 'serif', size: 33, weight: 400 },
  byline: SMALL,
  label: SMALL,
  boilerplate: SMALL,
};

const lineOf = (face: Face): number => Math.round(face.size * (face.size > 40 ? 1.16 : 1.55));

/** A word as it is set: `sentence` where one begins with it. */
type Word = {
  readonly words: string;
  readonly light: Light;
  readonly breaks: boolean;
  readonly sentence: number | null;
};

const WORDS = /\S+\s*|\s+/gu;

const wordsIn = (text: string, span: Span, light: Light, isLined: boolean): Word[] =>
  (slice(text, span).match(WORDS) ?? []).map((words) => ({
    words: words.replace(/\s+/gu, ' '),
    light,
    breaks: isLined && words.includes('\n'),
    sentence: null,
  }));

const wordsOf = (article: PackArticle, block: CopyBlock, proof: readonly Span[], other: readonly Span[]): Word[] =>
  block.parts.flatMap((part) => {
    if (part.kind === 'gap') return wordsIn(article.text, part.span, 'none', block.isLined);
    const own = piecesOf(part.span, proof, other).flatMap(({ span, light }) =>
      wordsIn(article.text, span, light, block.isLined),
    );
    return own.map((word, n) => (n === 0 ? { ...word, sentence: part.index } : word));
  });

/** Words that no line may part: a stop stands with what it ends, wherever the light changes. */
const clustersOf = (words: readonly Word[]): readonly (readonly Word[])[] =>
  words.reduce<Word[][]>((clusters, word) => {
    const last = clusters.at(-1);
    if (last && !last.at(-1)?.words.endsWith(' ')) last.push(word);
    else clusters.push([word]);
    return clusters;
  }, []);

const widthOf = (words: readonly Word[], face: Face, measure: Measure): number =>
  words.reduce((sum, each, n) => sum + measure(n < words.length - 1 ? each.words : each.words.trimEnd(), face), 0);

/** Words broken into lines no wider than the column. A word wider than that stands alone. */
const linesOf = (words: readonly Word[], face: Face, measure: Measure): readonly (readonly Word[])[] => {
  const lines: Word[][] = [[]];
  let isFull = false;
  for (const cluster of clustersOf(words)) {
    const line = lines.at(-1) ?? [];
    if (isFull || (line.length > 0 && widthOf([...line, ...cluster], face, measure) > COLUMN)) lines.push([...cluster]);
    else line.push(...cluster);
    isFull = cluster.some(({ breaks }) => breaks);
  }
  return lines.filter((line) => line.some(({ words: each }) => each.trim() !== ''));
};

/** One line drawn: first the marker, then the words on it. */
const lineStrokes = (line: readonly Word[], face: Face, ink: Ink, top: number, measure: Measure): Stroke[] => {
  const lights: Stroke[] = [];
  const words: Stroke[] = [];
  let x = MARGIN;
  for (const [n, word] of line.entries()) {
    const runsOn = line[n + 1]?.light === word.light;
    const width = measure(word.words, face);
    const lit = runsOn ? width : measure(word.words.trimEnd(), face);
    if (word.light !== 'none')
      lights.push({
        draw: 'light',
        x,
        y: top + lineOf(face) * 0.12,
        width: lit,
        height: lineOf(face) * 0.8,
        light: word.light,
      });
    words.push({ draw: 'words', x, y: top + lineOf(face) * 0.5 + face.size * 0.34, words: word.words, face, ink });
    x += width;
  }
  return [...lights, ...words];
};

const stampStrokes = (line: readonly Word[], stamps: readonly StampMark[], middle: number): Stroke[] =>
  line
    .flatMap(({ sentence }) => (sentence === null ? [] : stamps.filter((stamp) => stamp.sentence === sentence)))
    .map(({ tone }, n) => ({ draw: 'stamp', x: PICTURE_WIDTH - MARGIN - GUTTER / 2 + n * STAMP_GAP, y: middle, tone }));

type Drawn = { readonly strokes: readonly Stroke[]; readonly bottom: number };

const drawLines = (
  lines: readonly (readonly Word[])[],
  face: Face,
  ink: Ink,
  top: number,
  stamps: readonly StampMark[],
  measure: Measure,
): Drawn => ({
  strokes: lines.flatMap((line, n) => {
    const at = top + n * lineOf(face);
    return [...lineStrokes(line, face, ink, at, measure), ...stampStrokes(line, stamps, at + lineOf(face) / 2)];
  }),
  bottom: top + lines.length * lineOf(face),
});

const inkOf = ({ role }: CopyBlock): Ink => (role === 'headline' || role === 'body' ? 'ink' : 'quiet');

const plainWords = (words: string): Word[] => wordsIn(words, { start: 0, end: words.length }, 'none', false);

const under = (drawn: Drawn, next: (top: number) => Drawn, gap: number): Drawn => {
  const more = next(drawn.bottom + gap);
  return { strokes: [...drawn.strokes, ...more.strokes], bottom: more.bottom };
};

/** The one joke of the marker. */
const WORDMARK: readonly Word[] = [
  ...plainWords('Says '),
  ...plainWords('Who?').map((word): Word => ({ ...word, light: 'proof' })),
];

const drawSmall = (words: string, top: number, measure: Measure): Drawn =>
  drawLines(linesOf(plainWords(words), SMALL, measure), SMALL, 'quiet', top, [], measure);

const drawArticle = (sheet: Sheet, index: number, top: number, measure: Measure): Drawn => {
  const article = sheet.articles[index];
  if (!article) return { strokes: [], bottom: top };
  const proof = spansIn(index, sheet.proven);
  const other = spansIn(index, sheet.queried);
  const stamps = sheet.stamps.filter((stamp) => stamp.article === index);
  const blocks = blocksOf(article).reduce<Drawn>(
    (drawn, block) => {
      const face = FACES[block.role] ?? BODY;
      const lines = linesOf(wordsOf(article, block, proof, other), face, measure);
      return under(drawn, (at) => drawLines(lines, face, inkOf(block), at, stamps, measure), BODY.size * 0.75);
    },
    { strokes: [], bottom: top },
  );
  const origin = [article.origin, article.licence].filter((each) => each !== null).join(' · ');
  return origin === '' ? blocks : under(blocks, (at) => drawSmall(origin, at, measure), BODY.size);
};

const drawRule = (top: number): Drawn => ({ strokes: [{ draw: 'rule', y: top }], bottom: top });

/** The marked-up page as a picture: where each word, stroke of the marker and stamp goes. The same words and faces, the same picture. */
export const layoutPicture = (sheet: Sheet, measure: Measure): Picture => {
  const head = drawLines([WORDMARK], MASTHEAD, 'ink', MARGIN * 0.6, [], measure);
  const ruled = under(head, drawRule, 14);
  const pages = sheet.articles.reduce<Drawn>(
    (drawn, _, index) =>
      under(index > 0 ? under(drawn, drawRule, 50) : drawn, (top) => drawArticle(sheet, index, top, measure), 20),
    ruled,
  );
  const foot = sheet.lines.reduce<Drawn>(
    (drawn, words) => under(drawn, (top) => drawSmall(words, top, measure), 10),
    under(pages, drawRule, 40),
  );
  return { width: PICTURE_WIDTH, height: Math.ceil(foot.bottom + MARGIN * 0.7), strokes: foot.strokes };
};
