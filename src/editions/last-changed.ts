import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The day (ISO 8601) on which a page, given as HTML, says in its linked data that it was last changed, or undefined. */
export const lastChanged = (html: string): string | undefined =>
  /"dateModified":"(\d{4}(?:-\d\d){0,2})"/.exec(html)?.[1];

/** A line of the site map with the day on which its page was last changed, where it says so; `folder` holds the build. */
export function dated<Line extends { url: string }>(
  line: Line,
  folder: string,
  base: string,
): Line & { lastmod?: string } {
  const { pathname } = new URL(line.url);
  const page = join(folder, decodeURI(pathname.slice(base.replace(/\/$/, '').length)), 'index.html');
  const lastmod = lastChanged(readFileSync(page, 'utf8'));
  return lastmod === undefined ? line : { ...line, lastmod };
}
