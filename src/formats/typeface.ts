import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { subset } from './subset.ts';

/** The family that pictures are drawn with: Arimo has the metrics of Arial and Helvetica and may be shipped. */
export const family = 'Arimo';
/** The family of the site's titles. */
export const serif = 'Source Serif 4';

const characters = `${String.fromCharCode(...Array.from({ length: 224 }, (_, index) => 32 + index))}‘’“”–—…−→½²·€`;

/** Writes a face of a package, cut to the characters, in the one format that the rasteriser reads; gives its path. */
async function sfnt(face: string, variationAxes?: Record<string, number>): Promise<string> {
  const require = createRequire(import.meta.url);
  const whole = await readFile(require.resolve(`${face}.woff2`));
  const folder = '.build/fonts';
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${face.split('/').at(-1) ?? ''}.ttf`);
  const options = { targetFormat: 'sfnt', ...(variationAxes && { variationAxes }) } as const;
  await writeFile(file, await subset(whole, characters, options));
  return file;
}

/** The files of the family, regular and bold. */
export const fontFiles: Promise<string[]> = Promise.all([
  sfnt('@fontsource/arimo/files/arimo-latin-400-normal'),
  sfnt('@fontsource/arimo/files/arimo-latin-700-normal'),
]);

/** The file of the serif, in the weight of titles. */
export const serifFile = sfnt('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal', {
  wght: 650,
});
