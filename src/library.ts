import type { MDXInstance } from 'astro';
import { type Figure } from './charts/figure.ts';
import { type Subject, subjectsOf } from './records/draft-subjects.ts';
import { charts } from './charts/registry.ts';
import { readContent } from './content.ts';
import { contentFiles } from './content-files.ts';
import type { Passage } from './interview/parse.ts';
import { withProblems } from './problem.ts';
import type { Article } from './records/article.ts';
import type { PageFront } from './records/page.ts';
import { fillValues, valueOf } from './records/fill-values.ts';
import { newestDay } from './records/site-values.ts';
import { sectionsOf } from './records/page-sections.ts';
import { rowLabel } from './records/cells.ts';
import { type CitedSource, citedSources } from './records/cited-sources.ts';
import type { Fact } from './records/fact.ts';
import { lookupIn, sortByNumber } from './records/lookup.ts';
import { sourcePath } from './records/source-pages.ts';
import { collectCiters, createSupportLookup } from './records/support.ts';
import { createTermSplitter } from './records/term.ts';

const { records, lookup, ...content } = withProblems(() => readContent(contentFiles, charts));

const withIds = <Value extends object>(map: ReadonlyMap<string, Value>): (Value & { id: string })[] =>
  [...map].map(([id, entry]) => ({ id, ...entry }));

/** All facts, each with its id, sorted by id. */
export const facts: readonly (Fact & { id: string })[] = withIds(records.facts);
/** All sources, each with its id, sorted by id. */
export const sources = withIds(records.sources);
/** The glossary terms, each with its id, sorted by id. */
export const terms = withIds(records.terms);
/** The 28 points in order, each with its number `n`. */
export const points = sortByNumber(records.points);
/** The ledger in order, each claim with its number `n`. */
export const claims = sortByNumber(records.claims);

/** The fact with an id. Throws if there is none. */
export const fact = lookup.fact;
/** The site's names and lists. */
export const site = content.site;
/** The date of the newest reliable report that we found, the end of our knowledge; ISO 8601. */
export const newestReportDate = newestDay(site, records.facts);
/** A name, day or count of the site by name, as text. Throws if there is none. */
export const value = (name: string): string => valueOf(content.values, name);
/** A text with the values of the site in place of their names in braces. Throws if there is none with a name. */
export const withValues = (text: string): string => fillValues(text, content.values);
/** The source with an id. Throws if there is none. */
export const source = lookup.source;
/** The claim with a number. Throws if there is none. */
export const claim = lookup.claim;
/** The point with a number. Throws if there is none. */
export const point = lookup.point;
/** The glossary term with a title or form, with its id. Throws if there is none. */
export const termOf = lookup.term;
/** The passage and spans of a quotation. Throws if it is not verbatim or not unique. */
export const quote = lookup.quote;

/** The path of the source with an id from the site root: "sources/a-b/#afp-17". Throws if there is none. */
export const sourcePathOf = (id: string): string => sourcePath(id, source(id));
/** Splits a text at glossary terms. */
export const splitAtTerms = createTermSplitter(records.terms);

/** The interview's file. */
export const seed = content.seed;
/** The interview's passages in its order. */
export const passages: readonly Passage[] = content.passages;
/** The events after the interview, sorted by date, each with its id. */
export const events = content.events;
/** The event with an id. Throws if there is none. */
export const event = lookupIn(new Map(events.map((found) => [found.id, found])), 'event');

export type { Figure };

/** The choice of a count and a limit of the army, if the site has one. */
export const whatIf = content.whatIf;
/** The plan in a minute, if the site has it. */
export const minute = content.minute;

/** All figures of the site in gallery order. */
export const figures: readonly Figure[] = content.figures;
/** The figure with a chart's id. Throws if there is none. */
export const figure = lookupIn(new Map(figures.map((found) => [found.id, found])), 'chart');

/** The subjects of the drafts compared, with the versions of each text; none if the site has no such chart. */
export const draftSubjects: readonly Subject[] = subjectsOf(
  figures.find(({ id }) => id === 'drafts')?.rows ?? [],
);

/** The sources of facts, each once, in order of first use. */
export const sourcesOfFacts = (ids: readonly string[]): CitedSource[] => citedSources(ids.map(fact), source);

/** The sources of a figure's facts and rows, each once, in order of first use. */
export const sourcesOfFigure = ({ facts, rows }: Figure): CitedSource[] =>
  citedSources(
    [
      ...facts.map(fact),
      ...rows.map((row) => ({ label: rowLabel(row, 'wide'), sources: row.written.source ?? [] })),
    ],
    source,
  );

type Compiled = MDXInstance<Record<string, unknown>>;
const compiled = import.meta.glob<Compiled>('/content/{explainers,pages}/*.mdx', { eager: true });
const compiledOf = ({ file }: { file: string }) =>
  lookupIn(new Map(Object.entries(compiled)), 'file')(`/${file}`);

/** An explainer with the component that renders it and its headings in order. */
export interface CheckedExplainer extends Article {
  Content: Compiled['Content'];
  headings: ReturnType<Compiled['getHeadings']>;
}

/** All explainers in order, with validated prose: quotations are verbatim, there are no bare figures, all ids exist. */
export const explainers: readonly CheckedExplainer[] = content.explainers.map((article) => {
  const { Content, getHeadings } = compiledOf(article);
  return { ...article, Content, headings: getHeadings() };
});

/** Everything that a source supports: labels of facts, and the ids of charts, explainers, points, claims and events that use it. */
export const supportOf = createSupportLookup(
  records.facts,
  collectCiters({ figures, explainers, points, claims, events }),
  site.interview.asOf,
);

/** The text of a page: its front matter, its sections as links, and the component that renders it. */
export interface CheckedPage extends PageFront {
  description: string;
  Content: Compiled['Content'];
  sections: (readonly [href: string, title: string])[];
}

const pageOf = lookupIn(content.pages, 'page');

/** The text of the page with an id, from content/pages. Throws if there is none. */
export function page(id: string): CheckedPage {
  const found = pageOf(id);
  const { description = '', ...front } = found.data;
  return {
    ...front,
    description,
    Content: compiledOf(found).Content,
    sections: sectionsOf(found.body, value),
  };
}
