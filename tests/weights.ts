import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotli } from './serve.ts';
import { addressOf, dist, files, isEmbed, pages, read } from './dist.ts';

/** The size and the budget, in bytes, of something that readers download; some editions have no limit. */
export interface Weight {
  name: string;
  bytes: number;
  limit?: number;
}

/** The budgets of design.md, section 8, in bytes. */
export const budgets = {
  firstFlight: 14_600,
  page: 43_800,
  embed: 14_600,
  map: 20_000,
  script: 6_000,
  search: 12_000,
  embedScript: 1_000,
  fonts: 60_000,
  single: 1_000_000,
} as const;

const sizeOf = (file: string): number => statSync(join(dist, file)).size;
const compressedSize = (file: string): number => sizeOf(`${file}.br`);

function byteBudgetOf(page: string): number {
  if (!isEmbed(page)) return budgets.page;
  return page.includes('territory-map') ? budgets.map : budgets.embed;
}

/** The brotli size in bytes of a page's scripts: each file that it loads, plus all inline scripts together. */
export function scriptSize(html: string): number {
  const scripts = [
    ...html.matchAll(/<script(?![^>]*application\/(?:ld\+)?json)([^>]*)>([\s\S]*?)<\/script>/g),
  ];
  const addresses = scripts.flatMap(([, attributes = '']) => /src="\/([^"]+)"/.exec(attributes)?.[1] ?? []);
  const inline = scripts.map(([, , text = '']) => text).join('\n');
  const inlineSize = inline.trim() ? brotli(inline).length : 0;
  return addresses.reduce((sum, file) => sum + brotli(readFileSync(join(dist, file))).length, inlineSize);
}

/** The size and budget of every page, embed and edition, the largest script of a page, the search, `embed.js` and the fonts. */
export function weights(): Weight[] {
  const fonts = files.filter((file) => file.endsWith('.woff2'));
  const editions = files.filter((file) => /^offline\/[^/]+\.(zip|html|epub|pdf|zim)$/.test(file));
  return [
    ...pages.map((page) => ({
      name: `/${addressOf(page)}`,
      bytes: compressedSize(page),
      limit: byteBudgetOf(page),
    })),
    {
      name: 'largest script of a page',
      bytes: Math.max(...pages.map((page) => scriptSize(read(page)))),
      limit: budgets.script,
    },
    { name: 'search.js', bytes: compressedSize('search.js'), limit: budgets.search },
    { name: 'embed.js', bytes: compressedSize('embed.js'), limit: budgets.embedScript },
    { name: 'fonts', bytes: fonts.reduce((sum, file) => sum + sizeOf(file), 0), limit: budgets.fonts },
    ...editions
      .filter((file) => !file.endsWith('/index.html'))
      .map((file) => ({
        name: file,
        bytes: sizeOf(file),
        ...(file.endsWith('.html') && { limit: budgets.single }),
      })),
  ];
}

/** The percentage of its budget that something uses; 0 if it has none. */
export const usedPercent = ({ bytes, limit = Infinity }: Weight): number => (100 * bytes) / limit;

/** Formats one line of the report: size, limit, free bytes and free percentage, with a warning above 90 per cent. */
export function formatWeight(weight: Weight): string {
  const { name, bytes, limit } = weight;
  const formatNumber = (value: number) => value.toLocaleString('en-GB').padStart(10);
  if (limit === undefined) return `${name.padEnd(36)}${formatNumber(bytes)}`;
  const verdict =
    usedPercent(weight) > 100 ? '  OVER ITS LIMIT' : usedPercent(weight) > 90 ? '  nearly full' : '';
  const free = `${formatNumber(limit - bytes)}${(100 - usedPercent(weight)).toFixed(1).padStart(7)} %`;
  return `${name.padEnd(36)}${formatNumber(bytes)}${formatNumber(limit)}${free}${verdict}`;
}
