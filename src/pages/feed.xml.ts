import type { APIRoute } from 'astro';
import { atom } from '../formats/atom.ts';
import { explainers, figures } from '../library.ts';
import { address, description, language, licence, name } from '../site.ts';

/** The explainers and the charts as an Atom feed. */
export const GET: APIRoute = () => {
  const feed = {
    title: name,
    subtitle: description,
    language,
    rights: licence.text.name,
    home: address(),
    self: address('feed.xml'),
    icon: address('icon.svg'),
  };
  const entries = [
    ...explainers.map(({ id, data: { title, dek, date, updated } }) => ({
      title,
      summary: dek,
      address: address(`${id}/`),
      kind: 'explainer',
      published: date,
      updated,
    })),
    ...figures.map(({ id, data: { title, dek, updated } }) => ({
      title,
      summary: dek,
      address: address(`charts/${id}/`),
      kind: 'chart',
      updated,
    })),
  ];
  return new Response(atom(feed, entries), { headers: { 'Content-Type': 'application/atom+xml' } });
};
