import { readBuilt } from '../../src/editions/built.ts';
import { patternOf, rulesOf } from '../../src/editions/headers.ts';
import { type File, filesOf } from '../serve.ts';

/** The files of a built site by URL path, with the headers that its hosts must send; `root` is the address of the site. */
export async function filesWithHeaders(folder: string, root: URL): Promise<Map<string, File>> {
  const rules = rulesOf(await readBuilt(folder, root)).map(({ path, headers }) => ({
    pattern: new RegExp(patternOf(path, root)),
    headers: Object.entries(headers),
  }));
  const matches = (pattern: RegExp, path: string) => pattern.test(path) || pattern.test(`${path}.html`);
  const headersOf = (path: string) =>
    Object.fromEntries(rules.flatMap(({ pattern, headers }) => (matches(pattern, path) ? headers : [])));
  return new Map([...filesOf(folder)].map(([path, file]) => [path, { ...file, headers: headersOf(path) }]));
}
