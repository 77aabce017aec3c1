/**
 * The search: a classic script that a page loads on the first request, after search-data.js, and that opens the dialog
 * at once. If inline in a page, it waits for the first request, and its data contains links within that page.
 */
import { onSearchRequest } from './search/shortcuts.ts';
import { mountSearch } from './search/dialog.ts';

const { src = '' } = (document.currentScript as HTMLScriptElement | null) ?? {};

/** The URL of a page of this site. */
const urlOf = (to: string) => (src ? new URL(to, src).href : to);

const { searchData } = globalThis;
if (searchData && !globalThis.openSearch) {
  let open: (() => void) | undefined;
  const openSearch = () => {
    open ??= mountSearch(searchData, urlOf);
    open();
  };
  globalThis.openSearch = openSearch;
  if (src) openSearch();
  else onSearchRequest(openSearch);
}
