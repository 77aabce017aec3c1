import MiniSearch from 'minisearch';
import { excerpt, highlightTerms, type TextPart } from './highlight.ts';
import { queryTerms, tokenise } from './tokens.ts';

/** A searchable entry: path from the site's root, title, text, and further words that are on the page, with bars between them. */
export type SearchEntry = readonly [to: string, title: string, text: string, words?: string];

/** The searchable entries by kind, in the order of the site. */
export type SearchData = readonly (readonly [kind: string, entries: readonly SearchEntry[]])[];

/** A search result, with matches highlighted. */
export interface SearchResult {
  to: string;
  title: TextPart[];
  excerpt: TextPart[];
}

/** The results of one kind, best first. */
export interface ResultGroup {
  kind: string;
  results: SearchResult[];
}

/** `find` returns the results of a query, kinds with the best result first; `suggest` returns up to three similar queries. */
export interface Search {
  find: (query: string) => ResultGroup[];
  suggest: (query: string) => string[];
}

/** The words that match, highlighted, after an ellipsis; nothing if none does. */
function matchingWords(words: string, terms: ReadonlySet<string>): TextPart[] {
  const found = words.split('|').filter((word) => highlightTerms(word, terms).some(({ isMatch }) => isMatch));
  return found.length ? [{ text: ' … ', isMatch: false }, ...highlightTerms(found.join(' '), terms)] : [];
}

const isNumber = (term: string) => /^\d/.test(term);

/** Creates a search and indexes its data. */
export function createSearch(data: SearchData): Search {
  const all = data.flatMap(([kind, entries]) => entries.map((entry) => ({ kind, entry })));
  const index = new MiniSearch<{ id: number; title: string; text: string; words: string }>({
    fields: ['title', 'text', 'words'],
    tokenize: (text) => tokenise(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTerms,
      boost: { title: 2 },
      prefix: (term) => term.length > 1,
      fuzzy: (term) => !isNumber(term) && term.length > 4 && 0.2,
    },
  });
  index.addAll(all.map(({ entry: [, title, text, words = ''] }, id) => ({ id, title, text, words })));

  /** Entries with all words; if there are none, with all words in similar spelling; if there are none, with some words. */
  const searchIndex = (query: string) => {
    for (const options of [
      { combineWith: 'AND', fuzzy: false } as const,
      { combineWith: 'AND' } as const,
      {},
    ]) {
      const matches = index.search(query, options);
      if (matches.length) return matches;
    }
    return [];
  };
  return {
    find: (query) => {
      const groups = new Map<string, SearchResult[]>();
      for (const { id, match } of searchIndex(query)) {
        const indexed = all[id as number];
        if (!indexed) continue;
        const terms = new Set(Object.keys(match));
        const [to, title, text, words = ''] = indexed.entry;
        const results = groups.get(indexed.kind) ?? [];
        results.push({
          to,
          title: highlightTerms(title, terms),
          excerpt: [...excerpt(text, terms), ...matchingWords(words, terms)],
        });
        groups.set(indexed.kind, results);
      }
      return [...groups].map(([kind, results]) => ({ kind, results }));
    },
    suggest: (query) => {
      const suggestions = index.autoSuggest(query, { fuzzy: 0.45, combineWith: 'OR' });
      return [
        ...new Set(suggestions.map(({ suggestion }) => [...new Set(suggestion.split(' '))].join(' '))),
      ].slice(0, 3);
    },
  };
}
