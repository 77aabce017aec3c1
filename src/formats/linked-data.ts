import type { Citation } from '../interview/cite.ts';
import { printed } from '../interview/printed.ts';
import { speakerOf } from '../records/place.ts';
import { address, description, language, licence, name } from '../site.ts';

/** A thing by schema.org, as JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

const us = () => ({ '@type': 'Organization', name, url: address() });
const heflin = { '@type': 'Person', name: 'Donald Heflin' };
const conversation = { '@type': 'Organization', name: 'The Conversation' };

/** The interview, with its author, publisher and date. */
export const interview = (): Thing => ({
  '@type': 'Article',
  '@id': address('interview/'),
  author: heflin,
  publisher: conversation,
  datePublished: '2025-11-24',
});

/** A page of ours: its title, what it says, and its address from the site's root. */
export interface About {
  title: string;
  description: string;
  to: string;
}

const page = (type: string, { title, description: about, to }: About): Thing => ({
  '@context': 'https://schema.org',
  '@type': type,
  '@id': address(to),
  [type === 'Article' ? 'headline' : 'name']: title,
  description: about,
  inLanguage: language,
  license: licence.text.url,
  publisher: us(),
});

/** The site, for its home page. */
export const website = (): Thing => page('WebSite', { title: name, description, to: '' });

/** Any page; `type` is its kind by schema.org. */
export const webPage = (about: About, type = 'WebPage'): Thing => page(type, about);

/** Words of the interview with who said them and the passage that they are part of. */
export const quotation = (given: string, citation: Pick<Citation, 'passage' | 'spans'>): Thing => ({
  '@type': 'Quotation',
  text: printed(citation, given),
  spokenByCharacter: speakerOf(citation.passage.id) === heflin.name ? heflin : conversation,
  isPartOf: { '@id': address(`interview/#${citation.passage.id}`) },
});

/** An article of ours on the interview; `citations` are the addresses of its sources, from the site's root. */
export const article = (
  about: About,
  { date, updated }: { date: string; updated: string },
  citations: readonly string[] = [],
  quotations: readonly Thing[] = [],
): Thing => ({
  ...page('Article', about),
  author: us(),
  datePublished: date,
  dateModified: updated,
  isBasedOn: interview(),
  ...(citations.length > 0 && { citation: citations.map((to) => ({ '@id': address(to) })) }),
  ...(quotations.length > 0 && { hasPart: quotations }),
});

/** A claim of the ledger, in the passage that it appears in. */
export const claimed = ({ n, quote, passage }: { n: number; quote: string; passage: string }): Thing => ({
  '@type': 'Claim',
  '@id': address(`claims/#claim-${String(n)}`),
  text: quote,
  appearance: { '@id': address(`interview/#${passage}`) },
});

/** The interview on its page: whole, under its own licence, with the claims of the ledger that appear in it. */
export const republished = (
  headline: string,
  claims: readonly { n: number; quote: string; passage: string }[],
): Thing => ({
  '@context': 'https://schema.org',
  ...interview(),
  headline,
  inLanguage: 'en-US',
  license: { '@type': 'CreativeWork', name: 'Creative Commons Attribution-NoDerivatives' },
  hasPart: claims.map(claimed),
});
