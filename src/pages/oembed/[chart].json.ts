import type { APIRoute, GetStaticPaths } from 'astro';
import { widths } from '../../charts/chart.ts';
import { embedHeight } from '../../formats/height.ts';
import { oembed } from '../../formats/oembed.ts';
import { json } from '../../formats/respond.ts';
import { shareSize } from '../../formats/share-words.ts';
import { shareFile, shareOf } from '../../formats/shares.ts';
import { snippetsOf } from '../../formats/snippets.ts';
import { type Figure, figures } from '../../library.ts';
import { address } from '../../site.ts';

export const getStaticPaths = (() =>
  figures.map((figure) => ({ params: { chart: figure.id }, props: { figure } }))) satisfies GetStaticPaths;

/** What a site that is given a chart's address asks for by oEmbed; snippet A, whatever width it wishes. */
export const GET: APIRoute<{ figure: Figure }> = async ({ props: { figure } }) => {
  const snippets = await snippetsOf(figure);
  return json(
    oembed({
      title: figure.data.title,
      html: snippets.find(({ letter }) => letter === 'A')?.code ?? '',
      width: widths.wide,
      height: await embedHeight(figure, widths.wide),
      thumbnail: {
        url: address(shareFile(shareOf(`charts/${figure.id}/`))),
        width: shareSize.width,
        height: shareSize.height,
      },
      home: address(),
    }),
  );
};
