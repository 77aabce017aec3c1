import { z } from 'astro/zod';
import { bindNumbers } from './bind.ts';
import { day, sayDay } from './day.ts';

/**
 * Where a figure comes from. `url` only where it is the publisher's own address and was seen;
 * `via` names the page that carried the text where the original itself was not seen.
 */
export const source = z.strictObject({
  publisher: z.string().min(2),
  title: z.string().min(3),
  date: day.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  via: z.string().optional(),
});

/** Where a figure comes from. */
export type Source = z.infer<typeof source>;

/** Who published a source, when, and what it was seen through, in few words: "AP, 21 Nov 2025, via Global News". */
export const throughOf = ({ publisher, date, via }: Source): string =>
  [
    publisher,
    date && bindNumbers(sayDay(date, 'short')),
    via && `via ${via.replace(/ seen in an archive.*/, '')}`,
  ]
    .filter(Boolean)
    .join(', ');
