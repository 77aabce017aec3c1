import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { catalogue, files, read } from '../dist.ts';

/** The addresses of the oEmbed replies that a page links to. */
function offered(page: string): string[] {
  const found: string[] = [];
  visit(rehype().parse(read(page)), 'element', ({ tagName, properties: { type, href } }) => {
    if (tagName === 'link' && type === 'application/json+oembed') found.push(String(href));
  });
  return found;
}

/** The snippets of a chart's page as a reader copies them. */
function snippetsOn(page: string): string[] {
  const found: string[] = [];
  visit(rehype().parse(read(page)), 'element', (node) => {
    if (node.tagName !== 'code') return;
    found.push(node.children.map((child) => (child.type === 'text' ? child.value : '')).join(''));
  });
  return found;
}

describe.each(catalogue.charts)('the oEmbed reply of $id', ({ id, title, page, share, oembed }) => {
  const reply = JSON.parse(read(`oembed/${id}.json`)) as Record<string, unknown>;

  test('is found from the page and from the embed', () => {
    expect(oembed).toMatch(new RegExp(`/oembed/${id}\\.json$`));
    for (const file of [`charts/${id}/index.html`, `embed/${id}/index.html`])
      expect(offered(file)).toEqual([oembed]);
  });

  test('is snippet A of the page', () => {
    expect(snippetsOn(`charts/${id}/index.html`)).toContain(reply['html']);
    expect(reply['html']).toMatch(/^<div style="[^"]*">\n<iframe [^>]*><\/iframe>\n<\/div>$/);
  });

  test('has every field that the type rich needs, and who made it', () => {
    const home = page.replace(/charts\/.*/, '');
    expect(reply).toMatchObject({
      type: 'rich',
      version: '1.0',
      title,
      author_name: 'Twenty-eight points',
      provider_name: 'Twenty-eight points',
      provider_url: home,
      width: 720,
      thumbnail_url: share,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(reply['height']).toBeGreaterThanOrEqual(200);
    expect(reply['height']).toBeLessThanOrEqual(1000);
    expect(reply['cache_age']).toBeGreaterThan(0);
    expect(files).toContain(share.replace(home, ''));
  });
});
