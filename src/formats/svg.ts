import { t } from '../records/interface.ts';
import type { Format, OfferedFormat } from './format.ts';
import { renderPicture } from './picture.ts';

/** The SVG in light colours, with headline, sources and credit. */
export const svg: OfferedFormat = {
  extension: 'svg',
  type: 'image/svg+xml',
  title: t('format.svg'),
  make: (figure) => renderPicture(figure, 'wide', 'light'),
};

/** The same in dark colours. */
export const darkSvg: OfferedFormat = {
  extension: 'dark.svg',
  type: 'image/svg+xml',
  title: t('format.darkSvg'),
  make: (figure) => renderPicture(figure, 'wide', 'dark'),
};

/** The SVG in light colours, drawn for phones; snippets show it there. */
export const narrowSvg: Format = {
  extension: 'narrow.svg',
  type: 'image/svg+xml',
  make: (figure) => renderPicture(figure, 'narrow', 'light'),
};

/** The same in dark colours. */
export const narrowDarkSvg: Format = {
  extension: 'narrow.dark.svg',
  type: 'image/svg+xml',
  make: (figure) => renderPicture(figure, 'narrow', 'dark'),
};
