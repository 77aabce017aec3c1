import type { QuotationMatch } from '../interview/find-quotation.ts';
import { quotationText } from '../interview/quotation-text.ts';
import { isSpoken } from '../records/passage-label.ts';
import { site } from '../records/this-site.ts';
import { absoluteUrl, language, licence } from '../site.ts';

const { description, name } = site;

/** An entity of schema.org as JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

/** Who publishes the site, as an Organization. */
export const publisher = (): Thing => ({ '@type': 'Organization', name, url: absoluteUrl() });
const { interview: credited } = site;
const speaker = { '@type': 'Person', name: credited.speaker.name };
const original = { '@type': 'Organization', name: credited.publisher.name };

/** The interview as a schema.org Article, with author, publisher and date. */
export const interview = (): Thing => ({
  '@type': 'Article',
  '@id': absoluteUrl('interview/'),
  author: speaker,
  publisher: original,
  datePublished: credited.asOf,
});

/** A page of the site: title, description, and path from the site's root. */
export interface PageDescription {
  title: string;
  description: string;
  to: string;
}

const page = (type: string, { title, description: about, to }: PageDescription): Thing => ({
  '@context': 'https://schema.org',
  '@type': type,
  '@id': absoluteUrl(to),
  [type === 'Article' ? 'headline' : 'name']: title,
  description: about,
  inLanguage: language,
  license: licence.text.url,
  publisher: publisher(),
});

/** The site as a WebSite, for its home page. */
export const website = (): Thing => page('WebSite', { title: name, description, to: '' });

/** A page of the given schema.org type. */
export const webPage = (about: PageDescription, type = 'WebPage'): Thing => page(type, about);

/** A quotation of the interview, with its speaker and passage. */
export const quotation = (given: string, citation: Pick<QuotationMatch, 'passage' | 'spans'>): Thing => ({
  '@type': 'Quotation',
  text: quotationText(citation, given),
  spokenByCharacter: isSpoken(citation.passage.id) ? speaker : original,
  isPartOf: { '@id': absoluteUrl(`interview/#${citation.passage.id}`) },
});

/** An article of the site about the interview; `citations` are the paths of its sources from the site's root. */
export const article = (
  about: PageDescription,
  { date, updated }: { date: string; updated: string },
  citations: readonly string[] = [],
  quotations: readonly Thing[] = [],
): Thing => ({
  ...page('Article', about),
  author: publisher(),
  datePublished: date,
  dateModified: updated,
  isBasedOn: interview(),
  ...(citations.length > 0 && { citation: citations.map((to) => ({ '@id': absoluteUrl(to) })) }),
  ...(quotations.length > 0 && { hasPart: quotations }),
});

/** A claim of the interview, with the passage that it appears in. */
export const claimThing = ({ n, quote, passage }: { n: number; quote: string; passage: string }): Thing => ({
  '@type': 'Claim',
  '@id': absoluteUrl(`claims/#claim-${String(n)}`),
  text: quote,
  appearance: { '@id': absoluteUrl(`interview/#${passage}`) },
});

/** The full interview as republished on its page, under its own licence, with its claims. */
export const republishedInterview = (
  headline: string,
  claims: readonly { n: number; quote: string; passage: string }[],
): Thing => ({
  '@context': 'https://schema.org',
  ...interview(),
  headline,
  inLanguage: 'en-US',
  license: { '@type': 'CreativeWork', name: credited.licence.name },
  contributor: { '@type': 'Person', name: credited.interviewer },
  hasPart: claims.map(claimThing),
});
