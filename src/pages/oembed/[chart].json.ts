import type { APIRoute, GetStaticPaths } from 'astro';
import { widths } from '../../charts/chart.ts';
import { embedHeight } from '../../formats/embed-height.ts';
import { oembedResponse } from '../../formats/oembed.ts';
import { jsonResponse } from '../../formats/json-response.ts';
import { shareImageSize } from '../../formats/share-text.ts';
import { shareImagePath, shareImageOf } from '../../formats/share-images.ts';
import { oembedHtml } from '../../formats/embed-snippets.ts';
import { type Figure, figures } from '../../library.ts';
import { absoluteUrl } from '../../site.ts';

export const getStaticPaths = (() =>
  figures.map((figure) => ({ params: { chart: figure.id }, props: { figure } }))) satisfies GetStaticPaths;

/** The oEmbed response of a chart: its link and snippet A, at any requested width. */
export const GET: APIRoute<{ figure: Figure }> = async ({ props: { figure } }) => {
  return jsonResponse(
    oembedResponse({
      title: figure.data.title,
      html: await oembedHtml(figure),
      width: widths.wide,
      height: await embedHeight(figure, widths.wide),
      thumbnail: {
        url: absoluteUrl(shareImagePath(shareImageOf(`charts/${figure.id}/`))),
        width: shareImageSize.width,
        height: shareImageSize.height,
      },
      home: absoluteUrl(),
    }),
  );
};
