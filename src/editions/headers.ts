import { posix } from 'node:path';
import type { Built } from './built.ts';
import type { Root } from './html.ts';
import { parsedPage } from './parsed-page.ts';
import { standalonePolicy, sitePolicy } from './content-security-policy.ts';

/**
 * The response headers for matching paths: `:name` matches one path segment, `*` the rest of a path or everything before an
 * extension. No two rules that match one path set the same header, because hosts join the values or use the last.
 */
export interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

const policy = 'Content-Security-Policy';
const cached = (seconds: number, more = '') => ({
  'Cache-Control': `public, max-age=${String(seconds)}${more}`,
});
const [hour, day, week, year] = [3600, 86_400, 604_800, 31_536_000];
const shared = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };
/** Allows embeds in frames of cross-origin isolated pages. */
const framed = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const deniedFeatures = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
};

const single = /^offline\/.*(?<!index)\.html$/;

/** The path patterns of a site's own pages: one for each folder that contains pages, and the 404 page. */
const pagePaths = (pages: readonly string[]): string[] => {
  const folders = pages
    .filter((page) => page.endsWith('/index.html'))
    .map((page) => posix.join(page, '../..'));
  return ['/', ...new Set(folders.map((folder) => posix.join('/', folder, ':page/'))), '/404.html'];
};

/** The policy of a self-contained page, at its name and at its name without the extension, which some hosts use. */
const standaloneRules = (file: string, page: Root): HeaderRule[] =>
  [file, file.replace(/\.html$/, '')].map((path) => ({
    path: `/${path}`,
    headers: { [policy]: standalonePolicy(page) },
  }));

function pageRules(built: Built): HeaderRule[] {
  const files = [...built.files.keys()];
  const pages = files.filter((file) => /(^|\/)(index|404)\.html$/.test(file));
  const own = pages.filter((file) => !/^embed\/./.test(file) || file === 'embed/index.html');
  const ownPolicy = sitePolicy(
    own.map((file) => parsedPage(built, file)),
    built.home,
  );
  return [
    ...pagePaths(own).map((path) => ({ path, headers: { [policy]: ownPolicy } })),
    ...files
      .filter((file) => single.test(file))
      .flatMap((file) => standaloneRules(file, parsedPage(built, file))),
  ];
}

/** The rules for cross-origin use, caching and types of the given files. */
function fileRules(files: readonly string[]): HeaderRule[] {
  const root = (name: RegExp) => files.filter((file) => name.test(file)).map((file) => `/${file}`);
  const endings = files.flatMap(
    (file) => /^charts\/[^/]+(\.(?:csv|json|svg|png|xlsx))$/.exec(file)?.[1] ?? [],
  );
  return [
    ...['/charts/*', '/oembed/*'].map((path) => ({ path, headers: shared })),
    ...[...new Set(endings)].map((ending) => ({ path: `/charts/*${ending}`, headers: cached(hour) })),
    { path: '/embed/:chart/', headers: framed },
    ...root(/^embed\.js$|^[^/]+\.json$/).map((path) => ({ path, headers: { ...shared, ...cached(hour) } })),
    ...root(/^embed\.\d+\.js$/).map((path) => ({
      path,
      headers: { ...shared, ...cached(year, ', immutable') },
    })),
    ...root(/^offline-worker\.js$/).map((path) => ({ path, headers: { 'Cache-Control': 'no-cache' } })),
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
 * The header rules of a finished build, with paths relative to the site's home. Embeds may be framed by any page, so they get
 * no policy here: `frame-ancestors *` would refuse apps and sandboxed pages. Their own `<meta>` contains the rest of their policy.
 */
export const rulesOf = (built: Built): HeaderRule[] => [
  { path: '/*', headers: everywhere },
  ...pageRules(built),
  ...fileRules([...built.files.keys()]),
];

/** Converts a rule's path under a site's home to a regular expression for paths; it also matches a page's `index.html`. */
export const patternOf = (path: string, home: URL): string => {
  const parts = `${home.pathname.replace(/\/$/, '')}${path}`.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return `^${parts.replace(/:\w+/g, '[^/]+').replaceAll('*', '.*').replace(/\/$/, '/(index\\.html)?')}$`;
};

/** Formats the rules as `_headers`, the file that Cloudflare Pages and Netlify read. */
export const headersFile = (built: Built): string =>
  rulesOf(built)
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${built.home.pathname.replace(/\/$/, '')}${path}\n${lines.join('')}`;
    })
    .join('\n');
