import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changedLabels, changeLabels } from './changed-labels.ts';
import { copyProject } from './project-copy.ts';

const { at, build, remove } = copyProject('changed-labels');

let built: ReturnType<typeof build>;
beforeAll(() => {
  changeLabels(at('content/interface.yaml'));
  built = build();
});
afterAll(remove);

const edition = (name: string) => readFileSync(join(at('dist/offline'), `twenty-eight-points.${name}`));
const archiveText = (name: string) =>
  Object.entries(unzipSync(edition(name)))
    .filter(([file]) => /html$/.test(file))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('');

describe('with other words of the interface,', () => {
  test('the site and its editions are built', () => {
    expect(built.output).toContain('done: the site is in dist/');
    expect(built.status).toBe(0);
  });

  test('every edition has them', () => {
    const editions = { zip: archiveText('zip'), epub: archiveText('epub'), html: edition('html').toString() };
    for (const [name, text] of Object.entries(editions))
      for (const { seen, onSiteOnly } of changedLabels)
        if (!onSiteOnly || name === 'zip') expect(text.includes(seen), `${seen} in ${name}`).toBe(true);
  });

  test('each number of a note still has its note, and each point whom it binds', () => {
    const epub = archiveText('epub');
    expect(epub.match(/role="doc-footnote"/g)?.length).toBeGreaterThan(80);
    expect(epub.match(/epub:type="noteref"/g)?.length).toBeGreaterThan(80);
    expect(epub.match(/Has a duty: /g)?.length).toBeGreaterThan(15);
  });
});
