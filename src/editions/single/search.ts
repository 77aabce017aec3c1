import { h } from 'hastscript';
import { type Built, textOf } from '../built.ts';
import type { Element } from '../html.ts';
import type { RelinkUrl } from './merge-chapters.ts';

type SearchData = [kind: string, entries: [to: string, title: string, text: string][]][];

/** A text file of a build. Throws if the build has no such file. */
function textIn({ files }: Built, file: string): string {
  const bytes = files.get(file);
  if (!bytes)
    throw new Error(`${file}: the build has no such file, which the search of the single file needs`);
  return textOf(bytes);
}

/** The scripts of the site's search and its data, with addresses rewritten for the single file. */
export function searchScripts(built: Built, relink: RelinkUrl): Element[] {
  const data = JSON.parse(textIn(built, 'search-data.js').replace(/^searchData=/, '')) as SearchData;
  const moved = data.map(([kind, entries]) => [
    kind,
    entries.map(([to, title, text]) => [relink(to, 'index.html'), title, text]),
  ]);
  const json = JSON.stringify(moved).replaceAll('<', String.raw`\u003c`);
  return [`searchData=${json}`, textIn(built, 'search.js')].map((text) => h('script', text) as Element);
}
