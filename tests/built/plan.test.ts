import { expect, test } from 'vitest';
import { type Element, elementsIn, parse, normalizedText } from '../../src/editions/html.ts';
import { classesOf, hasClass } from '../has-class.ts';
import { catalogue, read } from '../dist.ts';

const page = elementsIn(parse(read('plan/index.html')));
const points = page.filter(({ properties: { id } }) => /^point-\d+$/.test(String(id)));
const pencilStyles = ['struck', 'hatched', 'circled'];
const pencilStylesIn = (roots: readonly Element[]) =>
  new Set(
    roots
      .flatMap(elementsIn)
      .flatMap(classesOf)
      .filter((name) => pencilStyles.includes(name)),
  );

test('the points use every pencil style of the key', () => {
  const key = page.filter((element) => element.tagName === 'dt' && hasClass(element, 'mark'));
  expect(key.map(normalizedText)).toEqual(pencilStyles);
  expect(pencilStylesIn(key)).toEqual(new Set(pencilStyles));
  expect(pencilStylesIn(points)).toEqual(new Set(pencilStyles));
});

test('the home page has the key of the pencil in its draft', () => {
  const drafts = elementsIn(parse(read('index.html'))).filter((element) => hasClass(element, 'draft'));
  const terms = drafts.flatMap(elementsIn).filter(({ tagName }) => tagName === 'dt');
  expect(terms.map(normalizedText)).toEqual(pencilStyles);
});

test('each short name in the points links to exactly one chart or explainer, and each has one short name', () => {
  const places = [
    ...catalogue.charts.map(({ id }) => `/charts/${id}/`),
    ...catalogue.explainers.map(({ id }) => `/${id}/`),
  ];
  const links = points
    .flatMap(elementsIn)
    .filter(({ properties }) => places.includes(String(properties['href'])))
    .map((link) => [normalizedText(link), String(link.properties['href'])] as const);
  const byName = new Map(links);
  const byPlace = new Map(links.map(([name, place]) => [place, name]));
  expect(byPlace.size).toBeGreaterThan(10);
  expect(byName.size).toBe(byPlace.size);
  for (const [name, place] of links) expect([byName.get(name), byPlace.get(place)]).toEqual([place, name]);
});

test('each clause on territory has its own pattern', () => {
  const clauses = page.filter((element) => hasClass(element, 'parts')).flatMap(elementsIn);
  const drawn = clauses.filter(({ tagName }) => tagName === 'li').flatMap(classesOf);
  expect(drawn).toEqual(['recognised', 'frozen', 'leave', 'withdraw']);
});
