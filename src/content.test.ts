import { describe, expect, test } from 'vitest';
import { readContent } from './content.ts';
import { changed, folderWith, read, written } from './content.fixture.ts';
import { inData } from './faults/data.ts';
import { inLists } from './faults/lists.ts';
import { inProse } from './faults/prose.ts';

const small = folderWith();

describe('a small content', () => {
  test('is read whole', () => {
    const { passages, records, events, figures, explainers } = read(small);
    expect(passages.filter(({ kind }) => kind === 'question')).toHaveLength(2);
    expect([...records.facts.keys()]).toEqual(['cap', 'later-cap']);
    expect(events.map(({ id }) => id)).toEqual(['second-draft']);
    expect(figures.map(({ alt }) => alt)).toEqual([
      'Dot chart. The army would be cut from 800,000 or more to 600,000 people.',
    ]);
    expect(explainers.map(({ id, data }) => [id, data.order])).toEqual([['army', 1]]);
  });

  test.each([...inProse, ...inLists, ...inData])('is refused with %s', (_, file, good, bad, message) => {
    expect(() => read(changed(small, file, good, bad))).toThrow(message);
  });

  test('shows no chart that has no table', () => {
    const { figures } = readContent(
      small,
      new Map([
        ['gas-dependence', {}],
        ['troop-cut', {}],
      ]),
    );
    expect(figures.map(({ id }) => id)).toEqual(['troop-cut']);
  });

  test('is refused without one of its lists, by the name of the file', () => {
    expect(() => read(folderWith({ 'content/points.yaml': undefined }))).toThrow(
      'content/points.yaml: there is no such file',
    );
  });

  test('is refused with a table that no chart draws', () => {
    const { 'content/data/troop-cut.yaml': table } = written;
    expect(() => read(folderWith({ 'content/data/troop-cuts.yaml': table }))).toThrow(
      'content/data/troop-cuts.yaml: there is no chart "troop-cuts"; did you mean "troop-cut"?',
    );
  });

  test('names all keys that a table lacks at once, with what each needs', () => {
    const bare = folderWith({ 'content/data/troop-cut.yaml': 'title: The army would be smaller\n' });
    expect(() => read(bare)).toThrow(
      /^content\/data\/troop-cut\.yaml:1: the file: missing here: short \(a short name is missing.*\), dek \(expected string\), .*alt \(a chart needs alt text.*\), .*columns \(expected array\)$/,
    );
  });
});

describe('a file that is not UTF-8', () => {
  const latin1 = (file: string, words: string) =>
    folderWith({ [file]: Buffer.from(`${written[file] ?? ''}${words}`, 'latin1') });

  test.each(Object.keys(written).filter((file) => !file.startsWith('seeds/')))(
    'is refused with its line and the words before the byte: %s',
    (file) => {
      const line = (written[file] ?? '').split('\n').length;
      expect(() => read(latin1(file, 'Orbán'))).toThrow(
        new RegExp(
          `^${RegExp.escape(file)}:${String(line)}: byte \\d+ \\(0xE1\\), after "Orb", is no UTF-8. Save`,
        ),
      );
    },
  );

  test('may begin with a byte order mark', () => {
    const [file, text] = ['content/facts.yaml', written['content/facts.yaml'] ?? ''];
    expect(read(folderWith({ [file]: `\uFEFF${text}` })).records.facts.size).toBe(2);
  });
});

describe('an interview', () => {
  const seed = written['seeds/interview.txt'] ?? '';
  const without = { 'seeds/interview.txt': undefined };

  test.each([
    ['no folder', without, 'seeds/: there is no such folder, or nothing is in it; put the interview there'],
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
      /^seeds\/interview\.txt:16: byte \d+ \(0xFF\) is no UTF-8/,
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
  ])('is refused with %s', (_, changes, message) => {
    expect(() => read(folderWith(changes))).toThrow(message);
  });

  test('has the same words with Windows line ends', () => {
    const { passages } = read(folderWith({ 'seeds/interview.txt': seed.replaceAll('\n', '\r\n') }));
    expect(passages.map(({ id, text }) => [id, text])).toEqual(
      read(small).passages.map(({ id, text }) => [id, text]),
    );
  });
});
