import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from './content.ts';
import { emptyChart, withChange } from './content.fixture.ts';
import { siteFaults } from './faults/site.ts';
import { contentFiles } from './content-files.ts';
import { type Folder, listPaths, stemOf } from './records/folder.ts';

const charts = new Map(
  listPaths(contentFiles, 'content/data', '.yaml').map((file) => [stemOf(file), emptyChart]),
);
const read = (folder: Folder) => readContent(folder, charts);

test('the content files equal the files on disk', () => {
  expect(contentFiles.size).toBeGreaterThan(charts.size);
  for (const [path, bytes] of contentFiles) expect(readFileSync(path).equals(bytes), path).toBe(true);
});

test('the site’s own content is valid', () => {
  const { figures, explainers, records } = read(contentFiles);
  expect(figures).toHaveLength(charts.size);
  expect(explainers.length).toBeGreaterThan(0);
  expect([...records.points.keys()]).toHaveLength(28);
});

test.each(siteFaults)('the site’s own content is rejected with %s', (_, file, good, bad, message) => {
  expect(() => read(withChange(contentFiles, file, good, bad))).toThrow(message);
});

test('the site’s own interview has the same passages with Windows line ends', () => {
  const { seed, passages } = read(contentFiles);
  const windows = read(withChange(contentFiles, seed.file, /\n/g, '\r\n'));
  const words = ({ id, kind, text }: (typeof passages)[number]) => [id, kind, text];
  expect(windows.passages.map(words)).toEqual(passages.map(words));
  expect(windows.seed.sha256).not.toBe(seed.sha256);
});
