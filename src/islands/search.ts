/**
 * The search: a classic script that a page loads when a reader first asks for it, after search-data.js, and that opens
 * at once. Inline in a page it waits for readers who ask; its data then holds addresses of that page.
 */
import { whenAsked } from './search/ask.ts';
import { mountSearch } from './search/dialog.ts';

const { src = '' } = (document.currentScript as HTMLScriptElement | null) ?? {};

/** The address of a page in this site, or in a folder on a disk, where a page needs its file's name. */
const addressOf = (to: string) => {
  if (!src) return to;
  const whole = new URL(to, src);
  if (whole.protocol === 'file:') whole.pathname = whole.pathname.replace(/\/$/, '/index.html');
  return whole.href;
};

const { searchData } = globalThis;
if (searchData && !globalThis.openSearch) {
  let open: (() => void) | undefined;
  const openSearch = () => {
    open ??= mountSearch(searchData, addressOf);
    open();
  };
  globalThis.openSearch = openSearch;
  if (src) openSearch();
  else whenAsked(openSearch);
}
