import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isEmbed, dist, files, pages, read } from '../dist.ts';

const brotli = (bytes: Buffer | string) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const bytesOf = (file: string) => readFileSync(join(dist, file));
const wide = new Set([
  'territory/index.html',
  'charts/index.html',
  'plan/index.html',
  'claims/index.html',
  'interview/index.html',
  'charts/territory-map/index.html',
]);

/** The most that a page may weigh in brotli: design.md, section 8. */
function budget(page: string): number {
  if (isEmbed(page)) return page.includes('territory-map') ? 14_600 : 10_000;
  return wide.has(page) ? 20_000 : 14_600;
}

const scriptsOf = (html: string) =>
  [...html.matchAll(/<script(?![^>]*application\/(?:ld\+)?json)([^>]*)>([\s\S]*?)<\/script>/g)].map(
    ([, attributes = '', body]) =>
      (/src="\/([^"]+)"/.exec(attributes)?.[1] ?? '') || `inline ${String(body)}`,
  );

/** What the scripts of a page weigh: each file by itself, and all that stands inside together. */
function scriptWeight(html: string): number {
  const scripts = scriptsOf(html);
  const inside = scripts.filter((script) => script.startsWith('inline ')).join('\n');
  const addressed = scripts.filter((script) => !script.startsWith('inline '));
  return addressed.reduce((sum, file) => sum + brotli(bytesOf(file)), inside ? brotli(inside) : 0);
}

describe('weight', () => {
  test.each(pages)('%s is within its budget', (page) => {
    expect(brotli(bytesOf(page))).toBeLessThanOrEqual(budget(page));
  });

  test('the map is at most 7,500 bytes wide, and the narrow one beside it at most 1,500 more', () => {
    const html = read('embed/territory-map/index.html');
    const [wide = '', narrow = ''] = ['wide', 'narrow'].map(
      (size) => new RegExp(`<svg[^>]*class="${size}[\\s\\S]*?</svg>`).exec(html)?.[0],
    );
    expect(brotli(wide)).toBeGreaterThan(1000);
    expect(brotli(wide)).toBeLessThanOrEqual(7500);
    expect(brotli(narrow)).toBeGreaterThan(500);
    expect(brotli(wide + narrow) - brotli(wide)).toBeLessThanOrEqual(1500);
  });

  test.each(pages)('%s carries at most 4,000 bytes of script', (page) => {
    expect(scriptWeight(read(page))).toBeLessThanOrEqual(4000);
  });

  test('the search with its library is at most 8,000 bytes', () => {
    expect(brotli(bytesOf('search.js'))).toBeLessThanOrEqual(8000);
  });

  test('embed.js is at most 1,000 bytes', () => {
    expect(brotli(bytesOf('embed.js'))).toBeLessThanOrEqual(1000);
  });

  test('the fonts are at most 60 kB in all', () => {
    const fonts = files.filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.reduce((sum, file) => sum + bytesOf(file).length, 0)).toBeLessThanOrEqual(60_000);
  });
});
