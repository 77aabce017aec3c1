import { z } from 'astro/zod';
import { addNoBreakSpaces } from './no-break-spaces.ts';
import { day, formatDate } from './day.ts';

/**
 * A source of facts. `url` is set only if it is the publisher's own and was seen; `via` is the page that carried the text
 * if the original was not seen.
 */
export const source = z.strictObject({
  publisher: z.string().min(2),
  title: z.string().min(3),
  date: day.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  via: z.string().optional(),
});

/** A source of facts. */
export type Source = z.infer<typeof source>;

/** The publisher, date and intermediary of a source: "AP, 21 Nov 2025, via Global News". */
export const shortCitation = ({ publisher, date, via }: Source): string =>
  [
    publisher,
    date && addNoBreakSpaces(formatDate(date, 'short')),
    via && `via ${via.replace(/ seen in an archive.*/, '')}`,
  ]
    .filter(Boolean)
    .join(', ');
