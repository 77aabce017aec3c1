import subsetFont from 'subset-font';
import { createCache } from '../cache.ts';

const cached = createCache({
  name: 'font',
  packages: ['subset-font', 'harfbuzzjs', 'fontverter', 'wawoff2'],
  sources: ['src/formats/font-subset.ts'],
});

type Options = NonNullable<Parameters<typeof subsetFont>[2]>;

/** Subsets a font to the given characters, with the format and the variation axes of the options; results are cached. */
export const fontSubset = (
  font: Buffer,
  characters: string,
  options: Options,
): Promise<Uint8Array<ArrayBuffer>> =>
  cached([font, characters, JSON.stringify(options)], () => subsetFont(font, characters, options));
