import type { Labels } from '../chart.ts';
import type { InkName } from '../ink.ts';
import { round as r } from '../marks/round.ts';
import type { Stroke } from '../marks/stroke.ts';
import { note, textAt, type TextLines } from '../marks/text.ts';
import type { Arrow, Place, Scene, Sheet } from './scenes.ts';

/** A sheet of paper with a folded corner and lines of writing, and the pencil at it if there is one. */
export interface SheetSign {
  strokes: Stroke[];
  pencil?: { path: string; colour: InkName };
}

/** An arrow: its line, its head or heads, and its caption if it has one. */
export interface ArrowSign {
  line: Stroke;
  heads: Stroke | undefined;
  caption?: TextLines;
}

/** A point in pixels, and the scale of what stands there. */
interface At {
  x: number;
  y: number;
  scale: number;
}

/** Returns a path of commands whose numbers are pairs of offsets from a point, scaled. */
const scaled = ({ x, y, scale }: At, commands: readonly (readonly [string, number, number])[]): string =>
  commands.map(([name, dx, dy]) => `${name}${r(x + dx * scale)} ${r(y + dy * scale)}`).join('');

const outline = (at: At) =>
  `${scaled(at, [
    ['M', -14, -18],
    ['L', 5, -18],
    ['L', 14, -9],
    ['L', 14, 18],
    ['L', -14, 18],
  ])}Z${scaled(at, [
    ['M', 5, -18],
    ['L', 5, -9],
    ['L', 14, -9],
  ])}`;

const leftHalf = (at: At) =>
  scaled(at, [
    ['M', 0, -18],
    ['L', -14, -18],
    ['L', -14, 18],
    ['L', 0, 18],
  ]);

const rightHalf = (at: At) =>
  scaled(at, [
    ['M', 0, -18],
    ['L', 5, -18],
    ['L', 14, -9],
    ['L', 14, 18],
    ['L', 0, 18],
    ['M', 5, -18],
    ['L', 5, -9],
    ['L', 14, -9],
  ]);

const lines = (at: At, from: number, to: number) =>
  [-6, 0, 6, 12]
    .map((dy) =>
      scaled(at, [
        ['M', from, dy],
        ['L', to, dy],
      ]),
    )
    .join('');

const pencilAt = (at: At) =>
  `${scaled(at, [
    ['M', 13, 3],
    ['L', 15, -4],
    ['L', 27, -16],
    ['L', 32, -11],
    ['L', 20, 1],
  ])}Z`;

/** Returns the strokes of a sheet at a point, in pixels; `scale` is 1 for a sheet of 28 by 36 pixels. */
export function sheetSign({ as, hasPencil }: Pick<Sheet, 'as' | 'hasPencil'>, at: At): SheetSign {
  const isSpoken = as === 'spoken';
  const paint = isSpoken ? 'red' : as;
  const stroke = (path: string, width: number, colour: 'red' | 'ink'): Stroke => ({
    path,
    colour,
    width,
    ...(isSpoken && { dash: 'spoken' }),
  });
  const strokes =
    paint === 'both'
      ? [
          stroke(leftHalf(at), 1.6, 'red'),
          stroke(rightHalf(at), 1.6, 'ink'),
          stroke(lines(at, -9, -2), 1.3, 'red'),
          stroke(lines(at, 2, 9), 1.3, 'ink'),
        ]
      : [stroke(outline(at), 1.6, paint), stroke(lines(at, -9, 9), 1.3, paint)];
  const colour = paint === 'ink' ? 'ink' : 'red';
  return { strokes, ...(hasPencil && { pencil: { path: pencilAt(at), colour } }) };
}

/** The x of a place in pixels, by its name. */
export type PlaceX = Readonly<Record<Place, number>>;

/** The colour and the dashes of each kind of arrow. */
const kinds: Readonly<Record<Arrow['as'], Pick<Stroke, 'colour' | 'dash'>>> = {
  red: { colour: 'red' },
  blue: { colour: 'blue' },
  ink: { colour: 'ink' },
  under: { colour: 'ink' },
  talks: { colour: 'mid', dash: 'talks' },
  advice: { colour: 'ink', dash: 'talks' },
  spoken: { colour: 'red', dash: 'spoken' },
  unknown: { colour: 'mid', dash: 'unknown' },
};

/** Returns an arrow of a kind from the paths of its line and its heads. */
export const arrowOf = (kind: Arrow['as'], line: string, heads: string): ArrowSign => ({
  line: { path: line, width: 1.7, ...kinds[kind] },
  heads: heads ? { path: heads, width: 1.7, colour: kinds[kind].colour } : undefined,
});

/** The places of a scene in pixels: its middle line, the x of its places, the distance of a lift, the scale of sheets. */
export interface Stage {
  y: number;
  places: PlaceX;
  lift: number;
  scale: number;
}

/** Returns an arrow head that points right (1) or left (-1), with its tip at a point. */
const headAt = (x: number, y: number, way: 1 | -1) =>
  `M${r(x - 6 * way)} ${r(y - 4.5)}L${r(x)} ${r(y)}L${r(x - 6 * way)} ${r(y + 4.5)}`;

/** Returns the room in pixels that the mark at a place takes on the side of an arrow. */
function roomAt(place: Place, way: 1 | -1, { sheets }: Scene, scale: number): number {
  const sheet = sheets.find(({ at }) => at === place);
  if (place === 'kyiv') return 5;
  if (!sheet) return 10;
  return sheet.hasPencil && way === 1 ? 36 * scale : 14 * scale + 6;
}

/** Returns the way from a sheet around the place before the end: down, across, up and on. */
function pathUnder({ from, to }: Arrow, { y, places, scale }: Stage): { line: string; heads: string } {
  const [start, turn, end] = [places[from], places.washington + 22, places[to] - 5];
  const low = y + 18 * scale + 6;
  return {
    line: `M${r(start)} ${r(y + 18 * scale + 1)}V${r(low)}H${r(turn)}V${r(y)}H${r(end)}`,
    heads: headAt(end, y, 1),
  };
}

/** Returns an arrow of a scene as strokes, with its caption from the labels. */
export function arrowSign(arrow: Arrow, scene: Scene, stage: Stage, labels: Labels): ArrowSign {
  const { from, to, as: kind, caption, lift } = arrow;
  if (kind === 'under') {
    const { line, heads } = pathUnder(arrow, stage);
    return arrowOf(kind, line, heads);
  }
  const y = stage.y + lift * stage.lift;
  const way = stage.places[to] > stage.places[from] ? 1 : -1;
  const back = way === 1 ? -1 : 1;
  const start = stage.places[from] + way * roomAt(from, way, scene, stage.scale);
  const end = stage.places[to] - way * roomAt(to, back, scene, stage.scale);
  const heads = `${kind === 'unknown' ? '' : headAt(end, y, way)}${kind === 'talks' ? headAt(start, y, back) : ''}`;
  const place = [(start + end) / 2, lift === 1 ? y + 14 : y - 5] as const;
  return {
    ...arrowOf(kind, `M${r(start)} ${r(y)}H${r(end)}`, heads),
    ...(caption && { caption: textAt(place, [note(labels(caption))], { anchor: 'middle' }) }),
  };
}
