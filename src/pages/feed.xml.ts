import type { APIRoute } from 'astro';
import { atomFeed } from '../formats/atom.ts';
import { explainers, figures, site } from '../library.ts';
import { t } from '../records/interface.ts';
import { absoluteUrl, language, licence } from '../site.ts';

const { description, name } = site;

/** The Atom feed of explainers and charts. */
export const GET: APIRoute = () => {
  const feed = {
    title: name,
    subtitle: description,
    language,
    rights: licence.text.name,
    home: absoluteUrl(),
    self: absoluteUrl('feed.xml'),
    icon: absoluteUrl('icon.svg'),
  };
  const entries = [
    ...explainers.map(({ id, data: { title, dek, date, updated } }) => ({
      title,
      summary: dek,
      address: absoluteUrl(`${id}/`),
      kind: t('feed.explainer'),
      published: date,
      updated,
    })),
    ...figures.map(({ id, data: { title, dek, date, updated } }) => ({
      title,
      summary: dek,
      address: absoluteUrl(`charts/${id}/`),
      kind: t('feed.chart'),
      ...(date !== undefined && { published: date }),
      updated,
    })),
  ];
  return new Response(atomFeed(feed, entries), { headers: { 'Content-Type': 'application/atom+xml' } });
};
