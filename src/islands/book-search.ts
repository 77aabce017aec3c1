/** The search of the book, a script in the page: on the first request it unpacks its data, whose links lead within the page. */
import { mountSearch } from './search/dialog.ts';
import { openWhenLoaded } from './search/open-when-loaded.ts';
import { unpackSearchData } from './search/packed-data.ts';
import { onSearchRequest } from './search/shortcuts.ts';

const { packedSearchData } = globalThis;
if (packedSearchData)
  onSearchRequest(
    openWhenLoaded(async () => {
      globalThis.searchData ??= await unpackSearchData(packedSearchData);
      return (globalThis.openSearch ??= mountSearch(globalThis.searchData, (to) => to));
    }),
  );
