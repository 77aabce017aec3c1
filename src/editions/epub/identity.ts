import { createHash } from 'node:crypto';

/** The URL namespace of RFC 9562. */
const urlNamespace = '6ba7b8119dad11d180b400c04fd430c8';

/** The UUID version 5 of a URL (RFC 9562, section 5.5): equal URLs have equal UUIDs. */
export function uuidOf(address: string): string {
  const hash = createHash('sha1').update(Buffer.from(urlNamespace, 'hex')).update(address).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
