import { experimental_AstroContainer as Container } from 'astro/container';
import BookCover from './BookCover.astro';
import { rasterise } from './raster.ts';

const container = Container.create();

/** Renders the cover of the book, in the typeface of the site's titles, as a PNG of 1600 by 2400 pixels. */
export const renderBookCover = async (): Promise<Uint8Array<ArrayBuffer>> =>
  rasterise((await (await container).renderToString(BookCover)).trim(), 1);
