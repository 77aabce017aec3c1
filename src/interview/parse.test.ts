import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInterview } from './parse.ts';
import { passageOf, passages, seed } from './seed.fixture.ts';
import { interview, write } from './written.fixture.ts';

const words = (text: string) => text.split(/\s+/).filter(Boolean);
const wordsOf = (passages: readonly { text: string }[]) => passages.flatMap(({ text }) => words(text));
const summary = (passages: readonly { id: string; kind: string; text: string }[]) =>
  passages.map(({ id, kind, text }) => ({ id, kind, text }));

describe('the seed', () => {
  test('has every passage, in its order, with its kind', () => {
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

  test('is found again at the offsets of each passage', () => {
    for (const { text, start, end } of passages) expect(seed.slice(start, end)).toBe(text);
  });
});

describe('any interview of this form', () => {
  test('gives each paragraph its id, kind and words', () => {
    fc.assert(
      fc.property(interview, (parts) => {
        expect(summary(parseInterview(write(parts)))).toEqual(summary(parts));
      }),
      { seed: 28, numRuns: 300 },
    );
  });

  test('has unique ids', () => {
    fc.assert(
      fc.property(interview, (parts) => {
        const found = parseInterview(write(parts)).map(({ id }) => id);
        expect(new Set(found).size).toBe(parts.length);
      }),
      { seed: 28 },
    );
  });

  test('reads the same with Windows line ends and a byte order mark', () => {
    fc.assert(
      fc.property(interview, (parts) => {
        const text = `\uFEFF${write(parts, '\r\n')}`;
        const found = parseInterview(text);
        expect(summary(found)).toEqual(summary(parts));
        for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
      }),
      { seed: 28 },
    );
  });

  test('reads the same with wrapped lines, but for the white space', () => {
    fc.assert(
      fc.property(interview, fc.constantFrom('\n', '\r\n', '\r'), (parts, lineEnd) => {
        const wrapped = parts.map((part) => ({ ...part, text: part.text.replace(/ (?=\S{5})/g, '\n') }));
        const found = parseInterview(write(wrapped, lineEnd));
        const unwrapped = found.map((passage) => ({ ...passage, text: words(passage.text).join(' ') }));
        expect(summary(unwrapped)).toEqual(summary(parts));
      }),
      { seed: 28 },
    );
  });
});

describe('a text that is no interview', () => {
  const refusal = (text: string) => () => parseInterview(text, 'seeds/x.txt');

  test('is refused where it is empty or blank', () => {
    expect(refusal('')).toThrow('seeds/x.txt: the file is empty');
    expect(refusal(' \r\n\n\uFEFF')).toThrow('seeds/x.txt: the file is empty');
  });

  test('is refused with its last line where it has no question', () => {
    expect(refusal('A plan\n\nJane Doe\n\nNothing.\n')).toThrow('seeds/x.txt:5: no question found');
    expect(refusal('Who?')).toThrow('seeds/x.txt:1: no question found');
  });

  test('is refused where it is longer than 1 MB', () => {
    expect(refusal(seed.padEnd(1_000_001))).toThrow(
      'seeds/x.txt: 1,000,001 characters. An interview has at most 1,000,000',
    );
    expect(refusal('?'.repeat(10_000_000))).toThrow('seeds/x.txt: 10,000,000 characters');
    expect(parseInterview(seed.padEnd(1_000_000))).toEqual(passages);
  });

  test('is refused with the line where a letter was lost', () => {
    expect(refusal('A plan\r\n\r\nIt\uFFFDs')).toThrow(
      'seeds/x.txt:3: here is a replacement character (U+FFFD)',
    );
    expect(refusal('A plan\n\0')).toThrow('seeds/x.txt:2: here is a null character');
  });
});
