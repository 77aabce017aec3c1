import { rowById, type Row } from '../../records/cells.ts';
import { formatDate } from '../../records/day.ts';
import { type Attached, type Box, type Drawing, type Labels, type Size } from '../chart.ts';
import { circle } from '../marks/circle-path.ts';
import { round as r } from '../marks/round.ts';
import { type TimelineEvent, eventsOf } from './timeline-events.ts';
import { type Kind, type Layout, layoutOf } from './layout.ts';
import { type DraftTerm, termsOf } from './draft-terms.ts';
import { dateOf, timeScale } from './time.ts';
import { textBlock, type StyledLine, type TextBlock } from './text-block.ts';

/** The drawing: a time line with promises on one side and invasions on the other, and the draft's terms; pixels. */
export interface Guarantees extends Drawing {
  /** The time line, its ticks, and its continuation after the draft. */
  time: { line: string; ticks: string; continuation: string; years: TextBlock[] };
  /** The draft: its line, its background, and in the thumbnail a ring on it. */
  plan: { line: string; background: Box; ring: string };
  headings: TextBlock[];
  events: TimelineEvent[];
  terms: DraftTerm[];
}

const n = (value: number) => String(r(value));

function timeOf(rows: readonly Row[], kind: Kind): Guarantees['time'] {
  const layout = layoutOf(kind);
  const { across, axis, first, last, width } = layout;
  const x = timeScale(dateOf(rowById(rows, 'budapest')), dateOf(rowById(rows, 'plan-10')), layout);
  const years = (across ? [2000, 2010, 2020] : [2000, 2010]).map((year) => ({
    year,
    at: r(x(new Date(Date.UTC(year, 0, 1)))),
  }));
  return {
    line: across ? `M${n(first - 12)} ${n(axis)}H${n(last)}` : `M${n(axis)} ${n(first - 10)}V${n(last)}`,
    continuation: kind === 'wide' ? `M${n(last)} ${n(axis)}H${n(width)}` : '',
    ticks: years.map(({ at }) => (across ? `M${n(at)} ${n(axis)}v5` : `M${n(axis)} ${n(at)}h5`)).join(''),
    years: years.map(({ year, at }) =>
      across
        ? textBlock(at, axis + 18, 'middle', [['words', String(year)]])
        : textBlock(axis + 9, at + 4, 'start', [['words', String(year)]]),
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
    background: across
      ? { x: last, y: 0, width: width - last, height: bottom }
      : { x: 0, y: last, width, height: height - last },
    ring: kind === 'thumb' ? circle(last, axis - promise, radius) : '',
  };
}

function headingsOf(rows: readonly Row[], kind: Kind, labels: Labels): TextBlock[] {
  if (kind === 'thumb') return [];
  const { axis, last, height, width } = layoutOf(kind);
  const name = (text: string): StyledLine[] => [['name', text]];
  const day = name(formatDate(dateOf(rowById(rows, 'plan-10')), 'short'));
  return kind === 'wide'
    ? [
        textBlock(last, height - 3, 'middle', day),
        textBlock(last + 14, 14, 'start', name(labels('underPlan'))),
        textBlock(0, 14, 'start', name(labels('promises'))),
        textBlock(0, height - 3, 'start', name(labels('invasions'))),
      ]
    : [
        textBlock(axis - 41, 12, 'end', name(labels('promises'))),
        textBlock(axis + 41, 12, 'start', name(labels('invasions'))),
        textBlock(6, last + 20, 'start', name(labels('underPlan'))),
        textBlock(width - 6, last + 20, 'end', day),
      ];
}

function draw(rows: readonly Row[], kind: Kind, labels: Labels): Guarantees {
  const layout = layoutOf(kind);
  return {
    height: layout.height,
    core: { x: 0, y: 0, width: layout.width, height: layout.height },
    time: timeOf(rows, kind),
    plan: planOf(layout, kind),
    headings: headingsOf(rows, kind, labels),
    events: eventsOf(rows, kind, labels),
    terms: kind === 'thumb' ? [] : termsOf(rows, kind),
  };
}

/** Returns the drawing at a size: time runs across when wide, down when narrow, on a linear scale. */
export const geometry = (rows: readonly Row[], size: Size, _attached: Attached, labels: Labels): Guarantees =>
  draw(rows, size, labels);

/** Returns the thumbnail: the time line across, with rings and crosses. */
export const thumb = (rows: readonly Row[], _attached: Attached, labels: Labels): Guarantees =>
  draw(rows, 'thumb', labels);
