import { createHash } from 'node:crypto';
import type { Built } from '../built.ts';
import { elementsIn, directText } from '../html.ts';
import { parsedPage } from '../parsed-page.ts';

/** The URL namespace of RFC 9562. */
const urlNamespace = '6ba7b8119dad11d180b400c04fd430c8';

/** The UUID version 5 of a URL (RFC 9562, section 5.5): equal URLs have equal UUIDs. */
export function uuidOf(address: string): string {
  const hash = createHash('sha1').update(Buffer.from(urlNamespace, 'hex')).update(address).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

/** The latest `dateModified` (a day, ISO 8601) in the linked data of the site's pages, or undefined if there is none. */
export function lastModifiedDate(built: Built): string | undefined {
  const scripts = [...built.files.keys()]
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => elementsIn(parsedPage(built, file)))
    .filter(({ properties }) => properties['type'] === 'application/ld+json');
  const days = scripts.flatMap((script) => [
    ...directText(script).matchAll(/"dateModified":"(\d{4}-\d\d-\d\d)/g),
  ]);
  return days
    .map(([, day = '']) => day)
    .sort()
    .at(-1);
}
