import { posix } from 'node:path';
import type { Built } from './built.ts';
import type { Root } from './html.ts';
import { pageOf } from './page.ts';
import { closedPolicyOf, policyOf } from './policy.ts';

/**
 * What a host says of the paths that match: `:name` stands for one part of a path, `*` for the rest or for all before an
 * ending. No two rules that match one path name the same header, because hosts join values or take the last.
 */
export interface Rule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

const policy = 'Content-Security-Policy';
const cached = (seconds: number, more = '') => ({
  'Cache-Control': `public, max-age=${String(seconds)}${more}`,
});
const [hour, day, week, year] = [3600, 86_400, 604_800, 31_536_000];
const shared = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** What lets an embed into the frames of pages that isolate themselves, too. */
const framed = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const refused = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': refused.map((feature) => `${feature}=()`).join(', '),
};

const single = /^offline\/.*(?<!index)\.html$/;

/** The paths at which a site's own pages are found: one for each folder that holds pages, and the page for what is missing. */
const pagePaths = (pages: readonly string[]): string[] => {
  const folders = pages
    .filter((page) => page.endsWith('/index.html'))
    .map((page) => posix.join(page, '../..'));
  return ['/', ...new Set(folders.map((folder) => posix.join('/', folder, ':page/'))), '/404.html'];
};

/** A page of its own kind, at its name and at its name without the ending, as some hosts show it. */
const closed = (file: string, page: Root): Rule[] =>
  [file, file.replace(/\.html$/, '')].map((path) => ({
    path: `/${path}`,
    headers: { [policy]: closedPolicyOf(page) },
  }));

function pageRules(built: Built): Rule[] {
  const files = [...built.files.keys()];
  const pages = files.filter((file) => /(^|\/)(index|404)\.html$/.test(file));
  const own = pages.filter((file) => !/^embed\/./.test(file) || file === 'embed/index.html');
  const said = policyOf(
    own.map((file) => pageOf(built, file)),
    built.home,
  );
  return [
    ...pagePaths(own).map((path) => ({ path, headers: { [policy]: said } })),
    ...files.filter((file) => single.test(file)).flatMap((file) => closed(file, pageOf(built, file))),
  ];
}

/** What can be shared, and what stays the same for long, by the files that there are. */
function fileRules(files: readonly string[]): Rule[] {
  const root = (name: RegExp) => files.filter((file) => name.test(file)).map((file) => `/${file}`);
  const endings = files.flatMap((file) => /^charts\/[^/]+(\.(?:csv|json|svg|png))$/.exec(file)?.[1] ?? []);
  return [
    ...['/charts/*', '/oembed/*'].map((path) => ({ path, headers: shared })),
    ...[...new Set(endings)].map((ending) => ({ path: `/charts/*${ending}`, headers: cached(hour) })),
    { path: '/embed/:chart/', headers: framed },
    ...root(/^embed\.js$|^[^/]+\.json$/).map((path) => ({ path, headers: { ...shared, ...cached(hour) } })),
    ...root(/^embed\.\d+\.js$/).map((path) => ({
      path,
      headers: { ...shared, ...cached(year, ', immutable') },
    })),
    { path: '/share/*', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin', ...cached(day) } },
    { path: '/fonts/*', headers: { 'Cross-Origin-Resource-Policy': 'same-origin', ...cached(week) } },
    { path: '/charts/*.csv-metadata.json', headers: { 'Content-Type': 'application/csvm+json' } },
    ...root(/^feed\.xml$/).map((path) => ({
      path,
      headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
    })),
  ];
}

/**
 * The headers of a finished build, as rules whose paths begin at the site's home. Embeds may stand in any frame, so nothing is
 * said of theirs: `frame-ancestors *` would refuse apps and sandboxed pages. What else they may do stands in their own `<meta>`.
 */
export const rulesOf = (built: Built): Rule[] => [
  { path: '/*', headers: everywhere },
  ...pageRules(built),
  ...fileRules([...built.files.keys()]),
];

/** A rule's path under a site's home as a regular expression for paths; a page is also found at its file. */
export const patternOf = (path: string, home: URL): string => {
  const parts = `${home.pathname.replace(/\/$/, '')}${path}`.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return `^${parts.replace(/:\w+/g, '[^/]+').replaceAll('*', '.*').replace(/\/$/, '/(index\\.html)?')}$`;
};

/** The rules as `_headers`, which Cloudflare Pages and Netlify read. */
export const headersFile = (built: Built): string =>
  rulesOf(built)
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${built.home.pathname.replace(/\/$/, '')}${path}\n${lines.join('')}`;
    })
    .join('\n');
