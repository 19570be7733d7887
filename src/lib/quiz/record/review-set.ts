import { chance } from '../../questions/chance.ts';
import type { Pack } from '../../questions/pack-type.ts';
import type { Question } from '../../questions/question.ts';
import { playable } from '../../questions/renewal/playable.ts';
import type { ReviewCard } from './cards.ts';
import { askedAs, isUnchecked, passagesOf, type Told } from './entry.ts';
import { grouped } from './grouped.ts';
import type { ReaderRecord } from './record.ts';

/** A review is short: so many questions at most. */
export const REVIEW_SIZE = 5;

/** A pack that a review may draw from, and where it is played otherwise. */
export type Source = { readonly place: string; readonly pack: Pack };

export type ReviewSet = {
  readonly place: string; // of the pack that it is drawn from
  readonly pack: Pack; // with the questions of the review alone
  readonly cards: readonly ReviewCard[]; // those that it brings up
};

type Found = { readonly card: ReviewCard; readonly question: Question };

const isOfCard = ({ skill, kind }: Pick<Told, 'skill' | 'kind'>, card: ReviewCard): boolean =>
  skill === card.skill && kind === card.kind;

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((each) => b.includes(each));

/**
 * May the question serve the card? Never one that was asked, never a passage that the card has had, and never a second
 * time a passage whose claim nobody has checked: what is repeated is soon believed.
 */
const isNew = (pack: Pack, question: Question, card: ReviewCard, told: readonly Told[]): boolean => {
  const asked = askedAs(pack, question);
  const passages = passagesOf(pack, question);
  return told.every(
    (each) =>
      each.asked !== asked &&
      (!shares(each.passages, passages) || (!isOfCard(each, card) && !(each.unchecked || isUnchecked(question)))),
  );
};

const foundIn = (pack: Pack, due: readonly ReviewCard[], told: readonly Told[]): readonly Found[] =>
  due.flatMap((card) =>
    playable(pack)
      .questions.filter((question) => isOfCard(question, card) && isNew(pack, question, card, told))
      .map((question) => ({ card, question })),
  );

/** One question for each card, the longest due first; where that leaves room, a second. Two never rest on one claim. */
const chosenFrom = (pack: Pack, found: readonly Found[]): readonly Found[] => {
  const byTurn = grouped(found, ({ card }) => card)
    .flatMap((own) => own.map((each, turn) => ({ each, turn })))
    .sort((a, b) => a.turn - b.turn)
    .map(({ each }) => each);
  return byTurn
    .filter(({ question }, at) =>
      byTurn.slice(0, at).every((before) => !shares(passagesOf(pack, before.question), passagesOf(pack, question))),
    )
    .slice(0, REVIEW_SIZE);
};

const setFrom = ({ place, pack }: Source, due: readonly ReviewCard[], told: readonly Told[]): ReviewSet => {
  const chosen = chosenFrom(pack, foundIn(pack, due, told));
  const questions = chosen.map(({ question }) => question);
  return {
    place,
    pack: { ...pack, questions: pack.questions.filter((question) => questions.includes(question)) },
    cards: due.filter((card) => chosen.some((each) => each.card === card)),
  };
};

const toldOf = (record: ReaderRecord): readonly Told[] => record.flatMap(({ told }) => told);

/** The due cards for which some pack still has a passage. The others wait for a new article. */
export const servable = (
  due: readonly ReviewCard[],
  record: ReaderRecord,
  sources: readonly Source[],
): readonly ReviewCard[] => {
  const told = toldOf(record);
  return due.filter((card) => sources.some(({ pack }) => foundIn(pack, [card], told).length > 0));
};

/**
 * A review of what is due: one article to read, the one that serves the most cards (the seed decides between equals),
 * and its questions for them in the order of the article. Null when no pack has a passage that is new.
 */
export const reviewSet = (
  due: readonly ReviewCard[],
  record: ReaderRecord,
  sources: readonly Source[],
  seed: number,
): ReviewSet | null => {
  const told = toldOf(record);
  const next = chance(seed);
  const sets = sources.map((source) => ({ set: setFrom(source, due, told), draw: next() }));
  const [best] = sets
    .filter(({ set }) => set.cards.length > 0)
    .sort((a, b) => b.set.cards.length - a.set.cards.length || a.draw - b.draw);
  return best?.set ?? null;
};
