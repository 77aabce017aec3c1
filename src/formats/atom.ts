import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** What a feed tells of one page: the days are in ISO 8601, `published` only where it is known. */
export interface Entry {
  title: string;
  summary: string;
  address: string;
  kind: string;
  published?: string;
  updated: string;
}

/** What a feed says of itself; the addresses are whole. */
export interface Feed {
  title: string;
  subtitle: string;
  language: string;
  rights: string;
  home: string;
  self: string;
  icon: string;
}

/** The first moment, UTC, of a day, month or year in ISO 8601, as RFC 3339 writes it. */
const moment = (day: string): string => new Date(day).toISOString().replace('.000', '');

const entryOf = ({ title, summary, address, kind, published, updated }: Entry) =>
  x('entry', [
    x('title', title),
    x('link', { href: address }),
    x('id', address),
    ...(published === undefined ? [] : [x('published', moment(published))]),
    x('updated', moment(updated)),
    x('category', { term: kind }),
    x('summary', summary),
  ]);

/**
 * An Atom 1.0 feed, RFC 4287: entries by day of change, newest first, and as given where days are the same. A page's address
 * is its id for ever. Throws where there is no entry, or a day is none.
 */
export function atom(
  { title, subtitle, language, rights, home, self, icon }: Feed,
  entries: readonly Entry[],
): string {
  const sorted = entries.toSorted((a, b) => moment(b.updated).localeCompare(moment(a.updated)));
  const [newest] = sorted;
  if (!newest) throw new Error(`${self}: a feed tells when it last changed, and there is no entry`);
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('title', title),
    x('subtitle', subtitle),
    x('link', { href: home }),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    x('id', home),
    x('updated', moment(newest.updated)),
    x('author', [x('name', title), x('uri', home)]),
    x('rights', rights),
    x('icon', icon),
    ...sorted.map(entryOf),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(feed, { closeEmptyElements: true, tightClose: true })}\n`;
}
