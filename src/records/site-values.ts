import { formatDate } from './day.ts';
import type { Fact } from './fact.ts';
import { numberWord } from './number-word.ts';
import type { SiteValues } from './fill-values.ts';
import type { Site } from './site.ts';

/** What the values of a site are made from: its names, its facts, and how many it has of each kind of entry. */
interface Counted {
  site: Site;
  facts: ReadonlyMap<string, Fact>;
  counts: Readonly<Record<'sources' | 'claims' | 'points' | 'charts' | 'explainers', number>>;
}

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
    interview: title,
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
    chartsInWords: numberWord(counts.charts),
    ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
  };
}
