import type { Span } from '../interview/place.ts';
import type { Seed } from '../interview/seed.ts';
import { selectorsOf } from '../interview/selectors.ts';
import { address, language, licence, name } from '../site.ts';

/** Text of ours beside words of the interview, by the Web Annotation Data Model. */
export interface TextualBody {
  type: 'TextualBody';
  purpose: 'classifying' | 'describing';
  value: string;
  format: 'text/plain';
  language: string;
}

/** Something elsewhere on the site that belongs to words of the interview. */
export interface Linked {
  type: 'SpecificResource';
  purpose: 'linking';
  source: string;
}

/** What an annotation holds: its fragment in its file, why it was made, its words' spans in the seed, its bodies. */
export interface Annotated {
  fragment: string;
  motivation: string | readonly string[];
  spans: readonly Span[];
  body: readonly (TextualBody | Linked)[];
}

/** A body of words, in the site's language. */
export const textual = (purpose: TextualBody['purpose'], value: string): TextualBody => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language,
});

/** A body that is elsewhere on the site, at an address from its root. */
export const linked = (to: string): Linked => ({
  type: 'SpecificResource',
  purpose: 'linking',
  source: address(to),
});

const creator = () => ({ id: address(), type: 'Organization', name });

/** The interview as the file that positions count in: where it is read, whose it is, the file's name and hash. */
const interview = ({ file, sha256 }: Seed) => ({
  id: address('interview/'),
  type: 'Text',
  creator: { type: 'Person', name: 'Donald Heflin' },
  'dcterms:publisher': 'The Conversation',
  'dcterms:issued': '2025-11-24',
  'dcterms:license': 'Creative Commons Attribution-NoDerivatives',
  'schema:encoding': {
    'schema:name': file,
    'schema:encodingFormat': 'text/plain; charset=utf-8',
    'schema:sha256': sha256,
    'schema:unitText': 'Unicode code points',
    'schema:description':
      'start and end of each TextPositionSelector count Unicode code points of this file’s text, from 0, end exclusive.',
  },
});

const targetsOf = (spans: readonly Span[], { text }: Seed) =>
  spans.map((span) => ({ source: address('interview/'), selector: selectorsOf(text, span) }));

/**
 * Annotations of the interview as one collection with one page, by the W3C's Web Annotation Data Model: `file` is its
 * address from the site's root; each part of a quotation between ellipses is a target of its own, in order.
 */
export const collection = (file: string, label: string, annotated: readonly Annotated[], seed: Seed) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: address(file),
  type: 'AnnotationCollection',
  label,
  creator: creator(),
  rights: licence.text.url,
  'dcterms:source': interview(seed),
  total: annotated.length,
  first: {
    id: `${address(file)}#page`,
    type: 'AnnotationPage',
    startIndex: 0,
    items: annotated.map(({ fragment, motivation, spans, body }) => ({
      id: `${address(file)}#${fragment}`,
      type: 'Annotation',
      motivation,
      creator: address(),
      rights: licence.text.url,
      body,
      target: targetsOf(spans, seed),
    })),
  },
});
