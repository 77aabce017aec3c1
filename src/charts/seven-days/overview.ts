import { scaleUtc, utcMonth } from 'd3';
import { sayDay } from '../../records/day.ts';
import { type Box, type Size, widths } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { layouts } from './layout.ts';
import type { Moment } from './moment.ts';

/** A moment on the long line: a tick for a day, a bar for a few, a dashed bar where days are not known. */
export interface Tick {
  id: string;
  path: string;
  /** Whether the path is a closed bar rather than a stroke. */
  bar: boolean;
  rough: boolean;
}

/** The name of a moment over the long line, and the leader down to it. */
export interface Leader {
  id: string;
  path: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
  said: string;
  label: string;
  rough: boolean;
}

/** The long line: months, moments, and the lens that enlarges its end, seen through a window. */
export interface Overview {
  line: string;
  months: { x: number; y: number; name: string }[];
  ticks: Tick[];
  lens: string;
  window: Box;
}

/** Time to pixels: the first moment at the left edge, the end of the week at the right one. */
export const scaleOf = (first: Date, end: Date, size: Size) => scaleUtc([first, end], [1, widths[size]]);
type Scale = ReturnType<typeof scaleOf>;

/** Where a moment stands on the line: its middle. */
const middle = (x: Scale, { first, end }: Moment) => (x(first) + x(end)) / 2;

/** A range of days is a bar as long as they were; a single day is a tick. */
function tickOf(x: Scale, moment: Moment, y: number, half: number): Tick {
  const { id, first, end, rough, said } = moment;
  const bar = rough || said.includes('–');
  const [from, to] = [r(x(first) + 1), r(x(end) - 1)];
  const path = bar
    ? `M${from} ${y - half + 2}H${to}v${2 * half - 4}H${from}Z`
    : `M${r(middle(x, moment))} ${y - half}v${2 * half}`;
  return { id, path, bar, rough };
}

/** The long line of a size, from the first of the moments before the week to the week's end. */
export function overviewOf(moments: readonly Moment[], week: [Date, Date], size: Size): Overview {
  const { line: y, tick, lens, months } = layouts[size];
  const x = scaleOf(moments[0]?.first ?? week[0], week[1], size);
  const [from = 0, to = 0] = week.map((day) => r(x(day)));
  const starts = utcMonth.range(...(x.domain() as [Date, Date]));
  const name = (day: Date) => sayDay(day.toISOString().slice(0, 7), months.style).replace(/ \d{4}$/, '');
  return {
    line: `M0 ${y}H${widths[size]}${starts.map((day) => `M${r(x(day))} ${y}v${tick - 1}`).join('')}`,
    months: starts.map((day) => ({ x: r(x(day)), y: months.y, name: name(day) })),
    ticks: moments.map((moment) => tickOf(x, moment, y, tick)),
    lens: `M${from} ${lens[0]}H${to}L${widths[size]} ${lens[1]}H0Z`,
    window: { x: from, y: y - tick + 2, width: r(to - from), height: 2 * tick - 4 },
  };
}

/**
 * Names over the line of the wide drawing, each left of its leader, a later moment higher than an earlier one, so that
 * no leader crosses a name; the first begins at the left edge, at the top.
 */
export function leadersOf(moments: readonly Moment[], end: Date): Leader[] {
  const { line, tick } = layouts.wide;
  const x = scaleOf(moments[0]?.first ?? end, end, 'wide');
  return moments.map((moment, index) => {
    const { id, said, label, rough } = moment;
    const level = index === 0 ? moments.length - 1 : index;
    const [at, y] = [r(middle(x, moment)), line - 8 - 19 * level];
    const anchor = index === 0 ? 'start' : 'end';
    const path = `M${at} ${line - tick - 1}V${y - 4}h${index === 0 ? 6 : -6}`;
    return { id, path, x: at + (index === 0 ? 10 : -10), y, anchor, said, label, rough };
  });
}
