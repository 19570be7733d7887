import { describe, expect, it } from 'vitest';
import { readText } from '../../pipeline.ts';
import { shippedEnglish } from '../../server/read-english.ts';
import { contextOf } from '../context.ts';
import { judge } from '../gates/gates.ts';
import { requestDrafts } from './sayso-requests.ts';

const english = shippedEnglish();

/** The statements of which the article does not say whether they are so. */
const asked = (request: string, behind = 'The pool opened before the war.'): string[] => {
  const text = `Town pool to stay shut

Petra Vance, the manager of the pool, said that the roof over the deep end was leaking.

A swimmers’ group ${request}.

${behind}`;
  const context = contextOf(0, 'the article', readText({ text }, english));
  return requestDrafts(context)
    .filter((draft) => judge(draft, [context]) === null)
    .map(({ stem }) => stem);
};

describe('a request', () => {
  it('leaves open whether it was agreed to', () => {
    expect(asked('has called on the council to pay for a new roof')).toEqual([
      'Does the article say this? “The council has agreed to pay for a new roof.”',
    ]);
    expect(asked('urged ministers to pay for a new roof')).toEqual([
      'Does the article say this? “Ministers have agreed to pay for a new roof.”',
    ]);
  });

  it('may be for leave to do something, of a body and not of a person', () => {
    expect(asked('met on Monday', 'A rowing club has asked to float a wooden boat in the old harbour.')).toEqual([
      'Does the article say this? “A rowing club has been allowed to float a wooden boat in the old harbour.”',
    ]);
    expect(asked('met on Monday', 'A teacher has asked to float a wooden boat in the old harbour.')).toEqual([]);
  });

  it('is not asked about where the text may tell of an answer', () => {
    const request = 'has called on the council to pay for a new roof';
    expect(asked(request, 'The council rejected that within an hour.')).toEqual([]);
    expect(asked(request, 'The demand came late.')).toEqual([]);
    expect(asked(`${request}, which it refused`)).toEqual([]);
    expect(asked(request, 'It will pay for a new roof on the council offices.')).toEqual([]);
  });

  it('is no request where nobody could agree to it, or where it is an order', () => {
    expect(asked('urged the public to stay calm until the roof is mended')).toEqual([]);
    expect(asked('ordered the council to pay for a new roof')).toEqual([]);
    expect(asked('accused the council of letting the roof rot')).toEqual([]);
  });
});
