import { type ScaleLinear, scaleLinear } from 'd3';
import { rowById, rowLabel, quantityIn, type Row } from '../../records/cells.ts';
import { formatNumber } from '../../records/unit.ts';
import { type Drawing, type Size, widths } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { type CountBand, countBandOf } from './count-band.ts';

const layouts = {
  wide: { band: 40, first: 77, pitch: 46, radius: 7 },
  narrow: { band: 40, first: 75, pitch: 42, radius: 7 },
} as const;

/** The width in pixels of a number in bold at 13 px. */
const widthOf = (words: string) => 8 * words.length;

/** The proposals in order of time, one line each. */
const proposals = ['russia', 'ukraine', 'us', 'europe', 'nineteen'] as const;
/** The index of the European proposal, which has a line of text below it, and the height of that line in pixels. */
const openIndex = proposals.indexOf('europe');
const openLine = 14;

/** One ceiling: its stem from zero, its dot at the number, and who proposed it; pixels. */
export interface Ceiling {
  id: (typeof proposals)[number];
  y: number;
  x: number;
  radius: number;
  /** Whether it became known after the interview. */
  later: boolean;
  stem: string;
  /** A line from the number to the band of today’s counts; empty if there is no room. */
  track: string;
  name: string;
  /** The rest of the label, after the name. */
  detail: string;
  labelY: number;
  number: { x: number; y: number; anchor: 'start' | 'end'; words: string };
}

/** The drawing: five ceilings on one scale with the band of today's counts; pixels. */
export interface TroopCeilings extends Drawing {
  countBand: CountBand;
  ceilings: Ceiling[];
  /** The European number, which one report calls a floor: an open-ended line from its dot, and the text. */
  open: { path: string; head: string; x: number; y: number; words: string };
  axis: { path: string; y: number; ticks: { x: number; anchor: 'start' | 'middle'; words: string }[] };
}

/**
 * Returns ceilings as dots on a scale of people from zero to the highest count. The rows `russia`, `ukraine`, `us`,
 * `europe` and `nineteen` are the ceilings; `heflin`, `president` and `press` make the band of today's counts.
 */
export function geometry(rows: readonly Row[], size: Size): TroopCeilings {
  const { band, first, pitch, radius } = layouts[size];
  const maxPeople = quantityIn(rows, 'press', 'people').high;
  const x = scaleLinear([0, maxPeople], [0, widths[size] - 1]);
  const lineAt = (index: number) => first + index * pitch + (index > openIndex ? openLine : 0);
  const last = lineAt(proposals.length - 1);
  const bottom = last + 28;
  const countBand = countBandOf(rows, size, x, { top: band, bottom });
  const ceilings = proposals.map((id, index) =>
    ceiling(rows, size, id, { x, y: lineAt(index), radius, band: countBand.x }),
  );
  return {
    height: bottom + 24,
    core: { x: -2, y: band - 2, width: widths[size] + 4, height: last - band + 18 },
    countBand,
    ceilings,
    open: openEnd(rows, x, { y: lineAt(openIndex), radius }),
    axis: axis(x, bottom, maxPeople),
  };
}

function ceiling(
  rows: readonly Row[],
  size: Size,
  id: Ceiling['id'],
  at: { x: ScaleLinear<number, number>; y: number; radius: number; band: number },
): Ceiling {
  const { high } = quantityIn(rows, id, 'people');
  const row = rowById(rows, id);
  const [name = '', ...details] = rowLabel(row, size).split(/(?=,)/);
  const x = at.x(high);
  const words = formatNumber(high);
  const end = x + at.radius + 7 + widthOf(words);
  const beside = end < at.band;
  return {
    id,
    y: at.y,
    x: r(x),
    later: row.written.learned !== undefined,
    radius: id === 'us' ? at.radius + 1.5 : at.radius,
    stem: `M0 ${r(at.y)}H${r(x)}`,
    track: end + 16 < at.band ? `M${r(end + 3)} ${r(at.y)}H${r(at.band)}` : '',
    name,
    detail: details.join(''),
    labelY: at.y - 12,
    number: beside
      ? { x: r(x + at.radius + 7), y: at.y + 4.5, anchor: 'start', words }
      : { x: r(x - at.radius - 4), y: at.y - 12, anchor: 'end', words },
  };
}

function openEnd(
  rows: readonly Row[],
  x: ScaleLinear<number, number>,
  { y, radius }: { y: number; radius: number },
): TroopCeilings['open'] {
  const from = x(quantityIn(rows, 'europe', 'people').high);
  const end = Math.max(x(quantityIn(rows, 'president', 'people').low), from + 3 * radius) - 5;
  const standing = rows.find(({ id }) => id === 'europe')?.cells['standing'];
  return {
    path: `M${r(from)} ${r(y)}H${r(end)}`,
    head: `M${r(end - 5)} ${r(y - 4.5)}l5 4.5-5 4.5`,
    x: r(from - radius - 4),
    y: y + 18,
    words: typeof standing === 'string' ? standing : '',
  };
}

function axis(x: ScaleLinear<number, number>, y: number, maxPeople: number): TroopCeilings['axis'] {
  const ticks = x.ticks(4).filter((value) => value <= maxPeople);
  return {
    path: `M0 ${r(y)}H${r(x(maxPeople))}${ticks.map((value) => `M${r(x(value))} ${r(y)}v5`).join('')}`,
    y: y + 19,
    ticks: ticks.map((value) => ({
      x: r(x(value)),
      anchor: value === 0 ? 'start' : 'middle',
      words: formatNumber(value),
    })),
  };
}
