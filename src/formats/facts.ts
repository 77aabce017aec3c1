import type { Fact } from '../records/fact.ts';
import type { Source } from '../records/source.ts';
import { address, asOf, licence, name } from '../site.ts';

/**
 * The facts that the site rests on, for machines: a value as `low`, `high`, `atLeast` ("800,000 or more") and `about`, in
 * `unit`; and the sources, those that only points or rows of charts cite too.
 */
export const factsFile = (
  facts: readonly (Fact & { id: string })[],
  sources: readonly (Source & { id: string })[],
) => ({
  name: `${name}: facts`,
  licence: licence.text,
  page: address(),
  speaksAsOf: asOf,
  facts,
  sources,
});
