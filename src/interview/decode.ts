import { lineNumberAt, checkSize } from './input-limits.ts';

/**
 * The text of a UTF-8 file without a byte order mark. Throws with the file, and with the zero-based offset and the line of
 * the first byte that is not valid UTF-8.
 */
export function decodeUtf8(bytes: Uint8Array, file: string): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) throw new Error(utf8Problem(bytes, text.slice(0, lost), file));
  return text.replace(/^\uFEFF/, '');
}

/** The text of the interview's file. Throws the errors of `decodeUtf8`, and with the file if it is empty or larger than 1 MB. */
export function decodeInterview(bytes: Uint8Array, file: string): string {
  checkSize(bytes.length, 'bytes', file);
  return decodeUtf8(bytes, file);
}

/** The error message. `before` was decoded without loss, so its length in UTF-8 is the offset of the first invalid byte. */
function utf8Problem(bytes: Uint8Array, before: string, file: string): string {
  const offset = new TextEncoder().encode(before).length;
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase();
  const what = byte === 'EF' ? 'a replacement character (or half of one letter)' : 'not valid UTF-8';
  const place = `${file}:${String(lineNumberAt(before, before.length))}: byte ${String(offset)} (0x${byte})`;
  const last = before.split(/\s+/).at(-1) ?? '';
  const words = last === '' ? '' : `, after "${last}",`;
  return `${place}${words} is ${what}. Save the file as UTF-8, from a copy with all letters intact.`;
}
