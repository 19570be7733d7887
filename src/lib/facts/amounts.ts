import type { Reading, Token } from '../language/reading.ts';
import { NUMBER_WORDS } from '../language/words/function-words.ts';
import { DURATION_UNITS, MONTHS } from '../language/words/times.ts';
import type { AmountFact, TimeFact } from './facts.ts';

type Match = { readonly to: number; readonly kind: AmountFact['kind']; readonly unit: string | null } | null;

const isFigure = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'number' && /^\d[\d.,]*$/u.test(token.text);
const isNumber = (token: Token | undefined): boolean =>
  isFigure(token) ||
  (token !== undefined &&
    NUMBER_WORDS.has(token.lower) &&
    !/^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|half|quarter)$/u.test(token.lower));
const SCALE = /^(?:hundred|thousand|million|billion|trillion|m|bn|tn|k|dozen)$/u;
const MEASURES = new Set(['metre', 'metres', 'meter', 'meters', 'kilometre', 'kilometres', 'kilometer', 'kilometers', 'km', 'm', 'cm', 'mm', 'mile', 'miles', 'foot', 'feet', 'ft', 'inch', 'inches', 'yard', 'yards', 'acre', 'acres', 'hectare', 'hectares', 'kg', 'kilogram', 'kilograms', 'kilo', 'kilos', 'gram', 'grams', 'g', 'tonne', 'tonnes', 'ton', 'tons', 'pound', 'pounds', 'lb', 'lbs', 'ounce', 'ounces', 'litre', 'litres', 'liter', 'liters', 'gallon', 'gallons', 'degree', 'degrees', 'mph', 'km/h', 'kmh', 'knots', 'watt', 'watts', 'kw', 'mw', 'gw', 'megawatts', 'gigawatts', 'barrel', 'barrels']); // prettier-ignore
const CURRENCIES = new Set(['dollar', 'dollars', 'pound', 'pounds', 'euro', 'euros', 'cent', 'cents', 'pence', 'penny', 'rouble', 'roubles', 'ruble', 'rubles', 'yen', 'yuan', 'rupee', 'rupees', 'peso', 'pesos', 'franc', 'francs', 'hryvnia', 'crown', 'crowns']); // prettier-ignore

const numberEnd = (tokens: readonly Token[], i: number): number => {
  let to = i;
  while (to < i + 5 && (isNumber(tokens[to]) || (to > i && SCALE.test(tokens[to]?.lower ?? '')))) to += 1;
  return to;
};

const match = (tokens: readonly Token[], i: number): Match => {
  const token = tokens[i];
  if (token === undefined) return null;
  if (/^[$€£¥₴₽₹]\d/u.test(token.text))
    return { to: SCALE.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1, kind: 'money', unit: token.text.charAt(0) };
  if (/^\d[\d.,]*p$/u.test(token.lower)) return { to: i + 1, kind: 'money', unit: 'p' };
  if (/^\d[\d.,]*%$/u.test(token.text)) return { to: i + 1, kind: 'percent', unit: '%' };
  const measured = /^\d[\d.,]*(km\/h|km|cm|mm|m|kg|g|ft|mph|kw|mw|gw|l|ml|lb)$/u.exec(token.lower);
  if (measured !== null) return { to: i + 1, kind: 'measure', unit: measured[1] ?? null };
  if (/^\d+-year-old$/u.test(token.lower)) return { to: i + 1, kind: 'age', unit: 'year' };
  if (!isNumber(token)) return null;
  const to = numberEnd(tokens, i);
  const unit = tokens[to]?.lower ?? '';
  if (unit === '%' || unit === 'percent' || unit === 'pc') return { to: to + 1, kind: 'percent', unit };
  if (unit === 'per' && tokens[to + 1]?.lower === 'cent') return { to: to + 2, kind: 'percent', unit: 'per cent' };
  if (CURRENCIES.has(unit)) return { to: to + 1, kind: 'money', unit };
  if (unit === 'years' && tokens[to + 1]?.lower === 'old') return { to: to + 2, kind: 'age', unit: 'year' };
  if (MEASURES.has(unit)) return { to: to + 1, kind: 'measure', unit };
  if (DURATION_UNITS.has(unit) || MONTHS.has(unit)) return null;
  if (
    isFigure(token) &&
    /^\d{1,3}$/u.test(token.text) &&
    tokens[i - 1]?.text === ',' &&
    /^[,.;]$/u.test(unit) &&
    /^\p{Lu}/u.test(tokens[i - 2]?.text ?? '') &&
    to === i + 1
  )
    return { to: i + 1, kind: 'age', unit: 'year' };
  let noun = to;
  while (
    noun < to + 2 &&
    tokens[noun]?.kind === 'word' &&
    /(?:ous|ful|ive|al|an|ed|ian|ese|ish|ern|ing|ic)$/u.test(tokens[noun]?.lower ?? '')
  )
    noun += 1;
  const counted = tokens[noun];
  if (
    counted !== undefined &&
    counted.kind === 'word' &&
    (/[^s]s$/u.test(counted.lower) ||
      /^(?:people|children|men|women|police|sheep|fish|geese|mice)$/u.test(counted.lower)) &&
    !/^(?:is|was|has|his|its|this|as|us|does)$/u.test(counted.lower)
  )
    return { to: noun + 1, kind: 'count', unit: counted.text };
  if (isFigure(token) && (token.text.includes(',') || (SCALE.test(tokens[to - 1]?.lower ?? '') && to > i + 1)))
    return { to, kind: 'count', unit: null };
  return null;
};

/** Figures with what they count, as worded; those that are part of a time are left to the times. */
export const findAmounts = (reading: Reading, times: readonly TimeFact[]): AmountFact[] => {
  const { tokens, article } = reading;
  const taken = new Set(times.flatMap((time) => [time.span.start]));
  const ends = times.map((time) => time.span);
  const found: AmountFact[] = [];
  let t = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const first = tokens[i];
    if (first === undefined) continue;
    while ((ends[t]?.end ?? Infinity) <= first.start) t += 1;
    const over = ends[t];
    if (taken.has(first.start) || (over !== undefined && over.start <= first.start && first.start < over.end)) continue;
    const amount = match(tokens, i);
    const last = amount === null ? undefined : tokens[amount.to - 1];
    if (amount === null || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    found.push({ span, text: article.text.slice(span.start, span.end), kind: amount.kind, unit: amount.unit });
    i = amount.to - 1;
  }
  return found;
};
