import { z } from 'astro/zod';
import { day, formatDate } from './day.ts';
import { type Folder, readText } from './folder.ts';
import { readYaml } from './yaml.ts';

/** The path of the file with the site's names and lists, from the project's root. */
export const siteFile = 'content/site.yaml';

/** The ids that a theme may have: the names of the colours in src/styles. */
const themeId = z.enum(['nato', 'process', 'economy', 'military', 'territory']);

const name = z.string().trim().min(1);
const named = z.strictObject({ name, url: z.url() });
const isDistinct = (items: readonly string[]) => new Set(items).size === items.length;
const names = z.array(name).min(1).refine(isDistinct, 'each name stands once');
const themes = z
  .array(z.strictObject({ id: themeId, title: name, letter: z.string().length(1) }))
  .min(1)
  .refine((listed) => isDistinct(listed.map(({ id }) => id)), 'each theme stands once');

/**
 * A large figure of the home page: a `fact` (`bare` without its unit), or `words`; `before` is what it replaces, struck
 * through; its figures stand in the fact or in `quote`, words of the interview; `hatched` underlays it as land on the map.
 */
const keyFigure = z
  .strictObject({
    before: name.optional(),
    quote: name.optional(),
    fact: z.string().optional(),
    bare: z.boolean().default(false),
    hatched: z.boolean().default(false),
    words: name.optional(),
    text: name,
  })
  .refine(
    ({ fact, words }) => (fact === undefined) !== (words === undefined),
    'a key figure has a fact or words',
  );

/**
 * The site's names and lists. `openingQuote` is a quotation of the interview; `interview.asOf` is the day of its
 * publication, as of which the site speaks (ISO 8601); `chartGroups` are in order, and the first leads the gallery;
 * `eventGroups` are titles by id; `shareImages` are title, dek and chart of the share images of pages by id, and may hold
 * values of the site; `homeChart` is the chart in the home page's; `newestReport` is the fact
 * whose day ends our knowledge; `interview.language` is a BCP 47 tag, if it is not the site's; `abbreviations` are explained where
 * a page first has them; `currentState` are subjects, each with its facts in order and the event to link to.
 */
export const site = z.strictObject({
  name,
  shortName: name,
  description: name,
  openingQuote: name,
  interview: z.strictObject({
    title: name,
    speaker: z.strictObject({ name, role: name, institution: name }),
    interviewer: name,
    publisher: named,
    asOf: day.refine((value) => value.length === 10, 'write the whole day, YYYY-MM-DD'),
    licence: named,
    language: name.optional(),
  }),
  abbreviations: z.record(z.string().regex(/^\p{L}+$/u), name).default({}),
  chartGroups: names,
  themes,
  parties: names,
  eventGroups: z.record(z.string(), name),
  keyFigures: z.array(keyFigure).default([]),
  shareImages: z
    .record(z.string(), z.strictObject({ title: name, dek: name, chart: z.string().optional() }))
    .default({}),
  homeChart: z.string().optional(),
  newestReport: z.string().optional(),
  currentState: z
    .array(z.strictObject({ title: name, facts: z.array(z.string()).min(1), event: z.string() }))
    .default([]),
});

/** The site's names and lists. */
export type Site = z.infer<typeof site>;
/** The interview as credited: title, speaker, interviewer, publisher, day, licence. */
export type Interview = Site['interview'];
/** A theme's id. */
export type Theme = z.infer<typeof themeId>;

/** The names and lists of a folder. Throws the first error with file and line. */
export const readSite = (folder: Folder): Site => readYaml(readText(folder, siteFile), siteFile, site);

/** The theme with an id. Throws if the site has none. */
export function themeOf({ themes: listed }: Pick<Site, 'themes'>, id: string): Site['themes'][number] {
  const found = listed.find((theme) => theme.id === id);
  if (!found) throw new Error(`${siteFile}: there is no theme "${id}"`);
  return found;
}

interface SeedPassage {
  kind: string;
  text: string;
}

/** Throws if the interview's own headline, byline or date says otherwise than the site; parts it does not have are not checked. */
export function checkInterview(
  { title, speaker, asOf }: Interview,
  passages: readonly SeedPassage[],
  seedFile: string,
): void {
  const textOf = (kind: string) => passages.find((passage) => passage.kind === kind)?.text;
  const headline = textOf('headline');
  if (headline !== undefined && headline !== title)
    throw new Error(`interview: the title is "${title}", and the headline of ${seedFile} is "${headline}"`);
  const byline = textOf('byline');
  const stray = byline && Object.values(speaker).find((words) => !byline.includes(words));
  if (stray)
    throw new Error(`interview: the speaker has "${stray}", and the byline of ${seedFile} is "${byline}"`);
  const date = textOf('date');
  if (date !== undefined && !date.includes(usDate(asOf)))
    throw new Error(
      `interview: asOf is ${formatDate(asOf, 'plain')}, and ${seedFile} has "${date}" without "${usDate(asOf)}"`,
    );
}

/** The day as the publisher writes it: "November 24, 2025". */
const usDate = (asOf: string) =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(asOf));
