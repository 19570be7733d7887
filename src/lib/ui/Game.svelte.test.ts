import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { fixturePack } from '../quiz/fixture.ts';
import { formPack } from '../quiz/form-fixture.ts';
import Game from './Game.svelte';
import { loadRecord, removeEntries } from './record.ts';
import { readUnrecorded, writeUnrecorded } from './saves.ts';

const PLACE = 'fixture';
const focused = (): string => document.activeElement?.textContent?.trim() ?? '';
const play = () => render(Game, { pack: fixturePack, place: PLACE });

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 800);
});

describe('a quiz on the page', () => {
  it('is played by keyboard alone: answer, proof, verdict, next question', async () => {
    const screen = await play();
    await expect.element(screen.getByRole('button', { name: 'Start the questions' })).toBeEnabled();
    screen.getByRole('button', { name: 'Start the questions' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toContain('Who, according to the article');

    await userEvent.keyboard('2');
    await expect.element(screen.getByRole('radio', { name: 'Ilse Brandt' })).toBeChecked();
    await userEvent.keyboard('m');
    await expect.poll(focused).toBe('Ferry to Oster Island may stop in May');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(screen.getByText('1 sentence marked.').first()).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    await expect.poll(focused).toBe('Submit both');
    await userEvent.keyboard('{Enter}');

    await expect.element(screen.getByRole('status').first()).toHaveTextContent('Verified');
    await expect.poll(focused).toContain('Verified');
    expect(screen.container.querySelector('mark')?.textContent).toContain('may stop running in May');
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toContain('How strongly does Ilse Brandt word');
  });

  it('shows what a miss refers to, keeps the key hidden, and lets the reader try again', async () => {
    const screen = await play();
    await screen.getByRole('button', { name: 'Start the questions' }).click();
    await screen.getByRole('radio', { name: 'Piet Aalders' }).click();
    await screen.getByRole('button', { name: 'Submit without proof' }).click();
    await expect.element(screen.getByText('Piet Aalders speaks of the age of the hull.')).toBeVisible();
    expect(screen.container.querySelector('mark')).toBeNull();
    await screen.getByRole('button', { name: 'Show that passage' }).click();
    expect(screen.container.querySelector('.other')?.textContent).toContain(
      'shopkeeper Piet Aalders told the newspaper',
    );
    await screen.getByRole('button', { name: 'Try again' }).click();
    await expect.element(screen.getByRole('radio', { name: 'Piet Aalders' })).toBeDisabled();
  });

  it('goes on where it was left', async () => {
    const before = await play();
    await before.getByRole('button', { name: 'Start the questions' }).click();
    await before.getByRole('radio', { name: 'Ilse Brandt' }).click();
    await before.unmount();
    const after = await play();
    await expect.element(after.getByRole('radio', { name: 'Ilse Brandt' })).toBeChecked();
  });

  it('puts a quiz into the record that a page closed too soon had left out', async () => {
    const before = await play();
    await before.getByRole('radio', { name: 'Test' }).click();
    await before.getByRole('button', { name: 'Start the questions' }).click();
    for (const question of fixturePack.questions) {
      await expect.element(before.getByRole('heading', { level: 2 })).toHaveTextContent(question.stem.slice(0, 20));
      await before.getByRole('radio').first().click();
      await before.getByRole('button', { name: /^Submit/u }).click();
    }
    await before.getByRole('button', { name: 'Hand it in' }).click();
    await expect.element(before.getByRole('region', { name: 'For your record' })).toBeVisible();
    const [recorded] = (await loadRecord()).slice(-1);
    await before.unmount();
    await removeEntries(await loadRecord());
    await (await play()).unmount();
    expect(await loadRecord()).toEqual([]);

    writeUnrecorded(PLACE, recorded?.on ?? 0);
    await play();
    await expect.poll(loadRecord).toEqual([recorded]);
    await expect.poll(() => readUnrecorded(PLACE)).toBeNull();
  });

  it('says so when what was saved cannot be read, and starts again', async () => {
    localStorage.setItem(`says-who:save:${PLACE}`, '{"schema":');
    const screen = await play();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('could not be read');
    await expect.element(screen.getByRole('button', { name: 'Start the questions' })).toBeEnabled();
    expect(localStorage.getItem(`says-who:save:${PLACE}`)).toBeNull();
  });

  it('tells nothing in a test before it is handed in', async () => {
    const screen = await play();
    await screen.getByRole('radio', { name: 'Test' }).click();
    await screen.getByRole('button', { name: 'Start the questions' }).click();
    for (const question of fixturePack.questions) {
      await expect.element(screen.getByRole('heading', { level: 2 })).toHaveTextContent(question.stem.slice(0, 20));
      await screen.getByRole('radio').first().click();
      await screen.getByRole('button', { name: /^Submit/u }).click();
      expect(screen.container.querySelector('mark, .verdict, .stamp')).toBeNull();
    }
    await screen.getByRole('button', { name: 'Hand it in' }).click();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(fixturePack.title);
    await expect.element(screen.getByRole('table', { name: 'By skill, at the first try' })).toBeVisible();
    await screen.getByRole('button', { name: 'Review every answer' }).click();
    await expect.element(screen.getByRole('status').first()).toHaveTextContent('Query');
  });

  it('asks how sure one is where a reader wants that, and is answered by keyboard', async () => {
    const screen = await play();
    await screen.getByRole('checkbox', { name: 'Say how sure you are' }).click();
    await screen.getByRole('button', { name: 'Start the questions' }).click();
    await userEvent.keyboard('2');
    await expect.element(screen.getByRole('radio', { name: 'Ilse Brandt' })).toHaveFocus();
    await expect.element(screen.getByRole('button', { name: 'Submit' })).toBeDisabled();
    await userEvent.keyboard('{Tab}3');
    await expect.element(screen.getByRole('radio', { name: 'Certain over 80%' })).toBeChecked();
    await userEvent.keyboard('m{ArrowDown}{Enter}{Escape}');
    await expect.poll(focused).toBe('Submit both');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText('First try: Certain. Certainty mark: +3.')).toBeVisible();
  });

  it('gives a hint when asked, in pencil, and says what it cost', async () => {
    const screen = await play();
    await screen.getByRole('button', { name: 'Start the questions' }).click();
    await screen.getByRole('button', { name: /^Hint: show the paragraph/u }).click();
    expect(screen.container.querySelector('p.hinted')?.textContent).toContain('The ferry to Oster Island may stop');
    expect(screen.container.querySelector('mark')).toBeNull();
    await screen.getByRole('button', { name: /^Hint: show the sentence/u }).click();
    await expect.poll(focused).toMatch(/sentence/u); // the button has gone; the keyboard stays at what was asked for
    expect(screen.container.querySelector('.sentence.hinted')?.textContent).toContain('harbour master Ilse Brandt');
    await screen.getByRole('radio', { name: 'Ilse Brandt' }).click();
    await screen.getByRole('button', { name: /harbour master Ilse Brandt/u }).click();
    await screen.getByRole('button', { name: 'Submit both' }).click();
    await expect.element(screen.getByRole('status').first()).toHaveTextContent('Right, with the sentence shown');
    await expect.element(screen.getByText(/Hint used: the sentence/u)).toBeVisible();
  });

  it('shows the passage first to whoever was certain and wrong', async () => {
    localStorage.setItem('says-who:certainty', 'on');
    const screen = await play();
    await screen.getByRole('button', { name: 'Start the questions' }).click();
    await screen.getByRole('radio', { name: 'Piet Aalders' }).click();
    await screen.getByRole('radio', { name: 'Certain over 80%' }).click();
    await screen.getByRole('button', { name: 'Submit without proof' }).click();
    const status = screen.getByRole('status').first();
    await expect.element(status).toHaveTextContent(/Read the passage first: shopkeeper Piet Aalders .* Query/u);
    expect(screen.container.querySelector('.other')?.textContent).toContain('Piet Aalders told the newspaper');
  });

  it('has its single-letter keys switched off where a reader wants that', async () => {
    const screen = await play();
    await screen.getByRole('button', { name: 'Keys' }).click();
    await screen.getByRole('checkbox', { name: /Single letters/u }).click();
    await screen.getByRole('button', { name: 'Close' }).click();
    await screen.getByRole('button', { name: 'Start the questions' }).click();
    await userEvent.keyboard('2');
    expect(screen.container.querySelector('input:checked')).toBeNull();
  });
});

describe('other ways to answer', () => {
  const button = (name: string | RegExp) => page.getByRole('button', { name });

  it('are played by keyboard and told part by part', async () => {
    const screen = await render(Game, { pack: formPack, place: PLACE });
    await button('Start the questions').click();

    const up = button('Move Ilse Brandt up');
    up.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(up).toHaveFocus();
    await expect.element(screen.getByText('Ilse Brandt, now 1 of 3')).toBeInTheDocument();
    await button('Submit without proof').click();
    await expect
      .element(screen.getByRole('region', { name: 'The answer' }))
      .toHaveTextContent('Ilse Brandt → The town');
    await expect.element(screen.getByRole('list', { name: 'Part by part' })).toBeVisible();
    await button('Next question').click();

    for (const [left, name] of ['Ilse Brandt', 'Tollhaven Courier', 'Piet Aalders'].entries())
      await screen.getByRole('group').nth(left).getByRole('radio', { name }).click();
    await button('Submit without proof').click();
    await expect.element(screen.getByRole('status').first()).toHaveTextContent('Right, with no proof marked');
    await button('Next question').click();

    await userEvent.keyboard('m');
    await userEvent.keyboard('{End}{Enter}{Escape}');
    await expect.poll(focused).toBe('Submit');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('status').first()).toHaveTextContent('Verified');
  });
});
