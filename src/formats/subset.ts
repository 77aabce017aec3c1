import subsetFont from 'subset-font';
import { cacheOf } from '../cache.ts';

const cached = cacheOf({
  name: 'font',
  packages: ['subset-font', 'harfbuzzjs', 'fontverter', 'wawoff2'],
  sources: ['src/formats/subset.ts'],
});

type Options = NonNullable<Parameters<typeof subsetFont>[2]>;

/** A font cut to some characters, in the format and with the axes that the options name. */
export const subset = (
  whole: Buffer,
  characters: string,
  options: Options,
): Promise<Uint8Array<ArrayBuffer>> =>
  cached([whole, characters, JSON.stringify(options)], () => subsetFont(whole, characters, options));
