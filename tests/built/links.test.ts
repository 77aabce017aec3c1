import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { addressOf, files, pages, read } from '../dist.ts';

interface Found {
  ids: Set<string>;
  links: string[];
}

function readPage(page: string): Found {
  const found: Found = { ids: new Set(), links: [] };
  visit(rehype().parse(read(page)), 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') found.ids.add(properties['id']);
    for (const name of ['href', 'src']) {
      const value = properties[name];
      if (typeof value === 'string') found.links.push(value);
    }
  });
  return found;
}

const found = new Map(pages.map((page) => [page, readPage(page)]));
const site = 'http://localhost:4321';

/** Why a link is broken, or undefined where it is whole or leads to another site. */
function broken(link: string, page: string): string | undefined {
  const url = new URL(link, `${site}/${addressOf(page)}`);
  if (url.origin !== site) return undefined;
  const path = decodeURI(url.pathname.slice(1));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.includes(file)) return `${link}: no file ${file}`;
  const id = decodeURIComponent(url.hash.slice(1));
  return id && !found.get(file)?.ids.has(id) ? `${link}: no #${id} in ${file}` : undefined;
}

describe('links', () => {
  test.each(pages)('%s leads nowhere that is not there', (page) => {
    const links = found.get(page)?.links ?? [];
    expect(links.length).toBeGreaterThan(0);
    expect(links.map((link) => broken(link, page)).filter(Boolean)).toEqual([]);
  });
});
