import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const face = (file: Uint8Array, weight: number, style: string): string =>
  `@font-face{font-family:'Source Serif 4';font-weight:${String(weight)};font-style:${style};src:url(data:font/ttf;base64,${Buffer.from(file).toString('base64')})}`;

/**
 * The style sheet that sets these characters in the type of the site that lies in a folder. Each weight is a font of its own:
 * Chromium writes a variable one letter by letter, and the PDF grows fivefold.
 */
export async function typeOf(folder: string, characters: string): Promise<string> {
  const [roman, italic] = await Promise.all(
    ['roman', 'italic'].map((name) => readFile(join(folder, `fonts/${name}.woff2`))),
  );
  const set = async (font: Buffer | undefined, style: string, wght: number) => {
    const axes = style === 'normal' ? { variationAxes: { wght } } : {};
    return face(
      await subsetFont(font ?? Buffer.of(), characters, { targetFormat: 'sfnt', ...axes }),
      wght,
      style,
    );
  };
  return (
    await Promise.all([set(roman, 'normal', 400), set(roman, 'normal', 650), set(italic, 'italic', 400)])
  ).join('');
}
