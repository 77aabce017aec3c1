import { experimental_AstroContainer as Container } from 'astro/container';
import type { Size } from '../charts/chart.ts';
import { fileFontStack, type Theme } from '../charts/ink.ts';
import type { Figure } from '../library.ts';
import { layOutPicture } from './picture-layout.ts';
import { positionText } from './position-text.ts';
import Picture from './Picture.astro';

const container = Container.create();

/** Renders a chart as an SVG document with headline, sources and credit, in the fixed colours of one theme. */
export async function renderPicture(
  figure: Figure,
  size: Size,
  theme: Theme,
  font = fileFontStack,
): Promise<string> {
  const props = { figure, size, font, theme, layout: await layOutPicture(figure, size) };
  return positionText((await (await container).renderToString(Picture, { props })).trim());
}
