import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import MatchList from './MatchList.svelte';

const form = {
  as: 'match',
  left: [
    { text: 'Said that the pier was shut', given: 1 },
    { text: 'Said that the boat was old', given: null },
    { text: 'Said that it rained', given: null },
  ],
  right: ['Ana Reyes', 'Bo Lund', 'Cy Okoye'],
} as const;

describe('statements to match', () => {
  it('are a group of radio buttons each, named by the statement', async () => {
    const screen = await render(MatchList, { form, onmatch: vi.fn() });
    for (const { text } of form.left) await expect.element(screen.getByRole('group', { name: text })).toBeVisible();
    const first = screen.getByRole('group', { name: form.left[0].text });
    await expect.element(first.getByRole('radio', { name: 'Bo Lund' })).toBeChecked();
  });

  it('report statement and speaker, on targets that a thumb can hit', async () => {
    const onmatch = vi.fn();
    const screen = await render(MatchList, { form, onmatch });
    const radio = screen.getByRole('group', { name: form.left[1].text }).getByRole('radio', { name: 'Cy Okoye' });
    const { width, height } = radio.element().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await radio.click();
    expect(onmatch).toHaveBeenCalledWith(1, 2);
  });

  it('say when a speaker stands twice, and leave it to the reader', async () => {
    const twice = { ...form, left: form.left.map((each) => ({ ...each, given: 1 })) };
    const screen = await render(MatchList, { form: twice, onmatch: vi.fn() });
    await expect.element(screen.getByText('Bo Lund stands more than once; each said one of them.')).toBeVisible();
  });
});
