import { SEEN } from './carriers.ts';
import type { Cue } from './cues.ts';
import type { Link, Scene } from './findings.ts';
import { isOutletName } from './names.ts';
import { isComma, isStop, phraseEnd, wordsOf } from './phrases.ts';

const CARRIES = new Set(['on', 'in', 'to', 'with', 'for', 'via', 'through', 'by']);

/** The outlet, programme or site that the words came through: "told Radio Sable", "said in an interview with NPR". */
export const linksAfter = (scene: Scene, cue: Cue, to: number): Link[] => {
  const { line, outlet } = scene;
  const { items } = line;
  const from = cue.inverted && cue.subject !== null ? cue.subject.to : cue.to;
  const direct = cue.verb.hearer || cue.verb.lemma === 'tell';
  for (let i = from; i < Math.min(to, from + 24); i += 1) {
    const item = items[i];
    if (item === undefined || isStop(item) || isComma(item)) break;
    const opens = (i === from && direct) || CARRIES.has(item.lower);
    if (!opens) continue;
    const start = i === from && direct ? i : i + 1;
    const end = phraseEnd(line, start);
    if (end <= start) continue;
    for (let k = start; k < end; k += 1) {
      // "an interview with NPR", "the fan site Plumline"
      if (items[k]?.tag !== 'name') continue;
      let stop = k;
      while (stop < end && (items[stop]?.tag === 'name' || items[stop]?.tag === 'num')) stop += 1;
      // "Radio Tarn’s breakfast show": the carrier is its owner; that and “Reel & Screen” are found by name.
      if (items[stop]?.tag === 'poss' || items[stop]?.text === '&') break;
      const begin = items[k - 1]?.lower === 'the' && k - 1 >= start ? k - 1 : k;
      if (items[begin - 1]?.lower === 'by' && SEEN.test(items[begin - 2]?.lower ?? '')) break;
      const name = wordsOf(line, { from: k, to: stop });
      const site =
        /^(?:site|website|podcast|newspaper|programme|program|show|magazine|agency|broadcaster|station|channel|blog)$/u.test(
          items[k - 1]?.lower ?? items[stop]?.lower ?? '',
        );
      if ((isOutletName(name) || site) && !isSame(name, outlet))
        return [{ line, phrase: { from: begin, to: stop, parts: [{ from: begin, to: stop }] } }];
      k = stop;
    }
  }
  return [];
};

const plain = (name: string): string => name.toLowerCase().replace(/^the /u, '');
const isSame = (name: string, outlet: string | null): boolean =>
  outlet !== null && (plain(outlet).includes(plain(name)) || plain(name).includes(plain(outlet)));
