import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { PackArticle } from '../questions/pack-type.ts';
import Copy from './Copy.svelte';

const text = `Ferry to stop

Advertisement

The ferry stops in May. “It is worn out,” said Ada Quill.

The Harbour Board gave the date.`;

const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const pair = (words: string): readonly [number, number] => [at(words).start, at(words).end];

const article: PackArticle = {
  title: 'Ferry to stop',
  text,
  hash: 'x',
  outlet: null,
  labels: [],
  paragraphs: [
    { index: 0, span: at('Ferry to stop'), role: 'headline' },
    { index: 1, span: at('Advertisement'), role: 'boilerplate' },
    { index: 2, span: at('The ferry stops in May. “It is worn out,” said Ada Quill.'), role: 'body' },
    { index: 3, span: at('The Harbour Board gave the date.'), role: 'body' },
  ],
  sentences: [
    pair('Ferry to stop'),
    pair('Advertisement'),
    pair('The ferry stops in May.'),
    pair('“It is worn out,” said Ada Quill.'),
    pair('The Harbour Board gave the date.'),
  ],
  origin: null,
  licence: null,
};

describe('the article', () => {
  it('lights what an answer rests on in a byline too, where nothing is to be marked', async () => {
    const byline = { ...article.paragraphs[1], index: 1, span: at('Advertisement'), role: 'byline' as const };
    const paragraphs = article.paragraphs.map((each) => (each.index === 1 ? byline : each));
    const sentences = article.sentences.filter((_, n) => n !== 1);
    const proof = [{ article: 0, ...at('Advertisement') }];
    const { container } = await render(Copy, { article: { ...article, paragraphs, sentences }, proof });
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      expect.stringContaining('Advertisement'),
    ]);
    expect(container.querySelector('mark')?.closest('[data-sentence]')).toBeNull();
  });

  it('is plain text while nothing is to be marked', async () => {
    const screen = await render(Copy, { article });
    expect(screen.getByRole('button').elements()).toHaveLength(0);
    await expect.element(screen.getByRole('heading', { level: 1, name: 'Ferry to stop' })).toBeInTheDocument();
  });

  it('has one tab stop while marking, and never at an advertisement', async () => {
    const screen = await render(Copy, { article, marking: true });
    const buttons = screen.getByRole('button').elements();
    expect(buttons.map((button) => button.textContent)).toEqual([
      'Ferry to stop',
      'The ferry stops in May.',
      '“It is worn out,” said Ada Quill.',
      'The Harbour Board gave the date.',
    ]);
    expect(buttons.filter((button) => button.getAttribute('tabindex') === '0')).toHaveLength(1);
  });

  it('is walked and marked from the keyboard', async () => {
    const onmark = vi.fn();
    const onleave = vi.fn();
    await render(Copy, { article, marking: true, onmark, onleave });
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.textContent).toBe('Ferry to stop');
    await userEvent.keyboard('{ArrowDown}j');
    expect(document.activeElement?.textContent).toBe('“It is worn out,” said Ada Quill.');
    await userEvent.keyboard('{Enter}');
    expect(onmark).toHaveBeenLastCalledWith(3);
    await userEvent.keyboard('{PageDown} ');
    expect(onmark).toHaveBeenLastCalledWith(4);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement?.textContent).toBe('Ferry to stop');
    await userEvent.keyboard('{Escape}');
    expect(onleave).toHaveBeenCalledOnce();
  });

  it('says which sentences are marked', async () => {
    const screen = await render(Copy, { article, marking: true, marked: [3] });
    await expect
      .element(screen.getByRole('button', { pressed: true }))
      .toHaveTextContent('“It is worn out,” said Ada Quill.');
  });

  it('lights the proof alone, and stamps its margin', async () => {
    const proof = [{ article: 0, ...at('“It is worn out,” said Ada Quill.') }];
    const stamps = [{ article: 0, sentence: 3, number: 2, tone: 'verified', words: 'Verified' }] as const;
    const screen = await render(Copy, { article, proof, stamps });
    const marks = [...screen.container.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['Proof: “It is worn out,” said Ada Quill.']);
    await expect.element(screen.getByRole('img', { name: 'Question 2: Verified' })).toBeInTheDocument();
  });
});
