import { rowById, type Row } from '../../records/cells.ts';
import type { Labels, Size } from '../chart.ts';
import { invasion, timeScale, type Layout } from './layout.ts';
import { round as r } from '../marks/round.ts';
import { startX } from './track.ts';

/** A line of a heading; `title` if it is bold. */
export interface HeadingLine {
  id: 'owner' | 'force' | 'plan' | 'again' | 'crimea' | 'invasion';
  x: number;
  y: number;
  words: string;
  title: boolean;
  anchor: 'start' | 'middle';
}

/** The column headings, ticks at the two years of the time axis, and the rule below them; pixels. */
export interface ColumnHeadings {
  lines: HeadingLine[];
  ticks: string;
  rule: number;
}

/** Returns the column headings of a size. */
export function columnHeadingsOf(
  rows: readonly Row[],
  size: Size,
  layout: Layout,
  labels: Labels,
): ColumnHeadings {
  const column = (id: HeadingLine['id'], x: number, bold = 1) =>
    labels(id)
      .split('\n')
      .map((words, index): HeadingLine => ({
        id,
        x,
        y: 13 + index * 16,
        words,
        title: index < bold,
        anchor: 'start',
      }));
  const crimea = startX(rowById(rows, 'seat'), layout);
  const war = timeScale(layout)(new Date(invasion));
  const rule = layout.head;
  const [upper, lower] = [rule - 25, rule - 10];
  const era = (id: HeadingLine['id'], x: number, top: number) =>
    labels(id)
      .split('\n')
      .map((words, index): HeadingLine => ({
        id,
        x: r(x),
        y: top + index * 15,
        words,
        title: false,
        anchor: 'middle',
      }));
  const wide = size === 'wide';
  return {
    lines: [
      ...column('owner', 0, Infinity),
      ...column('force', layout.before),
      ...column('plan', layout.pieces.x),
      ...column('again', layout.arrow[0]),
      ...era('crimea', crimea, wide ? upper : lower),
      ...era('invasion', wide ? war : war - 4, upper),
    ],
    ticks: `M${r(crimea)} ${rule}v-6M${r(war)} ${rule}v${wide ? -6 : -21}`,
    rule,
  };
}
