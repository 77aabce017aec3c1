import { z } from 'astro/zod';
import type { Site } from './site.ts';

/** The number of points in the plan. */
export const pointCount = 28;

const numberProblem = `the plan has ${String(pointCount)} points, 1 to ${String(pointCount)}`;

/** The number of a point, the key of its entry. */
export const pointNumber = z
  .string()
  .refine((key) => /^[1-9]\d*$/.test(key) && Number(key) <= pointCount, numberProblem);

/** The numbers of points that an explainer or a chart is about. */
export const pointNumbers = z
  .array(z.number().refine((n) => Number.isInteger(n) && n >= 1 && n <= pointCount, numberProblem))
  .default([]);

// Fills on the map: solid, dotted, hatched in blue, hatched in red.
const land = z.enum(['recognised', 'frozen', 'leave', 'withdraw']);

const bound = z.enum(['must', 'expected']);

/**
 * One of the 28 points in our words. `draft` is its line on the home page in pencil notation (see pencil.ts), which is
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
    parts: z.array(z.strictObject({ land, text: z.string() })).optional(),
    versions: z.string().optional(),
    binds: z.partialRecord(z.enum(parties), bound).default({}),
    claims: z.array(z.number().int()).default([]),
    facts: z.array(z.string()).default([]),
    sources: z.array(z.string()).min(1),
  });

/** One of the 28 points in our words. */
export type Point = z.infer<ReturnType<typeof point>>;
