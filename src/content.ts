import { type Lookup as FigureLookup, type ChartSpec, type Figure, figureOf } from './charts/figure.ts';
import { findQuotation, explainMismatch } from './interview/find-quotation.ts';
import { type Passage, parseInterview } from './interview/parse.ts';
import { readSeed, type Seed } from './interview/seed.ts';
import { type Article, readArticle, readPage } from './records/article.ts';
import type { Claim } from './records/claim.ts';
import { type MaskAt, readAllowedFigures } from './records/allowed-figures.ts';
import { addNoBreakSpacesToEntry } from './records/no-break-spaces.ts';
import { checkEvent, type Event, sortByDate } from './records/event.ts';
import { checkFinding } from './records/check-finding.ts';
import { checkFactInProse } from './records/later-knowledge.ts';
import type { PageFront } from './records/page.ts';
import { isPageComponent } from './records/prose.ts';
import { fillValues, type SiteValues, valueOf } from './records/fill-values.ts';
import { newestDay, siteValues } from './records/site-values.ts';
import { type Folder, listPaths, readText } from './records/folder.ts';
import { lineOfEntry, type Locate, withLocation, withYamlLocation } from './records/with-location.ts';
import { lookupIn, sortByNumber } from './records/lookup.ts';
import { suggest } from './records/suggest.ts';
import type { Point } from './records/point.ts';
import { type Records, readRecords } from './records/read-records.ts';
import { checkInterview, readSite, type Site, siteFile } from './records/site.ts';
import { resolveRows } from './records/point-rows.ts';
import { type Term, createTermLookup } from './records/term.ts';
import { checkClaimsApart } from './records/claim-overlap.ts';
import { checkChartTraced } from './records/trace-chart.ts';
import { checkFactsTraced, checkSourcesTraced } from './records/trace-facts.ts';
import { checkListsTraced } from './records/trace-lists.ts';
import { checkFrontMatter, checkWrittenText, knownOnPage } from './records/trace-page.ts';
import { checkCitations, checkSourcesUsed } from './records/cross-references.ts';
import { checkEntryNumbers } from './records/entry-numbers.ts';
import { readUnits, unitsFile } from './records/unit-table.ts';
import { type Minute, readMinute } from './records/minute.ts';
import { checkMinute } from './records/trace-minute.ts';
import { checkWhatIf } from './records/trace-what-if.ts';
import { readWhatIf, type WhatIf, whatIfFile } from './records/what-if.ts';
import { checkWrittenDates } from './records/written-dates.ts';

/** Lookups of content; each throws if there is no match, with a suggestion. */
export interface Lookup extends FigureLookup {
  claim: (n: number | string) => Claim;
  point: (n: number | string) => Point;
  term: (words: string) => Term & { id: string };
  event: (id: string) => Event;
}

const claimsFile = 'content/claims.yaml';

/** All content, parsed and validated. Events are sorted by date, figures and explainers by `order`. */
export interface Content<Spec> {
  site: Site;
  seed: Seed;
  passages: readonly Passage[];
  records: Records;
  lookup: Lookup;
  events: readonly (Event & { id: string })[];
  figures: readonly Figure<Spec>[];
  explainers: readonly Article[];
  pages: ReadonlyMap<string, Article<PageFront>>;
  values: SiteValues;
  /** The choice of a count and a limit of the army, if the site has one. */
  whatIf: WhatIf | undefined;
  /** The plan in a minute, if the site has it. */
  minute: Minute | undefined;
}

/**
 * The content of a folder; `charts` are the chart definitions by id. Throws the first error with file and line, the invalid
 * text, the reason and a correction.
 */
export function readContent<Spec extends ChartSpec>(
  folder: Folder,
  charts: ReadonlyMap<string, Spec>,
): Content<Spec> {
  const seed = readSeed(folder);
  const passages = parseInterview(seed.text, seed.file);
  const site = readSite(folder);
  readUnits(readText(folder, unitsFile));
  const records = withNoBreakSpaces(readRecords(folder, site));
  const answers = new Set(passages.flatMap(({ id }) => /^a\d+/.exec(id) ?? []));
  const counts = { point: records.points.size, answer: answers.size, chart: records.data.size };
  for (const file of folder.keys())
    if (/^content\/.*\.(yaml|mdx)$/.test(file)) {
      checkWrittenDates(readText(folder, file), file);
      checkEntryNumbers(readText(folder, file), file, counts);
    }
  const locate = withYamlLocation(folder);
  locate(siteFile, () => {
    checkInterview(site.interview, passages, seed.file);
  });
  const lookup = createLookup(records, site, passages, locate);
  checkSiteReferences(site, records, lookup, locate);
  checkCitations(records, { ...lookup, locate });
  locate(claimsFile, () => {
    const text = readText(folder, claimsFile);
    checkClaimsApart(records.claims, { ...lookup, lineOf: (n) => lineOfEntry(text, `${n}: `) });
  });
  checkSourcesUsed(records, records.sources.keys(), locate);
  const { maskAt, checkUsed } = readAllowedFigures(folder);
  checkFactsTraced({ facts: records.facts, maskAt, locate });
  checkSourcesTraced(records.sources, { facts: records.facts, maskAt, locate });
  checkListsTraced({ ...records, site }, { ...lookup, maskAt, locate });
  const figures = figuresOf(records, site, charts, lookup, locate, maskAt);
  const figure = lookupIn(new Map(figures.map((found) => [found.id, found])), 'chart');
  const whatIf = readWhatIf(folder);
  if (whatIf) checkWhatIf(whatIf, { ...lookup, maskAt, locate });
  const findWhatIf = () => {
    if (!whatIf) throw new Error(`<WhatIf /> needs the file ${whatIfFile}, which does not exist`);
  };
  const prose = { folder, lookup: { ...lookup, figure, whatIf: findWhatIf }, locate, maskAt };
  const explainers = explainersOf(prose);
  const { facts, sources, claims, points } = records;
  const values = siteValues({
    site,
    facts,
    counts: {
      sources: sources.size,
      claims: claims.size,
      points: points.size,
      charts: figures.length,
      explainers: explainers.length,
    },
  });
  locate(siteFile, () =>
    withLocation('shareImages', () => {
      for (const { title, dek } of Object.values(site.shareImages)) fillValues(title + dek, values);
    }),
  );
  const pages = pagesOf(prose, values, newestDay(site, facts));
  const minute = readMinute(folder);
  const linked = new Map<string, object>([
    ...pages,
    ...explainers.map(({ id, data }) => [id, data] as const),
  ]);
  if (minute) checkMinute(minute, { ...lookup, page: lookupIn(linked, 'page'), maskAt, locate });
  checkUsed();
  return {
    site,
    seed,
    passages,
    records,
    lookup,
    events: eventsOf(records, lookup, locate),
    figures,
    explainers,
    pages,
    values,
    whatIf: whatIf && addNoBreakSpacesToEntry(whatIf),
    minute: minute && addNoBreakSpacesToEntry(minute),
  };
}

/** The records with no-break spaces between numbers and their units in prose. */
const withNoBreakSpaces = (records: Records): Records =>
  Object.fromEntries(
    Object.entries(records).map(([name, entries]) => [
      name,
      new Map([...entries].map(([id, entry]) => [id, addNoBreakSpacesToEntry(entry)])),
    ]),
  ) as unknown as Records;

function createLookup(
  { events, facts, sources, claims, points, terms }: Records,
  { interview: { asOf } }: Site,
  passages: readonly Passage[],
  locate: Locate,
): Lookup {
  return {
    asOf,
    quote: (words, from) => {
      const found = findQuotation(words, passages, from);
      if (found.verdict === 'verbatim') return found;
      throw new Error(explainMismatch(words, found));
    },
    fact: lookupIn(facts, 'fact'),
    event: lookupIn(events, 'event'),
    source: lookupIn(sources, 'source'),
    claim: lookupIn(claims, 'claim', `content/claims.yaml has ${[...claims.keys()].join(', ')}`),
    point: lookupIn(points, 'point', `the last point is ${String(points.size)}`),
    term: locate('content/glossary.yaml', () => createTermLookup(terms)),
  };
}

/** Throws, with the key, on the first quotation, fact, event or chart that the site's lists name and that is not there. */
function checkSiteReferences(
  { openingQuote, keyFigures, newestReport, currentState, homeChart, shareImages }: Site,
  { data }: Records,
  { asOf, quote, fact, event }: Lookup,
  locate: Locate,
): void {
  const chart = lookupIn(data, 'chart');
  const check = (key: string, work: () => unknown) => locate(siteFile, () => withLocation(key, work));
  check('openingQuote', () => quote(openingQuote));
  check('keyFigures', () => {
    for (const { fact: id, quote: words } of keyFigures) {
      if (id) checkFactInProse(id, fact(id), asOf);
      if (words) quote(words);
    }
  });
  check('newestReport', () => newestReport && fact(newestReport));
  check('currentState', () => currentState.map(({ facts, event: id }) => [facts.map(fact), event(id)]));
  check('homeChart', () => homeChart && chart(homeChart));
  check('shareImages', () => {
    for (const share of Object.values(shareImages)) if (share.chart) chart(share.chart);
  });
}

function eventsOf({ events }: Records, { fact }: Lookup, locate: Locate) {
  for (const [id, entry] of events)
    locate('content/timeline.yaml', () =>
      withLocation(id, () => {
        checkEvent(entry, fact);
      }),
    );
  return sortByDate([...events].map(([id, entry]) => ({ id, ...entry })));
}

function figuresOf<Spec extends ChartSpec>(
  { data, points }: Records,
  site: Site,
  charts: ReadonlyMap<string, Spec>,
  lookup: Lookup,
  locate: Locate,
  maskAt: MaskAt,
): Figure<Spec>[] {
  const numberedPoints = sortByNumber(points);
  const figures = [...data].map(([id, written]) =>
    locate(`content/data/${id}.yaml`, () => {
      const chart = charts.get(id);
      if (!chart) throw new Error(`there is no chart "${id}"; ${suggest(id, [...charts.keys()])}`);
      const figure = figureOf(id, chart, resolveRows(written, numberedPoints, site), lookup);
      checkChartTraced(figure, lookup, maskAt(`content/data/${id}.yaml`));
      return figure;
    }),
  );
  return figures.sort((a, b) => a.data.order - b.data.order);
}

/** What prose is checked with; `lookup` also finds charts. */
interface Prose {
  folder: Folder;
  lookup: Lookup & { figure: (id: string) => unknown; whatIf: () => unknown };
  locate: Locate;
  maskAt: MaskAt;
}

function explainersOf(prose: Prose): Article[] {
  const { folder, lookup, locate, maskAt } = prose;
  const articles = listPaths(folder, 'content/explainers', '.mdx')
    .map((file) => readArticle(folder, file, maskAt(file)))
    .map((article) => ({ ...article, data: addNoBreakSpacesToEntry(article.data) }));
  for (const { file, data, findings } of articles) {
    const withoutPages = findings.map((finding) =>
      isPageComponent(finding.kind)
        ? { ...finding, kind: 'unknown component' as const, words: finding.kind }
        : finding,
    );
    checkProse({ file, data, findings: withoutPages }, prose);
    locate(file, () => withLocation('charts', () => data.charts.map(lookup.figure)));
    locate(file, () => withLocation('points', () => data.points.map(lookup.point)));
  }
  return articles.sort((a, b) => a.data.order - b.data.order);
}

/** The pages by id, with the values of the site in their front matter. `newest` is the day of the newest report. */
function pagesOf(prose: Prose, values: SiteValues, newest: string): Map<string, Article<PageFront>> {
  const { folder, locate, maskAt } = prose;
  const pages = listPaths(folder, 'content/pages', '.mdx').map((file) => {
    const page = readPage(folder, file, maskAt(file));
    const findings = page.data.later
      ? page.findings.map((finding) => ({ later: newest, ...finding }))
      : page.findings;
    for (const { kind, line, attributes } of findings)
      if (kind === 'Value')
        withLocation(`${file}:${String(line)}`, () => valueOf(values, attributes['of'] ?? ''));
    checkProse({ ...page, findings }, prose);
    const filled = Object.entries(page.data).map(([key, text]) => [
      key,
      typeof text === 'string' ? locate(file, () => withLocation(key, () => fillValues(text, values))) : text,
    ]);
    return { ...page, data: addNoBreakSpacesToEntry(Object.fromEntries(filled) as PageFront) };
  });
  return new Map(pages.map((page) => [page.id, page]));
}

/** Throws, with file and line, on the first fault in the findings of an MDX file, or on a figure in its front matter that it does not cite. */
function checkProse(
  { file, data, findings }: Pick<Article<object>, 'file' | 'data' | 'findings'>,
  { lookup, locate, maskAt }: Prose,
): void {
  const mask = maskAt(file);
  const at = (line: number, work: () => void) => {
    withLocation(`${file}:${String(line)}`, work);
  };
  for (const finding of findings)
    at(finding.line, () => {
      checkFinding(finding, lookup);
    });
  const isKnown = knownOnPage(findings, lookup);
  for (const finding of findings)
    at(finding.line, () => {
      checkWrittenText(finding, isKnown, mask);
    });
  locate(file, () => {
    checkFrontMatter(data, isKnown, mask);
  });
}
