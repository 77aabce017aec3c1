import { z } from 'astro/zod';

/** The relation of a claim in the interview to the evidence we found; never a verdict. */
export const kind = z.enum(['supports', 'adds context', 'in tension']);

/** The number of a claim, the key of its entry. */
export const claimNumber = z.string().regex(/^[1-9]\d*$/, 'claims are numbered, 1 and on');

/** A claim: a quotation of the interview, its passage, and the evidence in `context` and `facts`. */
export const claim = z.strictObject({
  quote: z.string().min(3),
  passage: z.string(),
  kind,
  context: z.string().min(10),
  facts: z.array(z.string()).default([]),
});

/** A claim of the interview with the evidence we found. */
export type Claim = z.infer<typeof claim>;
