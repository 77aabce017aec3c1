import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '../../../formats/json-response.ts';
import { oembedLink } from '../../../formats/oembed.ts';
import { shareImageOf, shareImagePath } from '../../../formats/share-images.ts';
import { shareImageSize } from '../../../formats/share-text.ts';
import { explainers, page, site } from '../../../library.ts';
import { absoluteUrl } from '../../../site.ts';

interface Props {
  title: string;
  author: string;
}

export const getStaticPaths = (() => [
  ...explainers.map(({ id, data }) => ({
    params: { page: id },
    props: { title: data.title, author: site.name },
  })),
  {
    params: { page: 'interview' },
    props: { title: page('interview').title, author: site.interview.speaker.name },
  },
]) satisfies GetStaticPaths;

/** The oEmbed response of an explainer or the interview: a link with title, author and picture. */
export const GET: APIRoute<Props, { page: string }> = ({ props, params }) =>
  jsonResponse(
    oembedLink({
      ...props,
      thumbnail: { url: absoluteUrl(shareImagePath(shareImageOf(`${params.page}/`))), ...shareImageSize },
      home: absoluteUrl(),
    }),
  );
