import { describe, expect, test } from 'vitest';
import { catalogue, read } from '../dist.ts';

/** The addresses that a navigation of a page leads to, by the navigation's name, in order. */
const waysOf = (html: string, name: string): string[] => {
  const [, nav = ''] = new RegExp(`<nav[^>]*aria-label="${name}"[^>]*>([\\s\\S]*?)</nav>`).exec(html) ?? [];
  return [...nav.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
};
const idsOf = (html: string, opening: RegExp) => [...html.matchAll(opening)].map(([, id = '']) => `#${id}`);

const ids = catalogue.explainers.map(({ id }) => id);

describe('ways on', () => {
  test('there are explainers to lead between', () => {
    expect(ids.length).toBeGreaterThan(1);
  });

  test.each(ids)('%s leads to the explainer before it and to the next', (id) => {
    const place = ids.indexOf(id);
    const beside = [ids[place - 1], ids[place + 1]].filter((other) => other !== undefined);
    expect(waysOf(read(`${id}/index.html`), 'Explainers')).toEqual(beside.map((other) => `/${other}/`));
  });

  test.each(ids)('%s lists its headings', (id) => {
    const html = read(`${id}/index.html`);
    const headings = idsOf(html, /<h2 id="([^"]+)"/g);
    expect(headings.length).toBeGreaterThan(1);
    expect(headings).toEqual(expect.arrayContaining(waysOf(html, 'On this page')));
    expect(waysOf(html, 'On this page').length).toBeGreaterThan(1);
  });

  test('the plan lists each point once, by theme', () => {
    const html = read('plan/index.html');
    expect(waysOf(html, 'By theme').sort()).toEqual(idsOf(html, /<li id="(point-\d+)"/g).sort());
    expect(waysOf(html, 'By theme')).toHaveLength(28);
  });

  test('the interview lists its questions in order', () => {
    const html = read('interview/index.html');
    const questions = idsOf(html, /<h2 id="(q\d+)"/g);
    expect(questions.length).toBeGreaterThan(1);
    expect(waysOf(html, 'The questions')).toEqual(questions);
  });
});
