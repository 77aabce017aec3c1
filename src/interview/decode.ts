import { lineAt, refuseSize } from './readable.ts';

/**
 * The text of a file, read as UTF-8, without a byte order mark. Throws with the file, and with the offset, from 0, and
 * the line of the first byte that is not UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) throw new Error(notUtf8(bytes, text.slice(0, lost), file));
  return text.replace(/^\uFEFF/, '');
}

/** The text of an interview's file. Throws what decoding throws, and with the file where it is empty or more than 1 MB. */
export function decodeInterview(bytes: Uint8Array, file: string): string {
  refuseSize(bytes.length, 'bytes', file);
  return decodeUtf8(bytes, file);
}

/** All of `before` was decoded without loss, so its length in UTF-8 is the offset of the first bad byte. */
function notUtf8(bytes: Uint8Array, before: string, file: string): string {
  const offset = new TextEncoder().encode(before).length;
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  const what = byte === 'EF' ? 'a replacement character (or half of one letter)' : 'no UTF-8';
  const place = `${file}:${String(lineAt(before, before.length))}: byte ${String(offset)} (0x${byte})`;
  const last = before.split(/\s+/).at(-1) ?? '';
  const words = last === '' ? '' : `, after "${last}",`;
  return `${place}${words} is ${what}. Save the file as UTF-8, from a copy in which every letter is whole.`;
}
