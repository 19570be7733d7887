import { beforeEach, describe, expect, it } from 'vitest';
import { benchOf } from '$lib/questions/editing/bench.ts';
import { fixturePack } from '$lib/quiz/fixture.ts';
import { deleteDraft, keepDraft, listDrafts, openDraft } from './drafts.ts';

const NAMES = ['a', 'b', 'c'];
const names = async (): Promise<string[]> => (await listDrafts()).map(({ id }) => id).sort();

beforeEach(async () => {
  for (const card of await listDrafts()) await deleteDraft(card);
});

describe('the drafts of this device', () => {
  it('are all there when several are kept at once', async () => {
    await Promise.all(NAMES.map((id, changed) => keepDraft(id, benchOf(fixturePack), changed)));
    expect(await names()).toEqual(NAMES);
  });

  it('stay deleted when two are deleted at once, and come back one by one', async () => {
    for (const [changed, id] of NAMES.entries()) await keepDraft(id, benchOf(fixturePack), changed);
    const cards = (await listDrafts()).filter(({ id }) => id !== 'b');
    const undos = await Promise.all(cards.map(deleteDraft));
    expect(await names()).toEqual(['b']);
    expect(await openDraft('a')).toBeNull();
    for (const undo of undos) await undo();
    expect(await names()).toEqual(NAMES);
    expect((await openDraft('a'))?.pack).toEqual(fixturePack);
  });
});
