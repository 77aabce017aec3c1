import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const fontFace = (file: Uint8Array, weight: number, style: string): string =>
  `@font-face{font-family:'Source Serif 4';font-weight:${String(weight)};font-style:${style};src:url(data:font/ttf;base64,${Buffer.from(file).toString('base64')})}`;

/**
 * The `@font-face` rules, with embedded fonts, that set `characters` in the typeface of the site in a folder. Each weight is a
 * separate font: with a variable font Chromium writes each letter separately, and the PDF becomes five times as large.
 */
export async function fontFaces(folder: string, characters: string): Promise<string> {
  const [roman, italic] = await Promise.all(
    ['roman', 'italic'].map((name) => readFile(join(folder, `fonts/${name}.woff2`))),
  );
  const subset = async (font: Buffer | undefined, style: string, wght: number) => {
    const axes = style === 'normal' ? { variationAxes: { wght } } : {};
    return fontFace(
      await subsetFont(font ?? Buffer.of(), characters, { targetFormat: 'sfnt', ...axes }),
      wght,
      style,
    );
  };
  return (
    await Promise.all([
      subset(roman, 'normal', 400),
      subset(roman, 'normal', 650),
      subset(italic, 'italic', 400),
    ])
  ).join('');
}
