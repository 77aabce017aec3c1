import { posix } from 'node:path';

/** A file's path as it stands in an address. */
export const encodePath = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/** Where a server shows a file: `plan/index.html` of `https://a.org/b/` stands at `https://a.org/b/plan/`. */
export const addressOf = (file: string, home: URL): URL =>
  new URL(encodePath(file).replace(/(^|\/)index\.html$/, '$1'), home);

/** The files by each path at which a server shows them: `/b/plan/`, `/b/plan` and `/b/plan/index.html` are one file. */
export function placesOf(files: Iterable<string>, home: URL): Map<string, string> {
  const forms = (file: string) => ['', 'index.html', '/index.html'].filter((end) => file.endsWith(end));
  const pathOf = (path: string) => new URL(encodePath(path), home).pathname;
  return new Map(
    [...files].flatMap((file) =>
      forms(file).map((end) => [pathOf(file.slice(0, file.length - end.length)), file]),
    ),
  );
}

/** The way from one file's folder to another file, both as encoded paths of one site. */
export const wayTo = (from: string, to: string): string =>
  posix.relative(posix.dirname(`/${from}`), `/${to}`);
