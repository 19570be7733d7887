import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { entry, told } from '../quiz/record/fixture.ts';
import { parseRecord, printRecord } from '../quiz/record/record-file.ts';
import type { ReaderRecord } from '../quiz/record/record.ts';
import Record from './Record.svelte';

const record = [
  entry(12, [told({ asked: 'a' }), told({ asked: 'b', right: false })], { edition: '2026-03-12' }),
  entry(13, [told({ asked: 'c' }), told({ asked: 'd' }), told({ asked: 'e' })], {
    edition: '2026-03-13',
    title: 'A star that went dark',
  }),
];

const show = (given: ReaderRecord = record) => {
  const props = { record: given, today: '2026-03-14', onremove: vi.fn(), onundo: vi.fn(), onadd: vi.fn() };
  return { ...props, shown: render(Record, props) };
};

/** What the page hands over as a file, read instead of saved. */
const savedText = async (save: () => Promise<void>): Promise<string> => {
  const blobs: Blob[] = [];
  const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return '#';
  });
  await save();
  make.mockRestore();
  return (await blobs[0]?.text()) ?? '';
};

describe('the record', () => {
  it('says each skill’s rank, what it rests on and what is missing, in words', async () => {
    const screen = await show().shown;
    const who = screen.getByRole('listitem').filter({ hasText: 'Who says' });
    await expect.element(who).toHaveTextContent('Sub-editor');
    await expect.element(who).toHaveTextContent('4 of 5 right, 4 proven');
    await expect.element(who).toHaveTextContent('in a row');
    await expect
      .element(who.getByRole('img', { name: 'Who says, right of the latest answers after each quiz: 1 of 2, 4 of 5' }))
      .toBeInTheDocument();
    const never = screen.getByRole('listitem').filter({ hasText: 'Compare accounts' });
    await expect.element(never).toHaveTextContent('Cub');
    await expect.element(never).toHaveTextContent('Not asked yet');
  });

  it('tells the runs in words', async () => {
    const screen = await show().shown;
    await expect.element(screen.getByText('Your run: 2 days. Finish today’s edition and it goes on.')).toBeVisible();
    await expect.element(screen.getByText('3 answers right and proven in a row')).toBeVisible();
  });

  it('lists what was finished, the latest first', async () => {
    const screen = await show().shown;
    const titles = screen
      .getByRole('heading', { level: 3 })
      .elements()
      .map((heading) => heading.textContent);
    expect(titles.slice(-2)).toEqual(['A star that went dark', 'The bear on the 8.15']);
  });

  it('deletes a quiz at one press, says so, and offers it back where the keyboard is', async () => {
    const { shown, onremove, onundo } = show();
    const screen = await shown;
    await screen.getByRole('button', { name: /^Delete from the record: A star/u }).click();
    expect(onremove).toHaveBeenCalledWith([record[1]]);
    await expect.element(screen.getByRole('status')).toHaveTextContent('1 quiz deleted from the record.');
    await expect.element(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    await screen.getByRole('button', { name: 'Undo' }).click();
    expect(onundo).toHaveBeenCalledOnce();
    await expect.element(screen.getByRole('status')).toHaveTextContent('Everything is back.');
  });

  it('says that a quiz is deleted only once the device has done it, however often that is pressed', async () => {
    const { shown, onremove } = show();
    const device = Promise.withResolvers<undefined>();
    onremove.mockReturnValue(device.promise);
    const screen = await shown;
    await screen.getByRole('button', { name: 'Delete everything' }).click();
    await screen.getByRole('button', { name: 'Delete everything' }).click();
    expect(onremove).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').element().textContent).toBe('');
    device.resolve(undefined);
    await expect.element(screen.getByRole('status')).toHaveTextContent('2 quizzes deleted from the record.');
  });

  it('saves itself to a file that can be read again', async () => {
    const screen = await show().shown;
    const text = await savedText(() => screen.getByRole('button', { name: 'Save to a file' }).click());
    expect(parseRecord(text)).toEqual({ record });
  });

  it('takes from a file what it does not have', async () => {
    const { shown, onadd } = show(record.slice(0, 1));
    const screen = await shown;
    const input = screen.getByLabelText('Open a file');
    await input.upload(new File([printRecord(record)], 'record.json'));
    await expect.element(screen.getByRole('status')).toHaveTextContent('1 quiz added from the file.');
    expect(onadd).toHaveBeenCalledWith([record[1]]);
  });

  it('says in one sentence why a file is not taken', async () => {
    const { shown, onadd } = show();
    const screen = await shown;
    await screen.getByLabelText('Open a file').upload(new File(['{"schema":"says-who/record@1"}'], 'record.json'));
    await expect.element(screen.getByRole('alert')).toHaveTextContent('damaged at entries');
    expect(onadd).not.toHaveBeenCalled();
  });

  it('shows how sure and how right only where that was asked, and plots from ten answers on', async () => {
    const plain = await show().shown;
    expect(plain.getByRole('heading', { name: 'How sure, how right' }).elements()).toHaveLength(0);
    await plain.unmount();
    const sure = Array.from({ length: 10 }, (_, n) => told({ asked: `s${n}`, sure: 3, right: n > 2 }));
    const screen = await show([entry(13, [...sure, told({ asked: 't', sure: 1 })])]).shown;
    await expect.element(screen.getByText('Certain: 7 of 10 right, 70 %.')).toBeVisible();
    await expect
      .element(screen.getByText('A guess: 1 of 1 right. Shown in the plot from ten answers on.'))
      .toBeVisible();
    expect(screen.container.querySelectorAll('svg circle[r="8"]')).toHaveLength(1);
  });

  it('leads a reader without a record to the day’s edition', async () => {
    const screen = await show([]).shown;
    await expect.element(screen.getByRole('link', { name: 'Start with today’s edition' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Delete everything' }).elements()).toHaveLength(0);
  });
});
