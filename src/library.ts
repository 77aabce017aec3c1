import type { MDXInstance } from 'astro';
import { type Figure } from './charts/figure.ts';
import { charts } from './charts/registry.ts';
import { readContent } from './content.ts';
import { files } from './files.ts';
import type { Passage } from './interview/parse.ts';
import type { Article } from './records/article.ts';
import { labelOf } from './records/cells.ts';
import { type Cited, citedBy } from './records/cited.ts';
import type { Fact } from './records/fact.ts';
import { named, numbered } from './records/lookup.ts';
import { placeOfSource } from './records/shelf.ts';
import { citersOf, supportFrom } from './records/support.ts';
import { spotBy } from './records/term.ts';

const { records, reach, ...content } = readContent(files, charts);

const withIds = <Value extends object>(map: ReadonlyMap<string, Value>): (Value & { id: string })[] =>
  [...map].map(([id, entry]) => ({ id, ...entry }));

/** Every fact with its id, by id in order. */
export const facts: readonly (Fact & { id: string })[] = withIds(records.facts);
/** Every source with its id, by id in order. */
export const sources = withIds(records.sources);
/** The glossary, by id in order. */
export const terms = withIds(records.terms);
/** The 28 points in order, each with its number `n`. */
export const points = numbered(records.points);
/** The ledger in order, each claim with its number `n`. */
export const claims = numbered(records.claims);

/** The fact of an id. Throws where there is none. */
export const fact = reach.fact;
/** The day of the newest dependable report that was found, where our knowledge ends; ISO 8601. */
export const newest = fact('after-newest-date').asOf;
/** The source of an id. Throws where there is none. */
export const source = reach.source;
/** The claim of a number. Throws where there is none. */
export const claim = reach.claim;
/** The point of a number. Throws where there is none. */
export const point = reach.point;
/** The term of a word or of one of its forms, with its id. Throws where there is none. */
export const termOf = reach.term;
/** The passage that words of the interview stand in, and where. Throws what is wrong with the words. */
export const quote = reach.quote;

/** Where a source stands, from the site's root: "sources/a-b/#afp-17". Throws where there is none. */
export const sourcePlace = (id: string): string => placeOfSource(id, source(id));
/** Divides a text where a term's word stands. */
export const spot = spotBy(records.terms);

/** The interview's file. */
export const seed = content.seed;
/** The interview's passages in its order. */
export const passages: readonly Passage[] = content.passages;
/** What came after the interview, in order of time, each with its id. */
export const events = content.events;

export type { Figure };

/** Every figure of the site in the gallery's order. */
export const figures: readonly Figure[] = content.figures;
/** The figure of a chart's id. Throws where there is none. */
export const figure = named(new Map(figures.map((found) => [found.id, found])), 'chart');

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

type Compiled = MDXInstance<Record<string, unknown>>;
const compiled = import.meta.glob<Compiled>('/content/explainers/*.mdx', { eager: true });

/** An explainer with the component that renders it and its headings in order. */
export interface CheckedExplainer extends Article {
  Content: Compiled['Content'];
  headings: ReturnType<Compiled['getHeadings']>;
}

/** Every explainer in order, its prose checked: quotations verbatim, no bare figure, every id known. */
export const explainers: readonly CheckedExplainer[] = content.explainers.map((article) => {
  const { Content, getHeadings } = named(new Map(Object.entries(compiled)), 'file')(`/${article.file}`);
  return { ...article, Content, headings: getHeadings() };
});

/** What a source supports: labels of facts, and the charts, explainers, points, claims and events that use it, by id. */
export const supportOf = supportFrom(
  records.facts,
  citersOf({ figures, explainers, points, claims, events }),
);
