import { z } from 'astro/zod';

/** How a claim of the interview stands to what we found; never a verdict. */
export const kind = z.enum(['supports', 'adds context', 'in tension']);

/** The number of a claim, as the key of its entry. */
export const claimNumber = z.string().regex(/^[1-9]\d*$/, 'claims are numbered, 1 and on');

/** Words of the interview, their passage, and what we found beside them. `later` dates knowledge from after 24 November 2025. */
export const claim = z.strictObject({
  quote: z.string().min(3),
  passage: z.string(),
  kind,
  context: z.string().min(10),
  facts: z.array(z.string()).default([]),
});

/** Words of the interview with what we found beside them. */
export type Claim = z.infer<typeof claim>;
