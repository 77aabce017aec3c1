import { range } from 'd3';
import type { Labels } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { type Layout, maxShare } from './layout.ts';
import type { Scales } from './scales.ts';

/** A text and its position. */
export interface PlacedText {
  x: number;
  y: number;
  words: string;
}

/**
 * The axes of the plot: grid lines, ticks and base line with their labels; pixels. `breaks` are the two edges of the
 * break in the time axis.
 */
export interface Axes {
  grid: (PlacedText & { path: string })[];
  ticks: (PlacedText & { path: string })[];
  breaks: string;
  base: string;
}

/** Returns the grid, the ticks and the base line of a layout. */
export function axesOf({ early, war, y }: Scales, layout: Layout, labels: Labels): Axes {
  const { left, right, top, plot, ticks } = layout;
  const floor = top + plot;
  const [gapStart, gapEnd] = [layout.early[1] + 8, layout.war[0] - 10];
  const across = (at: number) => `M${left} ${r(at)}H${gapStart}M${gapEnd} ${r(at)}H${right}`;
  const tick = (x: number, words: string) => ({ x: r(x), y: floor + 18, words, path: `M${r(x)} ${floor}v4` });
  return {
    grid: range(0, maxShare + 1, 10).map((value) => ({
      x: left - 8,
      y: r(y(value) + 4),
      path: across(y(value)),
      words: value === maxShare ? `${String(value)}%` : String(value),
    })),
    ticks: [
      ...ticks.early.map((year) => tick(early(Date.UTC(year, 0)), String(year))),
      tick(layout.war[0], layout.feb ? labels('feb') : ''),
      ...ticks.war.map((year) => tick(war(Date.UTC(year, 0)), String(year))),
    ],
    breaks: `M${gapStart} ${top - 4}V${floor + 5}M${gapEnd} ${top - 4}V${floor + 5}`,
    base: across(floor),
  };
}
