import type { APIRoute, GetStaticPaths } from 'astro';
import type { State } from '../../../charts/chart.ts';
import { bookPicturePath, renderBookPicture } from '../../../formats/book-picture.ts';
import { type Figure, figures } from '../../../library.ts';

interface Props {
  figure: Figure;
  state: State | undefined;
}

export const getStaticPaths = (() =>
  figures.flatMap((figure) =>
    (figure.chart.states ?? [undefined]).map((state) => ({
      params: { picture: bookPicturePath(figure.id, state).slice('charts/'.length, -'.svg'.length) },
      props: { figure, state },
    })),
  )) satisfies GetStaticPaths;

/** The picture of a chart in the EPUB, in one of its states if it has any. */
export const GET: APIRoute<Props> = async ({ props: { figure, state } }) =>
  new Response(await renderBookPicture(figure, state), { headers: { 'Content-Type': 'image/svg+xml' } });
