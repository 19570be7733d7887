import { describe, expect, it } from 'vitest';
import { eachShows, showsAsked, withoutShowing } from './shown-evidence.ts';

const at = (...starts: number[]) => starts.map((start) => ({ article: 0, start, end: start + 10 }));
const item = (id: string, evidence: number[], needed: number[]) => ({ id, evidence: at(...evidence), needed });

/** “Anneke Drost wrote that the number could rise. ‘Rescuers are still working,’ she said.” */
const first = item('what she wrote', [0], [0]);
const second = item('who is working', [0, 20], [1]);
const other = item('a crane driver', [40], [0]);

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

describe('the sentence of a question', () => {
  it('is shown by an answer that needs it for a name', () => {
    expect(showsAsked(second, first)).toBe(true);
    expect(showsAsked(first, second)).toBe(false);
    expect(showsAsked(other, first)).toBe(false);
  });

  it('is asked about before it is shown', () => {
    expect(ids(withoutShowing([second, first, other]))).toEqual(['what she wrote', 'who is working', 'a crane driver']);
  });

  it('leaves the order alone where nothing is shown', () => {
    expect(ids(withoutShowing([other, first, second]))).toEqual(['a crane driver', 'what she wrote', 'who is working']);
  });

  it('is shown either way where two questions ask about it', () => {
    const same = item('how sure', [20], [0]);
    expect(eachShows(second, same)).toBe(true);
    expect(eachShows(first, second)).toBe(false);
    expect(withoutShowing([same, second])).toHaveLength(2);
  });

  it('of another article is another', () => {
    expect(showsAsked({ ...second, evidence: second.evidence.map((one) => ({ ...one, article: 1 })) }, first)).toBe(
      false,
    );
  });
});
