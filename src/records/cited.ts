import type { Fact } from './fact.ts';
import type { Source } from './source.ts';

/** A source with the labels of the facts that it supports. */
export interface Cited {
  id: string;
  source: Source;
  supports: string[];
}

/** The sources that facts rest on, each once, in order of first use. */
export function citedBy(
  facts: readonly Pick<Fact, 'label' | 'sources'>[],
  source: (id: string) => Source,
): Cited[] {
  const cited = new Map<string, Cited>();
  for (const { label, sources } of facts)
    for (const id of sources) {
      const entry = cited.get(id) ?? { id, source: source(id), supports: [] };
      if (!entry.supports.includes(label)) entry.supports.push(label);
      cited.set(id, entry);
    }
  return [...cited.values()];
}
