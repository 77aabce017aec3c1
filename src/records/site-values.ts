import { formatDate } from './day.ts';
import type { Fact } from './fact.ts';
import type { Site } from './site.ts';
import { suggest } from './suggest.ts';

/** What the values of a site are made from: its names, its facts, and how many it has of each kind of entry. */
interface Counted {
  site: Site;
  facts: ReadonlyMap<string, Fact>;
  counts: Readonly<Record<'sources' | 'claims' | 'points' | 'charts' | 'explainers', number>>;
}

/** The names, days and counts of a site that texts may print, by name: `{speaker}` in YAML, `<Value of="speaker" />` in MDX. */
export type SiteValues = Readonly<Record<string, string>>;

/** The day of the newest report that we found, the end of our knowledge; ISO 8601. */
export const newestDay = ({ newestReport, interview }: Site, facts: ReadonlyMap<string, Fact>): string =>
  (newestReport === undefined ? undefined : facts.get(newestReport)?.asOf) ?? interview.asOf;

/** The values of a site. Days are written out, with no-break spaces. */
export function siteValues({ site, facts, counts }: Counted): SiteValues {
  const { title, speaker, interviewer, publisher, asOf, licence } = site.interview;
  const countOf = (status: Fact['status']) =>
    String([...facts.values()].filter((fact) => fact.status === status).length);
  return {
    site: site.name,
    headline: title,
    speaker: speaker.name,
    role: speaker.role,
    institution: speaker.institution,
    interviewer,
    publisher: publisher.name,
    interviewLicence: licence.name,
    day: formatDate(asOf),
    newest: formatDate(newestDay(site, facts)),
    facts: String(facts.size),
    verifiedFacts: countOf('verified'),
    singleSourceFacts: countOf('single-source'),
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
  };
}

/** The value with a name. Throws, with similar names, if there is none. */
export function valueOf(values: SiteValues, name: string): string {
  const value = values[name];
  if (value === undefined)
    throw new Error(`there is no value "${name}"; ${suggest(name, Object.keys(values))}`);
  return value;
}

/** A text with every `{name}` replaced by its value. Throws if there is none with a name. */
export const fillValues = (text: string, values: SiteValues): string =>
  text.replaceAll(/\{([^}]*)\}/g, (_, name: string) => valueOf(values, name));
