import { askEachTime, patternOf, type Rule } from './headers.ts';

/** Where nginx serves a site from: the folder that holds the home's path, what it listens to, the site's address. */
export interface Place {
  root: string;
  listen: string;
  home: URL;
}

/** The content types of the files that the site is made of, by the ending of their names. */
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'application/xml',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  zip: 'application/zip',
  epub: 'application/epub+zip',
  pdf: 'application/pdf',
};

const usual: Readonly<Record<string, string>> = { 'Cache-Control': askEachTime };
const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;
const namesIn = (rules: readonly Rule[]): string[] => [
  ...new Set(rules.flatMap(({ headers }) => Object.keys(headers).filter((name) => name !== 'Content-Type'))),
];

/** One header as a map from paths to its value; a header without a value is not sent. */
function mapOf(name: string, rules: readonly Rule[], home: URL): string {
  const lines = rules.flatMap(({ path, headers: { [name]: value } }) =>
    value === undefined ? [] : `  "~${patternOf(path, home)}" "${value}";\n`,
  );
  return `map $uri ${variable(name)} {\n  default "${usual[name] ?? ''}";\n${lines.join('')}}\n`;
}

const typed = (rules: readonly Rule[], home: URL): string =>
  rules
    .flatMap(({ path, headers: { 'Content-Type': type } }) =>
      type === undefined
        ? []
        : `  location ~ "${patternOf(path, home)}" {\n    types {}\n    default_type "${type}";\n  }\n`,
    )
    .join('');

/** The rules as a file for nginx's `conf.d`: a map for each header, and one server. */
export const nginxFile = (rules: readonly Rule[], { root, listen, home }: Place): string =>
  `${namesIn(rules)
    .map((name) => mapOf(name, rules, home))
    .join('')}
server {
  listen ${listen};
  server_name ${home.hostname};
  root "${root}";
  absolute_redirect off;
  error_page 404 ${home.pathname}404.html;
  gzip_static on;
  gzip_vary on;
  brotli_static on;
  types {
${Object.entries(types)
  .map(([ending, type]) => `    "${type}" ${ending};\n`)
  .join('')}  }
${namesIn(rules)
  .map((name) => `  add_header ${name} ${variable(name)} always;\n`)
  .join('')}${typed(rules, home)}}
`;
