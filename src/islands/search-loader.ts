/** Loads the search and its data on the first request; as classic scripts, which also load from `file://`. */
import { loadScript } from './load-script.ts';
import { openWhenLoaded } from './search/open-when-loaded.ts';
import { onSearchRequest } from './search/shortcuts.ts';

onSearchRequest(
  openWhenLoaded(async () => {
    await loadScript('search-data.js');
    await loadScript('search.js');
    return globalThis.openSearch;
  }),
);
