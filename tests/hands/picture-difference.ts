import sharp from 'sharp';

/** The side in pixels of the areas that are compared: wider than a line of text is high, so that other fonts do not matter. */
const area = 16;

/** A picture as one mean colour for each area, on white; `width` and `height` are those of the first picture. */
const areasOf = (file: string | Uint8Array, width: number, height: number): Promise<Buffer> =>
  sharp(file)
    .flatten({ background: '#fff' })
    .resize(Math.round(width / area), Math.round(height / area), { fit: 'fill', kernel: 'cubic' })
    .removeAlpha()
    .raw()
    .toBuffer();

/**
 * How two pictures of the same drawing differ, by areas: the mean of the differences of colour (0 to 255), and the part of the
 * areas in which red, green or blue differ by more than a quarter of the scale.
 */
export async function pictureDifference(
  one: string | Uint8Array,
  other: string | Uint8Array,
): Promise<{ mean: number; far: number }> {
  const { width, height } = await sharp(one).metadata();
  const [a, b] = await Promise.all([areasOf(one, width, height), areasOf(other, width, height)]);
  const differences = Array.from(a, (value, index) => Math.abs(value - (b[index] ?? 0)));
  return {
    mean: differences.reduce((sum, value) => sum + value, 0) / differences.length,
    far: differences.filter((value) => value > 64).length / differences.length,
  };
}
