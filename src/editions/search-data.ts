import { type Built, textOf } from './built.ts';

type SearchData = [kind: string, entries: [to: string, ...texts: string[]][]][];

/** The data of the site's search as a script, with each path from the site's root replaced. Throws if the build has none. */
export function relinkedSearchData({ files }: Built, relink: (to: string) => string): string {
  const bytes = files.get('search-data.js');
  if (!bytes)
    throw new Error('search-data.js: the build has no such file, which the search of the editions needs');
  const data = JSON.parse(textOf(bytes).replace(/^searchData=/, '')) as SearchData;
  const relinked = data.map(([kind, entries]) => [
    kind,
    entries.map(([to, ...texts]) => [relink(to), ...texts]),
  ]);
  return `searchData=${JSON.stringify(relinked)}`;
}
