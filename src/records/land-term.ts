import { z } from 'astro/zod';

/**
 * What the plan would do with land: recognise it as Russian, freeze it at the line of contact, have Russia leave it, or have
 * Ukraine withdraw from it. The order is that of the clauses of the draft.
 */
export const landTerm = z.enum(['recognised', 'frozen', 'leave', 'withdraw']);

/** A term of the plan for land. */
export type LandTerm = z.infer<typeof landTerm>;

/** The regions that the plan would recognise as Russian, freeze, and return in part, each by its id in the tables. */
export const regionsByTerm = {
  recognised: ['crimea', 'luhansk', 'donetsk'],
  frozen: ['kherson', 'zaporizhzhia'],
  leave: ['kharkiv', 'dnipropetrovsk', 'sumy', 'chernihiv', 'mykolaiv'],
} as const satisfies Partial<Record<LandTerm, readonly string[]>>;
