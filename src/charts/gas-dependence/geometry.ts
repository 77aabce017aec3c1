import { isQuantity, type Row } from '../../records/cells.ts';
import type { Attached, Drawing, Labels, Size } from '../chart.ts';
import { type Axis, bottomAxis, leftAxis, numberTicks } from '../marks/axis.ts';
import { type Key, keyAt } from '../marks/key.ts';
import { name, note, textAt, type TextLines } from '../marks/text.ts';
import { frames, type Kind, type PanelFrame, scalesOf, shareTicks, widthOfKind, years } from './layout.ts';
import { type EventMark, eventMark, type ShareMark, shareMark } from './shares.ts';

/** A panel: its heading, axes, shares and the days on which a route was shut; pixels. */
export interface Panel {
  heading: TextLines;
  axes: Axis[];
  shares: ShareMark[];
  events: EventMark[];
}

/** The drawing: Germany’s shares, then the EU’s, on one per cent scale; pixels. */
export interface GasDependence extends Drawing {
  panels: Panel[];
  key: Key;
}

/** The panels in order: the value of the column `where`, and the id of the heading. */
const places = [
  { where: 'Germany', heading: 'germany' },
  { where: 'EU', heading: 'union' },
] as const;

function axesOf(frame: PanelFrame, hasNumbers: boolean): Axis[] {
  const { share, column } = scalesOf(frame);
  const across = [[frame.x, frame.x + frame.width]] as const;
  const numbers = numberTicks(share, shareTicks, '%');
  const names = years.map((year) => ({ at: column(year).left + column(year).width / 2, label: year }));
  return [
    leftAxis(
      hasNumbers ? numbers : numbers.map(({ at }) => ({ at, label: '' })),
      across,
      frame.x - 8,
      frame.base,
    ),
    bottomAxis(names, [], frame.base + 22),
  ];
}

function panelOf(rows: readonly Row[], index: number, kind: Kind, labels: Labels): Panel {
  const size = kind === 'wide' ? 'wide' : 'narrow';
  const place = places[index] ?? places[0];
  const frame = frames[kind].panels[index] ?? frames[kind].panels[0];
  const scales = scalesOf(frame);
  const own = rows.filter(({ cells }) => cells['where'] === place.where);
  const shares = own.filter(({ cells }) => isQuantity(cells['share']));
  const events = own.filter(({ cells }) => !isQuantity(cells['share']));
  const [title = '', ...words] = labels(place.heading).split('\n');
  const heading = [name(title), ...words.map((text) => note(text))];
  const isLeft = index === 0 || kind === 'narrow';
  return {
    heading: textAt([isLeft ? 0 : frame.x, frame.top - 46], heading),
    axes: axesOf(frame, isLeft),
    shares: shares.map((row, at) =>
      shareMark(row, size, scales, { emphasised: at === 0 || row === shares.at(-1), under: labels('under') }),
    ),
    events: events.map((row) => eventMark(row, size, frame, scales)),
  };
}

function draw(rows: readonly Row[], kind: Kind, labels: Labels): GasDependence {
  const width = widthOfKind(kind);
  const key = keyAt({ x: 0, y: frames[kind].key, width }, [
    { shape: 'box', paint: { kind: 'solid', colour: 'red' }, words: labels('known') },
    { shape: 'box', paint: { kind: 'faint', colour: 'red' }, words: labels('uncertain') },
    { shape: 'box', paint: { kind: 'open', colour: 'red' }, words: labels('unfinished') },
  ]);
  return {
    height: key.bottom + 8,
    core: { x: 0, y: 0, width, height: 172 },
    panels: places.map((_, index) => panelOf(rows, index, kind, labels)),
    key,
  };
}

/** Returns the drawing at a size: panels side by side when wide, one above the other when narrow. */
export const geometry = (
  rows: readonly Row[],
  size: Size,
  _attached: Attached,
  labels: Labels,
): GasDependence => draw(rows, size, labels);

/** Returns the thumbnail: both panels side by side. */
export const thumb = (rows: readonly Row[], _attached: Attached, labels: Labels): GasDependence =>
  draw(rows, 'thumb', labels);
