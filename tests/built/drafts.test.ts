import { describe, expect, test } from 'vitest';
import { read } from '../dist.ts';

const page = read('drafts/index.html');
const [table = ''] = /<table class="drafts[^]*?<\/table>/.exec(page) ?? [];
const rows = [...table.matchAll(/<tr id="([^"]+)"[^]*?<\/tr>/g)].map(([row, id = '']) => ({ id, row }));

describe('the comparison of the drafts', () => {
  test('is a table with a row for each subject and a cell for each text', () => {
    expect(rows.map(({ id }) => id)).toContain('troops');
    expect(rows).toHaveLength(9);
    for (const { row } of rows) {
      expect(row.match(/<th scope="row"/g)).toHaveLength(1);
      expect(row.match(/<td/g)).toHaveLength(4);
    }
    expect(table.match(/<th scope="col"/g)).toHaveLength(5);
  });

  test('has for each cell a note on the page', () => {
    const notes = [...table.matchAll(/href="#(note-\d+)"/g)].map(([, note = '']) => note);
    expect(notes).toHaveLength(36);
    for (const note of notes) expect(page).toContain(`<li id="${note}"`);
  });

  test('says what the marks show: changed, not known', () => {
    const changes = table.match(/class="hidden">\s*changed, /g) ?? [];
    expect(changes).toHaveLength(15);
    expect(table.match(/>not known</g)).toHaveLength(7);
    expect(page).toContain('In 7 of 36 cells the terms are not known.');
  });

  test('is reached from its points of the plan', () => {
    const plan = read('plan/index.html');
    for (const { id, row } of rows) {
      const points = [...row.matchAll(/plan\/#point-(\d+)/g)].map(([, n = '']) => n);
      expect(points.length).toBeGreaterThan(0);
      for (const n of points) {
        const [entry = ''] = new RegExp(`<li id="point-${n}"[^]*?(?=<li id="point-|</ol>)`).exec(plan) ?? [];
        expect(entry, n).toContain(`href="/drafts/#${id}"`);
      }
    }
  });

  test('is found from every page’s foot, by search and in the sitemap', () => {
    expect(read('index.html')).toContain('href="/drafts/"');
    expect(read('sitemap-0.xml')).toContain('/drafts/');
  });
});
