import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, highlightTerms, type TextPart } from './highlight.ts';

const bracketed = (parts: TextPart[]) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const plain = (parts: TextPart[]) => parts.map(({ text }) => text).join('');

describe('highlighting', () => {
  test('matches are highlighted in their original spelling', () => {
    const text = 'Kyiv’s army: 600,000, or 20 per cent fewer.';
    expect(bracketed(highlightTerms(text, new Set(['kyiv', '600000', 'percent'])))).toBe(
      '[Kyiv’s] army: [600,000], or 20 [per cent] fewer.',
    );
  });

  test('the parts joined are the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (text, terms) => {
        expect(plain(highlightTerms(text, new Set(terms)))).toBe(text);
      }),
    );
  });

  test('an excerpt shows the section with the most matches, cut between words', () => {
    const filler = 'one two six ten '.repeat(40);
    const text = `${filler}snow ${filler}snow on the frozen assets of winter ${filler}`;
    const shown = bracketed(excerpt(text, new Set(['snow', 'frozen', 'assets'])));
    expect(shown).toContain('[snow] on the [frozen] [assets] of winter');
    expect(shown).toMatch(/^… (one|two|six|ten) .* (one|two|six|ten|winter) …$/);
    expect(shown.length).toBeLessThan(220);
  });

  test('a short text is its own excerpt', () => {
    expect(bracketed(excerpt('A short text', new Set(['short'])))).toBe('A [short] text');
  });

  test('an excerpt is part of its text and has at most 200 code units with its ellipses', () => {
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
