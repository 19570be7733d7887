import { describe, expect, it } from 'vitest';
import type { Source } from '../facts/facts.ts';
import { nameable, presentable } from './names.ts';
import { curly, danglingWord, isPlural, optionName, quoted } from './phrase.ts';

const source = (canonical: string, more: Partial<Source> = {}): Source => ({
  id: 's1',
  canonical,
  kind: 'person',
  anonymous: false,
  role: null,
  mentions: [],
  ...more,
});

describe('danglingWord', () => {
  it.each([
    ['the rails were older than the bridge they cross', null],
    ['Nobody has counted the bolts since the last flood', null],
    ['Rosa Imber said that she would stay', null],
    ['the claim that the harbour is mined', null],
    ['it is likely that the road will hold', null],
    ['it was the biggest roof in town', 'it'],
    ['the plan would cost too much', 'the plan'],
    ['people feared the decision', 'the decision'],
    ['the mayor told him about the rails', 'him'],
    ['this would never hold', 'this'],
    ['they would stay until spring', 'they'],
    ['There have been no wild bears on the island', null],
    ['There she saw the bear', 'there'],
  ])('of “%s” is %s', (text, word) => expect(danglingWord(text)).toBe(word));
});

describe('marks', () => {
  it.each([
    ['a plain stretch', '“a plain stretch”'],
    ['“already marked”', '“already marked”'],
    ['he called it “a mess”, twice', '“he called it ‘a mess’, twice”'],
    ['with a stop at its end.', '“with a stop at its end”'],
    ['the towns’ own bridge', '“the towns’ own bridge”'],
    ['‘It is in,’ he said, ‘at last’', '“‘It is in,’ he said, ‘at last’”'],
  ])('of %j stand as %s', (text, shown) => expect(quoted(text)).toBe(shown));

  it('that are straight become curly', () => {
    expect(curly('the plates "could tell," he said')).toBe('the plates “could tell,” he said');
  });
});

describe('names', () => {
  it.each([
    [source('Rosa Imber'), 'Rosa Imber', true],
    [source('Sculptor Rosa Imber'), 'Rosa Imber', true],
    [source('Imber'), 'Imber', false],
    [source('city council', { kind: 'organisation' }), 'City council', true],
    [source('team', { kind: 'group' }), 'Team', false],
    [source('spokeswoman', { kind: 'organisation' }), 'Spokeswoman', false],
    [source('police', { kind: 'organisation' }), 'Police', true],
    [source('my daughter', { kind: 'anonymous', anonymous: true }), 'My daughter', false],
    [source('one', { kind: 'anonymous', anonymous: true }), 'One', false],
    [source('European diplomat', { kind: 'anonymous', anonymous: true }), 'European diplomat', true],
    [source('Rosa Imber’s deputy', { kind: 'anonymous', anonymous: true }), 'Rosa Imber’s deputy', false],
  ])('of %j is an option as %s: %s', (one, name, stands) => {
    expect(optionName(one)).toBe(name);
    expect(presentable(one)).toBe(stands);
  });

  it('that mean nothing elsewhere are not asked about', () => {
    expect(nameable(source('witness', { kind: 'anonymous', anonymous: true }))).toBe(false);
    expect(nameable(source('her deputy', { kind: 'anonymous', anonymous: true }))).toBe(false);
  });

  it('of many take a plural verb', () => {
    expect(isPlural(source('bus drivers', { kind: 'group', anonymous: true }))).toBe(true);
    expect(isPlural(source('officials in the capital', { kind: 'group', anonymous: true }))).toBe(true);
    expect(isPlural(source('police', { kind: 'organisation' }))).toBe(true);
    expect(isPlural(source('Weather Office', { kind: 'organisation' }))).toBe(false);
  });
});
