import { z } from 'astro/zod';
import { amount } from './amount.ts';
import { day } from './day.ts';
import { absurd, unit } from './unit.ts';

/** How well a fact stands: seen in two origins or the primary document, in one, or recalled and unseen. */
export const status = z.enum(['verified', 'single-source', 'from-memory-unverified']);

/**
 * A fact that prose, claims and charts rest on. One with a `value` is a figure and has a `unit`; `counts` says
 * what is counted, `words` how prose may put it without digits ("a quarter"). One without a value is a
 * `statement`. `from` names the facts that a figure is computed from. `learned` is the day on which it became
 * known, where that is later than `asOf`.
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
      'a fact from memory may not reach a page',
    ),
    sources: z.array(z.string()).min(1),
    from: z.array(z.string()).optional(),
    note: z.string().optional(),
  })
  .check(({ value: { value, unit: name, statement, asOf, learned }, issues }) => {
    const say = (path: string, message: string) =>
      issues.push({ code: 'custom', input: value, path: [path], message });
    if (!value && !statement) say('value', 'a fact has a value or a statement');
    if (Boolean(value) !== Boolean(name)) say('unit', 'a value and its unit come together');
    if (learned && learned < asOf && !asOf.startsWith(learned))
      say('learned', `a fact of ${asOf} cannot have become known on ${learned}, before that`);
    const reason = value && name && absurd(value, name);
    if (reason) say('value', reason);
  });

/** A fact that prose, claims and charts rest on. */
export type Fact = z.infer<typeof fact>;
