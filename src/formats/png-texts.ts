import { crc32 } from 'node:zlib';

/** The length of a PNG's signature and its header chunk, which stands first. */
const headerEnd = 8 + 25;

/** An international text chunk of PNG: a Latin-1 keyword of at most 79 bytes, then UTF-8 text, uncompressed. */
function textChunk(keyword: string, text: string): Buffer {
  const body = Buffer.concat([
    Buffer.from('iTXt', 'latin1'),
    Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'),
    Buffer.from(text, 'utf8'),
  ]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** The PNG with a text chunk for each keyword (PNG specification, section 11.3.3), in order, after its header. */
export const withTexts = (
  png: Uint8Array,
  texts: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    Buffer.concat([
      png.subarray(0, headerEnd),
      ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
      png.subarray(headerEnd),
    ]),
  );
