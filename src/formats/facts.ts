import type { Fact } from '../records/fact.ts';
import type { Source } from '../records/source.ts';
import { address, asOf, licence, name } from '../site.ts';

/**
 * The facts that the site rests on, for machines: a value as `low`, `high`, `atLeast` ("800,000 or more") and `about`, in
 * `unit`; the sources by id, each once, in order of first use.
 */
export const factsFile = (facts: readonly (Fact & { id: string })[], source: (id: string) => Source) => ({
  name: `${name}: facts`,
  licence: licence.text,
  page: address(),
  speaksAsOf: asOf,
  facts,
  sources: Object.fromEntries(
    [...new Set(facts.flatMap(({ sources }) => sources))].map((id) => [id, source(id)]),
  ),
});
