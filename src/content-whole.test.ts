import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from './content.ts';
import { changed } from './content.fixture.ts';
import { inSite } from './faults/site.ts';
import { files } from './files.ts';
import { type Folder, pathsIn, stemOf } from './records/folder.ts';

const charts = new Map(pathsIn(files, 'content/data', '.yaml').map((file) => [stemOf(file), {}]));
const read = (folder: Folder) => readContent(folder, charts);

test('the files that the site is made from are those on the disk, byte for byte', () => {
  expect(files.size).toBeGreaterThan(charts.size);
  for (const [path, bytes] of files) expect(readFileSync(path).equals(bytes), path).toBe(true);
});

test('the site’s own content is whole', () => {
  const { figures, explainers, records } = read(files);
  expect(figures).toHaveLength(charts.size);
  expect(explainers.length).toBeGreaterThan(0);
  expect([...records.points.keys()]).toHaveLength(28);
});

test.each(inSite)('the site’s own content is refused with %s', (_, file, good, bad, message) => {
  expect(() => read(changed(files, file, good, bad))).toThrow(message);
});

test('the site’s own interview has the same passages with Windows line ends', () => {
  const { seed, passages } = read(files);
  const windows = read(changed(files, seed.file, /\n/g, '\r\n'));
  const words = ({ id, kind, text }: (typeof passages)[number]) => [id, kind, text];
  expect(windows.passages.map(words)).toEqual(passages.map(words));
  expect(windows.seed.sha256).not.toBe(seed.sha256);
});
