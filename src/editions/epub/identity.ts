import { createHash } from 'node:crypto';
import type { Built } from '../built.ts';
import { elementsIn, textIn } from '../html.ts';
import { pageOf } from '../page.ts';

/** The namespace of addresses, RFC 9562. */
const addresses = '6ba7b8119dad11d180b400c04fd430c8';

/** The UUID, version 5, of an address: the same address has the same one for ever. RFC 9562, section 5.5. */
export function uuidOf(address: string): string {
  const hash = createHash('sha1').update(Buffer.from(addresses, 'hex')).update(address).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

/** The latest day (ISO 8601) on which a page of the site says that it was changed, or undefined where none does. */
export function changedOn(built: Built): string | undefined {
  const scripts = [...built.files.keys()]
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => elementsIn(pageOf(built, file)))
    .filter(({ properties }) => properties['type'] === 'application/ld+json');
  const days = scripts.flatMap((script) => [
    ...textIn(script).matchAll(/"dateModified":"(\d{4}-\d\d-\d\d)/g),
  ]);
  return days
    .map(([, day = '']) => day)
    .sort()
    .at(-1);
}
