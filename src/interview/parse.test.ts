import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInterview } from './parse.ts';
import { passageOf, passages, seed } from './seed.fixture.ts';
import { generatedInterview, formatInterview } from './generated-interview.fixture.ts';

const words = (text: string) => text.split(/\s+/).filter(Boolean);
const wordsOf = (passages: readonly { text: string }[]) => passages.flatMap(({ text }) => words(text));
const summary = (passages: readonly { id: string; kind: string; text: string }[]) =>
  passages.map(({ id, kind, text }) => ({ id, kind, text }));

describe('the seed', () => {
  test('has all passages in order, with their kinds', () => {
    expect(passages.map(({ id, kind }) => `${id} ${kind}`).join('; ')).toMatchInlineSnapshot(
      `"headline headline; byline byline; date date; caption-1 caption; credit-1 credit; standfirst-1 standfirst; q1 question; a1-1 answer; a1-2 answer; a1-3 answer; caption-2 caption; credit-2 credit; q2 question; a2-1 answer; a2-2 answer; a2-3 answer; a2-4 answer; q3 question; a3-1 answer; a3-2 answer; q4 question; a4-1 answer; caption-3 caption; credit-3 credit; q5 question; a5-1 answer; a5-2 answer; a5-3 answer; q6 question; a6-1 answer; q7 question; a7-1 answer; disclosure disclosure; licence licence"`,
    );
  });

  test('keeps the words of each passage', () => {
    expect(passageOf('q5').text).toBe('What else?');
    expect(passageOf('credit-1').text).toBe('Fabrice Coffrini/ AFP via Getty Images');
    expect(passageOf('date').text).toBe('Published: November 24, 2025 1:47pm EDT');
    expect(passageOf('q3').text).toMatch(/^There was a fair amount .* what do you think\?$/);
    expect(passageOf('a1-2').text).toMatch(/^This particular peace plan .* and may never take\.$/);
  });

  test('loses no word and adds none', () => {
    expect(wordsOf(passages)).toEqual(words(seed));
  });

  test('equals each passage at its offsets', () => {
    for (const { text, start, end } of passages) expect(seed.slice(start, end)).toBe(text);
  });
});

describe('any interview of this form', () => {
  test('has the id, kind and words of each paragraph', () => {
    fc.assert(
      fc.property(generatedInterview, (parts) => {
        expect(summary(parseInterview(formatInterview(parts)))).toEqual(summary(parts));
      }),
      { seed: 28, numRuns: 300 },
    );
  });

  test('has unique ids', () => {
    fc.assert(
      fc.property(generatedInterview, (parts) => {
        const found = parseInterview(formatInterview(parts)).map(({ id }) => id);
        expect(new Set(found).size).toBe(parts.length);
      }),
      { seed: 28 },
    );
  });

  test('is parsed the same with Windows line endings and a byte order mark', () => {
    fc.assert(
      fc.property(generatedInterview, (parts) => {
        const text = `\uFEFF${formatInterview(parts, '\r\n')}`;
        const found = parseInterview(text);
        expect(summary(found)).toEqual(summary(parts));
        for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
      }),
      { seed: 28 },
    );
  });

  test('is parsed the same with wrapped lines, except for white space', () => {
    fc.assert(
      fc.property(generatedInterview, fc.constantFrom('\n', '\r\n', '\r'), (parts, lineEnd) => {
        const wrapped = parts.map((part) => ({ ...part, text: part.text.replace(/ (?=\S{5})/g, '\n') }));
        const found = parseInterview(formatInterview(wrapped, lineEnd));
        const unwrapped = found.map((passage) => ({ ...passage, text: words(passage.text).join(' ') }));
        expect(summary(unwrapped)).toEqual(summary(parts));
      }),
      { seed: 28 },
    );
  });
});

describe('a text that is not an interview', () => {
  const parsing = (text: string) => () => parseInterview(text, 'seeds/x.txt');

  test('is rejected if it is empty or blank', () => {
    expect(parsing('')).toThrow('seeds/x.txt: the file is empty');
    expect(parsing(' \r\n\n\uFEFF')).toThrow('seeds/x.txt: the file is empty');
  });

  test('is rejected with its last line if it has no question', () => {
    expect(parsing('A plan\n\nJane Doe\n\nNothing.\n')).toThrow('seeds/x.txt:5: no question found');
    expect(parsing('Who?')).toThrow('seeds/x.txt:1: no question found');
  });

  test('is rejected if it is longer than 1 MB', () => {
    expect(parsing(seed.padEnd(1_000_001))).toThrow(
      'seeds/x.txt: 1,000,001 characters. An interview has at most 1,000,000',
    );
    expect(parsing('?'.repeat(10_000_000))).toThrow('seeds/x.txt: 10,000,000 characters');
    expect(parseInterview(seed.padEnd(1_000_000))).toEqual(passages);
  });

  test('is rejected with the line of a lost character', () => {
    expect(parsing('A plan\r\n\r\nIt\uFFFDs')).toThrow(
      'seeds/x.txt:3: here is a replacement character (U+FFFD)',
    );
    expect(parsing('A plan\n\0')).toThrow('seeds/x.txt:2: here is a null character');
  });
});
