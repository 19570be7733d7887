import { expect, type Page } from './test.ts';

/** What the device keeps of the text in the box, or of two; null where it keeps none. */
const draftOn = (page: Page, name: 'own-draft' | 'own-accounts'): Promise<unknown> =>
  page.evaluate(async (key) => {
    const found = await indexedDB.databases();
    if (found.every(({ name }) => name !== 'says-who')) return null;
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('says-who');
      opening.onerror = () => reject(opening.error ?? new Error('Expected to open what the device keeps'));
      opening.onsuccess = () => {
        const asking = opening.result.transaction('desk').objectStore('desk').get(key);
        opening.result.close(); // once the question is answered
        asking.onerror = () => reject(asking.error ?? new Error('Expected a draft to be looked up'));
        asking.onsuccess = () => resolve(asking.result ?? null);
      };
    });
  }, name);

/** Waits until the text in the box is kept on the device: that is a moment after the last key. */
export const expectDraft = (page: Page, text: string): Promise<void> =>
  expect.poll(() => draftOn(page, 'own-draft'), { message: 'the draft that the device keeps' }).toBe(text);

/** The same of the two boxes whose texts are compared. */
export const expectAccounts = (page: Page, texts: readonly string[]): Promise<void> =>
  expect.poll(() => draftOn(page, 'own-accounts'), { message: 'the two texts that the device keeps' }).toEqual(texts);
