import { describe, expect, it } from 'vitest';
import { labelAtHead, labelInByline, labelOfLine } from './find-labels.ts';
import { LABEL_PATTERNS } from './label-patterns.ts';

describe.each(LABEL_PATTERNS)('$kind: $note', ({ kind, yes, no }) => {
  it.each(yes)('reads “%s” as a notice', (line) => {
    expect(labelOfLine(line)).toBe(kind);
  });
  it.each(no)('leaves “%s” to the story', (line) => {
    expect(labelOfLine(line)).toBeNull();
  });
});

it.each([
  ['Analysis: Why the ferry sank', 'analysis', 'Analysis'],
  ['OPINION | A robot cannot wave', 'opinion', 'OPINION'],
  ['Explained: did a bear ride the ferry?', 'explainer', 'Explained'],
  ['The Latest: Bridge to reopen', 'live', 'The Latest'],
])('finds the notice at the head of “%s”', (line, kind, words) => {
  const label = labelAtHead(line, { start: 0, end: line.length });
  expect(label?.kind).toBe(kind);
  expect(label && line.slice(label.span.start, label.span.end)).toBe(words);
});

it.each([
  ['Posted 5h ago, updated 40m ago', 'updated', 'updated 40m ago'],
  ['First published 11 March. This version adds an email', 'updated', 'This version adds an email'],
  ['Analysis by Ida Vance', 'analysis', 'Analysis'],
])('finds the notice inside “%s”', (line, kind, words) => {
  const label = labelInByline(line, { start: 0, end: line.length });
  expect(label?.kind).toBe(kind);
  expect(label && line.slice(label.span.start, label.span.end)).toBe(words);
});

it('finds no notice in a plain headline or byline', () => {
  const line = 'Opinion is split on Dunmere bridge';
  expect(labelAtHead(line, { start: 0, end: line.length })).toBeNull();
  expect(labelInByline('By Ida Vance', { start: 0, end: 12 })).toBeNull();
});
