import type { OpenSearch } from './open-when-loaded.ts';
import type { SearchData } from './search-engine.ts';

declare global {
  /** The searchable entries; set by search-data.js. */
  var searchData: SearchData | undefined;
  /** The searchable entries of the book, compressed; set in its page. */
  var packedSearchData: string | undefined;
  /** Opens the search; set by search.js. */
  var openSearch: OpenSearch | undefined;
}
