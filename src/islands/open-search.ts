/** Fetches the search with its data when a reader first asks for it, as classic scripts, which also load from a disk. */
import { whenAsked } from './search/ask.ts';

const { src = '' } = (document.currentScript as HTMLScriptElement | null) ?? {};
let coming: Promise<unknown> | undefined;

const load = (file: string) =>
  new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = new URL(file, src).href;
    script.async = false;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });

whenAsked(() => {
  coming ??= Promise.all([load('search-data.js'), load('search.js')]);
  void coming.then(
    () => globalThis.openSearch?.(),
    () => (coming = undefined),
  );
});
