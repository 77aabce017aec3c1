/**
 * The service worker of readers who asked for an offline copy of the site: fetches the files of `keptFiles`, serves them from
 * its cache, and fetches only what changed when a new build brings a new list. The build puts the list in front of this script.
 */
import type { WorkerScope } from './offline-copy/worker-scope.ts';

/** The paths of the kept files under the site's home, pages without `index.html`, each with a hash of its content. */
declare const keptFiles: Readonly<Record<string, string>>;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;

/** The address of each kept file by path: its hash as the query makes every content an address of its own. */
const addresses = new Map(Object.entries(keptFiles).map(([path, hash]) => [path, `${scope}${path}?${hash}`]));

const urlsIn = async (cache: Cache) => (await cache.keys()).map(({ url }) => url);

async function fetchMissing(): Promise<void> {
  const cache = await caches.open(scope);
  const kept = await urlsIn(cache);
  const missing = [...addresses.values()].filter((address) => !kept.includes(address));
  await Promise.all(missing.map((address) => cache.add(new Request(address, { cache: 'no-cache' }))));
}

async function deleteOutdated(): Promise<void> {
  const [cache, current] = [await caches.open(scope), [...addresses.values()]];
  const outdated = (await urlsIn(cache)).filter((url) => !current.includes(url));
  await Promise.all(outdated.map((url) => cache.delete(url)));
}

worker.oninstall = (event) => {
  event.waitUntil(fetchMissing());
};
worker.onactivate = (event) => {
  event.waitUntil(deleteOutdated());
};
worker.onmessage = () => void worker.skipWaiting();
worker.onfetch = (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(scope)) return;
  const [path = ''] = url.slice(scope.length).split(/[?#]/);
  const address = addresses.get(path.replace(/(^|\/)index\.html$/, '$1'));
  if (address === undefined) return;
  const found = caches.match(address, { cacheName: scope });
  event.respondWith(found.then((response) => response ?? fetch(event.request)));
};
