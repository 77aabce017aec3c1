import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The `dateModified` (ISO 8601) in the linked data of a page, given as HTML, or undefined if there is none. */
export const lastModified = (html: string): string | undefined =>
  /"dateModified":"(\d{4}(?:-\d\d){0,2})"/.exec(html)?.[1];

/** Adds to a sitemap entry the date of its page's last change, if any; `folder` holds the build. Throws if there is no page. */
export function withLastModified<Entry extends { url: string }>(
  entry: Entry,
  folder: string,
  base: string,
): Entry & { lastmod?: string } {
  const { pathname } = new URL(entry.url);
  const page = join(folder, decodeURI(pathname.slice(base.replace(/\/$/, '').length)), 'index.html');
  const lastmod = lastModified(readFileSync(page, 'utf8'));
  return lastmod === undefined ? entry : { ...entry, lastmod };
}
