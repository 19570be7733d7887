import type { Line } from './lines.ts';

const CONTACTS =
  /^(?:phoned|telephoned|rung|rang|texted|emailed|messaged|written|wrote|visited|contacted|replied|been)$/u;

/** Who does what stands behind "and": the helper and the participle of the verb before it. */
export type FirstVerb = { readonly from: number; readonly at: number };

/**
 * "told the Post that managers had been warned and had replied that", "told the Post that he had phoned her and said": the verb inside
 * the report, within the clause, that a second verb goes on from rather than from the report’s own.
 */
export const insideVerb = (
  line: Line,
  and: number,
  group: { readonly from: number; readonly at: number },
): FirstVerb | null => {
  const { items } = line;
  const pluperfect = items[group.from]?.lower === 'had';
  for (let at = and - 1; at > Math.max(0, and - 16); at -= 1) {
    const item = items[at];
    if (item === undefined || item.quotation !== null || item.lower === 'that' || /^[.;:]$/u.test(item.text))
      return null;
    if (item.lower !== 'had') continue;
    const verb = items.findIndex((one, i) => i > at && i < and && !/^(?:aux|adv)$/u.test(one.tag));
    return pluperfect || CONTACTS.test(items[verb]?.lower ?? '') ? { from: at, at: verb } : null;
  }
  return null;
};

/** Whether a report with "that" is open before the verb: "told the Post that managers had …". */
export const isInReport = (line: Line, report: number, verb: FirstVerb): boolean =>
  line.items.slice(report, verb.from).some(({ lower }) => lower === 'that');
