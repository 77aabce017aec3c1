import type { Format } from './format.ts';
import { renderPicture } from './picture.ts';
import { rasterise } from './raster.ts';
import { sansFamily } from './fonts.ts';

/** A picture at twice the drawing's width, with headline, sources and credit. */
export const png: Format = {
  extension: 'png',
  type: 'image/png',
  title: 'PNG, with title and credit',
  hint: 'for print and social media',
  make: async (figure) => rasterise(await renderPicture(figure, 'wide', 'light', sansFamily), 2),
};
