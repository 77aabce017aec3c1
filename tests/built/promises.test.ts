import { describe, expect, test } from 'vitest';
import { read } from '../dist.ts';

const page = read('guarantees/index.html');
const tableOf = (html: string): string => /<table class="promises[^]*?<\/table>/.exec(html)?.[0] ?? '';
const table = tableOf(page);
const [head = '', ...rows] = table.match(/<tr[ >][^]*?<\/tr>/g) ?? [];
const words = (html = '') =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
const columns = [...head.matchAll(/<th scope="col"[^>]*>([^]*?)<\/th>/g)].map(([, title]) => words(title));

describe('the table of promises', () => {
  test('has a row for each promise, with a cell for each column in their order', () => {
    expect(columns).toHaveLength(6);
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(row.match(/<th scope="row"/g)).toHaveLength(1);
      const names = [...row.matchAll(/<p class="of[^>]*>([^]*?)<\/p>/g)].map(([, title]) => words(title));
      expect(names).toEqual(columns.slice(1));
    }
  });

  test('has in each cell a note of the page, or says that it is not known', () => {
    for (const cell of table.match(/<td[^]*?<\/td>/g) ?? []) {
      const notes = [...cell.matchAll(/href="#(note-\d+)"/g)].map(([, id = '']) => id);
      expect(notes.length > 0 || cell.includes('class="open"'), words(cell)).toBe(true);
      for (const note of notes) expect(page).toContain(`<li id="${note}"`);
    }
  });

  test('stands in the book with the same words', () => {
    const book = tableOf(read('offline/twenty-eight-points.html'));
    const firstCells = (html: string) =>
      [...html.matchAll(/<th scope="[^"]+"[^>]*>([^]*?)<\/th>/g)].map(([, title]) => words(title));
    expect(firstCells(book)).toEqual(firstCells(table));
    expect(book.match(/<td/g)).toHaveLength(20);
  });
});
