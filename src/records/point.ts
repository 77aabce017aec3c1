import { z } from 'astro/zod';

/** The five themes of the plan with the names that readers see. */
export const themes = {
  nato: 'NATO and security',
  process: 'Process',
  economy: 'Economy and sanctions',
  military: 'Military',
  territory: 'Territory',
} as const;

/** A theme's key. */
export const theme = z.enum(Object.keys(themes) as [keyof typeof themes, ...(keyof typeof themes)[]]);

/** Whom a point may bind, in the order of the table. */
export const parties = ['Ukraine', 'Russia', 'US', 'Europe', 'NATO'] as const;

/** How many points the plan has. */
export const pointCount = 28;

/** The number of a point, as the key of its entry. */
export const pointNumber = z
  .string()
  .refine(
    (key) => /^[1-9]\d*$/.test(key) && Number(key) <= pointCount,
    `the plan has points 1 to ${String(pointCount)}, and none of this number`,
  );

// As the map draws it: solid, dotted, hatched in blue, hatched in red.
const land = z.enum(['recognised', 'frozen', 'leave', 'withdraw']);

const bound = z.enum(['must', 'expected']);

/**
 * One of the 28 points in our words. `draft` is its line on the home page in pencil marks (see pencil.ts), which `text`
 * may hold too, `pencil` the note beside that line; `parts` are sub-clauses; `versions` says where published texts differ; `claims`
 * are the numbers of what the interview says of it.
 */
export const point = z.strictObject({
  title: z.string().min(3),
  theme,
  draft: z.string().min(3),
  pencil: z.string().optional(),
  text: z.string().min(10),
  parts: z.array(z.strictObject({ land, text: z.string() })).optional(),
  versions: z.string().optional(),
  binds: z.partialRecord(z.enum(parties), bound).default({}),
  claims: z.array(z.number().int()).default([]),
  sources: z.array(z.string()).min(1),
});

/** One of the 28 points in our words. */
export type Point = z.infer<typeof point>;
