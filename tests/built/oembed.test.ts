import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { catalogue, files, read } from '../dist.ts';
import { snippetsOf } from '../snippets.ts';

/** The addresses of the oEmbed replies that a page links to. */
function offered(page: string): string[] {
  const found: string[] = [];
  visit(rehype().parse(read(page)), 'element', ({ tagName, properties: { type, href } }) => {
    if (tagName === 'link' && type === 'application/json+oembed') found.push(String(href));
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

  test('is the link to the page, hidden, for systems that keep no frame, and snippet A of the page', () => {
    const link = `<blockquote hidden><a href="${page}">${title}</a></blockquote>`;
    expect(reply['html']).toBe(link + snippetsOf(id, new URL(page).origin).A);
    expect(reply['html']).toMatch(/<iframe [^>]* frameborder="0" [^>]*><\/iframe>/);
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

describe.each([...catalogue.explainers.map(({ id }) => id), 'interview'])('the oEmbed reply of %s', (id) => {
  const reply = JSON.parse(read(`oembed/pages/${id}.json`)) as Record<string, unknown>;

  test('is found from the page, and is a link with title, author and picture', () => {
    const site = (catalogue.charts[0]?.page ?? '').replace(/charts\/.*/, '');
    expect(offered(`${id}/index.html`)).toEqual([`${site}oembed/pages/${id}.json`]);
    expect(reply).toMatchObject({
      type: 'link',
      version: '1.0',
      author_name: id === 'interview' ? 'Donald Heflin' : 'Twenty-eight points',
      provider_name: 'Twenty-eight points',
      thumbnail_url: `${site}share/${id}.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(read(`${id}/index.html`)).toContain(
      '<meta property="og:site_name" content="Twenty-eight points">',
    );
  });
});
