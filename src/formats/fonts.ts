import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fontSubset } from './font-subset.ts';
import { readFont } from './read-font.ts';

/** The sans-serif font family of pictures: Arimo has the metrics of Arial and Helvetica, and its licence allows redistribution. */
export const sansFamily = 'Arimo';
/** The font family of the site's titles. */
export const serifFamily = 'Source Serif 4';

const characters = `${String.fromCharCode(...Array.from({ length: 224 }, (_, index) => 32 + index))}‘’“”–—…−→½²·€`;

/** Writes a font file of a package, subset to the characters, in the only format that the rasteriser reads; returns its path. */
async function writeSfnt(face: string, variationAxes?: Record<string, number>): Promise<string> {
  const font = await readFont(`${face}.woff2`);
  const folder = '.build/fonts';
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${face.split('/').at(-1) ?? ''}.ttf`);
  const options = { targetFormat: 'sfnt', ...(variationAxes && { variationAxes }) } as const;
  await writeFile(file, await fontSubset(font, characters, options));
  return file;
}

/** The paths of the sans-serif font files, regular and bold. */
export const sansFiles: readonly string[] = await Promise.all([
  writeSfnt('@fontsource/arimo/files/arimo-latin-400-normal'),
  writeSfnt('@fontsource/arimo/files/arimo-latin-700-normal'),
]);

/** The path of the serif font file, in the weight of titles. */
export const serifFile = await writeSfnt(
  '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal',
  { wght: 650 },
);

/** The bytes of all font files. */
export const fontBytes = await Promise.all([...sansFiles, serifFile].map((file) => readFile(file)));
