import { readFileSync } from 'node:fs';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { isEmbed, pages, read } from '../dist.ts';

interface Written {
  publisher: string;
  url?: string;
}
const sources = Object.entries(
  parse(readFileSync('content/sources.yaml', 'utf8')) as Record<string, Written>,
);

/** The pages of each id, and every linked address, on all pages but the embeds. */
const stands = new Map<string, string[]>();
const linked = new Set<string>();
for (const page of pages.filter((file) => !isEmbed(file)))
  visit(rehype().parse(read(page)), 'element', ({ tagName, properties: { id, href } }) => {
    if (tagName === 'li' && typeof id === 'string') stands.set(id, [...(stands.get(id) ?? []), page]);
    if (typeof href === 'string') linked.add(href);
  });

describe('sources', () => {
  test.each(sources)('%s is listed once, on the page of its publisher, with its address', (id, { url }) => {
    const [page, ...others] = (stands.get(id) ?? []).filter((at) => at.startsWith('sources/'));
    expect(page).toMatch(/^sources\/[a-z]-[a-z]\/index\.html$/);
    expect(others).toEqual([]);
    if (url) expect(linked).toContain(url);
  });

  test('every link to a source leads to the page that lists it', () => {
    const links = [...linked].filter((href) => /\/sources\/[a-z]-[a-z]\/#/.test(href));
    expect(links.length).toBeGreaterThan(sources.length / 2);
    for (const href of links) {
      const [page, id = ''] = href.slice(1).split('#');
      expect(stands.get(id), href).toContain(`${String(page)}index.html`);
    }
  });

  test.each(pages.filter((page) => read(page).includes('id="note-1"')))(
    'each note of %s names its sources and leads to them',
    (page) => {
      const notes = read(page)
        .split(/<li id="note-\d+"/)
        .slice(1);
      for (const note of notes) expect(note).toMatch(/href="\/sources\/[a-z]-[a-z]\/#[^"]+"/);
    },
  );

  test('the page of sources shows their number and what was not found', () => {
    expect(read('sources/index.html')).toContain(`${String(sources.length)} sources`);
    expect(read('sources/index.html')).toContain('id="not-found"');
  });
});
