import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { faviconIco, iconSvg, iconPng } from './icon.ts';

/** The size of a picture and a function that returns a pixel as [red, green, blue, alpha]. */
async function pixelsOf(picture: Uint8Array) {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4),
  ];
  return { width: info.width, height: info.height, at };
}
const isRed = ([red = 0, green = 0]: number[]) => red - green > 60;

describe.each([180, 192, 512])('the icon of %i pixels', (size) => {
  test('is opaque to its corners and draws nothing outside the safe circle of maskable icons', async () => {
    const { width, height, at } = await pixelsOf(await iconPng(size));
    expect([width, height]).toEqual([size, size]);
    expect(at(0, 0)).toEqual([253, 253, 252, 255]);
    const all = Array.from(
      { length: size * size },
      (_, index) => [index % size, Math.floor(index / size)] as const,
    );
    const drawn = all.filter(([x, y]) => isRed(at(x, y)));
    expect(drawn.length).toBeGreaterThan(size);
    const far = drawn.map(([x, y]) => Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2));
    expect(Math.max(...far)).toBeLessThanOrEqual(0.4 * size);
  });
});

test('the favicon contains one PNG of 32 pixels at the offset in its header, with rounded corners', async () => {
  const bytes = await faviconIco();
  const head = new DataView(bytes.buffer);
  expect([0, 2, 4].map((at) => head.getUint16(at, true))).toEqual([0, 1, 1]);
  expect([bytes[6], bytes[7]]).toEqual([32, 32]);
  const [length, at] = [head.getUint32(14, true), head.getUint32(18, true)];
  expect(at + length).toBe(bytes.length);
  const picture = await pixelsOf(bytes.subarray(at));
  expect([picture.width, picture.height]).toEqual([32, 32]);
  expect(picture.at(0, 0)[3]).toBeLessThan(128);
  expect(isRed(picture.at(16, 16))).toBe(true);
});

test('the SVG is small and references no other file', () => {
  expect(iconSvg().length).toBeLessThan(400);
  expect(iconSvg().replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(/);
});
