import { t } from '../records/interface.ts';
import type { OfferedFormat } from './format.ts';
import { renderPicture } from './picture.ts';
import { rasterise } from './raster.ts';
import { sansFamily } from './fonts.ts';

/** A picture at twice the drawing's width, with headline, sources and credit. */
export const png: OfferedFormat = {
  extension: 'png',
  type: 'image/png',
  title: t('format.png'),
  hint: t('format.pngHint'),
  make: async (figure) => rasterise(await renderPicture(figure, 'wide', 'light', sansFamily), 2),
};
