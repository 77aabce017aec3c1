import { expect, test } from 'vitest';
import { withChange } from '../content.fixture.ts';
import { contentFiles } from '../content-files.ts';
import { minuteFile, readMinute } from './minute.ts';

const withMinute = (good: string | RegExp, bad: string) =>
  readMinute(withChange(contentFiles, minuteFile, good, bad));

test('each side has as many entries as the others, each way', () => {
  const sides = readMinute(contentFiles)?.sides ?? [];
  expect(sides).toHaveLength(4);
  expect(sides.map(({ gets, gives }) => [gets.length, gives.length])).toEqual([
    [3, 3],
    [3, 3],
    [3, 3],
    [3, 3],
  ]);
});

test('a side with fewer entries is refused', () => {
  expect(() => withMinute(/^ {6}- \{ text: A Ukraine outside NATO.*\n/m, '')).toThrow(
    /^content\/minute\.yaml:\d+: sides\.0\.gets: /,
  );
});

test('an entry leads to its points or to a page', () => {
  expect(() => withMinute('to: diplomacy', 'points: []')).toThrow('an entry has points or to');
});

test('a site may have no cards', () => {
  expect(readMinute(new Map())).toBeUndefined();
});
