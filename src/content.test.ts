import { describe, expect, test } from 'vitest';
import { readContent } from './content.ts';
import { emptyChart, withChange, sampleFolder, readSample, sampleFiles } from './content.fixture.ts';
import { tableFaults } from './faults/tables.ts';
import { listFaults } from './faults/lists.ts';
import { siteListFaults } from './faults/site-lists.ts';
import { unitFaults } from './faults/units.ts';
import { explainerFaults } from './faults/explainers.ts';

const sample = sampleFolder();

describe('the sample content', () => {
  test('is read completely', () => {
    const { passages, records, events, figures, explainers } = readSample(sample);
    expect(passages.filter(({ kind }) => kind === 'question')).toHaveLength(2);
    expect([...records.facts.keys()]).toEqual(['cap', 'later-cap']);
    expect(events.map(({ id }) => id)).toEqual(['second-draft']);
    expect(figures.map(({ alt }) => alt)).toEqual([
      'Dot chart. The army would be cut from 800,000 or more to 600,000 people.',
    ]);
    expect(explainers.map(({ id, data }) => [id, data.order])).toEqual([['army', 1]]);
  });

  test.each([...explainerFaults, ...listFaults, ...siteListFaults, ...tableFaults, ...unitFaults])(
    'is rejected with %s',
    (_, file, good, bad, message) => {
      expect(() => readSample(withChange(sample, file, good, bad))).toThrow(message);
    },
  );

  test('has no figure for a chart without a table', () => {
    const { figures } = readContent(
      sample,
      new Map([
        ['gas-dependence', emptyChart],
        ['troop-cut', emptyChart],
      ]),
    );
    expect(figures.map(({ id }) => id)).toEqual(['troop-cut']);
  });

  test('is rejected with a row that its chart cannot draw, with its line', () => {
    const geometry = () => {
      throw new Error('row cap: the drawing needs a date');
    };
    expect(() => readContent(sample, new Map([['troop-cut', { geometry }]]))).toThrow(
      'content/data/troop-cut.yaml:31: row cap: the drawing needs a date',
    );
  });

  test('is rejected without one of its lists, with the file name', () => {
    expect(() => readSample(sampleFolder({ 'content/points.yaml': undefined }))).toThrow(
      'content/points.yaml: there is no such file',
    );
  });

  test('is rejected with a table that has no chart', () => {
    const { 'content/data/troop-cut.yaml': table } = sampleFiles;
    expect(() => readSample(sampleFolder({ 'content/data/troop-cuts.yaml': table }))).toThrow(
      'content/data/troop-cuts.yaml: there is no chart "troop-cuts"; did you mean "troop-cut"?',
    );
  });

  test('lists all missing keys of a table with their types', () => {
    const incomplete = sampleFolder({ 'content/data/troop-cut.yaml': 'title: The army would be smaller\n' });
    expect(() => readSample(incomplete)).toThrow(
      /^content\/data\/troop-cut\.yaml:1: the file: missing here: short \(a short name is missing.*\), dek \(expected string\), .*alt \(a chart needs alt text.*\), .*columns \(expected array\)$/,
    );
  });
});

describe('a file that is not UTF-8', () => {
  const latin1 = (file: string, words: string) =>
    sampleFolder({ [file]: Buffer.from(`${sampleFiles[file] ?? ''}${words}`, 'latin1') });

  test.each(Object.keys(sampleFiles).filter((file) => !file.startsWith('seeds/')))(
    'is rejected with its line and the words before the byte: %s',
    (file) => {
      const line = (sampleFiles[file] ?? '').split('\n').length;
      expect(() => readSample(latin1(file, 'Orbán'))).toThrow(
        new RegExp(
          `^${RegExp.escape(file)}:${String(line)}: byte \\d+ \\(0xE1\\), after "Orb", is not valid UTF-8. Save`,
        ),
      );
    },
  );

  test('may begin with a byte order mark', () => {
    const [file, text] = ['content/facts.yaml', sampleFiles['content/facts.yaml'] ?? ''];
    expect(readSample(sampleFolder({ [file]: `\uFEFF${text}` })).records.facts.size).toBe(2);
  });
});

describe('an interview', () => {
  const seed = sampleFiles['seeds/interview.txt'] ?? '';
  const without = { 'seeds/interview.txt': undefined };

  test.each([
    ['no folder', without, 'seeds/: the folder does not exist or is empty; put the interview there'],
    [
      'no text file',
      { ...without, 'seeds/interview.docx': 'x' },
      'seeds/: there is no .txt file, only seeds/interview.docx; put the interview there, as one .txt file',
    ],
    [
      'two text files',
      { 'seeds/other.txt': seed },
      'seeds/: there are 2 interviews, seeds/interview.txt and seeds/other.txt; leave one',
    ],
    ['no byte', { 'seeds/interview.txt': '' }, 'seeds/interview.txt: the file is empty'],
    [
      'a byte that is not UTF-8',
      { 'seeds/interview.txt': Buffer.concat([Buffer.from(seed), Buffer.from([0xff])]) },
      /^seeds\/interview\.txt:16: byte \d+ \(0xFF\) is not valid UTF-8/,
    ],
    [
      '10 MB',
      { 'seeds/interview.txt': Buffer.alloc(10_000_000, 'a ') },
      'seeds/interview.txt: 10,000,000 bytes. An interview has at most 1,000,000; is this the right file?',
    ],
    [
      'no question',
      { 'seeds/interview.txt': 'A headline\n\nA byline\n\nNo question.\n' },
      'seeds/interview.txt:5: no question found up to the last line',
    ],
  ])('is rejected with %s', (_, changes, message) => {
    expect(() => readSample(sampleFolder(changes))).toThrow(message);
  });

  test('has the same words with Windows line ends', () => {
    const { passages } = readSample(sampleFolder({ 'seeds/interview.txt': seed.replaceAll('\n', '\r\n') }));
    expect(passages.map(({ id, text }) => [id, text])).toEqual(
      readSample(sample).passages.map(({ id, text }) => [id, text]),
    );
  });
});
