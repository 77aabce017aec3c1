import { describe, expect, test } from 'vitest';
import { elementsIn, parse } from '../../src/editions/html.ts';
import { read } from '../dist.ts';
import { readArchive, textOf } from './edition-pages.ts';
import { fileUrlFaults } from './file-urls.ts';

const folder = 'twenty-eight-points/';
const zip = new Map(
  Object.entries(readArchive('twenty-eight-points.zip')).map(([path, bytes]) => [
    path.slice(folder.length),
    textOf(bytes),
  ]),
);
const single = read('offline/twenty-eight-points.html');

describe('at file: URLs', () => {
  test('nothing in the zip fails', () => {
    expect(zip.size).toBeGreaterThan(100);
    expect(zip.has('index.html')).toBe(true);
    expect(fileUrlFaults(zip)).toEqual([]);
  });

  test('nothing in the edition that is one file fails', () => {
    expect(fileUrlFaults(new Map([['index.html', single]]))).toEqual([]);
  });

  test('every link of the zip to the web is labelled, and the single file has a style for such links', () => {
    const links = [...zip]
      .filter(([file]) => file.endsWith('.html'))
      .flatMap(([, html]) => elementsIn(parse(html)))
      .filter(({ tagName, properties }) => tagName === 'a' && /^https?:/.test(String(properties['href'])));
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ properties }) => !('dataWeb' in properties))).toEqual([]);
    expect(single).toMatch(/a\[href\^=['"]?http['"]?\]::?after\s*\{\s*content:\s*['"] ↗/);
  });

  test.each([
    ['<a href="/plan/index.html">', 'the root of the disk'],
    ['<img src="//b.org/x.png">', 'the root of the disk'],
    ['<a href="C:/x.html">', 'a place on one machine'],
    ['<a href="../">', 'a folder'],
    ['<a href="../index.html#two">', 'no such id'],
    ['<a href="#nowhere">', 'no such id'],
    ['<a href="../plam/index.html">', 'no such file'],
    ['<img srcset="https://b.org/x.png">', 'another host'],
    ['<link href="https://b.org/x.css" rel="stylesheet">', 'another host'],
    ['<p style="background:url(https://b.org/x.png)">', 'another host'],
    ['<style>@import "https://b.org/x.css"</style>', 'another host'],
    ['<script type="module" src="../a.js"></script>', 'a module by address'],
    ['<script type="module">import a from "./a.js"</script>', 'an import of a file'],
    ['<script crossorigin src="../a.js"></script>', 'crossorigin or integrity'],
    ['<link rel="manifest" href="../a.js">', 'a manifest'],
    ['<base target="_blank">', 'a base'],
    ['<svg><use href="../b.svg#x"/></svg>', 'a use of another file'],
  ])('%s fails', (markup, reason) => {
    const files = new Map([
      ['index.html', '<p id="one">'],
      ['plan/index.html', `<a href="../index.html#one">1</a><a href="https://b.org/">2</a>${markup}`],
      ['a.js', ''],
      ['b.svg', '<svg id="x"/>'],
    ]);
    const faults = fileUrlFaults(files);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(new RegExp(`^plan/index.html: .*${reason}$`));
  });
});
