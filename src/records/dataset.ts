import { z } from 'astro/zod';
import { day } from './day.ts';
import { pointCount } from './point.ts';
import { shortName } from './short-name.ts';
import { unit } from './unit.ts';

/**
 * A column: what its cells are, their unit, and how many decimals a reader sees. A `hidden` one is for the drawing, for
 * `{row.column}` and for downloads: the page's table leaves it out, and its cells may be left out.
 */
export const column = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z]*$/, 'a column id is letters alone'),
  title: z.string(),
  kind: z.enum(['text', 'quantity', 'day']),
  unit: unit.optional(),
  decimals: z.number().int().min(0).max(3).default(0),
  hidden: z.boolean().optional(),
});

/**
 * A row. Exactly one of `quote` (words of the interview, with `passage`), `fact`, `source` and `computed` says where
 * it comes from; `label` is its name in the drawing, where that is not its first cell; `plan` marks the
 * draft's own row; the other keys are cells by column id (see cells.ts for what a cell may be); text cells may hold
 * `{row.column}`.
 */
export const row = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/, 'a row id is kebab-case'),
    quote: z.string().optional(),
    passage: z.string().optional(),
    fact: z.string().optional(),
    source: z.array(z.string()).optional(),
    computed: z.boolean().optional(),
    learned: day.optional(),
    note: z.string().optional(),
    plan: z.boolean().optional(),
    label: z.union([z.string(), z.strictObject({ wide: z.string(), narrow: z.string() })]).optional(),
  })
  .loose()
  .refine(
    ({ quote, fact, source, computed }) => [quote, fact, source, computed].filter(Boolean).length === 1,
    'a row carries exactly one of quote, fact, source and computed: true',
  );

const note = z.strictObject({ title: z.string(), text: z.string() });

/**
 * One table with the words of its chart. `short` is its name where the title would be too long. `alt` (what a screen
 * reader says first) and `summary` (the whole of it in a few sentences) hold `{row.column}`, printed from the rows.
 * `attached` names CSV files beside it that the drawing needs and readers do not see as a table, such as the vertices of
 * a line. `rowsFrom` stands in place of `rows` where the rows are made from other content (see rows.ts).
 */
export const dataset = z.strictObject({
  title: z.string().min(10),
  short: shortName,
  dek: z.string().min(10),
  form: z.string(),
  group: z.enum(['The army', 'Sanctions and money', 'Land', 'Promises, gas and a week', 'The plan']),
  order: z.number(),
  points: z.array(z.number().int().min(1).max(pointCount)).default([]),
  quote: z.strictObject({ words: z.string(), passage: z.string() }),
  claims: z.array(z.number().int()).default([]),
  asOf: day,
  updated: day,
  unit,
  alt: z
    .string({ error: 'a chart needs alt text: alt: what it is, the finding, the range, what is not known' })
    .min(40),
  summary: z.string().min(80),
  sourceLine: z.string(),
  reading: note,
  notes: z.array(note).min(1),
  later: z.array(z.strictObject({ date: day, text: z.string() })).default([]),
  attached: z.record(z.string(), z.string()).default({}),
  columns: z.array(column).min(2),
  rowsFrom: z.literal('points').optional(),
  rows: z.array(row).default([]),
});

/** One table with the words of its chart, as it is written. */
export type Dataset = z.infer<typeof dataset>;
/** A row as it is written. */
export type WrittenRow = z.infer<typeof row>;
/** A column of a table. */
export type Column = z.infer<typeof column>;
