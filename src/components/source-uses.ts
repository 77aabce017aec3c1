import { event, explainers, figure, supportOf } from '../library.ts';
import { formatEventDate } from '../records/event.ts';
import { lookupIn } from '../records/lookup.ts';
import { t } from '../records/interface.ts';

/** A link: the path from the site's root, and its words. */
type Link = readonly [to: string, words: string];

const explainer = lookupIn(new Map(explainers.map((each) => [each.id, each])), 'explainer');

/** What a source is used for: the facts that rest on it, and links to what uses it, by kind; kinds without a use are left out. */
export function sourceUses(id: string): { facts: readonly string[]; uses: (readonly [string, Link[]])[] } {
  const { facts, citers } = supportOf(id);
  const kinds = [
    [t('sources.explainers'), citers.explainers.map((each) => [`${each}/`, explainer(each).data.short])],
    [t('sources.charts'), citers.charts.map((each) => [`charts/${each}/`, figure(each).data.short])],
    [t('sources.points'), citers.points.map((n) => [`plan/#point-${String(n)}`, String(n)])],
    [t('sources.claims'), citers.claims.map((n) => [`claims/#claim-${String(n)}`, String(n)])],
    [
      t('sources.afterwards'),
      citers.events.map((each) => [`afterwards/#${each}`, formatEventDate(event(each))]),
    ],
  ] satisfies [string, Link[]][];
  return { facts, uses: kinds.filter(([, links]) => links.length > 0) };
}
