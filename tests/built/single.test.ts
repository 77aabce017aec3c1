import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Element, elementsIn, hasClass, parse, wordsIn } from '../../src/editions/html.ts';
import { dist, read } from '../dist.ts';
import { isWay, mainOf, reading, readingPart, sourceLines } from './book.ts';
import { beyond, blocksIn, fold } from './text.ts';

const page = 'offline/twenty-eight-points.html';
const single = mainOf(`<main>${read(page)}</main>`);
const whole = elementsIn(parse(read(page)));
const union = (sets: Set<string>[]) => new Set(sets.flatMap((set) => [...set]));

/** What the one page leaves out, since it says it elsewhere: sources in full, where they are cited, and for whom. */
const saidElsewhere = (file: string) => (element: Element) =>
  isWay(element) ||
  hasClass(element, 'from') ||
  (file.startsWith('charts/') && element.tagName === 'ol') ||
  (file.startsWith('sources/') && hasClass(element, 'supports')) ||
  (file.startsWith('plan/') &&
    element.tagName === 'li' &&
    /^\/charts\//.test(String(elementsIn(element)[0]?.properties['href']))) ||
  (element.properties['role'] === 'note' && wordsIn(element).startsWith('Cite as'));

describe('the edition that is one page', () => {
  const isShelf = (file: string) => /^sources\/.+\//.test(file);
  const pages = reading.filter((file) => !isShelf(file) && !file.startsWith('claims/'));
  const site = union(pages.map((file) => blocksIn(readingPart(file), saidElsewhere(file))));
  const said = blocksIn(single);
  const bibliography = whole.filter(
    ({ tagName, properties: { id } }) => tagName === 'li' && /^s\d+$/.test(String(id)),
  );
  const lines = new Map(bibliography.map((line) => [String(line.properties['id']), fold(wordsIn(line))]));

  test('says all that the explainers, the plan, the interview, the charts and the pages about them say', () => {
    expect(site.size).toBeGreaterThan(1200);
    expect(beyond(site, said)).toEqual([]);
  });

  test('adds nothing but what it says of itself, its contents and its numbers of sources', () => {
    const titles = new Set(
      whole.filter(({ properties }) => properties['href']).map((link) => fold(wordsIn(link))),
    );
    const added = beyond(said, new Set([...site, ...lines.values()])).filter(
      (block) =>
        !titles.has(block) &&
        !/Sources[\d,]+$|^(Drawnin|Sourcescitedhere|Thenumbersinthetext|Mustactor|Isexpectedto)/.test(
          block,
        ) &&
        !/^(Thewholesiteinonefile|Itneedsnonetwork|Ourtext,chartsanddata|Twenty-eightpoints$)/.test(block),
    );
    expect(added).toEqual([]);
  });

  test('lists each source once, as the site words it, and all that it lists is cited', () => {
    const cited = new Set(whole.map(({ properties }) => String(properties['href']).slice(1)));
    expect(lines.size).toBeGreaterThan(200);
    expect(beyond(lines.values(), new Set(sourceLines.values()))).toEqual([]);
    expect(new Set(lines.values()).size).toBe(lines.size);
    expect(beyond(lines.keys(), cited)).toEqual([]);
  });

  test('cites for each note the sources that the site cites', () => {
    const idsIn = (element: Element) =>
      elementsIn(element).flatMap(({ properties }) => /#(.+)$/.exec(String(properties['href']))?.[1] ?? []);
    const site = reading
      .filter((file) => !isShelf(file))
      .flatMap((file) => elementsIn(mainOf(read(file))))
      .filter((element) => hasClass(element, 'from'))
      .map((element) => idsIn(element).map((id) => sourceLines.get(id)));
    const numbered = whole
      .filter((element) => element.tagName === 'p' && /Sources [\d, ]+$/.test(wordsIn(element)))
      .map((element) => idsIn(element).flatMap((id) => lines.get(id) ?? []));
    const known = new Set(numbered.map((list) => list.join()));
    expect(site.length).toBeGreaterThan(80);
    expect(site.map((list) => list.join()).filter((list) => list && !known.has(list))).toEqual([]);
  });

  test('is at most 400 kB', () => {
    expect(statSync(join(dist, page)).size).toBeLessThanOrEqual(400_000);
  });

  test('has one first heading, and no level is skipped', () => {
    const levels = whole.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('gives no id to two elements, and names by ids only what is there', () => {
    const ids = whole.flatMap(({ properties: { id } }) => (typeof id === 'string' ? id : []));
    const naming = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaDetails', 'htmlFor'];
    const named = whole.flatMap(({ properties }) => naming.flatMap((name) => properties[name] ?? []));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((id) => !ids.includes(String(id)))).toEqual([]);
  });
});
