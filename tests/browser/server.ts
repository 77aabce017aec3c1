/** Serves the built site at `home`, with the types and headers that its hosts are asked to send. */
import { readBuilt } from '../../src/editions/built.ts';
import { patternOf, rulesOf } from '../../src/editions/headers.ts';
import { dist } from '../dist.ts';
import { filesOf, serve } from '../serve.ts';
import { home, port } from './home.ts';

const root = new URL(home);
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
