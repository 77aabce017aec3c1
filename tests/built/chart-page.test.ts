import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { catalogue, dist, read } from '../dist.ts';

/** The text of a node with ordinary spaces, as it is copied. */
const wordsOf = (node: Root | ElementContent): string =>
  node.type === 'text'
    ? node.value.replaceAll('\u00a0', ' ')
    : 'children' in node
      ? node.children.map((child) => wordsOf(child as ElementContent)).join('')
      : '';

/** The texts that the copy buttons of a page copy, by the label of the button. */
function copiesOf(tree: Root): Map<string, string[]> {
  const copies = new Map<string, string[]>();
  visit(tree, 'element', (node, index, parent) => {
    if (node.properties['dataCopy'] !== '' || !parent || index === undefined) return;
    const before = parent.children
      .slice(0, index)
      .findLast((child): child is Element => child.type === 'element');
    const words = wordsOf(node).trim();
    copies.set(words, [...(copies.get(words) ?? []), before ? wordsOf(before).trim() : '']);
  });
  return copies;
}

describe.each(catalogue.charts)('the page of the chart $id', ({ id, title, alt, page, downloads }) => {
  const tree = rehype().parse(read(`charts/${id}/index.html`));
  const copies = copiesOf(tree);

  test('offers the alt text of the catalogue', () => {
    expect(copies.get('Copy alt text')).toEqual([alt]);
  });

  test('has a credit line with the address and the licence', () => {
    expect(copies.get('Copy credit line')).toEqual([`Chart: Twenty-eight points, ${page}, CC BY 4.0`]);
  });

  test('has the citation in four forms, each with title and address', () => {
    const citations = copies.get('Copy citation') ?? [];
    expect(citations.map((text) => text.slice(0, 5))).toEqual([
      `“${title.slice(0, 4)}`,
      '@misc',
      '[{"id',
      '{{cit',
    ]);
    for (const text of citations) {
      expect(text).toContain(page);
      expect(text).toContain('2026');
    }
    const [entry] = JSON.parse(citations[2] ?? '') as { title: string; type: string }[];
    expect(entry).toMatchObject({ title, type: 'graphic', URL: page });
  });

  test('has the four snippets, each with its own button', () => {
    for (const letter of 'ABCD') expect(copies.get(`Copy snippet ${letter}`)).toHaveLength(1);
  });

  test('offers every download with its size', () => {
    const offered: [string, string][] = [];
    visit(tree, 'element', (node) => {
      const link = node.children.find(
        (child): child is Element => child.type === 'element' && 'download' in child.properties,
      );
      if (node.tagName !== 'li' || !link) return;
      offered.push([String(link.properties['href']), /[\d.]+ kB/.exec(wordsOf(node))?.[0] ?? '']);
    });
    expect(offered).toEqual(
      Object.values(downloads).map((address) => {
        const { pathname } = new URL(address);
        return [pathname, `${(statSync(join(dist, pathname)).size / 1000).toFixed(1)} kB`];
      }),
    );
  });

  test('shows the dates of the data and of the last change', () => {
    const words = wordsOf(tree);
    expect(words).toMatch(/Data as of [^;]{4,20}; last changed \d{1,2} \w+ 20\d\d\./);
  });
});
