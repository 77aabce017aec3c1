import { posix } from 'node:path';

/** Percent-encodes the segments of a file's path. */
export const encodePath = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/** The URL of a file: `plan/index.html` of `https://a.org/b/` is at `https://a.org/b/plan/`. */
export const urlOf = (file: string, home: URL): URL =>
  new URL(encodePath(file).replace(/(^|\/)index\.html$/, '$1'), home);

/** The files by each URL path that serves them: `/b/plan/`, `/b/plan` and `/b/plan/index.html` are one file. */
export function filesByPathname(files: Iterable<string>, home: URL): Map<string, string> {
  const forms = (file: string) => ['', 'index.html', '/index.html'].filter((end) => file.endsWith(end));
  const pathOf = (path: string) => new URL(encodePath(path), home).pathname;
  return new Map(
    [...files].flatMap((file) =>
      forms(file).map((end) => [pathOf(file.slice(0, file.length - end.length)), file]),
    ),
  );
}

/** The relative URL from one file to another, both given as encoded paths of one site. */
export const relativeUrl = (from: string, to: string): string =>
  posix.relative(posix.dirname(`/${from}`), `/${to}`);
