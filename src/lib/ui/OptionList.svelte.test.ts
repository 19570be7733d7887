import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { OptionView } from '../quiz/view.ts';
import OptionList from './OptionList.svelte';

const options: readonly OptionView[] = [
  { option: 2, text: 'Ada Quill', chosen: false, tried: false },
  { option: 0, text: 'Bram Oster', chosen: false, tried: false },
  { option: 1, text: 'the Harbour Board', chosen: false, tried: true },
];
const legend = 'Who, according to the article, said the ferry is worn out?';

describe('the options of a question', () => {
  it('are radio buttons in the order on screen, named by their words', async () => {
    const screen = await render(OptionList, { legend, options, onchoose: vi.fn() });
    await expect.element(screen.getByRole('group', { name: legend })).toBeInTheDocument();
    const names = screen
      .getByRole('radio')
      .elements()
      .map((radio) => radio.closest('label')?.innerText.replace(/\s+/gu, ' '));
    expect(names).toEqual(['A Ada Quill', 'B Bram Oster', 'C the Harbour Board']);
  });

  it('report the option by its place in the pack, not on screen', async () => {
    const onchoose = vi.fn();
    const screen = await render(OptionList, { legend, options, onchoose });
    await screen.getByRole('radio', { name: 'Bram Oster' }).click();
    expect(onchoose).toHaveBeenCalledWith(0, true);
  });

  it('can be chosen by arrow key, which is told apart from a pointer', async () => {
    const onchoose = vi.fn();
    const screen = await render(OptionList, { legend, options, onchoose });
    screen.getByRole('radio', { name: 'Ada Quill' }).element().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(onchoose).toHaveBeenLastCalledWith(0, false);
  });

  it('do not offer an option that was already tried, and say why it was wrong', async () => {
    const miss = {
      verdict: { tone: 'query', code: 'WHO' },
      option: 1,
      form: null,
      text: 'the Harbour Board',
      because: 'The Harbour Board announced the date.',
      evidence: [],
      surely: false,
    } as const;
    const screen = await render(OptionList, { legend, options, misses: [miss], onchoose: vi.fn() });
    const radio = screen.getByRole('radio', { name: 'the Harbour Board' });
    await expect.element(radio).toBeDisabled();
    await expect.element(radio).toHaveAccessibleDescription('Tried: The Harbour Board announced the date.');
  });
});
