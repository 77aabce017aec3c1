import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directiveTo } from './direct.ts';
import { fragment, readFragment, standsAt } from './directive.ts';
import { run } from './quotation.fixture.ts';
import { passages } from './seed.fixture.ts';

const text = 'It bars it. The cap (600,000) is a cap, and a Cap again.\nThe end of it.';
const at = (directive: Parameters<typeof standsAt>[1]) => {
  const span = standsAt(text, directive);
  return span && text.slice(span.start, span.end);
};

describe('a directive', () => {
  test('finds whole words, whatever their case, the first of them', () => {
    expect(at({ start: 'bar' })).toBeUndefined();
    expect(standsAt(text, { start: 'cap' })?.start).toBe(text.indexOf('cap ('));
    expect(at({ start: '600,000' })).toBe('600,000');
    expect(at({ prefix: 'a', start: 'cap', end: 'again.' })).toBe('cap, and a Cap again.');
    expect(at({ start: '(600,000)', end: 'cap,' })).toBe('(600,000) is a cap,');
    expect(at({ start: 'again', end: 'bars' })).toBeUndefined();
  });

  test('is written into a fragment and read from it as it was', () => {
    const directives = [{ start: '800,000-plus' }, { prefix: 'a & b', start: 'it is,', end: 'the – end' }];
    const written = fragment('a1-2', directives);
    expect(written).toBe('a1-2:~:text=800%2C000%2Dplus&text=a%20%26%20b-,it%20is%2C,the%20%E2%80%93%20end');
    expect(readFragment(`/interview/#${written}`)).toEqual({ id: 'a1-2', directives });
    expect(readFragment('/interview/#a1-2')).toBeUndefined();
  });
});

describe('the directive to words', () => {
  const whole = passages.map((passage) => passage.text).join('\n');
  const startOf = (id: string) => {
    const index = passages.findIndex((passage) => passage.id === id);
    return passages.slice(0, index).reduce((sum, passage) => sum + passage.text.length + 1, 0);
  };
  const to = (id: string, words: string) => {
    const passage = passages.find((one) => one.id === id);
    const start = startOf(id) + (passage?.text.indexOf(words) ?? 0);
    return directiveTo(whole, { start, end: start + words.length });
  };

  test.each([
    ['a1-2', '800,000-plus', { start: '800,000-plus' }],
    [
      'a1-2',
      'Russia gets land, including land that it has conquered.',
      { start: 'Russia gets', end: 'conquered.' },
    ],
    ['a5-1', 'professionals', { prefix: 'their', start: 'professionals' }],
  ])('in %s leads to "%s"', (id, words, directive) => {
    expect(to(id, words)).toMatchObject(directive);
  });

  test('leads to any words of the interview, in few characters', () => {
    fc.assert(
      fc.property(run(3), ({ passage, words }) => {
        const stretch = words.join(' ');
        fc.pre(passage.text.includes(stretch));
        const start = startOf(passage.id) + passage.text.indexOf(stretch);
        const span = { start, end: start + stretch.length };
        fc.pre(whole.slice(span.start, span.end) === stretch);
        expect(standsAt(whole, directiveTo(whole, span))).toEqual(span);
      }),
      { seed: 28, numRuns: 300 },
    );
  });

  test('of words that are not to be found is refused', () => {
    expect(() => directiveTo('one two', { start: 1, end: 3 })).toThrow('no text directive leads to "ne"');
  });
});
