import { withPlainSpaces } from '../records/no-break-spaces.ts';

/** The media type of Web Annotations. */
export const annotationMediaType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** A response with a value as JSON, one line for each field, with plain spaces. */
export const jsonResponse = (body: object, type = 'application/json'): Response =>
  new Response(`${withPlainSpaces(JSON.stringify(body, null, 1))}\n`, { headers: { 'Content-Type': type } });
