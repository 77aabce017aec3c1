import type { Fact } from '../records/fact.ts';
import { t } from '../records/interface.ts';
import type { Source } from '../records/source.ts';
import { site } from '../records/this-site.ts';
import { absoluteUrl, licence } from '../site.ts';

const {
  name,
  interview: { asOf },
} = site;

/**
 * The content of facts.json: all facts of the site and all sources, including sources that only points or chart rows
 * cite. A value has `low`, `high`, `atLeast` ("800,000 or more") and `about`, in `unit`.
 */
export const factsDocument = (
  facts: readonly (Fact & { id: string })[],
  sources: readonly (Source & { id: string })[],
) => ({
  name: t('data.facts', { site: name }),
  licence: licence.text,
  page: absoluteUrl(),
  speaksAsOf: asOf,
  facts,
  sources,
});
