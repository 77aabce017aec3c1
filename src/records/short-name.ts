import { z } from 'astro/zod';

/** A name of two or three words, for lists of links where the title would be too long. */
export const shortName = z
  .string({ error: 'a short name is missing: short: two or three words, for lists of links' })
  .min(3)
  .max(24, 'a short name has at most 24 characters, so that it fits in a margin');
