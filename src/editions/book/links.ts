import { urlOf, filesByPathname } from '../urls.ts';
import type { Built } from '../built.ts';

/** The target of a link: a page of the site by file, id (empty for the page itself) and absolute URL, or an external URL. */
export type LinkTarget = { file: string; id: string; url: string } | { externalUrl: string };

/** Resolves an address in a page, given by its file. */
export type ResolveLink = (address: string, page: string) => LinkTarget;

/** Creates a `ResolveLink` for a build. Addresses of the site that are not pages resolve to absolute URLs. */
export function linkResolver({ home, files }: Built): ResolveLink {
  const filesByPath = filesByPathname(files.keys(), home);
  return (address, page) => {
    const url = URL.parse(address, urlOf(page, home));
    if (!url || !/^https?:$/.test(url.protocol)) return { externalUrl: address };
    const file = url.origin === home.origin ? filesByPath.get(url.pathname) : undefined;
    if (file?.endsWith('.html') !== true) return { externalUrl: url.href };
    return { file, id: decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? ''), url: url.href };
  };
}
