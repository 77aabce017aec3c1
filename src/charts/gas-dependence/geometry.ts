import { range } from 'd3';
import type { Row } from '../../records/cells.ts';
import type { Attached, Drawing, Labels, Size } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { type ShutdownEvent, eventAt } from './event.ts';
import { type Share, germanSharesOf } from './germany-shares.ts';
import { type Label, labelAt } from './label.ts';
import { type PanelFrame, type Kind, panelFramesOf, shareScale, timeScale } from './layout.ts';
import { type Year, linePathsOf, yearsOf } from './eu-years.ts';

/** A panel without its data: gridlines, the zero line, axis labels, its heading and its event; pixels. */
export interface Panel {
  grid: string;
  zero: string;
  scale: { y: number; words: string }[];
  years: { x: number; y: number; words: string }[];
  heading: Label;
  event: ShutdownEvent;
}

/** The drawing: the EU's import shares joined by a line, and Germany's shares, not joined; pixels. */
export interface GasDependence extends Drawing {
  union: Panel & Line;
  germany: Panel & { shares: Share[] };
}

interface Line {
  line: string;
  area: string;
  points: Year[];
}

const steps = [20, 40, 60];

function axesOf(frame: PanelFrame, hasScale: boolean): Omit<Panel, 'heading' | 'event'> {
  const [x, y] = [timeScale(frame), shareScale(frame)];
  const at = (share: number) => `M${String(frame.x)} ${String(y(share))}h${String(frame.width)}`;
  return {
    grid: steps.map(at).join(''),
    zero: at(0),
    scale: (hasScale ? [0, ...steps] : []).map((share) => ({
      y: y(share) + 4,
      words: share === frame.maxShare ? `${String(share)}%` : String(share),
    })),
    years: range(2021, 2026).map((year) => ({
      x: r(x(new Date(Date.UTC(year, 6, 2)))),
      y: frame.base + 18,
      words: String(year),
    })),
  };
}

/** Returns the heading of a panel: the first line of a text as its name, and the others. */
function headingOf({ top }: PanelFrame, x: number, text: string): Label {
  const [name = '', ...words] = text.split('\n');
  return labelAt([x, top - 32], name, words, { anchor: 'start' });
}

function draw(rows: readonly Row[], kind: Kind, labels: Labels): GasDependence {
  const { height, width, union, germany } = panelFramesOf(kind);
  const points = yearsOf(rows, union, labels);
  return {
    height,
    core: { x: 0, y: 0, width, height },
    union: {
      ...axesOf(union, true),
      ...linePathsOf(points, union),
      heading: headingOf(union, 0, labels('union')),
      event: eventAt(rows, 'transit-end', union, labels('transitEnd'), 'end'),
      points,
    },
    germany: {
      ...axesOf(germany, kind === 'narrow'),
      heading: headingOf(germany, kind === 'narrow' ? 0 : germany.x, labels('germany')),
      event: eventAt(rows, 'germany-direct', germany, labels('directEnd'), 'start'),
      shares: germanSharesOf(rows, germany, labels),
    },
  };
}

/**
 * Returns the drawing at a size: panels side by side when wide, one above the other when narrow, on one per cent
 * scale.
 */
export const geometry = (
  rows: readonly Row[],
  size: Size,
  _attached: Attached,
  labels: Labels,
): GasDependence => draw(rows, size, labels);

/** Returns the thumbnail: both panels side by side. */
export const thumb = (rows: readonly Row[], _attached: Attached, labels: Labels): GasDependence =>
  draw(rows, 'thumb', labels);
