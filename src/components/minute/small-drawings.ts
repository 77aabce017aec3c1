import { circle } from '../../charts/marks/circle-path.ts';
import { rectanglePath } from '../../charts/marks/rectangle-path.ts';
import { round } from '../../charts/marks/round.ts';
import { textWidth } from '../../charts/marks/text-width.ts';
import { strike } from '../../charts/marks/strike.ts';

/** The size of a small drawing in pixels. */
export const [width, height] = [264, 44];

/** Lines across a rectangle that rise to the right, `gap` pixels apart along its edges, as an SVG path. */
export function hatchLines(x: number, y: number, across: number, down: number, gap = 6): string {
  const count = Math.ceil((across + down) / gap) - 1;
  return Array.from({ length: count }, (_, index) => {
    const sum = (index + 1) * gap;
    const [left, right] = [Math.max(0, sum - down), Math.min(across, sum)];
    return `M${String(round(x + left))} ${String(round(y + sum - left))}L${String(round(x + right))} ${String(round(y + sum - right))}`;
  }).join('');
}

/** A bar of which a share from `low` to `high` per cent is held: the firm part, the uncertain part, and the hatched rest. */
export function landBar({ low, high }: { low: number; high: number }) {
  const [held, most] = [(width * low) / 100, (width * high) / 100];
  return {
    held: rectanglePath(0, 0, held, height),
    between: rectanglePath(held, 0, most - held, height),
    rest: rectanglePath(most, 1, width - most - 1, height - 2),
    hatch: hatchLines(most, 1, width - most - 1, height - 2, 5),
  };
}

/** A part of a bar, in per cent, hatched, and the rest; `label` is where words on the rest begin. */
export function partOfBar(share: number) {
  const part = round((width * share) / 100);
  return {
    part: rectanglePath(1, 1, part - 1, height - 2),
    hatch: hatchLines(1, 1, part - 1, height - 2, 7),
    rest: rectanglePath(part, 1, width - part - 1, height - 2),
    label: part + 12,
  };
}

/** The number of people that a small dot stands for. */
export const peoplePerSmallDot = 25_000;

const place = (index: number) => ({ x: 6 + Math.floor(index / 2) * 14.7, y: index % 2 ? 33 : 11 });
const places = (from: number, to: number) =>
  Array.from({ length: Math.round((to - from) / peoplePerSmallDot) }, (_, nth) =>
    place(Math.round(from / peoplePerSmallDot) + nth),
  );

/** The paths of dots for people from one number to another, in two rows, and of strokes through them. */
export const dotRows = (from: number, to: number) => ({
  dots: places(from, to)
    .map(({ x, y }) => circle(x, y, 5.25))
    .join(''),
  strikes: places(from, to)
    .map(({ x, y }) => strike({ x: x - 4, y: y - 5, width: 8, height: 10 }))
    .join(''),
});

/** What one line of money stands for, in billions of dollars. */
export const billionsPerLine = 10;

/** Upright lines for a sum in billions of dollars, after those for another sum. */
export const moneyLines = (sum: number, before = 0): string =>
  Array.from(
    { length: Math.round(sum / billionsPerLine) },
    (_, index) => `M${String(round(5 + (before / billionsPerLine + index) * 13.3))} 0V${String(height)}`,
  ).join('');

/** Sheets side by side, each with its label at its right: their left edges in pixels. */
export const sheetsOf = (labels: readonly string[]): { label: string; x: number }[] =>
  labels.map((label, index) => ({
    label,
    x: labels.slice(0, index).reduce((sum, before) => sum + 42 + textWidth(before, 12, 400), 0),
  }));

/** An empty sheet of paper with a folded corner, 28 px wide and 40 px high. */
export const sheet = (x: number): string => `M${String(x + 1)} 2h18l9 9v31h-27zM${String(x + 19)} 2v9h9`;

/** A row of `count` upright strokes; those from `from` on. */
export const strokeRow = (row: number, count: number, from = 0): string =>
  Array.from(
    { length: count - from },
    (_, index) => `M${String(round(2 + (from + index) * 7.2))} ${String(2 + row * 15)}v10`,
  ).join('');
