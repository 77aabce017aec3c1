import { describe, expect, test } from 'vitest';
import { catalogue, read } from '../dist.ts';

/** The addresses in a page's `nav` with an accessible name, in order. */
const navigationLinks = (html: string, name: string): string[] => {
  const [, nav = ''] = new RegExp(`<nav[^>]*aria-label="${name}"[^>]*>([\\s\\S]*?)</nav>`).exec(html) ?? [];
  return [...nav.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
};
const idsOf = (html: string, opening: RegExp) => [...html.matchAll(opening)].map(([, id = '']) => `#${id}`);

const ids = catalogue.explainers.map(({ id }) => id);

describe('navigation', () => {
  test('has several explainers to link', () => {
    expect(ids.length).toBeGreaterThan(1);
  });

  test.each(ids)('%s links to the previous and the next explainer', (id) => {
    const place = ids.indexOf(id);
    const beside = [ids[place - 1], ids[place + 1]].filter((other) => other !== undefined);
    expect(navigationLinks(read(`${id}/index.html`), 'Explainers')).toEqual(
      beside.map((other) => `/${other}/`),
    );
  });

  test.each(ids)('%s lists its headings', (id) => {
    const html = read(`${id}/index.html`);
    const headings = idsOf(html, /<h2 id="([^"]+)"/g);
    expect(headings.length).toBeGreaterThan(1);
    expect(headings).toEqual(expect.arrayContaining(navigationLinks(html, 'On this page')));
    expect(navigationLinks(html, 'On this page').length).toBeGreaterThan(1);
  });

  test('the plan lists each point once, by theme', () => {
    const html = read('plan/index.html');
    expect(navigationLinks(html, 'By theme').sort()).toEqual(idsOf(html, /<li id="(point-\d+)"/g).sort());
    expect(navigationLinks(html, 'By theme')).toHaveLength(28);
  });

  test('the interview lists its questions in order', () => {
    const html = read('interview/index.html');
    const questions = idsOf(html, /<h2 id="(q\d+)"/g);
    expect(questions.length).toBeGreaterThan(1);
    expect(navigationLinks(html, 'The questions')).toEqual(questions);
  });
});
