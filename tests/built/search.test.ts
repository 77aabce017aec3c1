import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SearchData } from '../../src/islands/search/search-engine.ts';
import { createSearch } from '../../src/islands/search/search-engine.ts';
import { directText, elementsIn, normalizedText, parse } from '../../src/editions/html.ts';
import { hasClass } from '../has-class.ts';
import { catalogue, files, read } from '../dist.ts';
import { readArchive, textOf } from './edition-pages.ts';

const data = JSON.parse(read('search-data.js').replace(/^searchData=/, '')) as SearchData;
const { charts } = catalogue;
const entries = data.flatMap(([kind, all]) =>
  all.map(([to, title, text, words = '']) => ({ kind, to, title, text, words })),
);
const { find } = createSearch(data);

describe('search', () => {
  test.each(data.map(([kind, all]) => [kind, all] as const))(
    'every entry of %s leads to a place',
    (_, all) => {
      expect(all.length).toBeGreaterThan(5);
      for (const [to] of all) {
        const [page = '', id] = to.split('#');
        expect(files).toContain(`${page}index.html`);
        if (id) expect(read(`${page}index.html`), to).toContain(` id="${id}"`);
      }
    },
  );

  test('has no duplicate addresses or texts', () => {
    expect(new Set(entries.map(({ to }) => to)).size).toBe(entries.length);
    const long = entries.map(({ text }) => text).filter((text) => text.length > 60);
    expect(new Set(long).size).toBe(long.length);
  });

  test('the passages are the interview’s words', () => {
    const [name = ''] = readdirSync('seeds');
    const seed = readFileSync(`seeds/${name}`, 'utf8');
    const passages = entries.filter(({ kind }) => kind === 'The interview');
    for (const { text } of passages) expect(seed).toContain(text);
  });

  test.each(entries.map(({ to, title, text }) => [to, `${title} ${text}`] as const))(
    '%s is found by its rarest words',
    (to, text) => {
      // A no-break space joins what is one word to the search: per cent.
      const words = text.split(/[ \n]+/).filter((word) => /^[\p{L}\p{N},.’-]{4,}$/u.test(word));
      const query = words
        .sort((a, b) => b.length - a.length)
        .slice(0, 6)
        .join(' ');
      const found = find(query).flatMap(({ results }) => results.map((result) => result.to));
      expect(found).toContain(to);
    },
  );
});

/** The texts of a chart's drawings, table and notes on its page, which a search for the chart must find. */
function textsOf(id: string): string[] {
  const all = elementsIn(parse(read(`charts/${id}/index.html`)));
  const figures = all.filter((element) => element.tagName === 'figure' && hasClass(element, 'figure'));
  const labels = figures
    .flatMap((figure) => elementsIn(figure))
    .filter(({ tagName }) => tagName === 'text' || tagName === 'tspan');
  const cells = all.filter(({ tagName }) => tagName === 'td' || tagName === 'th');
  const data = JSON.parse(read(`charts/${id}.json`)) as { notes: { title: string; text: string }[] };
  return [
    ...labels.map(directText),
    ...cells.map(normalizedText),
    ...data.notes.flatMap(({ title, text }) => [title, text]),
  ];
}

describe.each(charts)('the search for what the chart $id shows', ({ id }) => {
  const texts = textsOf(id);
  const entry = entries.find(({ to }) => to === `charts/${id}/`);
  const hasWord = (word: string) => {
    const found = find(word).flatMap(({ results }) => results.map(({ to }) => to));
    return found.includes(`charts/${id}/`);
  };

  test('finds the chart by every capitalised word of its drawing, table and notes', () => {
    const words = new Set(texts.flatMap((text) => text.match(/\p{Lu}[\p{L}\p{N}’]+/gu) ?? []));
    expect(words.size).toBeGreaterThan(10);
    expect([...words].filter((word) => !hasWord(word))).toEqual([]);
  });

  test('has no word twice among the further words', () => {
    const words = entry?.words.split('|') ?? [];
    expect(words.length).toBeGreaterThan(20);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

test.each(['Euroclear', 'Sberbank', 'Gazprombank', 'SWIFT', 'Sevastopol'])(
  '%s is found, in a chart',
  (word) => {
    const found = find(word).flatMap(({ results }) => results);
    const chart = found.find(({ to }) => to.startsWith('charts/'));
    expect(chart?.excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toContain(word);
  },
);

test('every link of the search in the zip ends in a file of the zip', () => {
  const zip = readArchive('twenty-eight-points.zip');
  const names = Object.keys(zip);
  const root = names.find((name) => name.endsWith('/search-data.js'))?.replace(/search-data\.js$/, '') ?? '';
  const inZip = JSON.parse(textOf(zip[`${root}search-data.js`]).replace(/^searchData=/, '')) as SearchData;
  const links = inZip.flatMap(([, all]) => all.map(([to]) => to));
  expect(links).toHaveLength(entries.length);
  for (const to of links) {
    expect(to).toMatch(/^(?:[\w-]+\/)*index\.html(?:#|$)/);
    expect(names).toContain(root + (to.split('#')[0] ?? ''));
  }
});
