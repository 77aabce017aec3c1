import type { APIRoute } from 'astro';
import { atomFeed } from '../formats/atom.ts';
import { explainers, figures, site } from '../library.ts';
import { t } from '../records/interface.ts';
import { absoluteUrl, language, licence } from '../site.ts';

const { description, name } = site;

/** The Atom feed of explainers and charts. */
/** The day of a change with its time in UTC, if known; ISO 8601. */
const changedAt = (day: string, time: string | undefined) => (time === undefined ? day : `${day}T${time}Z`);

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
    ...explainers.map(({ id, data: { title, dek, date, updated, time } }) => ({
      title,
      summary: dek,
      address: absoluteUrl(`${id}/`),
      kind: t('feed.explainer'),
      published: date,
      updated: changedAt(updated, time),
    })),
    ...figures.map(({ id, data: { title, dek, date, updated, time } }) => ({
      title,
      summary: dek,
      address: absoluteUrl(`charts/${id}/`),
      kind: t('feed.chart'),
      ...(date !== undefined && { published: date }),
      updated: changedAt(updated, time),
    })),
  ];
  return new Response(atomFeed(feed, entries), { headers: { 'Content-Type': 'application/atom+xml' } });
};
