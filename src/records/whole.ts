import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Fact } from './fact.ts';
import { checkContextDated } from './later.ts';
import { type Locate, located } from './located.ts';
import type { Point } from './point.ts';

/** Everything that cites: entries by id. */
export interface Citing {
  facts: ReadonlyMap<string, Fact>;
  claims: ReadonlyMap<string, Claim>;
  points: ReadonlyMap<string, Point>;
  data: ReadonlyMap<string, Dataset>;
}

/** How to reach what is cited, each throwing where there is none, and how to name the place of a fault. */
export interface Reach {
  quote: (words: string, from: string) => unknown;
  fact: (id: string) => Pick<Fact, 'asOf' | 'learned'>;
  source: (id: string) => unknown;
  claim: (n: number) => unknown;
  locate: Locate;
}

/** Throws, with the file and the id, on the first claim, fact or point that cites what is not there. */
export function checkCitations(
  { facts, claims, points }: Citing,
  { quote, fact, source, claim, locate }: Reach,
): void {
  for (const [id, { sources, from = [] }] of facts)
    locate('content/facts.yaml', () => located(id, () => [sources.forEach(source), from.forEach(fact)]));
  for (const [id, { sources, claims: said }] of points)
    locate('content/points.yaml', () => located(id, () => [sources.forEach(source), said.forEach(claim)]));
  for (const [id, { quote: words, passage, context, facts: rests }] of claims)
    locate('content/claims.yaml', () => {
      located(id, () => {
        quote(words, passage);
        checkContextDated(
          context,
          rests.map((name) => [name, fact(name)]),
        );
      });
    });
}

/** Throws on the first source that no fact, point or row uses. */
export function checkSourcesUsed(
  { facts, points, data }: Citing,
  sources: Iterable<string>,
  locate: Locate,
): void {
  const rows = [...data.values()].flatMap((dataset) => dataset.rows.flatMap(({ source = [] }) => source));
  const used = new Set([
    ...[...facts.values(), ...points.values()].flatMap((entry) => entry.sources),
    ...rows,
  ]);
  for (const id of sources)
    if (!used.has(id))
      locate('content/sources.yaml', () => {
        throw new Error(
          `${id}: nothing uses this source; cite it in a fact, a point or a row, or take it out`,
        );
      });
}
