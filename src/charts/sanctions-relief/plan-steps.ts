import { range } from 'd3';
import { round as r } from '../marks/round.ts';
import { strike } from '../marks/strike.ts';
import type { Layout } from './layout.ts';
import { rectanglePath } from '../marks/rectangle-path.ts';

/**
 * The shapes of what would happen to a measure after the hand-over, the same in every row; pixels, y 0 the row's
 * middle.
 */
export interface PlanSteps {
  /** The measure in fading pieces: the number of stages is not known. */
  pieces: { path: string; opacity: number }[];
  strikes: string;
  arrow: string;
  /** The measure back in force, in pieces that fade: for how long is not known. */
  back: { path: string; ink: 'soft' | 'mid' | 'rule' }[];
  /** The x at which the plan’s column begins, and the x of the text in the last column if the draft does not say. */
  x: number;
  silentX: number;
}

/** The colours along a bar that fades out, and the parts of its length that they cover. */
const fading = [
  { ink: 'soft', from: 0, to: 0.5 },
  { ink: 'mid', from: 0.5, to: 0.78 },
  { ink: 'rule', from: 0.78, to: 1 },
] as const;

/** Returns pieces from nearly opaque to nearly transparent with a stroke through each, an arrow, and the bar again. */
export function planStepsOf(layout: Layout): PlanSteps {
  const {
    pieces,
    arrow: [from, to],
    back,
    bar,
  } = layout;
  const { x, count, width, pitch } = pieces;
  const boxes = range(count).map((index) => ({ x: x + index * pitch, y: -bar / 2, width, height: bar }));
  const backAt = (part: number) => back[0] + part * (back[1] - back[0]);
  const fade = (index: number) => r(0.75 - (0.65 * index) / (count - 1), 2);
  return {
    pieces: boxes.map((box, index) => ({
      path: rectanglePath(box.x + 0.5, box.y + 0.5, width - 1, bar - 1),
      opacity: fade(index),
    })),
    strikes: boxes.map((box) => strike(box, 2.5)).join(''),
    arrow: `M${String(from)} 0H${String(to)}m-5 -4.5l5 4.5l-5 4.5`,
    back: fading.map(({ ink, from, to }) => ({
      ink,
      path: rectanglePath(r(backAt(from)), -bar / 2, r(backAt(to)) - r(backAt(from)), bar),
    })),
    x,
    silentX: from,
  };
}
