import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { createActor } from 'xstate';
import { fixturePack } from '../quiz/fixture.ts';
import { quizMachine } from '../quiz/quiz.machine.ts';
import { viewOf, type View } from '../quiz/view.ts';
import Result from './Result.svelte';

/** A test in which the first question is right and proven, the rest are answered by their first option. */
const finished = (): Extract<View, { at: 'finished' }> => {
  const actor = createActor(quizMachine, { input: { pack: fixturePack, mode: 'test', seed: 1 } }).start();
  actor.send({ type: 'reader.began' });
  for (const [n, question] of fixturePack.questions.entries()) {
    actor.send({ type: 'reader.chose', option: n === 0 ? (question.key[0] ?? 0) : 0 });
    if (n === 0) actor.send({ type: 'reader.marked', article: 0, sentence: 1 });
    actor.send({ type: 'reader.submitted' });
  }
  actor.send({ type: 'reader.handedIn' });
  const view = viewOf(actor.getSnapshot());
  if (view.at !== 'finished') throw new Error(`Expected the end, got ${view.at}`);
  return view;
};

const show = () => {
  const { result, reviews } = finished();
  const onopen = vi.fn();
  const onpassage = vi.fn();
  const props = { title: 'The Oster ferry', result, reviews, onopen, onpassage, onagain: vi.fn() };
  return { onopen, onpassage, shown: render(Result, props) };
};

describe('the result', () => {
  it('gives the marks by skill in a table with row and column heads', async () => {
    const screen = await show().shown;
    const table = screen.getByRole('table', { name: 'By skill, at the first try' });
    const rows = table
      .getByRole('row')
      .elements()
      .map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows[0]).toEqual(['Skill', 'Right', 'Proven', 'Level']);
    expect(rows.slice(1)).toContainEqual(['Who says', '1 of 1', '1', 'Not enough yet to tell']);
    await expect.element(table.getByRole('rowheader', { name: 'Who says' })).toBeInTheDocument();
  });

  it('shows all four cells of answer and evidence', async () => {
    const screen = await show().shown;
    const table = screen.getByRole('table', { name: 'Answer and evidence' });
    await expect.element(table.getByRole('cell', { name: '1 Right and proven' })).toBeVisible();
    for (const words of ['Right place, wrong reading', 'Right, not proven', 'Neither'])
      await expect.element(table.getByText(words)).toBeVisible();
  });

  it('lists what to read again, each line a way into its review', async () => {
    const { onopen, shown } = show();
    const screen = await shown;
    await screen.getByRole('button', { name: /^Review question 2/u }).click();
    expect(onopen).toHaveBeenCalledWith(1);
    expect(screen.getByRole('button', { name: /^Review question 1/u }).elements()).toHaveLength(0);
  });

  it('leads from there to the passage that proves it, where there is one', async () => {
    const { onpassage, shown } = show();
    const screen = await shown;
    await screen.getByRole('button', { name: 'Show the passage for question 2' }).click();
    expect(onpassage).toHaveBeenCalledWith('q2');
    // The third is about what the article does not say.
    expect(screen.getByRole('button', { name: 'Show the passage for question 3' }).elements()).toHaveLength(0);
  });
});
