import { readFile } from 'node:fs/promises';
import { type CollectionEntry, getCollection } from 'astro:content';
import { type Figure, figureOf } from './charts/figure.ts';
import { charts } from './charts/registry.ts';
import { cite, explain } from './interview/cite.ts';
import type { Passage, PassageKind } from './interview/parse.ts';
import { readSeed } from './interview/seed.ts';
import { labelOf } from './records/cells.ts';
import { type Cited, citedBy } from './records/cited.ts';
import type { Claim } from './records/claim.ts';
import type { Dataset } from './records/dataset.ts';
import { checkEvent, type Event, inTime } from './records/event.ts';
import type { Fact } from './records/fact.ts';
import { checkFinding } from './records/finding.ts';
import { located, locatedIn } from './records/located.ts';
import { named, numbered } from './records/lookup.ts';
import type { Point } from './records/point.ts';
import { type Finding, readProse } from './records/prose.ts';
import { withRows } from './records/rows.ts';
import { placeOfSource } from './records/shelf.ts';
import type { Source } from './records/source.ts';
import { citersOf, supportFrom } from './records/support.ts';
import { spotBy, type Term, termsBy } from './records/term.ts';
import { checkCitations, checkSourcesUsed } from './records/whole.ts';

type Listed = 'facts' | 'sources' | 'claims' | 'points' | 'timeline' | 'glossary' | 'data';
const mapOf = async <Value>(name: Listed) => {
  const entries = (await getCollection(name)) as { id: string; data: Value }[];
  return new Map(entries.map(({ id, data }) => [id, data]));
};

const [factMap, sourceMap, claimMap, pointMap, eventMap, termMap, dataMap] = await Promise.all([
  mapOf<Fact>('facts'),
  mapOf<Source>('sources'),
  mapOf<Claim>('claims'),
  mapOf<Point>('points'),
  mapOf<Event>('timeline'),
  mapOf<Term>('glossary'),
  mapOf<Dataset>('data'),
]);

/** Every fact with its id, by id in order. */
export const facts: readonly (Fact & { id: string })[] = [...factMap].map(([id, found]) => ({
  id,
  ...found,
}));
/** The fact of an id. Throws where there is none. */
export const fact = named(factMap, 'fact');
/** The day of the newest dependable report that was found, where our knowledge ends; ISO 8601. */
export const newest = fact('after-newest-date').asOf;
/** The source of an id. Throws where there is none. */
export const source = named(sourceMap, 'source');
/** Every source with its id, in the order written. */
export const sources = [...sourceMap].map(([id, entry]) => ({ id, ...entry }));
/** Where a source stands, from the site's root: "sources/a-b/#afp-17". Throws where there is none. */
export const sourcePlace = (id: string): string => placeOfSource(id, source(id));
/** The glossary, by id in order. */
export const terms = [...termMap].map(([id, entry]) => ({ id, ...entry }));
/** The term of a word or of one of its forms, with its id. Throws where there is none. */
export const termOf = termsBy(termMap);
/** Divides a text where a term's word stands. */
export const spot = spotBy(termMap);
/** The claim of a number. Throws where there is none. */
export const claim = named(claimMap, 'claim');
/** The point of a number. Throws where there is none. */
export const point = named(pointMap, 'point');
/** The 28 points in order, each with its number `n`. */
export const points = numbered(pointMap);
/** The ledger in order, each claim with its number `n`. */
export const claims = numbered(claimMap);

/** The interview's file. */
export const seed = await readSeed('seeds');

/** The interview's passages in its order. */
export const passages: readonly Passage[] = (await getCollection('interview'))
  .sort((a, b) => a.data.order - b.data.order)
  .map(({ id, data: { kind, text, start, end } }) => ({ id, kind: kind as PassageKind, text, start, end }));

/** The passage that words of the interview stand in, and where. Throws what is wrong with the words. */
export function quote(words: string, from?: string) {
  const found = cite(words, passages, from);
  if (found.verdict === 'verbatim') return found;
  throw new Error(explain(words, found));
}

const citing = { facts: factMap, claims: claimMap, points: pointMap, data: dataMap };
checkCitations(citing, { quote, fact, source, claim });
checkSourcesUsed(citing, sourceMap.keys());

/** What came after the interview, in order of time, each with its id, checked against its facts. */
export const events = inTime([...eventMap].map(([id, entry]) => ({ id, ...entry })));
for (const { id, ...entry } of events)
  located(`content/timeline.yaml: ${id}`, () => {
    checkEvent(entry, fact);
  });

export type { Figure };

/** The sources that facts rest on, each once, in order of first use. */
export const sourcesOf = (ids: readonly string[]): Cited[] => citedBy(ids.map(fact), source);

/** The sources of a figure, those of its facts and those that its rows name, each once, in order of first use. */
export const sourcesOfFigure = ({ facts, rows }: Figure): Cited[] =>
  citedBy(
    [
      ...facts.map(fact),
      ...rows.map((row) => ({ label: labelOf(row, 'wide'), sources: row.written.source ?? [] })),
    ],
    source,
  );

/** Every figure of the site in the gallery's order, checked. */
export const figures: readonly Figure[] = [...charts]
  .map(([id, chart]) =>
    locatedIn(`content/data/${id}.yaml`, () =>
      figureOf(id, chart, withRows(named(dataMap, 'data set')(id), points), { quote, fact, source, claim }),
    ),
  )
  .sort((a, b) => a.data.order - b.data.order);

/** The figure of a chart's id. Throws where there is none. */
export const figure = named(new Map(figures.map((found) => [found.id, found])), 'chart');

/** An explainer's entry with what its prose holds, in reading order. */
export type CheckedExplainer = CollectionEntry<'explainers'> & { findings: Finding[] };

/** Every explainer in order, its prose checked: quotations verbatim, no bare figure, every id known. */
export const explainers: readonly CheckedExplainer[] = await Promise.all(
  (await getCollection('explainers')).sort((a, b) => a.data.order - b.data.order).map(checkExplainer),
);

async function checkExplainer(entry: CollectionEntry<'explainers'>): Promise<CheckedExplainer> {
  const { body = '', filePath = entry.id } = entry;
  const text = await readFile(filePath, 'utf8');
  const above = text.slice(0, text.indexOf(body)).split('\n').length - 1;
  const findings = readProse(body, above);
  const doors = { quote, fact, claim, point, figure, term: termOf };
  for (const finding of findings)
    located(`${filePath}:${String(finding.line)}`, () => {
      checkFinding(finding, doors);
    });
  for (const id of entry.data.charts) located(filePath, () => figure(id));
  return { ...entry, findings };
}

/** What a source supports: labels of facts, and the charts, explainers, points, claims and events that use it, by id. */
export const supportOf = supportFrom(factMap, citersOf({ figures, explainers, points, claims, events }));
