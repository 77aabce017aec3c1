import { z } from 'astro/zod';
import { readYaml } from './yaml.ts';

/** The path of the file with the units, from the project's root. */
export const unitsFile = 'content/units.yaml';

const positive = z.number().positive();

/**
 * A unit: what it measures, its notation, the words that state it in a text, and the range of plausible numbers.
 * content/units.yaml explains each key.
 */
const unit = z
  .strictObject({
    measure: z.enum(['currency', 'share', 'length', 'area', 'volume', 'time', 'people', 'thing']),
    factor: positive.default(1),
    days: positive.optional(),
    name: z.string().min(1).optional(),
    before: z.string().length(1).optional(),
    after: z.string().default(''),
    short: z.string().default(''),
    spoken: z.string().optional(),
    counted: z.boolean().default(false),
    decimals: z.number().int().min(0).max(3).default(0),
    least: z.number().default(0),
    most: z.number(),
    words: z.array(z.string().min(1)).default([]),
    exported: z.strictObject({ unit: z.string().min(1), count: positive }).optional(),
  })
  .refine(({ measure, days }) => measure !== 'time' || days, {
    path: ['days'],
    message: 'its length, as it is a unit of time',
  })
  .refine(({ least, most }) => least < most, { path: ['most'], message: 'most is greater than least' });

const table = z
  .record(z.string(), unit)
  .refine((units) => Object.keys(units).length > 0, 'name at least one unit');

/** A unit with what texts call it; units of one name are stated alike. */
export type Unit = z.infer<typeof unit> & { name: string };

/** The units by id. */
export type UnitTable = ReadonlyMap<string, Unit>;

/** The units in the text of content/units.yaml. Throws the first error with file and line. */
export const readUnits = (text: string): UnitTable =>
  new Map(
    Object.entries(readYaml(text, unitsFile, table)).map(([id, found]) => [
      id,
      { ...found, name: found.name ?? id },
    ]),
  );

/** A pattern for what a table prints after a number, and how it is read aloud: "bn", " billion". */
export type SpokenForm = readonly [pattern: string, spoken: string];

/** What tables print after numbers and how it is read aloud, the longest first, each once. */
export function spokenFormsOf(units: UnitTable): SpokenForm[] {
  const forms = new Map(
    [...units.values()].flatMap(({ short, spoken }) => (spoken ? [[short, spoken]] : [])),
  );
  return [...forms]
    .sort(([a], [b]) => b.length - a.length)
    .map(([short, spoken]) => [
      `${short.replaceAll(/[^\p{L}\s]/gu, RegExp.escape).replace(/^ /, String.raw`\s`)}(?![a-z²])`,
      spoken,
    ]);
}
