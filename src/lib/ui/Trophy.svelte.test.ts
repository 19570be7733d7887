import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { fixturePack } from '../quiz/fixture.ts';
import { startOf } from '../quiz/moves.ts';
import { resultOf } from '../quiz/result.ts';
import { paintPicture } from './picture/paint-picture.ts';
import './style/tokens.css';
import Trophy from './Trophy.svelte';

/** By day, whatever the reader’s own setting. */
const MARKER = '255 229 102';
const INK = '28 26 22';
const BLUE = '29 79 196';

const LINK = '/play/ferry-bear';
const result = resultOf(startOf({ pack: fixturePack, mode: 'practice', seed: 1 }));
const page = {
  proven: fixturePack.questions[0]?.evidence ?? [],
  queried: fixturePack.questions[4]?.evidence ?? [],
  stamps: [{ article: 0, sentence: 1, number: 1, tone: 'verified', words: 'Verified' }] as const,
};
const show = (link: string | null) => render(Trophy, { pack: fixturePack, result, ...page, link });

afterEach(() => vi.restoreAllMocks());

describe('the marked-up page as a trophy', () => {
  it('is drawn as a PNG with the marker’s own colour in it', async () => {
    const blob = await paintPicture({ articles: fixturePack.articles, ...page, lines: ['2 of 10 marks'] });
    expect(blob.type).toBe('image/png');
    const image = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data = new Uint8ClampedArray() } = context?.getImageData(0, 0, image.width, image.height) ?? {};
    const points = new Set<string>();
    for (let at = 0; at < data.length; at += 4) points.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
    expect(image.width).toBe(1080);
    expect([...points]).toEqual(expect.arrayContaining([MARKER, INK, BLUE]));
  });

  it('is saved under the article’s title', async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const screen = await show(LINK);
    await screen.getByRole('button', { name: 'Save as a picture' }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent('The picture is saved.');
    expect(names).toEqual(['the-oster-ferry.png']);
  });

  it('sends the address of the quiz and no answer', async () => {
    const share = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const screen = await show(LINK);
    await screen.getByRole('button', { name: 'Send the quiz' }).click();
    expect(share).toHaveBeenCalledWith({
      title: fixturePack.title,
      text: expect.any(String),
      url: new URL(LINK, location.href).href,
    });
    Reflect.deleteProperty(navigator, 'share');
  });

  it('copies the link where nothing can be shared, and shows it where nothing can be copied', async () => {
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    const screen = await show(LINK);
    await screen.getByRole('button', { name: 'Send the quiz' }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent('The link is copied.');
    write.mockRejectedValueOnce(new Error('not here'));
    await screen.getByRole('button', { name: 'Send the quiz' }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(LINK);
    Reflect.deleteProperty(navigator, 'share');
  });

  it('of an article that only this device has can be sent to nobody', async () => {
    const screen = await show(null);
    expect(screen.getByRole('button', { name: 'Send the quiz' }).elements()).toHaveLength(0);
  });
});
