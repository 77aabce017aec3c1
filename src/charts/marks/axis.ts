import { formatNumber } from '../../records/unit.ts';
import { round as r } from './round.ts';
import { note, textAt, type TextLines } from './text.ts';

/** A place on an axis in pixels, and its label; an empty label is left out. */
export interface Tick {
  at: number;
  label: string;
}

/** An axis: its grid lines or ticks and its base line as paths, and its labels; pixels. */
export interface Axis {
  grid: string;
  base: string;
  labels: TextLines[];
}

/** The lines of an axis run across it: from and to, in one interval or in several with gaps. */
type Spans = readonly (readonly [from: number, to: number])[];

/** Returns ticks at numbers; the last label has the unit, such as “60%” or “20,000 km²”. */
export const numberTicks = (
  scale: (value: number) => number,
  values: readonly number[],
  unit: string,
): Tick[] =>
  values.map((value, index) => ({
    at: scale(value),
    label: `${formatNumber(value)}${index === values.length - 1 ? unit : ''}`,
  }));

/** Returns the axis at the left of a plot: horizontal lines over `spans`, labels that end at `labels`, a base line at `base`. */
export function leftAxis(ticks: readonly Tick[], spans: Spans, labels: number, base?: number): Axis {
  const across = (y: number) => spans.map(([from, to]) => `M${r(from)} ${r(y)}H${r(to)}`).join('');
  return {
    grid: ticks.map(({ at }) => (at === base ? '' : across(at))).join(''),
    base: base === undefined ? '' : across(base),
    labels: labelled(ticks).map(({ at, label }) =>
      textAt([labels, at + 4], [note(label)], { anchor: 'end' }),
    ),
  };
}

/** Returns the axis below a plot: vertical lines over `spans`, labels centred on the baseline `labels`, a base line at `base`. */
export function bottomAxis(ticks: readonly Tick[], spans: Spans, labels: number, base?: number): Axis {
  const down = (x: number) => spans.map(([from, to]) => `M${r(x)} ${r(from)}V${r(to)}`).join('');
  return {
    grid: ticks.map(({ at }) => (at === base ? '' : down(at))).join(''),
    base: base === undefined ? '' : down(base),
    labels: labelled(ticks).map(({ at, label }) => textAt([at, labels], [note(label)], { anchor: 'middle' })),
  };
}

const labelled = (ticks: readonly Tick[]) => ticks.filter(({ label }) => label);
