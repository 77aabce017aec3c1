import { fact } from '../library.ts';
import { t } from '../records/interface.ts';
import { noteDay } from '../records/note-day.ts';
import { formatQuantity } from '../records/unit.ts';

/** The note on a fact: its label with its figure, and what else is known of it. */
export function noteText(id: string): { label: string; text: string } {
  const { value, unit, label, counts, statement = '', asOf, learned, status, note } = fact(id);
  const figure = value && unit && formatQuantity(value, unit);
  const counted = counts && figure && !figure.includes(counts) ? `, ${counts}` : '';
  const heading = figure ? `${label}: ${figure}` : `${label}.`;
  const said = figure ? `${counted}.` : ` ${statement}`;
  const day = noteDay(heading + said, asOf, learned);
  const further = [day, note, status === 'single-source' && t('notes.oneOrigin')].filter(Boolean).join(' ');
  return { label: heading, text: `${said} ${further}`.trimEnd() };
}
