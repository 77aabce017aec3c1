import { draftSubjects, explainers, figures } from '../library.ts';
import { t } from '../records/interface.ts';

/** A link: the path from the site's root, and its words. */
type Link = readonly [to: string, words: string];

/** Where a point of the plan is explained, drawn and compared with other texts, each group with its verb; empty groups are left out. */
export function pointLinks(n: number): (readonly [verb: string, links: Link[]])[] {
  const coversPoint = ({ data }: { data: { points: readonly number[] } }) => data.points.includes(n);
  const read = explainers.filter(coversPoint).map(({ id, data }) => [`${id}/`, data.short] as const);
  const seen = figures.filter(coversPoint).map(({ id, data }) => [`charts/${id}/`, data.short] as const);
  const compared = draftSubjects
    .filter(({ points }) => points.includes(n))
    .map(({ id, name }) => [`drafts/#${id}`, t('plan.changed', { subject: name })] as const);
  const groups = [
    [t('plan.read'), read] as const,
    [t('plan.see'), seen] as const,
    [t('plan.compare'), compared] as const,
  ];
  return groups.filter(([, links]) => links.length > 0);
}
