import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readFileSync } from 'node:fs';
import { catalogue, isEmbed, pages, read } from '../dist.ts';

const { abbreviations } = parseYaml(readFileSync('content/site.yaml', 'utf8')) as {
  abbreviations: Record<string, string>;
};
const documentOf = (file: string) => new JSDOM(read(file)).window.document;

describe.each(pages.filter((file) => !isEmbed(file)))('%s', (file) => {
  const document = documentOf(file);
  const main = document.querySelector('main');

  test('explains each abbreviation once', () => {
    const explained = [...document.querySelectorAll('abbr')].map((element) => [
      element.textContent,
      element.title,
    ]);
    expect(new Set(explained.map(([short]) => short)).size).toBe(explained.length);
    for (const [short = '', title] of explained) expect(title).toBe(abbreviations[short]);
    for (const element of main?.querySelectorAll(
      'script, style, svg, template, pre, code, blockquote, q, h1, abbr, .term, .passage',
    ) ?? [])
      element.remove();
    const text = main?.textContent ?? '';
    const missing = Object.keys(abbreviations).filter(
      (short) =>
        new RegExp(`(?<![\\p{L}\\p{N}])${short}(?![\\p{L}\\p{N}])`, 'u').test(text) &&
        !explained.some(([known]) => known === short),
    );
    expect(missing).toEqual([]);
  });

  test('marks quotations of the interview as American English', () => {
    expect(document.documentElement.lang).toBe('en-GB');
    const quotations = documentOf(file).querySelectorAll(
      '.pull blockquote, a.words, td.words q, li[id^=point] .claim a',
    );
    for (const quotation of quotations) expect(quotation.getAttribute('lang')).toBe('en-US');
  });
});

test('the interview is American English, and the notes on it are not', () => {
  const document = documentOf('interview/index.html');
  for (const passage of document.querySelectorAll('h1, .passage'))
    expect(passage.closest('[lang]')?.getAttribute('lang')).toBe('en-US');
  for (const note of document.querySelectorAll('.row > aside'))
    expect(note.getAttribute('lang')).toBe('en-GB');
});

test.each(catalogue.charts)('the embed of $id has its quotation in American English', ({ id }) => {
  const quotation = documentOf(`embed/${id}/index.html`).querySelector('blockquote');
  expect(quotation?.getAttribute('lang')).toBe('en-US');
});

test.each(catalogue.explainers)('$id has square kilometres in words', ({ id }) => {
  for (const figure of documentOf(`${id}/index.html`).querySelectorAll('.fact')) {
    figure.querySelectorAll('[aria-hidden]').forEach((symbol) => {
      symbol.remove();
    });
    expect(figure.textContent).not.toContain('km²');
  }
});
