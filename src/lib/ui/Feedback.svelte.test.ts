import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { createActor } from 'xstate';
import { fixturePack } from '../quiz/fixture.ts';
import { quizMachine } from '../quiz/quiz.machine.ts';
import { reviewOf, type Review } from '../quiz/review.ts';
import Feedback from './Feedback.svelte';

/** The first question answered in a test with that option and no mark. */
const reviewAfter = (option: number): Review => {
  const actor = createActor(quizMachine, { input: { pack: fixturePack, mode: 'test', seed: 1 } }).start();
  actor.send({ type: 'reader.began' });
  actor.send({ type: 'reader.chose', option });
  actor.send({ type: 'reader.submitted' });
  return reviewOf(actor.getSnapshot().context, 0);
};

describe('the feedback on an answer', () => {
  it('restates the answer with its claimant, says why, and names the claim as unchecked', async () => {
    const screen = await render(Feedback, { review: reviewAfter(0), onproof: vi.fn(), onshow: vi.fn() });
    const answer = screen.getByRole('region', { name: 'The answer' });
    await expect.element(answer).toHaveTextContent('Ilse Brandt');
    await expect.element(answer).toHaveTextContent('The article credits harbour master Ilse Brandt');
    await expect.element(screen.getByText('A claim by Ilse Brandt. This quiz has not checked it.')).toBeVisible();
    await expect
      .element(screen.getByText('You marked nothing; the proof is lit in the article. 0 of 2 marks.'))
      .toBeVisible();
  });

  it('says what each wrong option refers to, the reader’s own first', async () => {
    const screen = await render(Feedback, { review: reviewAfter(2), onproof: vi.fn(), onshow: vi.fn() });
    const others = screen.getByRole('list', { name: 'The other options' }).getByRole('listitem').elements();
    expect(others.map((item) => item.textContent?.replace(/\s+/gu, ' ').trim())).toEqual([
      expect.stringMatching(/The town council your answer The council was sent a letter/u),
      expect.stringMatching(/Piet Aalders speaks of the age of the hull/u),
    ]);
  });

  it('opens the passages: the proof, and what an option refers to', async () => {
    const onproof = vi.fn();
    const onshow = vi.fn();
    const review = reviewAfter(0);
    const screen = await render(Feedback, { review, onproof, onshow });
    await screen.getByRole('button', { name: 'Show the proof' }).click();
    expect(onproof).toHaveBeenCalledOnce();
    await screen.getByRole('button', { name: 'Show that passage for Piet Aalders' }).click();
    expect(onshow).toHaveBeenCalledWith(fixturePack.questions[0]?.options[0]?.evidence, false);
  });
});
