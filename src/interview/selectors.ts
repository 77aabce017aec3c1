import type { QuotationMatch } from './find-quotation.ts';
import type { Span } from './find-parts.ts';

/** Quoted words with the text around them: the Web Annotation Data Model's TextQuoteSelector. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** A position in a text in zero-based Unicode code points, end exclusive: the Web Annotation Data Model's TextPositionSelector. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** The number of code points of context before and after the words. */
const contextLength = 32;

/** The two selectors of a span of a text, each sufficient by itself; the span is in UTF-16 code units. */
export function textSelectors(text: string, { start, end }: Span): [TextQuoteSelector, TextPositionSelector] {
  const [before, exact, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(
    (part) => [...part],
  ) as [string[], string[], string[]];
  return [
    {
      type: 'TextQuoteSelector',
      exact: exact.join(''),
      prefix: before.slice(-contextLength).join(''),
      suffix: after.slice(0, contextLength).join(''),
    },
    { type: 'TextPositionSelector', start: before.length, end: before.length + exact.length },
  ];
}

/** The spans of a quotation in the seed file, one for each part between ellipses; UTF-16 code units. */
export const spansInSeed = ({ passage, spans }: Pick<QuotationMatch, 'passage' | 'spans'>): Span[] =>
  spans.map(({ start, end }) => ({ start: passage.start + start, end: passage.start + end }));
