import { type Doors, type Drawn, type Figure, figureOf } from './charts/figure.ts';
import { cite, explain } from './interview/cite.ts';
import { type Passage, parseInterview } from './interview/parse.ts';
import { readSeed, type Seed } from './interview/seed.ts';
import { type Article, readArticle } from './records/article.ts';
import type { Claim } from './records/claim.ts';
import { bindEntry } from './records/bind.ts';
import { checkEvent, type Event, inTime } from './records/event.ts';
import { checkFinding } from './records/finding.ts';
import { type Folder, pathsIn } from './records/folder.ts';
import { type Locate, located, locateIn } from './records/located.ts';
import { named, numbered } from './records/lookup.ts';
import { suggest } from './records/nearest.ts';
import type { Point } from './records/point.ts';
import { type Records, readRecords } from './records/read.ts';
import { withRows } from './records/rows.ts';
import { type Term, termsBy } from './records/term.ts';
import { checkCitations, checkSourcesUsed } from './records/whole.ts';

/** How to reach what content holds; each throws where there is no such thing, with what would be right. */
export interface Reach extends Doors {
  claim: (n: number | string) => Claim;
  point: (n: number | string) => Point;
  term: (words: string) => Term & { id: string };
}

/** All content, read and checked. Events stand in order of time, figures and explainers in their own order. */
export interface Content<Spec> {
  seed: Seed;
  passages: readonly Passage[];
  records: Records;
  reach: Reach;
  events: readonly (Event & { id: string })[];
  figures: readonly Figure<Spec>[];
  explainers: readonly Article[];
}

/**
 * The content that files hold, by their path from the project's root; `charts` are those that can be drawn, by id. Throws the
 * first fault: file and line, the words, why, and what would be right.
 */
export function readContent<Spec extends Drawn>(
  folder: Folder,
  charts: ReadonlyMap<string, Spec>,
): Content<Spec> {
  const seed = readSeed(folder);
  const passages = parseInterview(seed.text, seed.file);
  const records = bindRecords(readRecords(folder));
  const locate = locateIn(folder);
  const reach = reachOf(records, passages, locate);
  checkCitations(records, { ...reach, locate });
  checkSourcesUsed(records, records.sources.keys(), locate);
  const figures = figuresOf(records, charts, reach, locate);
  return {
    seed,
    passages,
    records,
    reach,
    events: eventsOf(records, reach, locate),
    figures,
    explainers: explainersOf(folder, figures, reach, locate),
  };
}

/** Records whose prose breaks no line between a number and its unit. */
const bindRecords = (records: Records): Records =>
  Object.fromEntries(
    Object.entries(records).map(([name, entries]) => [
      name,
      new Map([...entries].map(([id, entry]) => [id, bindEntry(entry)])),
    ]),
  ) as unknown as Records;

function reachOf(
  { facts, sources, claims, points, terms }: Records,
  passages: readonly Passage[],
  locate: Locate,
): Reach {
  return {
    quote: (words, from) => {
      const found = cite(words, passages, from);
      if (found.verdict === 'verbatim') return found;
      throw new Error(explain(words, found));
    },
    fact: named(facts, 'fact'),
    source: named(sources, 'source'),
    claim: named(claims, 'claim'),
    point: named(points, 'point'),
    term: locate('content/glossary.yaml', () => termsBy(terms)),
  };
}

function eventsOf({ events }: Records, { fact }: Reach, locate: Locate) {
  for (const [id, entry] of events)
    locate('content/timeline.yaml', () =>
      located(id, () => {
        checkEvent(entry, fact);
      }),
    );
  return inTime([...events].map(([id, entry]) => ({ id, ...entry })));
}

function figuresOf<Spec extends Drawn>(
  { data, points }: Records,
  charts: ReadonlyMap<string, Spec>,
  reach: Reach,
  locate: Locate,
): Figure<Spec>[] {
  const all = numbered(points);
  const figures = [...data].map(([id, written]) =>
    locate(`content/data/${id}.yaml`, () => {
      const chart = charts.get(id);
      if (!chart) throw new Error(`there is no chart "${id}"; ${suggest(id, [...charts.keys()])}`);
      return figureOf(id, chart, withRows(written, all), reach);
    }),
  );
  return figures.sort((a, b) => a.data.order - b.data.order);
}

function explainersOf(
  folder: Folder,
  figures: readonly { id: string }[],
  reach: Reach,
  locate: Locate,
): Article[] {
  const figure = named(new Map(figures.map((found) => [found.id, found])), 'chart');
  const articles = pathsIn(folder, 'content/explainers', '.mdx')
    .map((file) => readArticle(folder, file))
    .map((article) => ({ ...article, data: bindEntry(article.data) }));
  for (const { file, data, findings } of articles) {
    for (const finding of findings)
      located(`${file}:${String(finding.line)}`, () => {
        checkFinding(finding, { ...reach, figure });
      });
    locate(file, () => located('charts', () => data.charts.map(figure)));
    locate(file, () => located('points', () => data.points.map(reach.point)));
  }
  return articles.sort((a, b) => a.data.order - b.data.order);
}
