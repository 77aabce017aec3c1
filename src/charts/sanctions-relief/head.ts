import type { Row } from '../../records/cells.ts';
import type { Size } from '../chart.ts';
import { invasion, timeScale, type Layout } from './layout.ts';
import { round as r } from '../marks/round.ts';
import { rowOf, startOf } from './track.ts';
import { headings } from './words.ts';

/** A line of a heading; the first of each is its title. */
export interface HeadLine {
  id: keyof (typeof headings)['wide'] | 'era';
  x: number;
  y: number;
  words: string;
  title: boolean;
  anchor: 'start' | 'middle';
}

/** The headings of the columns with ticks at the two years that matter, and the rule under them; pixels. */
export interface Head {
  lines: HeadLine[];
  ticks: string;
  rule: number;
}

/** The headings at a size. */
export function headOf(rows: readonly Row[], size: Size, layout: Layout): Head {
  const { hand, force, plan, again } = headings[size];
  const column = (id: HeadLine['id'], x: number, words: readonly string[], bold = 1) =>
    words.map((line, index): HeadLine => ({
      id,
      x,
      y: 13 + index * 16,
      words: line,
      title: index < bold,
      anchor: 'start',
    }));
  const crimea = startOf(rowOf(rows, 'seat'), layout);
  const war = timeScale(layout)(new Date(invasion));
  const rule = layout.head;
  const [upper, lower] = [rule - 25, rule - 10];
  const era = (x: number, y: number, words: string): HeadLine => ({
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
      ...column('hand', 0, hand, hand.length),
      ...column('force', layout.before, [force]),
      ...column('plan', layout.pieces.x, plan),
      ...column('again', layout.arrow[0], again),
      ...eras,
    ],
    ticks: `M${r(crimea)} ${rule}v-6M${r(war)} ${rule}v${size === 'wide' ? -6 : -21}`,
    rule,
  };
}
