import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeInterview } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const decoding = (bytes: readonly number[] | Uint8Array) => () =>
  decodeInterview(Uint8Array.from(bytes), 'seeds/x.txt');
const validText = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((text) => !/^\uFEFF|\uFFFD/.test(text));

describe('bytes in UTF-8', () => {
  test('are decoded to their text', () => {
    fc.assert(
      fc.property(validText, (text) => {
        expect(decoding(utf8(text))()).toBe(text);
      }),
      { seed: 28 },
    );
  });

  test('are decoded without their byte order mark', () => {
    expect(decoding([0xef, 0xbb, 0xbf, ...utf8('A plan\r\n')])()).toBe('A plan\r\n');
  });

  test('may have at most 1 MB', () => {
    expect(decoding(new Uint8Array(1_000_000).fill(65))()).toHaveLength(1_000_000);
    expect(decoding(new Uint8Array(1_000_001).fill(65))).toThrow('seeds/x.txt: 1,000,001 bytes');
    expect(decoding(new Uint8Array(10_000_000))).toThrow('at most 1,000,000; is this the right file?');
  });
});

describe('invalid bytes', () => {
  test('are rejected if the file is empty', () => {
    expect(decoding([])).toThrow('seeds/x.txt: the file is empty');
  });

  test('are rejected with the offset and line of the first invalid byte', () => {
    expect(decoding([...utf8('é\r\nIt'), 0x92, 0x73])).toThrow(
      'seeds/x.txt:2: byte 6 (0x92), after "It", is not valid UTF-8. Save',
    );
    expect(decoding([...utf8('caf'), 0xe9, 0x20])).toThrow(
      'seeds/x.txt:1: byte 3 (0xE9), after "caf", is not valid UTF-8',
    );
    expect(decoding([0xef, 0xbb, 0xbf, 0x41, 0xff])).toThrow('byte 4 (0xFF)');
    expect(decoding([0xff, 0xfe, 0x41, 0x00])).toThrow('byte 0 (0xFF)');
    expect(decoding(utf8('–').slice(0, 2))).toThrow('byte 0 (0xE2)');
    expect(decoding(utf8('a\uFFFD'))).toThrow('byte 1 (0xEF), after "a", is a replacement character');
  });

  test('are rejected at any position', () => {
    fc.assert(
      fc.property(validText, validText, fc.constantFrom(0x80, 0xc0, 0xf5, 0xff), (before, after, byte) => {
        const bytes = [...utf8(before), byte, ...utf8(after)];
        expect(decoding(bytes)).toThrow(`byte ${String(utf8(before).length)} (`);
      }),
      { seed: 28 },
    );
  });
});
