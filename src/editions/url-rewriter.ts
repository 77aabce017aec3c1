import { urlOf, encodePath, filesByPathname, relativeUrl } from './urls.ts';
import type { Built } from './built.ts';

/** Rewrites an address in a page, given by its path, for a copy of the site in a local folder. */
export type RewriteUrl = (address: string, page: string) => string;

/**
 * Creates a `RewriteUrl` for a site. Addresses of the site (absolute, from the root or relative) become relative to the page's
 * folder and name a file; those of excluded files become absolute; all others stay unchanged.
 */
export function urlRewriter({ home, files }: Built, isExcluded: (path: string) => boolean): RewriteUrl {
  const filesByPath = filesByPathname(files.keys(), home);
  return (address, page) => {
    if (/^\s*(#|$)/.test(address)) return address;
    const url = URL.parse(address, urlOf(page, home));
    if (!url || !/^https?:$/.test(url.protocol)) return address;
    if (url.origin !== home.origin || !url.pathname.startsWith(home.pathname))
      return address.startsWith('//') ? url.href : address;
    const path = url.pathname.slice(home.pathname.length);
    if (isExcluded(path)) return url.href;
    const file = filesByPath.get(url.pathname);
    if (file === page && url.hash && !url.search) return url.hash;
    return `${relativeUrl(encodePath(page), file === undefined ? path : encodePath(file))}${url.search}${url.hash}`;
  };
}
