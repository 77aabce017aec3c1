import { describe, expect, test } from 'vitest';
import { elementsIn, parse, normalizedText } from '../../src/editions/html.ts';
import { read } from '../dist.ts';
import { isNavigation, mainOf, months, readingPages, readingPart } from './edition-pages.ts';
import { difference, blocksIn, removeWhitespace } from './text-blocks.ts';

const page = 'offline/twenty-eight-points.html';
const single = mainOf(`<main>${read(page)}</main>`);
const whole = elementsIn(parse(read(page)));
const union = (sets: Set<string>[]) => new Set(sets.flatMap((set) => [...set]));

describe('the edition that is one page', () => {
  const site = union(readingPages.map((file) => blocksIn(readingPart(file), isNavigation)));
  const singleBlocks = blocksIn(single);

  test('has all text of the site', () => {
    expect(site.size).toBeGreaterThan(2000);
    expect(difference(site, singleBlocks)).toEqual([]);
  });

  test('adds only the text about the file, its contents and links to drawings', () => {
    const titles = new Set(
      whole
        .filter(({ properties }) => properties['href'])
        .map((link) => removeWhitespace(normalizedText(link))),
    );
    for (const month of months()) titles.add(month);
    const added = difference(singleBlocks, site).filter(
      (block) =>
        !titles.has(block) &&
        !/^(Drawnin|Claims(?=\d)|Thewholesiteinonefile|Itneedsnonetwork|Ourtext,chartsanddata|Twenty-eightpoints$)/.test(
          block,
        ),
    );
    expect(added).toEqual([]);
  });

  test('leaves out what only the copy buttons of the site use', () => {
    expect(read('charts/troop-cut/index.html')).toContain('Cite as');
    expect(normalizedText(single)).not.toMatch(/Cite as|Alt text/);
  });

  test('has one first heading, and no level is skipped', () => {
    const levels = whole.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  test('has no duplicate ids and no references to missing ids', () => {
    const ids = whole.flatMap(({ properties: { id } }) => (typeof id === 'string' ? id : []));
    const naming = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaDetails', 'htmlFor'];
    const named = whole.flatMap(({ properties }) => naming.flatMap((name) => properties[name] ?? []));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(named.filter((id) => !ids.includes(String(id)))).toEqual([]);
    const targets = whole.flatMap(({ properties: { href } }) =>
      typeof href === 'string' && href.startsWith('#') ? href.slice(1) : [],
    );
    expect(targets.length).toBeGreaterThan(1000);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
