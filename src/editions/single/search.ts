import { h } from 'hastscript';
import { type Built, textOf } from '../built.ts';
import type { Element } from '../html.ts';
import { relinkedSearchData } from '../search-data.ts';
import type { RelinkUrl } from './merge-chapters.ts';

/** The scripts of the site's search and its data, with addresses rewritten for the single file. Throws if the build has none. */
export function searchScripts(built: Built, relink: RelinkUrl): Element[] {
  const script = built.files.get('search.js');
  if (!script)
    throw new Error('search.js: the build has no such file, which the search of the single file needs');
  const data = relinkedSearchData(built, (to) => relink(to, 'index.html'));
  return [data.replaceAll('<', String.raw`\u003c`), textOf(script)].map(
    (text) => h('script', text) as Element,
  );
}
