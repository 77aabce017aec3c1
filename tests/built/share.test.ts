import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { isEmbed, addressOf, catalogue, dist, pages, read } from '../dist.ts';

const shown = pages.filter((page) => !isEmbed(page));
const site = new URL('.', catalogue.charts[0]?.page.replace(/charts\/.*/, '') ?? '').href;

/** The contents of a page's meta elements by name or property. */
function metaOf(page: string): Record<string, string> {
  const found: Record<string, string> = {};
  visit(rehype().parse(read(page)), 'element', ({ tagName, properties }) => {
    const key = properties['property'] ?? properties['name'];
    if (tagName === 'meta' && typeof key === 'string') found[key] = String(properties['content']);
  });
  return found;
}

const fileOf = (address = '') => address.replace(site, '');

describe.each(shown)('the picture of %s', (page) => {
  const meta = metaOf(page);

  test('is a PNG of 1200 by 630 pixels, and the page says so', () => {
    const png = readFileSync(join(dist, fileOf(meta['og:image'])));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect([meta['og:image:width'], meta['og:image:height']]).toEqual(['1200', '630']);
    expect(meta['twitter:card']).toBe('summary_large_image');
  });

  test('has an alternative text', () => {
    const chart = catalogue.charts.find(({ page: own }) => fileOf(own) === addressOf(page));
    expect(meta['og:image:alt']?.length).toBeGreaterThan(5);
    if (chart) expect(meta['og:image:alt']).toBe(chart.alt);
  });
});

describe.each(catalogue.pages)('$page', ({ title, page, share }) => {
  test('shows a picture of its own, with the title that it has itself', () => {
    const meta = metaOf(`${fileOf(page)}index.html`);
    expect(meta['og:title']).toBe(title);
    expect(meta['og:image']).toBe(share);
    expect(catalogue.pages.filter((other) => other.share === share)).toHaveLength(1);
  });
});

test('every chart and explainer is among the pages with a picture of their own', () => {
  const own = catalogue.pages.map(({ page }) => page);
  for (const { id } of catalogue.explainers) expect(own).toContain(`${site}${id}/`);
  for (const chart of catalogue.charts) {
    expect(own).toContain(chart.page);
    expect(catalogue.pages.find(({ page }) => page === chart.page)?.share).toBe(chart.share);
  }
});
