import { expect, test } from 'vitest';
import { classesOf, type Element, elementsIn, hasClass, parse, wordsIn } from '../../src/editions/html.ts';
import { catalogue, read } from '../dist.ts';

const page = elementsIn(parse(read('plan/index.html')));
const points = page.filter(({ properties: { id } }) => /^point-\d+$/.test(String(id)));
const marks = ['struck', 'hatched', 'circled'];
const marksIn = (roots: readonly Element[]) =>
  new Set(
    roots
      .flatMap(elementsIn)
      .flatMap(classesOf)
      .filter((name) => marks.includes(name)),
  );

test('the pencil marks words of the points in every way that the key explains', () => {
  const key = page.filter((element) => element.tagName === 'dt' && hasClass(element, 'mark'));
  expect(key.map(wordsIn)).toEqual(marks);
  expect(marksIn(key)).toEqual(new Set(marks));
  expect(marksIn(points)).toEqual(new Set(marks));
});

test('a short way from a point to a chart gives the whole title of the chart', () => {
  const titles = new Map(catalogue.charts.map(({ id, title }) => [`/charts/${id}/`, `Chart: ${title}`]));
  const links = points.flatMap(elementsIn).filter(({ properties }) => titles.has(String(properties['href'])));
  expect(links.length).toBeGreaterThan(10);
  expect(links.map(wordsIn)).toEqual(links.map(({ properties }) => titles.get(String(properties['href']))));
});

test('each clause on land is drawn in a way of its own', () => {
  const clauses = page.filter((element) => hasClass(element, 'parts')).flatMap(elementsIn);
  const drawn = clauses.filter(({ tagName }) => tagName === 'li').flatMap(classesOf);
  expect(drawn).toEqual(['recognised', 'frozen', 'leave', 'withdraw']);
});
