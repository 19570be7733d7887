import { expect, it } from 'vitest';
import { parseTreebank } from './treebank.ts';

const LINES = [
  '# text = She didn’t leave',
  '1\tShe\tshe\tPRON\tPRP\t_\t4\tnsubj\t_\t_',
  '2-3\tdidn’t\t_\t_\t_\t_\t_\t_\t_\t_',
  '2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t_\t_',
  '3\tn’t\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_',
  '3.1\tthen\tthen\tADV\tRB\t_\t_\t_\t4:advmod\t_',
  '4\tleave\tleave\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No',
];

it('reads words, not the joined tokens or the empty nodes around them', () => {
  expect(parseTreebank(`${LINES.join('\n')}\n\n`)).toEqual([
    {
      words: ['She', 'did', 'n’t', 'leave'],
      tags: ['PRP', 'VBD', 'RB', 'VB'],
      classes: ['PRON', 'AUX', 'PART', 'VERB'],
      heads: [4, 4, 4, 0],
      labels: ['nsubj', 'aux', 'advmod', 'root'],
    },
  ]);
});

it('makes no sentence of the empty lines between two', () => {
  const one = LINES.join('\n');
  expect(parseTreebank(`${one}\n\n\n${one}\n\n`)).toHaveLength(2);
});
