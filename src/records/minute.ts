import { z } from 'astro/zod';
import { day } from './day.ts';
import { type Folder, readText } from './folder.ts';
import { readYaml } from './yaml.ts';

/** The path of the file with the plan in a minute, from the project's root. */
export const minuteFile = 'content/minute.yaml';

const words = z.string().trim().min(1);
const id = z.string().regex(/^[a-z][a-z-]*$/);

/**
 * A small drawing, by kind, of the values of facts: `land` a bar with the part that is held, `dots` people who stay and who
 * go, `part` a part of a whole, `lines` two sums of money, `sheets` empty sheets of paper, `strokes` counted strokes; the
 * `count` of a row is that of a fact without a value, whose text has it. `scale` says what one mark stands for.
 */
const drawing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('land'), share: z.string() }),
  z.strictObject({
    kind: z.literal('dots'),
    stay: z.string(),
    least: z.string(),
    most: z.string(),
    scale: words,
  }),
  z.strictObject({ kind: z.literal('part'), share: z.string(), label: words }),
  z.strictObject({ kind: z.literal('lines'), first: z.string(), second: z.string(), scale: words }),
  z.strictObject({ kind: z.literal('sheets'), labels: z.array(words).min(1).max(3) }),
  z.strictObject({
    kind: z.literal('strokes'),
    rows: z.array(z.strictObject({ fact: z.string(), count: z.number().optional(), label: words })).length(3),
  }),
]);

/** A small drawing of a card. */
export type SmallDrawing = z.infer<typeof drawing>;

/** A large figure: that of a fact (`bare` without its unit), or words; `before` is what it replaces, from a quotation. */
const figure = z
  .strictObject({
    before: words.optional(),
    quote: words.optional(),
    fact: z.string().optional(),
    bare: z.boolean().default(false),
    words: words.optional(),
  })
  .refine(
    (large) => (large.fact === undefined) !== (large.words === undefined),
    'a large figure has a fact or words',
  );

/** An entry in pencil notation, with the numbers of its points, or the page that it leads to. */
const entry = z
  .strictObject({
    text: words,
    points: z.array(z.number().int().min(1)).default([]),
    to: id.optional(),
  })
  .refine(({ points, to }) => points.length > 0 !== (to !== undefined), 'an entry has points or to');

/** An entry of a day, with the event or the page that it leads to; its figures stand in its facts or those of the event. */
const datedEntry = z
  .strictObject({
    date: day,
    text: words,
    event: z.string().optional(),
    to: id.optional(),
    facts: z.array(z.string()).default([]),
  })
  .refine(({ event, to }) => (event !== undefined) !== (to !== undefined), 'an entry has event or to');

const card = z.strictObject({
  id,
  title: words,
  short: words,
  drawing,
  figure,
  caption: words,
  way: id,
  facts: z.array(z.string()).default([]),
});

/** How many entries a side has each way. */
const eachWay = 3;
const side = card.extend({
  gets: z.array(entry).length(eachWay),
  gives: z.array(entry).length(eachWay),
});

/**
 * The plan in a minute: what each side would get and give, in as many entries for each, what is not known, and what became
 * of it. `way` is the explainer or page that a card leads to.
 */
export const minute = z.strictObject({
  title: words,
  note: words,
  links: words,
  gets: words,
  gives: words,
  sides: z.array(side).length(4),
  open: card.extend({ entries: z.array(entry).length(2 * eachWay) }),
  later: card.extend({ entries: z.array(datedEntry).length(2 * eachWay) }),
});

/** The plan in a minute. */
export type Minute = z.infer<typeof minute>;
/** What all cards have. */
export type MinuteCard = z.infer<typeof card>;
/** An entry of a card, with its points or a page. */
export type MinuteEntry = z.infer<typeof entry>;
/** An entry of a day. */
export type DatedEntry = z.infer<typeof datedEntry>;

/** The plan in a minute in a folder; undefined if it has none. Throws the first error with file and line. */
export const readMinute = (folder: Folder): Minute | undefined =>
  folder.has(minuteFile) ? readYaml(readText(folder, minuteFile), minuteFile, minute) : undefined;
