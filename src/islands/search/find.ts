import MiniSearch from 'minisearch';
import { excerpt, markedParts, type Part } from './marks.ts';
import { termsOf, wordsOf } from './words.ts';

/** A thing that can be found: its address from the site's root, its title, its text. */
export type Entry = readonly [to: string, title: string, text: string];

/** What can be found, by kind, in the order of the site. */
export type SearchData = readonly (readonly [kind: string, entries: readonly Entry[]])[];

/** A thing that was found, its words marked. */
export interface Result {
  to: string;
  title: Part[];
  excerpt: Part[];
}

/** What was found of one kind, best first. */
export interface Group {
  kind: string;
  results: Result[];
}

/** Finds what a query asks for, kinds with the best result first; and says words near to one that finds nothing. */
export interface Search {
  find: (query: string) => Group[];
  near: (query: string) => string[];
}

const isNumber = (term: string) => /^\d/.test(term);

/** A search over data, indexed now. */
export function searchOf(data: SearchData): Search {
  const all = data.flatMap(([kind, entries]) => entries.map((entry) => ({ kind, entry })));
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: termsOf,
      boost: { title: 2 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => !isNumber(term) && term.length > 4 && 0.2,
    },
  });
  index.addAll(all.map(({ entry: [, title, text] }, id) => ({ id, title, text })));

  /** Entries with all words; or where there are none, with all, spelt almost so; or with some. */
  const look = (query: string) => {
    for (const options of [
      { combineWith: 'AND', fuzzy: false } as const,
      { combineWith: 'AND' } as const,
      {},
    ]) {
      const found = index.search(query, options);
      if (found.length) return found;
    }
    return [];
  };
  return {
    find: (query) => {
      const groups = new Map<string, Result[]>();
      for (const { id, match } of look(query)) {
        const found = all[id as number];
        if (!found) continue;
        const terms = new Set(Object.keys(match));
        const [to, title, text] = found.entry;
        const results = groups.get(found.kind) ?? [];
        results.push({ to, title: markedParts(title, terms), excerpt: excerpt(text, terms) });
        groups.set(found.kind, results);
      }
      return [...groups].map(([kind, results]) => ({ kind, results }));
    },
    near: (query) =>
      index
        .autoSuggest(query, { fuzzy: 0.45, combineWith: 'OR' })
        .slice(0, 3)
        .map(({ suggestion }) => suggestion),
  };
}
