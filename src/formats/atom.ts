import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** One page in a feed. Dates are in ISO 8601; `published` is left out if unknown. */
export interface FeedEntry {
  title: string;
  summary: string;
  address: string;
  kind: string;
  published?: string;
  updated: string;
}

/** The metadata of a feed. URLs are absolute. */
export interface Feed {
  title: string;
  subtitle: string;
  language: string;
  rights: string;
  home: string;
  self: string;
  icon: string;
}

/** The first second in UTC of a day, month or year, or of a time of day, in ISO 8601, in the form of RFC 3339. */
const timestamp = (day: string): string => new Date(day).toISOString().replace('.000', '');

const entryOf = ({ title, summary, address, kind, published, updated }: FeedEntry) =>
  x('entry', [
    x('title', title),
    x('link', { href: address }),
    x('id', address),
    ...(published === undefined ? [] : [x('published', timestamp(published))]),
    x('updated', timestamp(updated)),
    x('category', { term: kind }),
    x('summary', summary),
  ]);

/**
 * An Atom 1.0 feed (RFC 4287) as XML. Entries are sorted by date of change, newest first; entries of the same date keep
 * their order. The URL of a page is its permanent id. Throws if there are no entries or if a date is invalid.
 */
export function atomFeed(
  { title, subtitle, language, rights, home, self, icon }: Feed,
  entries: readonly FeedEntry[],
): string {
  const sorted = entries.toSorted((a, b) => timestamp(b.updated).localeCompare(timestamp(a.updated)));
  const [newest] = sorted;
  if (!newest) throw new Error(`${self}: a feed needs at least one entry, for its date of change`);
  const feed = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('title', title),
    x('subtitle', subtitle),
    x('link', { href: home }),
    x('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    x('id', home),
    x('updated', timestamp(newest.updated)),
    x('author', [x('name', title), x('uri', home)]),
    x('rights', rights),
    x('icon', icon),
    ...sorted.map(entryOf),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(feed, { closeEmptyElements: true, tightClose: true })}\n`;
}
