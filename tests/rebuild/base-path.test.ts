import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalogue, files, read as readRoot } from '../dist.ts';
import { copyProject } from './project-copy.ts';

const [site, base] = ['https://news.example', '/explainers/'];
const { at, build, remove } = copyProject('base-path');
let made: string[] = [];

/** The interview, which this build reads with Windows line endings. */
const seed = 'seeds/000_0137f7ac30ef6373.txt';

beforeAll(() => {
  writeFileSync(at(seed), readFileSync(at(seed), 'utf8').replaceAll('\n', '\r\n'));
  const { status, output } = build({ SITE: site, BASE_PATH: 'explainers' });
  expect(status, output).toBe(0);
  made = readdirSync(at('dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at('dist/').length));
});
afterAll(remove);

const read = (file: string) => readFileSync(at(`dist/${file}`), 'utf8');
const listed = (ending: RegExp) => made.filter((file) => ending.test(file));

/** Why an address of the site is broken, or undefined if it works. */
function broken(address: string): string | undefined {
  const { pathname } = new URL(address, site);
  if (!pathname.startsWith(base)) return `${address}: outside ${base}`;
  const path = decodeURI(pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return made.includes(file) ? undefined : `${address}: no file ${file}`;
}

/** The absolute addresses of all links in a page to the site itself. */
function addressesOf(file: string): string[] {
  const found: string[] = [];
  const here = `${site}${base}${file.replace(/index\.html$/, '')}`;
  visit(rehype().parse(read(file)), 'element', ({ properties }) => {
    for (const name of ['href', 'src', 'srcSet', 'cite', 'poster', 'dataWorker']) {
      const value = properties[name];
      if (typeof value === 'string' && value !== '')
        found.push(new URL(value.split(' ')[0] ?? '', here).href);
    }
  });
  return found.filter((address) => address.startsWith(site));
}

/** The absolute addresses of the site in a text; what stands for a chart's id in a shortcode is the first chart's. */
const absoluteUrlsIn = (text: string) =>
  (
    text
      .replaceAll(/%s|\$\{[^}]*\}|\{\{ include\.id \}\}/g, catalogue.charts[0]?.id ?? '')
      .match(/https:\/\/news\.example[^\s"'<>&{}\\)]*/g) ?? []
  ).map((found) => found.replace(/[.,;`]+$/, ''));

describe('a build under a base path', () => {
  test('has the same files as one at the root', () => {
    expect(made.sort()).toEqual([...files]);
  });

  test('has no broken links, frames, images or scripts', () => {
    const pages = listed(/\.html$/).filter((file) => !file.startsWith('offline/twenty'));
    expect(pages.length).toBeGreaterThan(20);
    for (const page of pages) {
      const addresses = addressesOf(page);
      expect(addresses.length, page).toBeGreaterThan(0);
      expect(addresses.map(broken).filter(Boolean), page).toEqual([]);
    }
  });

  test('has no broken absolute addresses in snippets, feeds, catalogues and downloads', () => {
    for (const file of listed(/\.(html|json|xml|txt|js|webmanifest|svg)$/))
      expect(absoluteUrlsIn(read(file)).map(broken).filter(Boolean), file).toEqual([]);
  });

  test('contains no address of the build at the root', () => {
    for (const file of listed(/\.(html|json|xml|txt|js|webmanifest|svg|csv)$/))
      expect(read(file), file).not.toContain('localhost:4321');
  });

  test('has the same interview page as the build at the root, also from Windows line endings', () => {
    const atRoot = read('interview/index.html')
      .replaceAll(`${site}${base}`, 'http://localhost:4321/')
      .replaceAll(base, '/');
    expect(readFileSync(at(seed), 'utf8')).toContain('\r\n\r\n');
    expect(atRoot).toBe(readRoot('interview/index.html'));
  });
});
