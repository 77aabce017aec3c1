import type { Fact } from './fact.ts';
import type { Source } from './source.ts';

/** A source with the labels of the facts that it supports. */
export interface CitedSource {
  id: string;
  source: Source;
  supports: string[];
}

/** The sources of facts, each once, in order of first use. */
export function citedSources(
  facts: readonly Pick<Fact, 'label' | 'sources'>[],
  source: (id: string) => Source,
): CitedSource[] {
  const cited = new Map<string, CitedSource>();
  for (const { label, sources } of facts)
    for (const id of sources) {
      const entry = cited.get(id) ?? { id, source: source(id), supports: [] };
      if (!entry.supports.includes(label)) entry.supports.push(label);
      cited.set(id, entry);
    }
  return [...cited.values()];
}
