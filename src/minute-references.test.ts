import { expect, test } from 'vitest';
import { emptyChart, withChange } from './content.fixture.ts';
import { contentFiles } from './content-files.ts';
import { readContent } from './content.ts';
import { listPaths, stemOf } from './records/folder.ts';

const charts = new Map(
  listPaths(contentFiles, 'content/data', '.yaml').map((file) => [stemOf(file), emptyChart]),
);
const read = (file: string, good: string | RegExp, bad: string) => () =>
  readContent(withChange(contentFiles, file, good, bad), charts);
const cards = 'content/minute.yaml';

test.each([
  ['a point that does not exist', 'points: [27]', 'points: [29]', 'there is no point "29"'],
  ['an event that does not exist', 'event: putin-declines', 'event: putin-agrees', 'there is no event'],
  ['a page that does not exist', 'way: territory', 'way: lands', 'there is no page "lands"'],
  [
    'later knowledge in the card of a side',
    'facts: [plan-assets-usd100bn]',
    'facts: [after-20-cap]',
    '24 December',
  ],
  ['a dated entry before its knowledge', 'date: 2025-12-24', 'date: 2025-12-23', '24 December'],
])('%s is refused with the file', (_, good, bad, words) => {
  expect(read(cards, good, bad)).toThrow(/^content\/minute\.yaml/);
  expect(read(cards, good, bad)).toThrow(words);
});

test('a count that became known later names its day', () => {
  expect(read('content/what-if.yaml', 'press at most, 25 Nov', 'press at most')).toThrow('name that day');
});

test('<WhatIf /> needs its file', () => {
  const folder = new Map(contentFiles);
  folder.delete('content/what-if.yaml');
  expect(() => readContent(folder, charts)).toThrow('<WhatIf /> needs the file content/what-if.yaml');
});
