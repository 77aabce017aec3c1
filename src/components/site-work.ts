import type { CitedWork } from '../formats/citation.ts';
import { explainers, site } from '../library.ts';
import { absoluteUrl } from '../site.ts';

const dates = explainers.map(({ data }) => data.date).sort();
const changes = explainers.map(({ data }) => data.updated).sort();

/** The site as a work to cite: published with its first explainer, changed with the last that was. */
export const siteWork: CitedWork = {
  title: site.name,
  url: absoluteUrl(),
  date: dates[0] ?? '',
  updated: changes.at(-1) ?? '',
  kind: 'page',
};
