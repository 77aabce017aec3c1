import { formatDate } from './day.ts';
import { t } from './interface.ts';

/** Whether `text` has `day` as a date of its own, not as the end of another one. */
const hasDay = (text: string, day: string) =>
  text
    .replaceAll('\u00a0', ' ')
    .split(day)
    .slice(0, -1)
    .some((before) => !/\d$/.test(before));

/**
 * The day of a fact as a note ends with it, "5 February 2026, reported 6 February 2026."; empty where nothing is left of it. `said`
 * is what the note has said by then: a day in it is not said again, and neither is a report of the same day.
 */
export function noteDay(said: string, asOf: string, learned?: string): string {
  const isSaid = hasDay(said, formatDate(asOf, 'plain'));
  const reported = learned !== undefined && learned !== asOf ? formatDate(learned) : undefined;
  if (!isSaid) return `${formatDate(asOf)}${reported ? t('notes.reported', { day: reported }) : ''}.`;
  return reported ? `${t('notes.reportedAlone', { day: reported })}.` : '';
}
