import { deflateRawSync } from 'node:zlib';
import { bookAddress } from './book-address.ts';
import { siteSearchData } from './search-data.ts';

/**
 * The data of the site's search as a script, with links within the book; compressed (DEFLATE, in base64), because it repeats the
 * text that stands in the book. The search unpacks it on its first use.
 */
export async function bookSearchData(): Promise<string> {
  const data = (await siteSearchData()).map(([kind, entries]) => [
    kind,
    entries.map(([to, ...texts]) => [bookAddress(to), ...texts]),
  ]);
  return `packedSearchData="${deflateRawSync(JSON.stringify(data), { level: 9 }).toString('base64')}"`;
}
