import type { Row } from '../../records/cells.ts';
import { sayDay } from '../../records/day.ts';
import { type Box, type Drawing, type Size } from '../chart.ts';
import { circle } from '../marks/circle.ts';
import { round as r } from '../marks/round.ts';
import { type Event, eventsOf } from './events.ts';
import { type Kind, type Layout, layoutOf } from './layout.ts';
import { type Term, termsOf } from './plan.ts';
import { dateOf, rowIn, timeScale } from './time.ts';
import { block, type Line, type Words } from './words.ts';

/** The drawing: a line of time with promises on one side and invasions on the other, and the draft's terms; pixels. */
export interface Guarantees extends Drawing {
  /** The line of time, its ticks, and its going on past the draft. */
  time: { line: string; ticks: string; on: string; years: Words[] };
  /** The draft: its line, its ground, a ring on it in the thumbnail. */
  plan: { line: string; ground: Box; ring: string };
  headings: Words[];
  events: Event[];
  terms: Term[];
}

const n = (value: number) => String(r(value));

function timeOf(rows: readonly Row[], kind: Kind): Guarantees['time'] {
  const layout = layoutOf(kind);
  const { across, axis, first, last, width } = layout;
  const x = timeScale(dateOf(rowIn(rows, 'budapest')), dateOf(rowIn(rows, 'plan-10')), layout);
  const years = (across ? [2000, 2010, 2020] : [2000, 2010]).map((year) => ({
    year,
    at: r(x(new Date(Date.UTC(year, 0, 1)))),
  }));
  return {
    line: across ? `M${n(first - 12)} ${n(axis)}H${n(last)}` : `M${n(axis)} ${n(first - 10)}V${n(last)}`,
    on: kind === 'wide' ? `M${n(last)} ${n(axis)}H${n(width)}` : '',
    ticks: years.map(({ at }) => (across ? `M${n(at)} ${n(axis)}v5` : `M${n(axis)} ${n(at)}h5`)).join(''),
    years: years.map(({ year, at }) =>
      across
        ? block(at, axis + 18, 'middle', [['words', String(year)]])
        : block(axis + 9, at + 4, 'start', [['words', String(year)]]),
    ),
  };
}

function planOf(
  { across, axis, last, width, height, promise, radius }: Layout,
  kind: Kind,
): Guarantees['plan'] {
  const bottom = kind === 'wide' ? height - 18 : height;
  return {
    line: across ? `M${n(last)} 0V${n(bottom)}` : `M0 ${n(last)}H${n(width)}`,
    ground: across
      ? { x: last, y: 0, width: width - last, height: bottom }
      : { x: 0, y: last, width, height: height - last },
    ring: kind === 'thumb' ? circle(last, axis - promise, radius) : '',
  };
}

function headingsOf(rows: readonly Row[], kind: Kind): Words[] {
  if (kind === 'thumb') return [];
  const { axis, last, height, width } = layoutOf(kind);
  const name = (text: string): Line[] => [['name', text]];
  const day = name(sayDay(dateOf(rowIn(rows, 'plan-10')), 'short'));
  return kind === 'wide'
    ? [
        block(last, height - 3, 'middle', day),
        block(last + 14, 14, 'start', name('Under the plan')),
        block(0, 14, 'start', name('Promises')),
        block(0, height - 3, 'start', name('Invasions')),
      ]
    : [
        block(axis - 41, 12, 'end', name('Promises')),
        block(axis + 41, 12, 'start', name('Invasions')),
        block(6, last + 20, 'start', name('Under the plan')),
        block(width - 6, last + 20, 'end', day),
      ];
}

function draw(rows: readonly Row[], kind: Kind): Guarantees {
  const layout = layoutOf(kind);
  return {
    height: layout.height,
    core: { x: 0, y: 0, width: layout.width, height: layout.height },
    time: timeOf(rows, kind),
    plan: planOf(layout, kind),
    headings: headingsOf(rows, kind),
    events: eventsOf(rows, kind),
    terms: kind === 'thumb' ? [] : termsOf(rows, kind),
  };
}

/** The drawing at a size: time runs across when wide, down when narrow, at one pace. */
export const geometry = (rows: readonly Row[], size: Size): Guarantees => draw(rows, size);

/** The thumbnail: the line of time across, with rings and crosses. */
export const thumb = (rows: readonly Row[]): Guarantees => draw(rows, 'thumb');
