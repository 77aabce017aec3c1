import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { catalogue, read } from '../dist.ts';

const squeeze = (text: string) => text.replaceAll(/\s+/g, '');

/** What is no text of an article: navigation, complementary parts, switches, and lists of links. */
const besides = 'nav, aside, fieldset, template, button, [hidden], .unprinted';

/** The document of a page, and what a reader view makes of it. */
function extract(page: string) {
  const address = `https://example.org/${page}`;
  const { document } = new JSDOM(read(`${page}index.html`), { url: address }).window;
  const main = document.querySelector('main');
  const paragraphs = [...(main?.querySelectorAll('p, dd, blockquote, article > ol li') ?? [])]
    .filter((element) => !element.closest(besides) && !element.querySelector('p, dd, li'))
    .map(({ textContent }) => squeeze(textContent))
    .filter(Boolean);
  const drawings = main?.querySelectorAll('.drawing').length ?? 0;
  const others = main?.querySelectorAll('.army > svg').length ?? 0;
  const article = new Readability(document).parse();
  const content = new JSDOM(article?.content ?? '').window.document.body;
  return { paragraphs, drawings, others, content, text: squeeze(content.textContent) };
}

const explainers = catalogue.explainers.map(({ id }) => `${id}/`);
const charts = catalogue.charts.map(({ id }) => `charts/${id}/`);

describe.each([...explainers, ...charts, 'afterwards/', 'about/', 'embed/', 'offline/'])(
  'the reader view of %s',
  (page) => {
    const { paragraphs, drawings, others, content, text } = extract(page);

    test('has every paragraph', () => {
      expect(paragraphs.length).toBeGreaterThan(4);
      expect(paragraphs.filter((paragraph) => !text.includes(paragraph))).toEqual([]);
    });

    test('has each chart once, in one state, with paints that need no style sheet', () => {
      const charts = content.querySelectorAll('svg[aria-details]');
      expect(charts).toHaveLength(drawings);
      expect(content.querySelectorAll('svg')).toHaveLength(drawings + others);
      for (const svg of charts) {
        const states = [...svg.querySelectorAll('[data-state]')].map(
          (group) => group.getAttribute('data-state')?.split(' ') ?? [],
        );
        // All marks share the last state.
        expect(states.filter((names) => names.at(-1) !== states[0]?.at(-1))).toEqual([]);
        expect(svg.querySelectorAll('[data-row]').length).toBeGreaterThan(0);
      }
      for (const svg of content.querySelectorAll('svg')) {
        expect(svg.outerHTML).not.toMatch(/var\(--\w+\)/);
        // Firefox’s Reader View drops paint-order and gives no element a height.
        expect(svg.outerHTML).not.toMatch(/paint-order|<rect/);
      }
    });

    test('has no code to embed on the page of a chart', () => {
      if (page.startsWith('charts/')) expect(text).not.toContain('<iframe');
    });
  },
);

test('the reader view of the interview has its words in order with nothing of ours between them', () => {
  const passages = [...new JSDOM(read('interview/index.html')).window.document.querySelectorAll('.passage')];
  const words = passages.map(({ textContent }) => squeeze(textContent)).join('');
  expect(passages.length).toBeGreaterThan(20);
  expect(extract('interview/').text).toContain(words);
});

test('the reader view of the interview has its credit and licence', () => {
  const { text } = extract('interview/');
  const credit = new JSDOM(read('interview/index.html')).window.document.querySelector('.sans.credit p');
  expect(text).toContain(squeeze(credit?.textContent ?? 'no credit'));
});

test('the reader view of the army has one outcome of the choice, the one that is chosen at first', () => {
  const { document } = new JSDOM(read('army/index.html')).window;
  const [first = '', ...others] = [...document.querySelectorAll('.outcomes > *')]
    .sort((a, b) => Number(a.hasAttribute('hidden')) - Number(b.hasAttribute('hidden')))
    .map(({ textContent }) => squeeze(textContent));
  const { text } = extract('army/');
  expect(others).toHaveLength(5);
  expect(text).toContain(first);
  expect(others.filter((other) => text.includes(other))).toEqual([]);
});
