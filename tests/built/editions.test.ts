import { describe, expect, test } from 'vitest';
import { type Element, elementsIn, parse, wordsIn } from '../../src/editions/html.ts';
import { catalogue, read } from '../dist.ts';
import {
  isWay,
  listedBounds,
  mainOf,
  open,
  passagesIn,
  reading,
  readingPart,
  saidBounds,
  textOf,
} from './book.ts';
import { beyond, blocksIn, fold, tablesIn } from './text.ts';

const page = 'offline/twenty-eight-points.html';
const single = mainOf(`<main>${read(page)}</main>`);
const whole = elementsIn(parse(read(page)));
const zip = open('twenty-eight-points.zip');
const epub = open('twenty-eight-points.epub');
const inZip = (file: string) => mainOf(textOf(zip[`twenty-eight-points/${file}`]));
const chapters = Object.keys(epub).filter((file) => /^EPUB\/(?!nav|cover)[^/]+\.xhtml$/.test(file));
const inEpub = (file: string) => mainOf(textOf(epub[file]));
const union = (sets: Set<string>[]) => new Set(sets.flatMap((set) => [...set]));
const tablesOf = (roots: Element[]) => new Map(roots.flatMap((root) => [...tablesIn(root)]).sort());

describe('the zip', () => {
  test.each(reading)('says on %s what the site says', (file) => {
    const arrow = (element: Element) => 'dataMark' in element.properties;
    expect(blocksIn(inZip(file), arrow)).toEqual(blocksIn(mainOf(read(file))));
    expect(tablesIn(inZip(file))).toEqual(tablesIn(mainOf(read(file))));
  });
});

describe('the EPUB', () => {
  const site = union(reading.map((file) => blocksIn(readingPart(file), isWay)));
  const book = union(chapters.map((file) => blocksIn(inEpub(file))));

  test('says all that the site says', () => {
    expect(site.size).toBeGreaterThan(2000);
    expect(beyond(site, book)).toEqual([]);
  });

  test('adds nothing but the way from a drawing to its table and the names of the states of a map', () => {
    const states = whole.filter(({ tagName }) => tagName === 'label').map((label) => fold(wordsIn(label)));
    const added = new Set([fold('Table, notes and sources'), ...states]);
    expect(beyond(book, new Set([...site, ...added]))).toEqual([]);
  });
});

describe('every edition', () => {
  test('says of each point whom it binds, and how', () => {
    const bound = listedBounds(mainOf(read('plan/index.html')));
    expect(bound).toHaveLength(28);
    expect(bound.flat().length).toBeGreaterThan(28);
    expect(listedBounds(inZip('plan/index.html'))).toEqual(bound);
    expect(saidBounds(single)).toEqual(bound);
    expect(saidBounds(inEpub('EPUB/plan.xhtml'))).toEqual(bound);
  });

  const withTables = [...catalogue.charts.map(({ id }) => `charts/${id}/index.html`), 'claims/index.html'];
  const tables = tablesOf(withTables.map((file) => mainOf(read(file))));

  test('has every cell of every table', () => {
    expect(tables.size).toBe(withTables.length);
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
