import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { entry, told } from '../quiz/record/fixture.ts';
import RecordNews from './RecordNews.svelte';

const right = (asked: string) => told({ asked });
const miss = (asked: string) => told({ asked, right: false });
const risen = entry(12, ['a', 'b', 'c', 'd'].map(right));

describe('what a quiz did to the record', () => {
  it('tells a rank that rose, and the run of days', async () => {
    const after = [{ ...risen, edition: '2026-03-12' }];
    const screen = await render(RecordNews, { news: { before: [], after }, edition: '2026-03-12' });
    const news = screen.getByRole('status');
    await expect.element(news).toHaveTextContent('Who says: you are Editor now. It was Cub.');
    await expect.element(news).toHaveTextContent('Today’s edition is done. 1 day in a row');
    await expect.element(news).toHaveTextContent('4 answers right and proven in a row');
  });

  it('tells a rank that fell, kindly', async () => {
    const after = [risen, entry(13, ['e', 'f', 'g', 'h'].map(miss))];
    const screen = await render(RecordNews, { news: { before: [risen], after }, edition: null });
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent(
        'Who says: you are Reporter now. It was Editor; the latest answers count, so it can rise again.',
      );
  });

  it('says that the same questions again change nothing', async () => {
    const again = entry(13, ['a', 'b', 'c', 'd'].map(miss));
    const screen = await render(RecordNews, { news: { before: [risen], after: [risen, again] }, edition: null });
    await expect.element(screen.getByRole('status')).toHaveTextContent('You have had these questions before.');
  });
});
