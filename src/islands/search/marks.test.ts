import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, markedParts, type Part } from './marks.ts';

const say = (parts: Part[]) => parts.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
const plain = (parts: Part[]) => parts.map(({ text }) => text).join('');

describe('marks', () => {
  test('the words found are marked as they are written', () => {
    const text = 'Kyiv’s army: 600,000, or 20 per cent fewer.';
    expect(say(markedParts(text, new Set(['kyiv', '600000', 'percent'])))).toBe(
      '[Kyiv’s] army: [600,000], or 20 [per cent] fewer.',
    );
  });

  test('all parts together are the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, terms) => {
        expect(plain(markedParts(text, new Set(terms)))).toBe(text);
      }),
    );
  });

  test('an excerpt shows where most of the words stand, cut between words', () => {
    const filler = 'one two six ten '.repeat(40);
    const text = `${filler}snow ${filler}snow on the frozen assets of winter ${filler}`;
    const found = say(excerpt(text, new Set(['snow', 'frozen', 'assets'])));
    expect(found).toContain('[snow] on the [frozen] [assets] of winter');
    expect(found).toMatch(/^… (one|two|six|ten) .* (one|two|six|ten|winter) …$/);
    expect(found.length).toBeLessThan(220);
  });

  test('a short text is its own excerpt', () => {
    expect(say(excerpt('A short text', new Set(['short'])))).toBe('A [short] text');
  });

  test('an excerpt is part of its text, of at most 200 units with its ellipses', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 120 }), (text) => {
        const [first = ''] = text.split(' ').slice(-3);
        const cut = plain(excerpt(text, new Set([first.toLowerCase()])));
        expect(text).toContain(cut.replace(/^… | …$/g, '').replace(/ …$/, ''));
        expect(cut.length).toBeLessThanOrEqual(200);
      }),
    );
  });
});
