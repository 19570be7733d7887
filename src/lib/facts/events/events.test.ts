import { describe, expect, it } from 'vitest';
import type { Span } from '../../article/span.ts';
import { readFacts } from '../test-support/read-plain.ts';

type Parts = {
  readonly by?: string;
  readonly to?: string;
  readonly place?: string;
  readonly when?: string;
  readonly deadline?: string;
  readonly open?: string;
};

const partsOf = (text: string): (Parts & { readonly kind: string })[] => {
  const { events, figures } = readFacts(text);
  const at = (span: Span | null | undefined): string | undefined =>
    span ? text.slice(span.start, span.end) : undefined;
  return events.map((one) => ({
    kind: one.kind,
    by: at(one.by),
    to: at(one.to),
    place: at(one.place),
    when: at(figures.find((each) => each.id === one.when)?.span),
    deadline: at(figures.find((each) => each.id === one.deadline)?.span),
    open: at(one.open),
  }));
};

describe('an event and its parts', () => {
  it.each<[string, string, Parts]>([
    [
      'ultimatum',
      'Zembria has issued an ultimatum to Lorvane to hand over the port city of Sandrova by noon on Monday.',
      { by: 'Zembria', to: 'Lorvane', place: 'Sandrova', deadline: 'noon on Monday' },
    ],
    [
      'order',
      'Residents of Lower Halm were ordered to leave by 6 p.m.',
      { to: 'Residents of Lower Halm', deadline: '6 p.m.' },
    ],
    [
      'order',
      'Judge Rina Falk ordered the company to pay by 1 June.',
      { by: 'Judge Rina Falk', to: 'the company', deadline: '1 June' },
    ],
    [
      'evacuation',
      'The town of Kell was evacuated by firefighters on Sunday.',
      { by: 'firefighters', to: 'The town of Kell', when: 'Sunday' },
    ],
    [
      'surrender',
      'The defenders of Marrow surrendered on Tuesday.',
      { by: 'The defenders of Marrow', when: 'Tuesday' },
    ],
    ['ban', 'The council banned e-scooters in June.', { by: 'The council', to: 'e-scooters', when: 'June' }],
    ['ban', 'The ban on e-scooters begins on 1 July.', { to: 'e-scooters', when: '1 July' }],
    ['arrest', 'Four men were arrested on Friday.', { to: 'Four men', when: 'Friday' }],
    ['resignation', 'The mayor may resign, an aide said.', { by: 'The mayor', open: 'may' }],
    ['resignation', 'The minister’s resignation came late.', { by: 'The minister' }],
    ['warning', 'The government warned residents not to drink the water.', { by: 'The government', to: 'residents' }],
    ['demand', 'The union demanded a 7% pay rise.', { by: 'The union' }],
    ['offer', 'The bank offered customers £50 for each lost card.', { by: 'The bank', to: 'customers' }],
    ['attack', 'The attack on the convoy failed.', { to: 'the convoy' }],
    ['strike', 'The strike by bus drivers will begin on Sunday.', { by: 'bus drivers', when: 'Sunday' }],
  ])('%s in “%s”', (kind, text, parts) => {
    const none = {
      by: undefined,
      to: undefined,
      place: undefined,
      when: undefined,
      deadline: undefined,
      open: undefined,
    };
    expect(partsOf(text)).toContainEqual({ kind, ...none, ...parts });
  });

  it.each([
    ['an order of things', 'They lined up in order to eat.'],
    ['a strike rate', 'The strike rate rose.'],
    ['an event without parts', 'A vote is a vote.'],
  ])('finds none in %s', (_what, text) => {
    expect(partsOf(text)).toEqual([]);
  });

  it('does not date a demand by the day on which it was refused', () => {
    const [demand] = partsOf('Lorvane on Thursday rejected a demand from Zembria to leave the port of Marrow.');
    expect([demand?.by, demand?.place, demand?.when]).toEqual(['Zembria', 'Marrow', undefined]);
  });

  it('keeps who reports an event', () => {
    const { events, attributions } = readFacts('Police said rebels had attacked the airport.');
    expect(attributions.map((one) => one.id)).toContain(events[0]?.claimant);
  });
});
