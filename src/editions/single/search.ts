import { h } from 'hastscript';
import { type Built, textOf } from '../built.ts';
import type { Element } from '../html.ts';
import type { Relink } from './join.ts';

type SearchData = [kind: string, entries: [to: string, title: string, text: string][]][];

/** A text file of a build. Throws if the build has no such file. */
function textIn({ files }: Built, file: string): string {
  const bytes = files.get(file);
  if (!bytes) throw new Error(`${file}: the build has no such file, and the single file holds the search`);
  return textOf(bytes);
}

/** The site's search with its data, whose addresses lead into the file, as scripts for the end of the body. */
export function searchScripts(built: Built, relink: Relink): Element[] {
  const data = JSON.parse(textIn(built, 'search-data.js').replace(/^searchData=/, '')) as SearchData;
  const moved = data.map(([kind, entries]) => [
    kind,
    entries.map(([to, title, text]) => [relink(to, 'index.html'), title, text]),
  ]);
  const json = JSON.stringify(moved).replaceAll('<', String.raw`\u003c`);
  return [`searchData=${json}`, textIn(built, 'search.js')].map((text) => h('script', text) as Element);
}
