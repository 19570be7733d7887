import type { Pack } from '../pack-type.ts';
import type { Question } from '../question.ts';
import { questionOf, type Bench, type Edit, type EditRefusal, type EditRefusalCode } from './bench.ts';
import { addOption, dropOption, lackOf, point, reword, setKey, swapOption } from './edit-question.ts';
import { OWN_KINDS } from './own-kinds.ts';

export type Edited = { readonly bench: Bench } | EditRefusal;

const refuse = (rejected: EditRefusalCode): EditRefusal => ({ rejected });

const withPack = (bench: Bench, change: Partial<Pack>): Edited => ({
  bench: { ...bench, pack: { ...bench.pack, ...change } },
});

/** A question at the end of the pack, if it is whole. */
const appended = (bench: Bench, question: Question): Edited => {
  const lack = lackOf(question, bench.pack.articles);
  if (lack) return refuse(lack);
  if (bench.pack.questions.some(({ id }) => id === question.id)) return refuse('same-id');
  return withPack(bench, { questions: [...bench.pack.questions, question] });
};

/** One question changed. A sketch may lack anything; a question of the pack has to stay whole. */
const changed = (bench: Bench, id: string, change: (question: Question) => Question): Edited => {
  const before = questionOf(bench, id);
  if (!before) return refuse('no-such-question');
  const after = change(before);
  if (before === bench.sketch) return { bench: { ...bench, sketch: after } };
  const lack = lackOf(after, bench.pack.articles);
  if (lack) return refuse(lack);
  return withPack(bench, { questions: bench.pack.questions.map((one) => (one === before ? after : one)) });
};

const changedAt = (bench: Bench, id: string, option: number, change: (question: Question) => Question): Edited =>
  questionOf(bench, id)?.options[option] === undefined && questionOf(bench, id) !== undefined
    ? refuse('no-such-option')
    : changed(bench, id, change);

const moved = (bench: Bench, id: string, to: number): Edited => {
  const { questions } = bench.pack;
  const question = questions.find((one) => one.id === id);
  if (!question) return refuse('no-such-question');
  const others = questions.filter((one) => one !== question);
  const place = Math.max(0, Math.min(to, others.length));
  return withPack(bench, { questions: [...others.slice(0, place), question, ...others.slice(place)] });
};

const rejected = (bench: Bench, id: string): Edited => {
  const question = bench.pack.questions.find((one) => one.id === id);
  if (!question) return refuse('no-such-question');
  const questions = bench.pack.questions.filter((one) => one !== question);
  return { bench: { ...bench, pack: { ...bench.pack, questions }, aside: [...bench.aside, question] } };
};

const restored = (bench: Bench, id: string): Edited => {
  const question = bench.aside.find((one) => one.id === id);
  return question
    ? appended({ ...bench, aside: bench.aside.filter((one) => one !== question) }, question)
    : refuse('no-such-question');
};

const exchanged = (bench: Bench, id: string, by: Question): Edited => {
  const question = bench.pack.questions.find((one) => one.id === id);
  return question ? changed(bench, id, () => ({ ...by, id })) : refuse('no-such-question');
};

const settled = (bench: Bench, question: Question): Edited =>
  bench.sketch ? appended({ ...bench, sketch: null }, question) : refuse('no-sketch');

/** One edit done. The pack that comes out is whole; what would leave it otherwise is refused with a code. */
export const applyEdit = (bench: Bench, edit: Edit): Edited => {
  switch (edit.do) {
    case 'approve':
      return changed(bench, edit.id, (one) => ({ ...one, approved: edit.on ?? undefined }));
    case 'reject':
      return rejected(bench, edit.id);
    case 'restore':
      return restored(bench, edit.id);
    case 'take':
      return appended(bench, edit.question);
    case 'move':
      return moved(bench, edit.id, edit.to);
    case 'word':
      return typeof edit.at === 'string'
        ? changed(bench, edit.id, (one) => reword(one, edit.at, edit.text, edit.on))
        : changedAt(bench, edit.id, edit.at.option, (one) => reword(one, edit.at, edit.text, edit.on));
    case 'key':
      return changedAt(bench, edit.id, edit.option, (one) => setKey(one, edit.option, edit.on));
    case 'swap':
      return changedAt(bench, edit.id, edit.option, (one) => swapOption(one, edit.option, edit.by, edit.on));
    case 'add-option':
      return changed(bench, edit.id, (one) => addOption(one, edit.by, edit.on));
    case 'drop-option':
      return changedAt(bench, edit.id, edit.option, (one) => dropOption(one, edit.option, edit.on));
    case 'point':
      return edit.option === null
        ? changed(bench, edit.id, (one) => point(one, null, edit.passages, edit.on))
        : changedAt(bench, edit.id, edit.option, (one) => point(one, edit.option, edit.passages, edit.on));
    case 'exchange':
      return exchanged(bench, edit.id, edit.by);
    case 'sketch':
      return questionOf(bench, edit.question.id) ? refuse('same-id') : { bench: { ...bench, sketch: edit.question } };
    case 'kind':
      return bench.sketch
        ? { bench: { ...bench, sketch: { ...bench.sketch, kind: edit.kind, ...OWN_KINDS[edit.kind] } } }
        : refuse('no-sketch');
    case 'discard':
      return bench.sketch ? { bench: { ...bench, sketch: null } } : refuse('no-sketch');
    case 'settle':
      return settled(bench, edit.question);
    case 'correct':
      return { bench: edit.bench };
    case 'title':
      return edit.text.trim() === '' ? refuse('no-title') : withPack(bench, { title: edit.text });
    case 'review':
      return edit.review.by.trim() === ''
        ? refuse('no-name')
        : withPack(bench, {
            reviews: [...bench.pack.reviews.filter(({ by }) => by !== edit.review.by), edit.review],
          });
    default:
      return edit satisfies never;
  }
};
