import { experimental_AstroContainer as Container } from 'astro/container';
import type { State } from '../charts/chart.ts';
import type { Figure } from '../library.ts';
import { withPlainSpaces } from '../records/no-break-spaces.ts';
import BookPicture from './BookPicture.astro';
import { positionText } from './position-text.ts';
import { svg11 } from './svg-11.ts';

const container = Container.create();

/** The path in the EPUB of the picture of a chart in a state, if it has states. */
export const bookPicturePath = (id: string, state?: State): string =>
  `charts/${id}${state === undefined ? '' : `-${state}`}.svg`;

/** A chart as an SVG 1.1 document for phones and e-readers: the narrow drawing in light colours, in one of its states. */
export async function renderBookPicture(figure: Figure, state?: State): Promise<string> {
  const markup = await (await container).renderToString(BookPicture, { props: { figure, state } });
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  return head + svg11(withPlainSpaces(await positionText(markup.trim())));
}
