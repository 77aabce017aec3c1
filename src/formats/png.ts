import { t } from '../records/interface.ts';
import type { OfferedFormat } from './format.ts';
import { renderPicture } from './picture.ts';
import type { Figure } from '../library.ts';
import { withPlainSpaces } from '../records/no-break-spaces.ts';
import { site } from '../records/this-site.ts';
import { absoluteUrl, licence } from '../site.ts';
import { withTexts } from './png-texts.ts';
import { type PictureCredit, xmpOf } from './xmp.ts';
import { rasterise } from './raster.ts';
import { sansFamily } from './fonts.ts';

/** What the picture of a chart says of itself. */
const creditOf = ({ id, data, alt }: Figure): PictureCredit => ({
  title: withPlainSpaces(data.title),
  description: withPlainSpaces(alt),
  author: site.name,
  licence: licence.text,
  page: absoluteUrl(`charts/${id}/`),
  source: withPlainSpaces(data.sourceLine),
});

/** A picture at twice the drawing's width, with headline, sources and credit. */
export const png: OfferedFormat = {
  extension: 'png',
  type: 'image/png',
  title: t('format.png'),
  hint: t('format.pngHint'),
  make: async (figure) => {
    const credit = creditOf(figure);
    const texts = {
      Title: credit.title,
      Author: credit.author,
      Description: credit.description,
      Copyright: `${credit.licence.name}, ${credit.licence.url}`,
      Source: `${credit.page} (${credit.source})`,
      'XML:com.adobe.xmp': xmpOf(credit),
    };
    return withTexts(await rasterise(await renderPicture(figure, 'wide', 'light', sansFamily), 2), texts);
  },
};
