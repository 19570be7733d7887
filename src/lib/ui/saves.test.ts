import { describe, expect, it } from 'vitest';
import { parseResume } from './saves.ts';

const resume = { place: 'ferry', title: 'Ferry to stop', answered: 3, total: 10 };

describe('the offer to go on', () => {
  it('is read back as it was kept', () => {
    expect(parseResume(JSON.stringify(resume))).toEqual(resume);
  });

  it.each([null, '', '{', '[]', '3', 'null', '{"place":1}', JSON.stringify({ ...resume, total: '10' })])(
    'is not made from %s',
    (text) => {
      expect(parseResume(text)).toBeNull();
    },
  );
});
