import { rowById, type Row } from '../../records/cells.ts';
import type { Size } from '../chart.ts';
import { invasion, timeScale, type Layout } from './layout.ts';
import { round as r } from '../marks/round.ts';
import { startX } from './track.ts';
import { headings } from './owners.ts';

/** A line of a heading; the first of each is its title. */
export interface HeadingLine {
  id: keyof (typeof headings)['wide'] | 'era';
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
export function columnHeadingsOf(rows: readonly Row[], size: Size, layout: Layout): ColumnHeadings {
  const { owner, force, plan, again } = headings[size];
  const column = (id: HeadingLine['id'], x: number, words: readonly string[], bold = 1) =>
    words.map((line, index): HeadingLine => ({
      id,
      x,
      y: 13 + index * 16,
      words: line,
      title: index < bold,
      anchor: 'start',
    }));
  const crimea = startX(rowById(rows, 'seat'), layout);
  const war = timeScale(layout)(new Date(invasion));
  const rule = layout.head;
  const [upper, lower] = [rule - 25, rule - 10];
  const era = (x: number, y: number, words: string): HeadingLine => ({
    id: 'era',
    x: r(x),
    y,
    words,
    title: false,
    anchor: 'middle',
  });
  const eras =
    size === 'wide'
      ? [
          era(crimea, upper, 'Crimea'),
          era(crimea, lower, '2014'),
          era(war, upper, 'full-scale invasion'),
          era(war, lower, '2022'),
        ]
      : [era(crimea, lower, '2014'), era(war - 4, upper, '2022')];
  return {
    lines: [
      ...column('owner', 0, owner, owner.length),
      ...column('force', layout.before, [force]),
      ...column('plan', layout.pieces.x, plan),
      ...column('again', layout.arrow[0], again),
      ...eras,
    ],
    ticks: `M${r(crimea)} ${rule}v-6M${r(war)} ${rule}v${size === 'wide' ? -6 : -21}`,
    rule,
  };
}
