import { lineAt, refuseSize } from './readable.ts';

/**
 * The text of an interview's file, read as UTF-8, without a byte order mark. Throws with the file where the bytes are
 * none, more than 1 MB, or not UTF-8 (with the offset, from 0, and the line of the first byte that is not).
 */
export function decodeInterview(bytes: Uint8Array, file: string): string {
  refuseSize(bytes.length, 'bytes', file);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) throw new Error(notUtf8(bytes, text.slice(0, lost), file));
  return text.replace(/^\uFEFF/, '');
}

/** All of `before` was decoded without loss, so its length in UTF-8 is the offset of the first bad byte. */
function notUtf8(bytes: Uint8Array, before: string, file: string): string {
  const offset = new TextEncoder().encode(before).length;
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  const what = byte === 'EF' ? 'a replacement character (or half of one letter)' : 'no UTF-8';
  const place = `${file}:${String(lineAt(before, before.length))}: byte ${String(offset)} (0x${byte})`;
  return `${place} is ${what}. Save the file as UTF-8, from a copy in which every letter is whole.`;
}
