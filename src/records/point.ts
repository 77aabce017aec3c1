import { z } from 'astro/zod';
import { landTerm } from './land-term.ts';
import type { Site } from './site.ts';

/** The number of a point, the key of its entry. */
export const pointNumber = z.string().regex(/^[1-9]\d*$/, 'the key of a point is its number');

/** The numbers of points that an explainer or a chart is about. */
export const pointNumbers = z.array(z.number().int().min(1)).default([]);

/** Throws, with the first number that is not its turn, unless the numbers of points are 1, 2, 3 and so on. */
export function checkPointNumbers(keys: Iterable<string>): void {
  const numbers = [...keys].map(Number).sort((a, b) => a - b);
  const gap = numbers.findIndex((number, index) => number !== index + 1);
  if (gap >= 0)
    throw new Error(
      `${String(numbers[gap])}: there is no point ${String(gap + 1)}, and points are numbered from 1 without a gap`,
    );
}

const bound = z.enum(['must', 'expected']);

/**
 * A point of the plan in our words. `draft` is its line on the home page in pencil notation (see pencil.ts), which is
 * also allowed in `text`; `pencil` is the note beside that line; `parts` are sub-clauses; `versions` describes differences
 * between published texts; `claims` are the numbers of the interview's claims about it, `facts` the
 * ids of the facts that hold its figures. Themes and parties are those of the site.
 */
export const point = ({ themes, parties }: Pick<Site, 'themes' | 'parties'>) =>
  z.strictObject({
    title: z.string().min(3),
    theme: z.enum(themes.map(({ id }) => id)),
    draft: z.string().min(3),
    pencil: z.string().optional(),
    text: z.string().min(10),
    parts: z.array(z.strictObject({ land: landTerm, text: z.string() })).optional(),
    versions: z.string().optional(),
    binds: z.partialRecord(z.enum(parties), bound).default({}),
    claims: z.array(z.number().int()).default([]),
    facts: z.array(z.string()).default([]),
    sources: z.array(z.string()).min(1),
  });

/** A point of the plan in our words. */
export type Point = z.infer<ReturnType<typeof point>>;
