import { addressOf, encodePath, placesOf, wayTo } from './address.ts';
import type { Built } from './built.ts';

/** What an address that stands in a page, given by its path, becomes in a folder on a disk. */
export type Move = (address: string, page: string) => string;

/**
 * A `Move` for a site. Addresses of the site, whole, from the root or relative, become relative to the page's folder and
 * name a file; those of files that are left out become whole, on the web; all others stay as they are.
 */
export function moverOf({ home, files }: Built, leftOut: (path: string) => boolean): Move {
  const places = placesOf(files.keys(), home);
  return (address, page) => {
    if (/^\s*(#|$)/.test(address)) return address;
    const url = URL.parse(address, addressOf(page, home));
    if (!url || !/^https?:$/.test(url.protocol)) return address;
    if (url.origin !== home.origin || !url.pathname.startsWith(home.pathname))
      return address.startsWith('//') ? url.href : address;
    const path = url.pathname.slice(home.pathname.length);
    if (leftOut(path)) return url.href;
    const file = places.get(url.pathname);
    if (file === page && url.hash && !url.search) return url.hash;
    return `${wayTo(encodePath(page), file === undefined ? path : encodePath(file))}${url.search}${url.hash}`;
  };
}
