import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The folder of the built site. */
export const dist = new URL('../dist/', import.meta.url).pathname;

if (!existsSync(dist)) throw new Error('There is no dist/; build the site first: npm run build');

/** The published catalogue of charts and explainers. */
export interface Catalogue {
  charts: {
    id: string;
    title: string;
    alt: string;
    page: string;
    embed: string;
    undrawn: string[];
    oembed: string;
    share: string;
    downloads: Record<string, string>;
  }[];
  explainers: { id: string; title: string; page: string }[];
  pages: { title: string; page: string; share: string }[];
}

/** Reads a file of the site as text, by its path from the site's root. */
export const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

/** Every file of the site, sorted, as paths from its root. */
export const files: string[] = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();

/** The files of all pages of the site, without the single-page edition. */
export const pages: string[] = files.filter(
  (file) => file.endsWith('.html') && !file.startsWith('offline/twenty-'),
);

/** Whether a page is an embed, for frames on other sites; `/embed/` itself is an ordinary page. */
export const isEmbed = (file: string): boolean => /^embed\/[^/]+\/index\.html$/.test(file);

/** The address of a page's file from the site's root: "army/" for "army/index.html". */
export const addressOf = (file: string): string => file.replace(/index\.html$/, '');

/** The catalogue that the site publishes. */
export const catalogue = JSON.parse(read('charts.json')) as Catalogue;

/** The number of claims in content, counted by their keys. */
export const claimCount = [...readFileSync('content/claims.yaml', 'utf8').matchAll(/^\d+:/gm)].length;
