import type { Span } from '../interview/find-parts.ts';
import type { Seed } from '../interview/seed.ts';
import { textSelectors } from '../interview/selectors.ts';
import { t } from '../records/interface.ts';
import { site } from '../records/this-site.ts';
import { absoluteUrl, language, licence } from '../site.ts';

const { name, interview: credited } = site;

/** A text body of an annotation (Web Annotation Data Model). */
export interface TextualBody {
  type: 'TextualBody';
  purpose: 'classifying' | 'describing';
  value: string;
  format: 'text/plain';
  language: string;
}

/** A body that links to a resource of the site. */
export interface LinkedResource {
  type: 'SpecificResource';
  purpose: 'linking';
  source: string;
}

/** An annotation of the interview: fragment in its file, motivation, spans of the quoted words in the seed, bodies. */
export interface Annotation {
  fragment: string;
  motivation: string | readonly string[];
  spans: readonly Span[];
  body: readonly (TextualBody | LinkedResource)[];
}

/** A text body in the site's language. */
export const textualBody = (purpose: TextualBody['purpose'], value: string): TextualBody => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language,
});

/** A body that links to a path from the site's root. */
export const linkedResource = (to: string): LinkedResource => ({
  type: 'SpecificResource',
  purpose: 'linking',
  source: absoluteUrl(to),
});

const creator = () => ({ id: absoluteUrl(), type: 'Organization', name });

/** The interview, with the name and hash of the file that text positions refer to. */
const interview = ({ file, sha256 }: Seed) => ({
  id: absoluteUrl('interview/'),
  type: 'Text',
  creator: { type: 'Person', name: credited.speaker.name },
  'dcterms:publisher': credited.publisher.name,
  'dcterms:issued': credited.asOf,
  'dcterms:license': credited.licence.name,
  'schema:encoding': {
    'schema:name': file,
    'schema:encodingFormat': 'text/plain; charset=utf-8',
    'schema:sha256': sha256,
    'schema:unitText': t('annotation.unit'),
    'schema:description': t('annotation.positions'),
  },
});

const targetsOf = (spans: readonly Span[], { text }: Seed) =>
  spans.map((span) => ({ source: absoluteUrl('interview/'), selector: textSelectors(text, span) }));

/**
 * Annotations of the interview as an AnnotationCollection of one page (W3C Web Annotation Data Model). `file` is its path
 * from the site's root. Each part of a quotation between ellipses is a separate target, in order.
 */
export const annotationCollection = (
  file: string,
  label: string,
  annotated: readonly Annotation[],
  seed: Seed,
) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: absoluteUrl(file),
  type: 'AnnotationCollection',
  label,
  creator: creator(),
  rights: licence.text.url,
  'dcterms:source': interview(seed),
  total: annotated.length,
  first: {
    id: `${absoluteUrl(file)}#page`,
    type: 'AnnotationPage',
    startIndex: 0,
    items: annotated.map(({ fragment, motivation, spans, body }) => ({
      id: `${absoluteUrl(file)}#${fragment}`,
      type: 'Annotation',
      motivation,
      creator: absoluteUrl(),
      rights: licence.text.url,
      body,
      target: targetsOf(spans, seed),
    })),
  },
});
