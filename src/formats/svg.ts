import type { Format } from './format.ts';
import { renderPicture } from './picture.ts';

/** The SVG in light colours, with headline, sources and credit. */
export const svg: Format = {
  extension: 'svg',
  type: 'image/svg+xml',
  title: 'SVG, light',
  make: (figure) => renderPicture(figure, 'wide', 'light'),
};

/** The same in dark colours. */
export const darkSvg: Format = {
  extension: 'dark.svg',
  type: 'image/svg+xml',
  title: 'SVG, dark',
  make: (figure) => renderPicture(figure, 'wide', 'dark'),
};

/** The SVG in light colours, drawn for phones; snippets show it there. */
export const narrowSvg: Format = {
  extension: 'narrow.svg',
  type: 'image/svg+xml',
  title: 'SVG for phones, light',
  make: (figure) => renderPicture(figure, 'narrow', 'light'),
};

/** The same in dark colours. */
export const narrowDarkSvg: Format = {
  extension: 'narrow.dark.svg',
  type: 'image/svg+xml',
  title: 'SVG for phones, dark',
  make: (figure) => renderPicture(figure, 'narrow', 'dark'),
};
