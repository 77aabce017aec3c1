import type { SearchData } from './search-engine.ts';

/** Unpacks the data of the search: JSON, compressed by DEFLATE, in base64. */
export async function unpackSearchData(packed: string): Promise<SearchData> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return (await new Response(stream).json()) as SearchData;
}
