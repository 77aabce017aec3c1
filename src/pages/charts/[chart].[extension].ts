import type { APIRoute, GetStaticPaths } from 'astro';
import { every, file } from '../../formats/menu.ts';
import type { Format } from '../../formats/format.ts';
import { type Figure, figures } from '../../library.ts';

export const getStaticPaths = (() =>
  figures.flatMap((figure) =>
    every.map((format) => ({
      params: { chart: figure.id, extension: format.extension },
      props: { figure, format },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ figure: Figure; format: Format }> = async ({ props: { figure, format } }) =>
  new Response(new Uint8Array(await file(figure, format)), { headers: { 'Content-Type': format.type } });
