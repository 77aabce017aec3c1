/** Fetches the search with its data when a reader first asks for it, as classic scripts, which also load from a disk. */
import { runBeside } from './beside.ts';
import { whenAsked } from './search/ask.ts';

whenAsked(() => {
  if (globalThis.openSearch) globalThis.openSearch();
  else
    runBeside('search-data.js')
      .then(() => runBeside('search.js'))
      .catch(() => undefined);
});
