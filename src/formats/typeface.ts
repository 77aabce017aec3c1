import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** The family that pictures are drawn with: Arimo has the metrics of Arial and Helvetica and may be shipped. */
export const family = 'Arimo';

const characters = `${String.fromCharCode(...Array.from({ length: 224 }, (_, index) => 32 + index))}‘’“”–—…−→½²·€`;

async function sfnt(weight: number): Promise<string> {
  const require = createRequire(import.meta.url);
  const whole = await readFile(
    require.resolve(`@fontsource/arimo/files/arimo-latin-${String(weight)}-normal.woff2`),
  );
  const folder = '.build/fonts';
  await mkdir(folder, { recursive: true });
  const file = join(folder, `arimo-${String(weight)}.ttf`);
  await writeFile(file, await subsetFont(whole, characters, { targetFormat: 'sfnt' }));
  return file;
}

/** The family's files, regular and bold, in the one format that the rasteriser reads. */
export const fontFiles: Promise<string[]> = Promise.all([400, 700].map(sfnt));
