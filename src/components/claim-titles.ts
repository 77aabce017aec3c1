import type { Claim } from '../records/claim.ts';
import { t } from '../records/interface.ts';

/** The titles of notes on claims by their kind. */
export const claimTitles: Readonly<Record<Claim['kind'], string>> = {
  supports: t('claim.supports'),
  'adds context': t('claim.addsContext'),
  'in tension': t('claim.inTension'),
};
