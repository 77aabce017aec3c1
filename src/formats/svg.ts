import type { Format } from './format.ts';
import { picture } from './picture.ts';

/** A vector drawing in light colours, with headline, sources and credit. */
export const svg: Format = {
  extension: 'svg',
  type: 'image/svg+xml',
  title: 'SVG, light',
  make: (figure) => picture(figure, 'wide', 'light'),
};

/** The same in dark colours. */
export const darkSvg: Format = {
  extension: 'dark.svg',
  type: 'image/svg+xml',
  title: 'SVG, dark',
  make: (figure) => picture(figure, 'wide', 'dark'),
};

/** The same drawn for phones, which pages of other sites show there. */
export const narrowSvg: Format = {
  extension: 'narrow.svg',
  type: 'image/svg+xml',
  title: 'SVG for phones, light',
  make: (figure) => picture(figure, 'narrow', 'light'),
};

/** The same in dark colours. */
export const narrowDarkSvg: Format = {
  extension: 'narrow.dark.svg',
  type: 'image/svg+xml',
  title: 'SVG for phones, dark',
  make: (figure) => picture(figure, 'narrow', 'dark'),
};
