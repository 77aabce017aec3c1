import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SearchData } from '../../src/islands/search/search-engine.ts';
import { createSearch } from '../../src/islands/search/search-engine.ts';
import { files, read } from '../dist.ts';

const data = JSON.parse(read('search-data.js').replace(/^searchData=/, '')) as SearchData;
const entries = data.flatMap(([kind, all]) => all.map(([to, title, text]) => ({ kind, to, title, text })));
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
      const words = text.split(/\s+/).filter((word) => /^[\p{L}\p{N},.’-]{4,}$/u.test(word));
      const query = words
        .sort((a, b) => b.length - a.length)
        .slice(0, 6)
        .join(' ');
      const found = find(query).flatMap(({ results }) => results.map((result) => result.to));
      expect(found).toContain(to);
    },
  );
});
