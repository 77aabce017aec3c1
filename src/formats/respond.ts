import { plainSpaces } from '../records/bind.ts';

/** The media type of Web Annotations. */
export const annotationType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** A response that holds a value as JSON, one line a field, with plain spaces. */
export const json = (body: object, type = 'application/json'): Response =>
  new Response(`${plainSpaces(JSON.stringify(body, null, 1))}\n`, { headers: { 'Content-Type': type } });
