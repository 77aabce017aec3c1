import { t } from '../records/interface.ts';

/** An example of each pencil mark and what it means, by style. */
export type PencilLegend = Record<'struck' | 'hatched' | 'circled', readonly [line: string, meaning: string]>;

/** The marks of the plan: what would go or change hands, and where versions differ. */
export const planLegend: PencilLegend = {
  struck: [t('plan.struck'), t('plan.wouldGo')],
  hatched: [t('plan.hatched'), t('plan.wouldChange')],
  circled: [t('plan.circled'), t('plan.differ')],
};

/** The marks of the texts compared: what went or came, and what is open. */
export const draftsLegend = {
  struck: [t('drafts.struck'), t('drafts.went')],
  strong: [t('drafts.strong'), t('drafts.came')],
  hatched: [t('drafts.hatched'), t('drafts.hands')],
  circled: [t('drafts.circled'), t('drafts.notAgreed')],
} as const satisfies PencilLegend & Record<'strong', readonly [string, string]>;
