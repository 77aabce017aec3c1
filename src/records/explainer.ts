import { z } from 'astro/zod';
import { day, timeOfDay } from './day.ts';
import { pointNumbers } from './point.ts';
import { shortName } from './short-name.ts';

/** The front matter of an explainer. `short` is its name where the title would be too long: two or three words. */
export const explainer = z.strictObject({
  title: z.string().min(5),
  short: shortName,
  dek: z.string().min(20),
  card: z.string().min(10),
  order: z.number().int().min(1),
  points: pointNumbers,
  charts: z.array(z.string()).min(1),
  date: day,
  updated: day,
  /** The time of the last change on that day, which orders the feed. */
  time: timeOfDay.optional(),
});

/** The front matter of an explainer. */
export type Explainer = z.infer<typeof explainer>;
