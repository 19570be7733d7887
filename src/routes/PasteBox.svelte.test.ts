import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { forget, keep, recall } from '$lib/ui/device.ts';
import type { Made } from '$lib/ui/engine-type.ts';
import { OWN_DRAFT, SHARED } from '$lib/ui/own-key.ts';
import PasteBox from './PasteBox.svelte';

const REFUSAL: Made = { rejected: 'link' };
const props = {
  onfill: vi.fn(),
  make: async () => REFUSAL,
  readFile: async () => ({ text: 'Words of a file.' }),
  onmade: vi.fn(),
};

beforeEach(() => forget(OWN_DRAFT));

describe('Read your own', () => {
  it('answers bad input with one sentence beside the box, and leaves the words in it', async () => {
    const screen = await render(PasteBox, props);
    const box = screen.getByRole('textbox', { name: 'Article text' });
    await box.fill('https://example.org/news/1');
    await screen.getByRole('button', { name: 'Make the quiz' }).click();
    await expect.element(screen.getByRole('alert').first()).toHaveTextContent(/^This is a link, not an article/u);
    await expect.element(box).toHaveValue('https://example.org/news/1');
    await expect.element(box).toHaveAttribute('aria-invalid', 'true');
    await expect.element(box).toHaveFocus();
  });

  it('takes the sentence away as soon as something else is typed', async () => {
    const screen = await render(PasteBox, props);
    await screen.getByRole('button', { name: 'Make the quiz' }).click();
    await expect.element(screen.getByRole('alert').first()).toHaveTextContent('link');
    await screen.getByRole('textbox', { name: 'Article text' }).fill('A ferry');
    await expect.element(screen.getByRole('alert').first()).toHaveTextContent('');
  });

  it('keeps what was typed on the device', async () => {
    const screen = await render(PasteBox, props);
    await screen.getByRole('textbox', { name: 'Article text' }).fill('Half an article');
    await expect.poll(() => recall(OWN_DRAFT)).toBe('Half an article');
    await screen.unmount();
    const again = await render(PasteBox, props);
    await expect.element(again.getByRole('textbox', { name: 'Article text' })).toHaveValue('Half an article');
  });

  it('keeps what was typed a moment before the reader goes to another page', async () => {
    const screen = await render(PasteBox, props);
    await screen.getByRole('textbox', { name: 'Article text' }).fill('Half an');
    await screen.unmount();
    await expect.poll(() => recall(OWN_DRAFT)).toBe('Half an');
  });

  it('can be stopped while it works', async () => {
    const make = (_order: unknown, signal: AbortSignal): Promise<Made> =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve({ rejected: 'cancelled' })));
    const screen = await render(PasteBox, { ...props, make });
    await screen.getByRole('button', { name: 'Make the quiz' }).click();
    await expect.element(screen.getByRole('status').first()).toHaveTextContent('Reading the article');
    await expect.element(screen.getByRole('button', { name: 'Stop' })).toHaveFocus();
    await screen.getByRole('button', { name: 'Stop' }).click();
    await expect.element(screen.getByRole('alert').first()).toHaveTextContent('Stopped. Your text is still here.');
    await expect.element(screen.getByRole('button', { name: 'Make the quiz' })).toBeVisible();
  });

  it('asks for as many questions as the reader wants', async () => {
    const make = vi.fn(async () => REFUSAL);
    const screen = await render(PasteBox, { ...props, make });
    await screen.getByRole('textbox', { name: 'Article text' }).fill('An article');
    await screen.getByRole('radio', { name: '15' }).click();
    await screen.getByRole('button', { name: 'Make the quiz' }).click();
    expect(make).toHaveBeenCalledWith({ text: 'An article', count: 15, seed: 1 }, expect.any(AbortSignal));
  });

  it('takes the words of a file, and gives back what stood there before', async () => {
    const screen = await render(PasteBox, props);
    const box = screen.getByRole('textbox', { name: 'Article text' });
    await box.fill('Half an article');
    await screen.getByLabelText('Open a file').upload(new File(['…'], 'story.txt'));
    await expect.element(box).toHaveValue('Words of a file.');
    await screen.getByRole('button', { name: 'Put back what stood here before' }).click();
    await expect.element(box).toHaveValue('Half an article');
  });

  it.each([
    ['kind', 'is not a file that can be read here'],
    ['damaged', 'is damaged'],
    ['locked', 'has a password'],
    ['too-large', 'is far larger than an article'],
    ['empty', 'holds no words'],
  ] as const)('says in one sentence what is wrong with a file: %s', async (rejected, words) => {
    const screen = await render(PasteBox, { ...props, readFile: async () => ({ rejected }) });
    await screen.getByLabelText('Open a file').upload(new File(['…'], 'story.pdf'));
    await expect.element(screen.getByRole('alert').first()).toHaveTextContent(`“story.pdf” ${words}`);
  });

  it('puts in the words behind a link, and says where they are from', async () => {
    const opened = {
      url: 'https://dunmere.example/1',
      title: null,
      site: 'The Dunmere News',
      date: '2026-03-04',
      text: 'It is shut.',
    };
    const openLink = vi.fn(async () => opened);
    const screen = await render(PasteBox, { ...props, openLink });
    await screen.getByLabelText('Or open a link').fill('dunmere.example/1');
    await screen.getByRole('button', { name: 'Open the link' }).click();
    await expect.element(screen.getByRole('textbox', { name: 'Article text' })).toHaveValue('It is shut.');
    await expect.element(screen.getByText('From The Dunmere News, March 4, 2026.')).toBeVisible();
    expect(openLink).toHaveBeenCalledWith('dunmere.example/1', expect.any(AbortSignal));
  });

  it('says why a link is not opened, and leaves it in its field', async () => {
    const screen = await render(PasteBox, {
      ...props,
      openLink: async () => ({ problem: 'There is no site by that name.' }),
    });
    const field = screen.getByLabelText('Or open a link');
    await field.fill('https://nowhere.example/');
    await screen.getByRole('button', { name: 'Open the link' }).click();
    await expect.element(screen.getByText('There is no site by that name.')).toBeVisible();
    await expect.element(field).toHaveValue('https://nowhere.example/');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveFocus();
  });

  it('says plainly that a site without a server opens no links', async () => {
    const screen = await render(PasteBox, { ...props, openLink: null });
    await expect.element(screen.getByText('Links cannot be opened here')).toBeVisible();
    expect(screen.getByLabelText('Or open a link').query()).toBeNull();
  });

  it('takes up an article that another app has shared', async () => {
    await keep(SHARED, { text: 'Shared words.', link: '', file: null });
    const screen = await render(PasteBox, props);
    await expect.element(screen.getByRole('textbox', { name: 'Article text' })).toHaveValue('Shared words.');
    expect(await recall(SHARED)).toBeUndefined();
  });

  it('puts a shared link into its field and opens nothing by itself', async () => {
    await keep(SHARED, { text: '', link: 'https://dunmere.example/1', file: null });
    const openLink = vi.fn(async () => null);
    const screen = await render(PasteBox, { ...props, openLink });
    await expect.element(screen.getByLabelText('Or open a link')).toHaveValue('https://dunmere.example/1');
    expect(openLink).not.toHaveBeenCalled();
  });
});
