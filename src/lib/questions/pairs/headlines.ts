import { slice } from '../../article/span.ts';
import { proseName, quoted, wording } from '../phrase.ts';
import { sourceOf } from '../context.ts';
import { wordsOf } from '../words-of.ts';
import type { Draft } from '../question.ts';
import { eachWay } from './options.ts';
import { crossDraft, passagesOf, type Pair } from './pair.ts';
import { glossOf } from './words/cue-glosses.ts';

/** The headlines credit one source by two verbs: "Alleges" beside "Suggests". */
export const headlineVerbs = (pair: Pair): Draft[] =>
  pair.alignment.framing.flatMap((one) => {
    if (one.kind !== 'headline') return [];
    const [x, y] = [pair.a, pair.b].map((context) => context.facts.attributions.find((each) => each.inHeadline));
    const [source, other] = [x?.source[0], y?.source[0]];
    if (!source || !other) return [];
    const credited = x ? sourceOf(pair.a, x) : null;
    const name = credited ? proseName(pair.a, credited) : wording(pair.a, source);
    if (wordsOf(wording(pair.a, source)).join(' ') !== wordsOf(slice(pair.b.text, other)).join(' ')) return [];
    const verbs = { a: wording(pair.a, one.values.a).toLowerCase(), b: wording(pair.b, one.values.b).toLowerCase() };
    const glosses = { a: glossOf(verbs.a), b: glossOf(verbs.b) };
    if (verbs.a === verbs.b || !glosses.a || !glosses.b) return [];
    const evidence = passagesOf(pair, { a: one.values.a, b: one.values.b });
    return [
      crossDraft(pair, {
        kind: 'XDIFF',
        stem: `The headlines of Account A and Account B both credit a claim to ${name}. Which verb does each headline use?`,
        options: eachWay(pair, { a: quoted(verbs.a), b: quoted(verbs.b) }, evidence, 'has'),
        explanation:
          `“${verbs.a}” ${glosses.a}; “${verbs.b}” ${glosses.b}. Either way it stays a claim by ${name}.`.replace(
            /^“(.)/u,
            (_, first: string) => `“${first.toUpperCase()}`,
          ),
        evidence,
      }),
    ];
  });
