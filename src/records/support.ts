import { addNoBreakSpaces } from './no-break-spaces.ts';
import { formatDate } from './day.ts';
import type { Fact } from './fact.ts';
import { learnedAfter } from './later-knowledge.ts';
import type { Finding } from './prose.ts';

/** Content that cites facts or sources: a chart, an explainer, a point, a claim, an event. */
export interface Citer {
  facts: readonly string[];
  sources?: readonly string[];
}

/** Everything that a source supports: labels of facts, and the ids of the citers that use it, by kind, in order. */
export interface Support<Kind extends string> {
  facts: string[];
  citers: Record<Kind, string[]>;
}

const labelWithDate = (fact: Fact, asOf: string) => {
  const later = learnedAfter(fact, asOf);
  return later ? `${fact.label} (${addNoBreakSpaces(formatDate(later, 'short'))})` : fact.label;
};

/** A function that returns what a source supports, given all facts, all citers by kind, and the site's as-of day. */
export const createSupportLookup =
  <Kind extends string>(
    facts: ReadonlyMap<string, Fact>,
    citers: Record<Kind, readonly (readonly [id: string, citer: Citer])[]>,
    asOf: string,
  ) =>
  (source: string): Support<Kind> => {
    const supported = [...facts].filter(([, { sources }]) => sources.includes(source));
    const ids = new Set(supported.map(([id]) => id));
    const usesSource = ({ facts: factIds, sources = [] }: Citer) =>
      sources.includes(source) || factIds.some((id) => ids.has(id));
    const used = Object.entries<readonly (readonly [string, Citer])[]>(citers).map(([kind, all]) => [
      kind,
      all.filter(([, citer]) => usesSource(citer)).map(([id]) => id),
    ]);
    return {
      facts: [...new Set(supported.map(([, fact]) => labelWithDate(fact, asOf)))],
      citers: Object.fromEntries(used) as Record<Kind, string[]>,
    };
  };

/** The content that can cite facts and sources. */
export interface CitingContent {
  figures: readonly {
    id: string;
    facts: string[];
    rows: readonly { written: { source?: string[] | undefined } }[];
  }[];
  explainers: readonly { id: string; findings: readonly Finding[] }[];
  points: readonly { n: number; sources: string[] }[];
  claims: readonly { n: number; facts: string[] }[];
  events: readonly { id: string; facts: string[] }[];
}

/** All citers of facts or sources by kind, each with its id. */
export const collectCiters = ({ figures, explainers, points, claims, events }: CitingContent) => ({
  charts: figures.map(({ id, facts, rows }) =>
    citer(
      id,
      facts,
      rows.flatMap(({ written }) => written.source ?? []),
    ),
  ),
  explainers: explainers.map(({ id, findings }) =>
    citer(
      id,
      findings.flatMap(({ kind, attributes }) => (kind === 'Fact' ? (attributes['id'] ?? []) : [])),
    ),
  ),
  points: points.map(({ n, sources }) => citer(String(n), [], sources)),
  claims: claims.map(({ n, facts }) => citer(String(n), facts)),
  events: events.map(({ id, facts }) => citer(id, facts)),
});

const citer = (id: string, facts: readonly string[], sources: readonly string[] = []): [string, Citer] => [
  id,
  { facts, sources },
];
