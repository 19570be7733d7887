import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { forget, recall } from '$lib/ui/device.ts';
import type { Made } from '$lib/ui/engine-type.ts';
import { OWN_DRAFT } from '$lib/ui/own-key.ts';
import PasteBox from './PasteBox.svelte';

const REFUSAL: Made = { rejected: 'link' };
const props = { onfill: vi.fn(), make: async () => REFUSAL, readFile: async () => 'Words of a file.', onmade: vi.fn() };

beforeEach(() => forget(OWN_DRAFT));

describe('Read your own', () => {
  it('answers bad input with one sentence beside the box, and leaves the words in it', async () => {
    const screen = await render(PasteBox, props);
    const box = screen.getByRole('textbox', { name: 'Article text' });
    await box.fill('https://example.org/news/1');
    await screen.getByRole('button', { name: 'Make the quiz' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent(/^This is a link, not an article/u);
    await expect.element(box).toHaveValue('https://example.org/news/1');
    await expect.element(box).toHaveAttribute('aria-invalid', 'true');
    await expect.element(box).toHaveFocus();
  });

  it('takes the sentence away as soon as something else is typed', async () => {
    const screen = await render(PasteBox, props);
    await screen.getByRole('button', { name: 'Make the quiz' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('link');
    await screen.getByRole('textbox').fill('A ferry');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('');
  });

  it('keeps what was typed on the device', async () => {
    const screen = await render(PasteBox, props);
    await screen.getByRole('textbox').fill('Half an article');
    await expect.poll(() => recall(OWN_DRAFT)).toBe('Half an article');
    await screen.unmount();
    const again = await render(PasteBox, props);
    await expect.element(again.getByRole('textbox')).toHaveValue('Half an article');
  });

  it('can be stopped while it works', async () => {
    const make = (_order: unknown, signal: AbortSignal): Promise<Made> =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve({ rejected: 'cancelled' })));
    const screen = await render(PasteBox, { ...props, make });
    await screen.getByRole('button', { name: 'Make the quiz' }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent('Reading the article');
    await screen.getByRole('button', { name: 'Stop' }).click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Stopped. Your text is still here.');
    await expect.element(screen.getByRole('button', { name: 'Make the quiz' })).toBeVisible();
  });

  it('asks for as many questions as the reader wants', async () => {
    const make = vi.fn(async () => REFUSAL);
    const screen = await render(PasteBox, { ...props, make });
    await screen.getByRole('textbox').fill('An article');
    await screen.getByRole('radio', { name: '15' }).click();
    await screen.getByRole('button', { name: 'Make the quiz' }).click();
    expect(make).toHaveBeenCalledWith({ text: 'An article', count: 15, seed: 1 }, expect.any(AbortSignal));
  });
});
