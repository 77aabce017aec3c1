import { rowLabel, type Row } from '../../records/cells.ts';
import { formatDate } from '../../records/day.ts';
import type { Attached, Labels, Size } from '../chart.ts';
import type { InkName } from '../ink.ts';
import { circle } from '../marks/circle-path.ts';
import { body, count, name, note, remark, textAt, type TextLines } from '../marks/text.ts';
import { type Scene, sceneOf } from './scenes.ts';
import { type ArrowSign, arrowSign, type SheetSign, sheetSign } from './signs.ts';

/**
 * The positions of a size in pixels: the x of the places, the y of their names and counts and of the rule below, the texts
 * of a row, its middle line, the names below it, and the key. `scale` is that of a sheet of 28 by 36 pixels.
 */
export const layouts = {
  wide: {
    places: { moscow: 276, between: 373, washington: 470, kyiv: 676 },
    head: [13, 29, 38],
    lineHeight: 15,
    name: 16,
    day: { x: 0, y: 33, anchor: 'start' },
    words: 51,
    middle: () => 35,
    names: 32,
    minimum: 90,
    below: 10,
    lift: 8,
    scale: 1,
    later: { heading: 24, gap: 8 },
    key: [
      [2, 0],
      [128, 0],
      [264, 0],
      [352, 0],
      [510, 0],
    ],
  },
  narrow: {
    places: { moscow: 36, between: 101, washington: 166, kyiv: 304 },
    head: [12, 26, 32],
    lineHeight: 14,
    name: 13,
    day: { x: 328, y: 13, anchor: 'end' },
    words: 28,
    middle: (textEnd: number) => textEnd + 19,
    names: 26,
    minimum: 0,
    below: 4,
    lift: 7,
    scale: 0.78,
    later: { heading: 18, gap: 5 },
    key: [
      [2, 0],
      [104, 0],
      [228, 0],
      [2, 22],
      [166, 22],
    ],
  },
} as const;

/** An account: its texts, sheets, rings and arrows, and the bottom of its row, in pixels. */
export interface Account {
  id: string;
  texts: TextLines[];
  sheets: SheetSign[];
  rings: { path: string; colour: InkName }[];
  arrows: ArrowSign[];
  /** The part of Kyiv’s line beside it. */
  kyiv: string;
  bottom: number;
}

/** How far the texts in the box of later knowledge stand from its edges, in pixels. */
const laterInset = 8;

/** Returns the room in pixels above the arrows of a scene for the captions between them and the text. */
function roomAbove({ arrows }: Scene): number {
  if (arrows.some(({ lift, to }) => lift === -1 && to === 'moscow')) return 11;
  return arrows.some(({ caption }) => caption) ? 2 : 0;
}

/** Returns the room in pixels between the marks of a scene and the names below, for a caption or a way around. */
const roomBelow = ({ arrows }: Scene): number =>
  arrows.some(({ as, lift, caption }) => as === 'under' || (lift === 1 && caption)) ? 9 : 0;

/** Returns the texts of a row: name, day, content and denial; `end` is the last baseline. */
function textsOf(row: Row, size: Size, top: number): { texts: TextLines[]; end: number } {
  const { lineHeight, day, words: first, name: nameY } = layouts[size];
  const inset = row.written.learned ? laterInset : 0;
  const [whose = '', told = '', denial = ''] = rowLabel(row, size).split('\n\n');
  const lines = [
    ...told.split('\n').map((text) => body(text)),
    ...denial.split('\n').flatMap((text) => (text ? [remark(text)] : [])),
  ];
  const dayX = day.anchor === 'end' ? day.x - inset : day.x + inset;
  const known = note(formatDate(String(row.cells['known']), 'short'));
  return {
    texts: [
      textAt([inset, top + nameY], [name(whose)]),
      textAt([dayX, top + day.y], [known], { anchor: day.anchor }),
      ...lines.map((run, index) => textAt([inset, top + first + index * lineHeight], [run])),
    ],
    end: top + first + (lines.length - 1) * lineHeight,
  };
}

/** Returns the names below the marks of a scene, and the last baseline. */
function namesOf(scene: Scene, size: Size, y: number, labels: Labels): { names: TextLines[]; end: number } {
  const { places, names } = layouts[size];
  const top = y + names + roomBelow(scene);
  const found = [...scene.sheets, ...scene.people].flatMap(({ at, names: ids }) =>
    ids.flatMap((id, index) => {
      const [text, baseline] = [labels(id), top + 14 * index];
      const run = (index === 0 ? count : note)(text);
      return text ? [{ baseline, text: textAt([places[at], baseline], [run], { anchor: 'middle' }) }] : [];
    }),
  );
  return {
    names: found.map(({ text }) => text),
    end: Math.max(0, ...found.map(({ baseline }) => baseline)),
  };
}

/** Returns the account of a row whose top is at `top`. */
export function accountOf(row: Row, size: Size, top: number, attached: Attached, labels: Labels): Account {
  const layout = layouts[size];
  const { places, lift, scale } = layout;
  const scene = sceneOf(row.id, attached);
  const texts = textsOf(row, size, top);
  const y = size === 'wide' ? top + layout.middle(0) : layout.middle(texts.end) + roomAbove(scene);
  const { names, end } = namesOf(scene, size, y, labels);
  const lowest = Math.max(texts.end, end, y + layout.names, top + layout.minimum - layout.below);
  const bottom = lowest + layout.below;
  return {
    id: row.id,
    texts: [...texts.texts, ...names],
    sheets: scene.sheets.map((sheet) => sheetSign(sheet, { x: places[sheet.at], y, scale })),
    rings: scene.people.map(({ at, as }) => ({ path: circle(places[at], y, 5), colour: as })),
    arrows: scene.arrows.map((arrow) => arrowSign(arrow, scene, { y, places, lift, scale }, labels)),
    kyiv: size === 'wide' ? `M${places.kyiv} ${top}V${bottom}` : `M${places.kyiv} ${y - 18}V${y + 18}`,
    bottom,
  };
}
