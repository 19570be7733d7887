import { describe, expect, it } from 'vitest';
import { fixturePack } from '../../quiz/fixture.ts';
import { makeAloud } from './aloud.svelte.ts';
import { ENGLISH, fakeSpeech } from './fake-speech.ts';
import { articleLines, questionLines } from './lines.ts';
import { voiceFor, type Voice } from './speech.ts';

const LINES = [
  { id: 4, words: 'One.' },
  { id: 7, words: 'Two.' },
  { id: 9, words: 'Three.' },
];

const begun = (...voices: readonly Voice[]) => {
  const fake = fakeSpeech(...voices);
  const reader = makeAloud(fake.speech, 'en');
  return { fake, reader, leave: reader.listen() };
};

describe('the voice', () => {
  const american: Voice = { lang: 'en_US', localService: true, default: true };
  const german: Voice = { lang: 'de-DE', localService: true, default: true };
  const far: Voice = { lang: 'en-US', localService: false, default: true };

  it.each([
    ['is of the language of the article', [german, ENGLISH], ENGLISH],
    ['is the reader’s own default if it can be', [ENGLISH, american], american],
    ['is of this device: another would send the words away', [far], null],
    ['is none where none fits', [german], null],
  ])('%s', (_, voices, voice) => {
    expect(voiceFor(voices, 'en')).toBe(voice);
  });

  it('may be found late', () => {
    const { fake, reader } = begun();
    expect(reader.canRead).toBe(false);
    fake.find(ENGLISH);
    expect(reader.canRead).toBe(true);
  });

  it('is not missed where there is no speech at all', () => {
    const reader = makeAloud(null, 'en');
    reader.listen()();
    reader.start('article', LINES);
    expect([reader.canRead, reader.what]).toEqual([false, null]);
  });
});

describe('reading aloud', () => {
  it('goes from line to line and comes to an end', () => {
    const { fake, reader } = begun(ENGLISH);
    reader.start('article', LINES);
    expect(reader.lineOf('article')).toBe(4);
    expect(reader.lineOf('question')).toBeNull();
    fake.end();
    expect(reader.lineOf('article')).toBe(7);
    fake.end();
    fake.end();
    expect(reader.what).toBeNull();
    expect(fake.said).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('begins where it is asked to, and at the beginning when it cannot', () => {
    const { fake, reader } = begun(ENGLISH);
    reader.start('article', LINES, 7);
    reader.start('article', LINES, 100);
    expect(fake.said).toEqual(['Two.', 'One.']);
  });

  it('pauses, and says the line anew when it goes on', () => {
    const { fake, reader } = begun(ENGLISH);
    reader.start('article', LINES);
    fake.end();
    reader.pause();
    expect([reader.isPaused, reader.lineOf('article')]).toEqual([true, 7]);
    fake.end(); // the words that were cut off
    expect(reader.lineOf('article')).toBe(7);
    reader.goOn();
    expect(reader.isPaused).toBe(false);
    expect(fake.said).toEqual(['One.', 'Two.', 'Two.']);
  });

  it('reads one thing at a time', () => {
    const { reader } = begun(ENGLISH);
    reader.start('article', LINES);
    reader.start('question', LINES);
    expect([reader.lineOf('article'), reader.lineOf('question')]).toEqual([null, 4]);
  });

  it('stops when the voice fails, when asked to, and when the page is left', () => {
    const { fake, reader, leave } = begun(ENGLISH);
    reader.start('article', LINES);
    fake.fail();
    expect(reader.what).toBeNull();
    reader.start('article', LINES);
    reader.stop();
    fake.end();
    expect(reader.what).toBeNull();
    reader.start('article', LINES);
    leave();
    expect([reader.what, fake.isHeard()]).toEqual([null, false]);
  });
});

describe('the lines', () => {
  it('are the sentences of the article, each in one breath', () => {
    const [article] = fixturePack.articles;
    const lines = article ? articleLines(article) : [];
    expect(lines.length).toBeGreaterThan(3);
    for (const { words } of lines) expect(words).toMatch(/^\S.*\S$/u);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
  });

  it('are the question and its options by their letters', () => {
    const option = { chosen: false, tried: false };
    const options = [
      { ...option, option: 2, text: 'Ada  Quill' },
      { ...option, option: 0, text: 'Bram' },
    ];
    expect(questionLines('Who said\nso?', options)).toEqual([
      { id: -1, words: 'Who said so?' },
      { id: 2, words: 'A: Ada Quill' },
      { id: 0, words: 'B: Bram' },
    ]);
  });
});
