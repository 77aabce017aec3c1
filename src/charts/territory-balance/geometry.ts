import type { Row } from '../../records/cells.ts';
import { type Attached, type Drawing, type Labels, type Size, widths } from '../chart.ts';
import { type Axis, bottomAxis, numberTicks } from '../marks/axis.ts';
import { type Key, keyAt, type KeyEntry } from '../marks/key.ts';
import { big, linesIn, name, note, strong, textAt, type TextLines, wrapped } from '../marks/text.ts';
import {
  barOf,
  type BarPart,
  colourOf,
  formatRange,
  layouts,
  rangeOf,
  type Scale,
  scaleOf,
  type Side,
  sides,
} from './bars.ts';
import { type RegionBar, regionsOf, type SourceCounts, sourcesOf } from './counts.ts';

/** The drawing of the balance: all regions, each source’s counts, then region by region, on one scale; pixels. */
export interface TerritoryBalance extends Drawing {
  texts: TextLines[];
  parts: Omit<BarPart, 'row'>[];
  sources: SourceCounts[];
  regions: RegionBar[];
  axis: Axis;
  zero: string;
  key: Key;
}

/**
 * Returns what each side would leave, Russia to the left of zero, Ukraine to the right. The columns `region` and `leaves` say
 * what a row counts; rows of the region “total” are one source’s totals. Throws if a side has no totals.
 */
export function geometry(
  rows: readonly Row[],
  size: Size,
  _attached: Attached,
  labels: Labels,
): TerritoryBalance {
  const layout = layouts[size];
  const { zero, bar, thick } = layout;
  const totals = { Russia: totalOf(rows, 'Russia'), Ukraine: totalOf(rows, 'Ukraine') };
  const scale = scaleOf(totals.Ukraine.high, size);
  const sources = sourcesOf(rows, size, scale, labels);
  const heading = layout.counts + (sources.length - 1) * layout.count + 36;
  const { bars, bottom } = regionsOf(rows, size, scale, heading + 18, labels);
  const foot = footOf(size, bottom, labels);
  return {
    height: foot.key.bottom + 8,
    core: { x: zero - 100, y: bar - 8, width: 300, height: 158 },
    texts: [
      ...sides.map((side) => headingOf(side, formatRange(totals[side]), size, labels)),
      ...linesAround(size, labels),
      textAt([0, heading], [name(labels('byRegion'))]),
      ...foot.texts,
    ],
    parts: sides
      .flatMap((side) => barOf(totals[side], side, { zero, y: bar, thick }, scale))
      .map(({ path, paint }) => ({ path, paint })),
    sources,
    regions: bars,
    axis: axisOf(size, scale, heading, bottom, labels),
    zero: `M${zero} ${bar - 6}V${layout.counts + (sources.length - 1) * layout.count + 9}M${zero} ${heading + 12}V${bottom + 5}`,
    key: foot.key,
  };
}

function totalOf(rows: readonly Row[], side: Side) {
  const range = rangeOf(rows, 'total', side);
  if (!range) throw new Error(`the drawing needs rows of the region "total" that ${side} would leave`);
  return range;
}

/** Returns the name of a side and its total over its half of the bar. */
function headingOf(side: Side, total: string, size: Size, labels: Labels): TextLines {
  const { zero, bar } = layouts[size];
  const number = size === 'wide' ? big : strong;
  const unit = side === 'Ukraine' ? ` ${labels('unit')}` : '';
  const lines = linesIn(labels(side === 'Russia' ? 'russiaLeaves' : 'ukraineLeaves'), (text) =>
    name(text, colourOf[side]),
  );
  return textAt([zero + (side === 'Russia' ? -10 : 10), bar - 11], [...lines, number(`${total}${unit}`)], {
    y: 'last',
    anchor: side === 'Russia' ? 'end' : 'start',
  });
}

/** Returns the note under the bar, and at the wide size the heading at its left. */
function linesAround(size: Size, labels: Labels): TextLines[] {
  const { zero, bar, thick, above } = layouts[size];
  const troops = textAt([zero + 10, bar + thick + 15], linesIn(labels('noTroops'), note));
  return above ? [troops] : [textAt([0, bar + 22], [name(labels('changes'))]), troops];
}

/** Returns the key under the regions, and the notes beside them or under it. */
function footOf(size: Size, bottom: number, labels: Labels): { key: Key; texts: TextLines[] } {
  const width = widths[size];
  const entries: KeyEntry[] = [
    { shape: 'box', paint: { kind: 'hatched', colour: 'red' }, words: labels('firm') },
    { shape: 'box', paint: { kind: 'faint', colour: 'red' }, words: labels('faint') },
    { shape: 'line', paint: { kind: 'later-line', colour: 'red' }, words: labels('later') },
  ];
  const key = keyAt({ x: 0, y: bottom + 52, width }, entries);
  const readings = wrapped(labels('note'), size === 'wide' ? 180 : width, note);
  const kept = wrapped(labels('kept'), width, note);
  const below = key.bottom + 24;
  if (size === 'wide')
    return {
      key: { ...key, bottom: below + 15 * (kept.length - 1) },
      texts: [
        textAt([528, bottom - 15 * readings.length - 10], readings, { halo: true }),
        textAt([0, below], kept),
      ],
    };
  const last = below + 15 * readings.length + 6;
  return {
    key: { ...key, bottom: last + 15 * (kept.length - 1) },
    texts: [textAt([0, below], readings), textAt([0, last], kept)],
  };
}

function axisOf(size: Size, scale: Scale, top: number, bottom: number, labels: Labels): Axis {
  const { zero } = layouts[size];
  const at = (area: number) => zero + Math.sign(area) * scale(Math.abs(area));
  const ticks = numberTicks(at, [0, 2000, 4000, 6000], ` ${labels('unit')}`);
  return bottomAxis(ticks, [[top + 12, bottom + 5]], bottom + 20, zero);
}
