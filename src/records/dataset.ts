import { z } from 'astro/zod';
import { day, timeOfDay } from './day.ts';
import { pointNumbers } from './point.ts';
import type { Site } from './site.ts';
import { shortName } from './short-name.ts';
import { unit } from './unit.ts';

/**
 * A column: the kind and unit of its cells and the number of decimals shown. A `hidden` column is available to the
 * drawing, to `{row.column}` and to downloads; the table on the page omits it, and its cells are optional.
 */
export const column = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z]*$/, 'a column id is letters alone'),
  title: z.string(),
  kind: z.enum(['text', 'quantity', 'day']),
  unit: unit.optional(),
  decimals: z.number().int().min(0).max(3).default(0),
  hidden: z.boolean().optional(),
  /** Whether its cells are written in pencil notation; the table and the files have their plain text. */
  pencil: z.boolean().optional(),
});

/** A text of the drawing: one for both sizes, or one for each. */
const sizedText = z.union([z.string(), z.strictObject({ wide: z.string(), narrow: z.string() })]);

/**
 * A row. Exactly one of `quote` (words of the interview, with `passage`), `fact`, `source` and `computed` is its origin;
 * `label` is its name in the drawing if that differs from its first cell; `plan` is true for the row of the draft plan;
 * `drawn` is false if only the table shows it; `drawnAs` is the part of the drawing that it is, in a word of the chart’s
 * geometry, and stands in no table or file;
 * all other keys are cells by column id (see cells.ts for their values); text cells may contain `{row.column}`.
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
    drawn: z.literal(false).optional(),
    drawnAs: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/, 'drawnAs is kebab-case')
      .optional(),
    label: sizedText.optional(),
  })
  .loose()
  .refine(
    ({ quote, fact, source, computed }) => [quote, fact, source, computed].filter(Boolean).length === 1,
    'a row carries exactly one of quote, fact, source and computed: true',
  );

const note = z.strictObject({ title: z.string(), text: z.string() });

/**
 * A table with the texts of its chart. `short` is its name where the title would be too long. `alt` (announced first by a
 * screen reader) and `summary` (the content in a few sentences) may contain `{row.column}`, filled from the rows.
 * `facts` are those of its texts, besides those of its rows. `attached` lists CSV files that the drawing needs but readers do not see as a table, such as the vertices of a line.
 * `labels` are the texts of the drawing besides the names of rows, by id; they may contain `{row.column}`.
 * `rowsFrom` replaces `rows` if the rows are generated from other content (see point-rows.ts).
 * `group` is one of the site's.
 */
export const dataset = ({ chartGroups }: Pick<Site, 'chartGroups'>) =>
  z.strictObject({
    title: z.string().min(10),
    short: shortName,
    dek: z.string().min(10),
    form: z.string(),
    group: z.enum(chartGroups),
    order: z.number(),
    points: pointNumbers,
    quote: z.strictObject({ words: z.string(), passage: z.string() }),
    claims: z.array(z.number().int()).default([]),
    facts: z.array(z.string()).default([]),
    asOf: day,
    /** The day on which the chart was first published, if known. */
    date: day.optional(),
    updated: day,
    /** The time of the last change on that day, which orders the feed. */
    time: timeOfDay.optional(),
    unit,
    alt: z
      .string({ error: 'a chart needs alt text: alt: what it is, the finding, the range, what is not known' })
      .min(40),
    summary: z.string().min(80),
    sourceLine: z.string(),
    reading: note,
    notes: z.array(note).min(1),
    later: z.array(z.strictObject({ date: day, text: z.string() })).default([]),
    labels: z
      .record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/, 'a label id is letters and digits'), sizedText)
      .default({}),
    attached: z.record(z.string(), z.string()).default({}),
    columns: z.array(column).min(2),
    rowsFrom: z.literal('points').optional(),
    rows: z.array(row).default([]),
  });

/** A table with the texts of its chart, as parsed from its file. */
export type Dataset = z.infer<ReturnType<typeof dataset>>;
/** A row as parsed from its file. */
export type WrittenRow = z.infer<typeof row>;
/** A column of a table. */
export type Column = z.infer<typeof column>;
