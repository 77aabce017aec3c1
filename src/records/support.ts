import { asOf } from '../site.ts';
import { sayDay } from './day.ts';
import type { Fact } from './fact.ts';

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

/** The day on which a fact became known, where that is after the day that the site speaks as of. */
export const knownLater = ({ asOf: at, learned = at }: Pick<Fact, 'asOf' | 'learned'>): string | undefined =>
  learned > asOf ? learned : undefined;

const dated = (fact: Fact) => {
  const later = knownLater(fact);
  return later ? `${fact.label} (${sayDay(later, 'short')})` : fact.label;
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
