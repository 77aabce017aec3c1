/** Serves the built site at `siteOrigin` with the media types and headers that its hosts must send. */
import { readBuilt } from '../../src/editions/built.ts';
import { patternOf, rulesOf } from '../../src/editions/headers.ts';
import { dist } from '../dist.ts';
import { filesOf, serve } from '../serve.ts';
import { siteOrigin, port } from './site-origin.ts';

const root = new URL(siteOrigin);
const rules = rulesOf(await readBuilt(dist, root)).map(({ path, headers }) => ({
  pattern: new RegExp(patternOf(path, root)),
  headers: Object.entries(headers),
}));
const matches = (pattern: RegExp, path: string) => pattern.test(path) || pattern.test(`${path}.html`);
const headersOf = (path: string) =>
  Object.fromEntries(rules.flatMap(({ pattern, headers }) => (matches(pattern, path) ? headers : [])));

await serve(
  new Map([...filesOf(dist)].map(([path, file]) => [path, { ...file, headers: headersOf(path) }])),
  port,
);
