import { z } from 'astro/zod';
import { amount } from './amount.ts';
import { day } from './day.ts';
import { implausibleReason, unit } from './unit.ts';

/** The verification status of a fact: seen in two origins or the primary document, seen in one origin, or only recalled. */
export const status = z.enum(['verified', 'single-source', 'from-memory-unverified']);

/**
 * A fact that prose, claims and charts cite. A fact with a `value` is a figure and has a `unit`; `counts` is what is
 * counted, `words` a wording without digits for prose ("a quarter"). A fact without a value is a `statement`. `from` lists
 * the facts that a figure is computed from. `learned` is the day on which the fact became known, if later than `asOf`.
 */
export const fact = z
  .strictObject({
    label: z.string().min(3),
    value: amount.optional(),
    unit: unit.optional(),
    words: z.string().optional(),
    counts: z.string().optional(),
    statement: z.string().optional(),
    asOf: day,
    learned: day.optional(),
    status: status.refine(
      (value) => value !== 'from-memory-unverified',
      'a fact from memory must not be published',
    ),
    sources: z.array(z.string()).min(1),
    from: z.array(z.string()).optional(),
    note: z.string().optional(),
  })
  .check(({ value: { value, unit: name, statement, asOf, learned }, issues }) => {
    const report = (path: string, message: string) =>
      issues.push({ code: 'custom', input: value, path: [path], message });
    if (!value && !statement) report('value', 'a fact has a value or a statement');
    if (Boolean(value) !== Boolean(name)) report('unit', 'a value and its unit come together');
    if (learned && learned < asOf && !asOf.startsWith(learned))
      report('learned', `a fact of ${asOf} cannot have become known on ${learned}, before that`);
    const reason = value && name && implausibleReason(value, name);
    if (reason) report('value', reason);
  });

/** A fact that prose, claims and charts cite. */
export type Fact = z.infer<typeof fact>;
