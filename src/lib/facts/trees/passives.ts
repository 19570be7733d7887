import { contentSpan, finding, type Finding, type Scene } from '../findings.ts';
import { mayBeSource } from '../speakers.ts';
import { childrenOf, fullLabelOf, labelOf, lowerOf, rangeOf, sayingAt, tagOf } from './grown.ts';
import { phraseOf, trim } from './subjects.ts';

// Verbs whose passive with an agent tells whose words a thing is.
const TOLD = new Set([
  'report',
  'announce',
  'claim',
  'criticize',
  'criticise',
  'condemn',
  'denounce',
  'describe',
  'predict',
  'confirm',
]);

/** "The leak was first reported by the Herald": the subject is what the agent told of. */
export const passiveReports = ({ line, grown }: Scene): readonly Finding[] => {
  if (grown === null) return [];
  return line.items.flatMap((item, at): Finding[] => {
    const verb = sayingAt(grown, at);
    if (verb === undefined || !TOLD.has(verb.lemma) || tagOf(grown, at) !== 'VBN') return [];
    const subject = childrenOf(grown, at, 'nsubj').find((child) => fullLabelOf(grown, child) === 'nsubj:pass');
    const agent = childrenOf(grown, at, 'obl').find(
      (child) => child > at && lowerOf(grown, rangeOf(grown, child).from) === 'by',
    );
    if (subject === undefined || agent === undefined || /^W|^PRP/u.test(tagOf(grown, subject))) return [];
    const source = phraseOf(grown, agent);
    const content = trim(grown, rangeOf(grown, subject));
    if (content.to <= content.from || !mayBeSource(line, source)) return [];
    const pieces = [content, ...asPhrase(grown, at)];
    const by = line.items[rangeOf(grown, agent).from];
    const cue = [{ start: item.start, end: item.end }, ...(by === undefined ? [] : [{ start: by.start, end: by.end }])];
    return [
      finding(
        'tree-passive',
        line,
        source,
        cue,
        pieces.map((piece) => contentSpan(line, piece)),
        verb.force,
      ),
    ];
  });
};

/** "was described by the coach as a farce": what it was described as. */
const asPhrase = (grown: NonNullable<Scene['grown']>, verb: number) =>
  childrenOf(grown, verb)
    .filter(
      (child) =>
        child > verb && labelOf(grown, child) !== 'punct' && lowerOf(grown, rangeOf(grown, child).from) === 'as',
    )
    .map((child) => trim(grown, rangeOf(grown, child)))
    .slice(0, 1);
