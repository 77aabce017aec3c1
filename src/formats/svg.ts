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
