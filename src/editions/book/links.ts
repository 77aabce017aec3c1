import { addressOf, placesOf } from '../address.ts';
import type { Built } from '../built.ts';

/** Where a link leads: to an element of a page of the site, by file, id (empty for the page) and whole address, or elsewhere. */
export type Target = { file: string; id: string; url: string } | { address: string };

/** What finds the target of an address that stands in a page, given by its file. */
export type Find = (address: string, page: string) => Target;

/** A `Find` for a build. Addresses of the site that name no page of it become whole, on the web. */
export function finderOf({ home, files }: Built): Find {
  const places = placesOf(files.keys(), home);
  return (address, page) => {
    const url = URL.parse(address, addressOf(page, home));
    if (!url || !/^https?:$/.test(url.protocol)) return { address };
    const file = url.origin === home.origin ? places.get(url.pathname) : undefined;
    if (file?.endsWith('.html') !== true) return { address: url.href };
    return { file, id: decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? ''), url: url.href };
  };
}
