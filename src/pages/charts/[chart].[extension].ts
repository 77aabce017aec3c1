import type { APIRoute, GetStaticPaths } from 'astro';
import { allFormats, figureFile } from '../../formats/downloads.ts';
import type { Format } from '../../formats/format.ts';
import { type Figure, figures } from '../../library.ts';

export const getStaticPaths = (() =>
  figures.flatMap((figure) =>
    allFormats.map((format) => ({
      params: { chart: figure.id, extension: format.extension },
      props: { figure, format },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure; format: Format }> = async ({ props: { figure, format } }) =>
  new Response(new Uint8Array(await figureFile(figure, format)), {
    headers: { 'Content-Type': format.type },
  });
