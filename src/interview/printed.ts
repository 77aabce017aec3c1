import type { Citation } from './cite.ts';

/**
 * A quotation as pages print it: the passage's own words, an ellipsis between its parts, and one before them where
 * `given`, the words as the writer gave them, begins with one.
 */
export function printed({ passage, spans }: Pick<Citation, 'passage' | 'spans'>, given: string): string {
  const found = spans.map(({ start, end }) => passage.text.slice(start, end)).join(' … ');
  return /^(?:…|\.{3})/.test(given) ? `…${found}` : found;
}
