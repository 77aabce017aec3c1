import type { QuotationMatch } from './find-quotation.ts';

/**
 * The text of a quotation for pages: the words of the passage with an ellipsis between parts, and one before them if
 * `given`, the quotation as the writer wrote it, begins with one.
 */
export function quotationText(
  { passage, spans }: Pick<QuotationMatch, 'passage' | 'spans'>,
  given: string,
): string {
  const found = spans.map(({ start, end }) => passage.text.slice(start, end)).join(' … ');
  return /^(?:…|\.{3})/.test(given) ? `…${found}` : found;
}
