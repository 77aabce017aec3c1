import { experimental_AstroContainer as Container } from 'astro/container';
import type { Size } from '../charts/chart.ts';
import { fixedInk, stack, type Theme } from '../charts/ink.ts';
import type { Figure } from '../library.ts';
import { frameOf } from './frame.ts';
import Picture from './Picture.astro';

const container = Container.create();

/** A chart as an SVG document with headline, sources and credit, in the fixed colours of one theme. */
export async function picture(figure: Figure, size: Size, theme: Theme, font = stack): Promise<string> {
  const props = { figure, size, font, ink: fixedInk(theme), frame: await frameOf(figure, size) };
  return (await (await container).renderToString(Picture, { props })).trim();
}
