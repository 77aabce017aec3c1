import type { Claim } from './claim.ts';
import type { Dataset } from './dataset.ts';
import type { Fact } from './fact.ts';
import { checkFactWords } from './fact-words.ts';
import { checkContextDated } from './later-knowledge.ts';
import { type Locate, withLocation } from './with-location.ts';
import { parsePencil } from './pencil.ts';
import type { Point } from './point.ts';

/** The records that cite others, by id. */
export interface CitingRecords {
  facts: ReadonlyMap<string, Fact>;
  claims: ReadonlyMap<string, Claim>;
  points: ReadonlyMap<string, Point>;
  data: ReadonlyMap<string, Dataset>;
}

/** The site's as-of day, lookups for everything that can be cited, each of which throws if there is no match, and `locate`, which adds the location to errors. */
export interface Lookup {
  asOf: string;
  quote: (words: string, from: string) => unknown;
  fact: (id: string) => Pick<Fact, 'asOf' | 'learned'>;
  source: (id: string) => unknown;
  claim: (n: number) => unknown;
  locate: Locate;
}

/** Throws, with the file and the id, on the first claim, fact or point with an invalid citation, and on pencil marks that are not closed. */
export function checkCitations(
  { facts, claims, points }: CitingRecords,
  { asOf, quote, fact, source, claim, locate }: Lookup,
): void {
  for (const [id, entry] of facts)
    locate('content/facts.yaml', () =>
      withLocation(id, () => {
        entry.sources.forEach(source);
        entry.from?.forEach(fact);
        checkFactWords(entry);
      }),
    );
  for (const [id, { draft, text, parts = [], sources, claims: claimNumbers }] of points)
    locate('content/points.yaml', () =>
      withLocation(id, () => [
        [draft, text, ...parts.map((part) => part.text)].forEach(parsePencil),
        sources.forEach(source),
        claimNumbers.forEach(claim),
      ]),
    );
  for (const [id, { quote: words, passage, context, facts: factIds }] of claims)
    locate('content/claims.yaml', () => {
      withLocation(id, () => {
        quote(words, passage);
        checkContextDated(
          context,
          factIds.map((name) => [name, fact(name)]),
          asOf,
        );
      });
    });
}

/** Throws on the first source that no fact, point or row cites. */
export function checkSourcesUsed(
  { facts, points, data }: CitingRecords,
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
        throw new Error(`${id}: nothing uses this source; cite it in a fact, a point or a row, or remove it`);
      });
}
