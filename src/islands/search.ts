/** The search: a classic script that a page loads on the first request, after search-data.js. */
import { mountSearch } from './search/dialog.ts';

const { src } = document.currentScript as HTMLScriptElement;
const { searchData } = globalThis;
if (searchData) globalThis.openSearch ??= mountSearch(searchData, (to) => new URL(to, src).href);
