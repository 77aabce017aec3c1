import type { Citation } from './cite.ts';
import type { Span } from './place.ts';

/** Words by themselves and what stands around them: the Web Annotation Data Model's TextQuoteSelector. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** A place in a text: Unicode code points from 0, end exclusive, as the Web Annotation Data Model counts. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Code points before and after the words that tell them from the same words elsewhere. */
const around = 32;

/** The two selectors of words in a text, each enough by itself; `span` is in UTF-16 code units. */
export function selectorsOf(text: string, { start, end }: Span): [TextQuoteSelector, TextPositionSelector] {
  const [before, exact, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)].map(
    (part) => [...part],
  ) as [string[], string[], string[]];
  return [
    {
      type: 'TextQuoteSelector',
      exact: exact.join(''),
      prefix: before.slice(-around).join(''),
      suffix: after.slice(0, around).join(''),
    },
    { type: 'TextPositionSelector', start: before.length, end: before.length + exact.length },
  ];
}

/** Where cited words stand in the seed, one span for each part between ellipses; UTF-16 code units. */
export const spansInSeed = ({ passage, spans }: Pick<Citation, 'passage' | 'spans'>): Span[] =>
  spans.map(({ start, end }) => ({ start: passage.start + start, end: passage.start + end }));
