import { z } from 'astro/zod';

/**
 * The front matter of a page in content/pages. Texts may hold values of the site, as in "{claims} claims". `later` says that
 * all of the page is about what became known after the interview. Texts without an address of their own have no
 * `description`. What a page shows besides its text is chosen in src/pages.
 */
export const page = z.strictObject({
  title: z.string().min(3),
  description: z.string().min(20).optional(),
  kicker: z.string().optional(),
  dek: z.string().optional(),
  later: z.boolean().default(false),
});

/** The front matter of a page. */
export type PageFront = z.infer<typeof page>;
