import { bindNumbers } from './bind.ts';
import { sayDay } from './day.ts';
import type { Fact } from './fact.ts';
import { knownLater } from './later.ts';
import type { Finding } from './prose.ts';

/** What is made of facts, or cites sources itself: a chart, an explainer, a point, a claim. */
export interface Citer {
  facts: readonly string[];
  sources?: readonly string[];
}

/** What a source supports: labels of facts, and the ids of the citers that use it, by kind, in their order. */
export interface Support<Kind extends string> {
  facts: string[];
  citers: Record<Kind, string[]>;
}

const dated = (fact: Fact) => {
  const later = knownLater(fact);
  return later ? `${fact.label} (${bindNumbers(sayDay(later, 'short'))})` : fact.label;
};

/** A function that gives what a source supports, from all facts and, by kind and id, from all citers. */
export const supportFrom =
  <Kind extends string>(
    facts: ReadonlyMap<string, Fact>,
    citers: Record<Kind, readonly (readonly [id: string, citer: Citer])[]>,
  ) =>
  (source: string): Support<Kind> => {
    const supported = [...facts].filter(([, { sources }]) => sources.includes(source));
    const ids = new Set(supported.map(([id]) => id));
    const uses = ({ facts: rests, sources = [] }: Citer) =>
      sources.includes(source) || rests.some((id) => ids.has(id));
    const used = Object.entries<readonly (readonly [string, Citer])[]>(citers).map(([kind, all]) => [
      kind,
      all.filter(([, citer]) => uses(citer)).map(([id]) => id),
    ]);
    return {
      facts: [...new Set(supported.map(([, fact]) => dated(fact)))],
      citers: Object.fromEntries(used) as Record<Kind, string[]>,
    };
  };

/** What can cite facts and sources, as the library holds it. */
export interface Citing {
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

/** Everything that cites facts or sources, by kind, each with its id. */
export const citersOf = ({ figures, explainers, points, claims, events }: Citing) => ({
  charts: figures.map(({ id, facts, rows }) =>
    cites(
      id,
      facts,
      rows.flatMap(({ written }) => written.source ?? []),
    ),
  ),
  explainers: explainers.map(({ id, findings }) =>
    cites(
      id,
      findings.flatMap(({ kind, attributes }) => (kind === 'Fact' ? (attributes['id'] ?? []) : [])),
    ),
  ),
  points: points.map(({ n, sources }) => cites(String(n), [], sources)),
  claims: claims.map(({ n, facts }) => cites(String(n), facts)),
  events: events.map(({ id, facts }) => cites(id, facts)),
});

const cites = (id: string, facts: readonly string[], sources: readonly string[] = []): [string, Citer] => [
  id,
  { facts, sources },
];
