import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortestDirective } from './shortest-directive.ts';
import { formatFragment, parseFragment, findDirective } from './text-fragment.ts';
import { wordRun } from './quotation.fixture.ts';
import { passages } from './seed.fixture.ts';

const text = 'It bars it. The cap (600,000) is a cap, and a Cap again.\nThe end of it.';
const at = (directive: Parameters<typeof findDirective>[1]) => {
  const span = findDirective(text, directive);
  return span && text.slice(span.start, span.end);
};

describe('a directive', () => {
  test('matches the first whole words, case-insensitive', () => {
    expect(at({ start: 'bar' })).toBeUndefined();
    expect(findDirective(text, { start: 'cap' })?.start).toBe(text.indexOf('cap ('));
    expect(at({ start: '600,000' })).toBe('600,000');
    expect(at({ prefix: 'a', start: 'cap', end: 'again.' })).toBe('cap, and a Cap again.');
    expect(at({ start: '(600,000)', end: 'cap,' })).toBe('(600,000) is a cap,');
    expect(at({ start: 'again', end: 'bars' })).toBeUndefined();
  });

  test('round-trips through a fragment', () => {
    const directives = [{ start: '800,000-plus' }, { prefix: 'a & b', start: 'it is,', end: 'the – end' }];
    const written = formatFragment('a1-2', directives);
    expect(written).toBe('a1-2:~:text=800%2C000%2Dplus&text=a%20%26%20b-,it%20is%2C,the%20%E2%80%93%20end');
    expect(parseFragment(`/interview/#${written}`)).toEqual({ id: 'a1-2', directives });
    expect(parseFragment('/interview/#a1-2')).toBeUndefined();
  });
});

describe('the shortest directive', () => {
  const fullText = passages.map((passage) => passage.text).join('\n');
  const startOf = (id: string) => {
    const index = passages.findIndex((passage) => passage.id === id);
    return passages.slice(0, index).reduce((sum, passage) => sum + passage.text.length + 1, 0);
  };
  const to = (id: string, words: string) => {
    const passage = passages.find((one) => one.id === id);
    const start = startOf(id) + (passage?.text.indexOf(words) ?? 0);
    return shortestDirective(fullText, { start, end: start + words.length });
  };

  test.each([
    ['a1-2', '800,000-plus', { start: '800,000-plus' }],
    [
      'a1-2',
      'Russia gets land, including land that it has conquered.',
      { start: 'Russia gets', end: 'conquered.' },
    ],
    ['a5-1', 'professionals', { prefix: 'their', start: 'professionals' }],
  ])('in %s matches "%s"', (id, words, directive) => {
    expect(to(id, words)).toMatchObject(directive);
  });

  test('matches any words of the interview', () => {
    fc.assert(
      fc.property(wordRun(3), ({ passage, words }) => {
        const quotation = words.join(' ');
        fc.pre(passage.text.includes(quotation));
        const start = startOf(passage.id) + passage.text.indexOf(quotation);
        const span = { start, end: start + quotation.length };
        fc.pre(fullText.slice(span.start, span.end) === quotation);
        expect(findDirective(fullText, shortestDirective(fullText, span))).toEqual(span);
      }),
      { seed: 28, numRuns: 300 },
    );
  });

  test('throws for words without a match', () => {
    expect(() => shortestDirective('one two', { start: 1, end: 3 })).toThrow(
      'no text directive leads to "ne"',
    );
  });
});
