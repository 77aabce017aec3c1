import type { SearchData } from './search-engine.ts';

declare global {
  /** The searchable entries; set by search-data.js. */
  var searchData: SearchData | undefined;
  /** Opens the search; set by search.js. */
  var openSearch: (() => void) | undefined;
}
