import { describe, expect, test } from 'vitest';
import { type Element, elementsIn, parse, normalizedText } from '../../src/editions/html.ts';
import { catalogue, read } from '../dist.ts';
import {
  isNavigation,
  obligationsInLists,
  mainOf,
  readArchive,
  passagesIn,
  readingPages,
  readingPart,
  obligationsInSentences,
  textOf,
} from './edition-pages.ts';
import { difference, blocksIn, removeWhitespace, tablesIn } from './text-blocks.ts';

const page = 'offline/twenty-eight-points.html';
const single = mainOf(`<main>${read(page)}</main>`);
const whole = elementsIn(parse(read(page)));
const zip = readArchive('twenty-eight-points.zip');
const epub = readArchive('twenty-eight-points.epub');
const inZip = (file: string) => mainOf(textOf(zip[`twenty-eight-points/${file}`]));
const chapters = Object.keys(epub).filter((file) => /^EPUB\/(?!nav|cover)[^/]+\.xhtml$/.test(file));
const inEpub = (file: string) => mainOf(textOf(epub[file]));
const union = (sets: Set<string>[]) => new Set(sets.flatMap((set) => [...set]));
const tablesOf = (roots: Element[]) => new Map(roots.flatMap((root) => [...tablesIn(root)]).sort());

describe('the zip', () => {
  test.each(readingPages)('has the text of the site on %s', (file) => {
    const arrow = (element: Element) => 'dataMark' in element.properties;
    expect(blocksIn(inZip(file), arrow)).toEqual(blocksIn(mainOf(read(file))));
    expect(tablesIn(inZip(file))).toEqual(tablesIn(mainOf(read(file))));
  });
});

describe('the EPUB', () => {
  /** What explains marks that only screens have. */
  const isForScreens = ({ properties }: Element) => 'dataScreen' in properties;
  const left = (element: Element) => isNavigation(element) || isForScreens(element);
  const site = union(readingPages.map((file) => blocksIn(readingPart(file), left)));
  const book = union(chapters.map((file) => blocksIn(inEpub(file))));

  test('has all text of the site', () => {
    expect(site.size).toBeGreaterThan(2000);
    expect(difference(site, book)).toEqual([]);
  });

  test('adds to the edition that is one page only the names of map states', () => {
    const states = whole
      .filter(({ tagName }) => tagName === 'label')
      .map((label) => removeWhitespace(normalizedText(label)));
    expect(difference(book, new Set([...blocksIn(single), ...states]))).toEqual([]);
  });
});

describe('every edition', () => {
  test('has the obligations of each point', () => {
    const bound = obligationsInLists(mainOf(read('plan/index.html')));
    expect(bound).toHaveLength(28);
    expect(bound.flat().length).toBeGreaterThan(28);
    expect(obligationsInLists(inZip('plan/index.html'))).toEqual(bound);
    expect(obligationsInSentences(single)).toEqual(bound);
    expect(obligationsInSentences(inEpub('EPUB/plan.xhtml'))).toEqual(bound);
  });

  const withTables = readingPages.filter((file) => tablesIn(mainOf(read(file))).size > 0);
  const tables = tablesOf(withTables.map((file) => mainOf(read(file))));

  test('has every cell of every table', () => {
    expect(tables.size).toBe(catalogue.charts.length + ['claims', 'drafts', 'what if', 'promises'].length);
    expect(tablesOf(withTables.map(inZip))).toEqual(tables);
    expect(tablesOf([single])).toEqual(tables);
    expect(tablesOf(chapters.map(inEpub))).toEqual(tables);
  });

  test('has every passage of the interview, word for word, under its id', () => {
    const passages = passagesIn(mainOf(read('interview/index.html')));
    expect(passages.size).toBeGreaterThan(25);
    expect(passagesIn(inZip('interview/index.html'))).toEqual(passages);
    expect(passagesIn(single)).toEqual(passages);
    expect(passagesIn(inEpub('EPUB/interview.xhtml'))).toEqual(passages);
  });
});
