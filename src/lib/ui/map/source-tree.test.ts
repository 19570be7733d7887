import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { depthOf, everyTeller, sourceTree, type SourceTree, type Teller } from './source-tree.ts';

const english = shippedEnglish();
const treeOf = (text: string): SourceTree => sourceTree(text, readText({ text }, english).facts);

const CHAIN =
  'The bridge was closed on Monday, Colonel Petra Wend said, according to Interline, the Gulf Telegraph reported. ' +
  'Nobody was hurt. The mayor, Ines Falk, denied that the bridge was unsafe.\n\n' +
  '“We have looked,” Falk said. “We will look again.”';

const show = ({ name, tellers, claims }: Teller): unknown => [name, claims.length, tellers.map(show)];

describe('sourceTree', () => {
  it('hangs the chain from the article inwards: the outermost first', () => {
    const [telegraph] = treeOf(CHAIN).tellers;
    expect(telegraph && depthOf(telegraph)).toBe(3);
    expect(everyTeller(telegraph ? [telegraph] : []).map(({ name }) => name)).toEqual([
      'Gulf Telegraph',
      'Interline',
      'Petra Wend',
    ]);
  });

  it('keeps what each said, how firmly, and where', () => {
    const falk = treeOf(CHAIN).tellers.find(({ name }) => name === 'Ines Falk');
    expect(falk?.claims[0]).toMatchObject({ certainty: 'denied', cue: 'denied' });
    const said = falk?.claims.flatMap(({ spans }) => spans.map(({ start, end }) => CHAIN.slice(start, end)));
    expect(said).toContain('the bridge was unsafe');
  });

  it('marks a source that stands in a second place', () => {
    const text =
      'Interline, citing Petra Wend, said the bridge was closed. The Gulf Telegraph, citing Petra Wend, said it would open on Friday.';
    const all = everyTeller(treeOf(text).tellers).filter(({ name }) => name === 'Petra Wend');
    expect(all.map(({ again }) => again)).toEqual([false, true]);
  });

  it('draws two sources of one name as one', () => {
    const { sources, attributions } = readText({ text: CHAIN }, english).facts;
    const falk = sources.find(({ canonical }) => canonical === 'Ines Falk');
    if (!falk) throw new Error('Expected Falk among the sources.');
    const twice = attributions.map((each, n) =>
      n === attributions.length - 1 ? { ...each, sourceId: 's99', chain: ['s99'] } : each,
    );
    const tree = sourceTree(CHAIN, { sources: [...sources, { ...falk, id: 's99' }], attributions: twice });
    expect(tree.tellers.filter(({ name }) => name === 'Ines Falk')).toHaveLength(1);
  });

  it('is empty where nobody is credited with anything', () => {
    const tree = treeOf('The bridge is closed. It will open on Friday.');
    expect([tree.tellers.map(show), tree.sources, tree.claims]).toEqual([[], 0, 0]);
  });
});
