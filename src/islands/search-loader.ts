/** Loads the search and its data on the first request; as classic scripts, which also load from `file://`. */
import { loadScript } from './load-script.ts';
import { onSearchRequest } from './search/shortcuts.ts';

onSearchRequest(() => {
  if (globalThis.openSearch) globalThis.openSearch();
  else
    loadScript('search-data.js')
      .then(() => loadScript('search.js'))
      .catch(() => undefined);
});
