import { expect, test } from 'vitest';
import { checkCsv } from './attached-csv.ts';

const good = 'part,seq,place,lon\nmain,1,Milove,37.6\nmain,2,Topoli,37.8\n';
const check = (text: string) => () => {
  checkCsv(text, 'content/data/front.csv');
};

test('a valid file passes, with any line endings', () => {
  expect(check(good)).not.toThrow();
  expect(check(good.replaceAll('\n', '\r\n'))).not.toThrow();
});

test.each([
  [
    'a duplicate line',
    good.replace('2,', '1,'),
    ':3: "main 1" is in line 2 already; each name may occur once',
  ],
  ['a duplicate name', 'place,lon\nKyiv,30\nKyiv,31\n', ':3: "Kyiv" is in line 2 already'],
  [
    'words in a column of numbers',
    good.replace('37.8', 'east'),
    ':3: "east" is not a number, as other cells of lon are',
  ],
  ['words in the first line of numbers', good.replace('37.6', 'east'), ':2: "east" is not a number'],
  [
    'a day that is not in the calendar',
    'package,day\nfirst,2022-02-31\nnext,2022-03-01\n',
    ':2: "2022-02-31" is not a date, as other cells of day are: there is no such day; February 2022 has 28 days',
  ],
  ['a day in words', 'package,day\nfirst,2022-02-23\nnext,1 March\n', ':3: "1 March" is not a date'],
  ['a cell too few', good.replace(',37.8', ''), ':3: "main,2,Topoli" has 3 cells, the header has 4'],
])('%s is rejected with file, line and words', (_, text, message) => {
  expect(check(text)).toThrow(`content/data/front.csv${message}`);
});
