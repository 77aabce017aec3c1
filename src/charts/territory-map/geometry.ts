import { type Row, rowDrawnAs } from '../../records/cells.ts';
import type { Attached, Box, Drawing, Labels, Size, State } from '../chart.ts';
import { parseFront } from '../geography/front.ts';
import { type LandMap, landMapOf, type ScaleBar, scaleBarOf, type ShownLand } from '../geography/land-map.ts';
import { type Place, placesOf } from '../geography/places.ts';
import { emphasised, textAt, type TextLines } from '../marks/text.ts';
import { type Bars, barsOf } from './bars.ts';
import { type IdOf, type Layout, layouts, mainLines, shown, states, type TextLayout } from './layout.ts';

/** The gap between the small map and the large one below it, in pixels. */
const gap = 6;

/** Texts of the drawing, the row that they are about, and a leader line to it; pixels. */
export interface DrawnText {
  row?: string;
  /** The states that show it; without them all do. */
  states?: readonly State[];
  texts: TextLines[];
  leader: string;
}

/** The drawing: a map of the east and a small one of the whole country, bars and texts; pixels. */
export interface TerritoryMap extends Drawing {
  map: LandMap;
  land: ShownLand;
  /** What the thumbnail leaves out. */
  besides?: {
    locator: LandMap;
    /** The paper around the small map. */
    margin: Box;
    /** The frame in the small map of what the large one shows. */
    shown: string;
    bars: Bars;
    places: Place[];
    texts: DrawnText[];
    scaleBar: ScaleBar;
  };
}

const idIn =
  (rows: readonly Row[]): IdOf =>
  (part) =>
    rowDrawnAs(rows, part).id;

/** Returns the drawing of a size; words and figures are those of the labels, which take them from the rows. */
export function geometry(rows: readonly Row[], size: Size, attached: Attached, labels: Labels): TerritoryMap {
  const [layout, idOf] = [layouts[size], idIn(rows)];
  const front = parseFront(attached);
  const map = landMapOf(layout.map, front);
  const locator = landMapOf(layout.locator, front);
  const words = states.map((state) => wordsOf(state, layout, idOf, labels));
  return {
    height: layout.height,
    map,
    land: landOf(idOf),
    besides: {
      locator,
      margin: marginOf(locator),
      shown: `M${map.corners.map((corner) => locator.project(corner).join(' ')).join('L')}Z`,
      bars: barsOf(rows, layout, idOf, labels),
      places: placesOf(attached['places'] ?? '', layout.places, map),
      texts: [...words, ...layout.texts.map((text) => drawnText(text, map, idOf, labels))],
      scaleBar: scaleBarOf(map, layout.scaleBar, labels('kilometres')),
    },
  };
}

/** Returns the thumbnail: the map of the east alone, with fewer points. */
export function thumb(rows: readonly Row[], attached: Attached): TerritoryMap {
  const box = { x: 0, y: 0, width: 328, height: 172 };
  const view = { extent: 'thumb', box, zoom: 0.5, left: 0, top: 0, lines: mainLines } as const;
  return {
    height: box.height,
    core: box,
    map: landMapOf(view, parseFront(attached)),
    land: landOf(idIn(rows)),
  };
}

function landOf(idOf: IdOf): ShownLand {
  const land = (part: keyof ShownLand) => ({ row: idOf(part), states: shown[part] });
  return {
    day: land('day'),
    recognised: land('recognised'),
    frozen: land('frozen'),
    leave: land('leave'),
    withdraw: land('withdraw'),
  };
}

const marginOf = ({ box }: LandMap): Box => ({ ...box, width: box.width + gap, height: box.height + gap });

/** Returns a text with its words from the labels; a line break there begins a line. */
function drawnText(
  { id, row, shown: name, at: [x, y, anchor = 'start'], style, to }: TextLayout,
  { box, project }: LandMap,
  idOf: IdOf,
  labels: Labels,
): DrawnText {
  const { first, below = first, halo = false } = style;
  const lines = labels(id)
    .split('\n')
    .map((text, index) => (index === 0 ? first : below)(text));
  const [endX, endY] = to ? project(to[2]) : [];
  return {
    ...(row && { row: idOf(row) }),
    ...(name && { states: shown[name] }),
    texts: [textAt([box.x + x, box.y + y], lines, { anchor, halo })],
    leader: to ? `M${String(box.x + to[0])} ${String(box.y + to[1])}L${String(endX)} ${String(endY)}` : '',
  };
}

/** Returns the words of a state, a text for each baseline; strong words have the colour of the side that they name. */
function wordsOf(
  state: (typeof states)[number],
  { words: { lines, plain, strong } }: Layout,
  idOf: IdOf,
  labels: Labels,
): DrawnText {
  const ukraine = labels('toUkraine');
  const coloured = (text: string) => strong(text, text.startsWith(ukraine) ? 'blue' : 'red');
  const texts = labels(`${state}Words`)
    .split('\n')
    .map((text, index) => textAt([0, lines[index] ?? 0], [emphasised(text, plain, coloured)]));
  return { row: idOf(state), states: [state], texts, leader: '' };
}
