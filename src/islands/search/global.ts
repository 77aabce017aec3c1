import type { SearchData } from './find.ts';

declare global {
  /** What can be found; set by search-data.js. */
  var searchData: SearchData | undefined;
  /** Opens the search; set by search.js. */
  var openSearch: (() => void) | undefined;
}
