import { csvParse } from 'd3';
import { isQuantity, rowById, rowLabel, type Row } from '../../records/cells.ts';
import { formatQuantity } from '../../records/unit.ts';
import type { Attached, Labels, Size } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import type { LonLat } from './front.ts';
import type { CalloutLayout, NameLayout } from './layout.ts';
import { leaderTo } from './leader.ts';
import { narrow } from './layout-narrow.ts';
import { wide } from './layout-wide.ts';
import type { ScreenPoint } from './paths.ts';

/** A city: its dot, its name beside it, and a leader line if the name is farther away; pixels. */
export interface City {
  name: string;
  x: number;
  y: number;
  label: { x: number; y: number; 'text-anchor': 'start' | 'middle' | 'end' };
  leader: string;
}

/**
 * The label of an area: its row, a title with lines below it, leader lines to the area, and a ring round it if it is
 * small; pixels.
 */
export interface Callout extends Pick<CalloutLayout, 'id' | 'hue' | 'x' | 'y' | 'anchor'> {
  title: string[];
  lines: string[];
  leader: string;
  ring: string;
}

const anchors = ['end', 'middle', 'start'] as const;

/** The layouts of the two sizes. */
export const layouts = { wide, narrow };

type Project = (position: LonLat) => ScreenPoint;
const pixels = ([x, y]: ScreenPoint): ScreenPoint => [r(x), r(y)];

/** Returns the cities that a size shows, each with its name on the side that has room. */
export function citiesOf({ places = '' }: Attached, size: Size, project: Project): City[] {
  const { cities: placements } = layouts[size];
  return csvParse(places).flatMap(({ place: name = '', lon, lat }): City[] => {
    const [dx, up = 0, anchor] = placements[name] ?? [];
    if (dx === undefined) return [];
    const [x, y] = pixels(project([Number(lon), Number(lat)]));
    const leader = Math.abs(dx) > 10 ? `M${String(x)} ${String(y)}h${String(dx + 3)}` : '';
    return [
      {
        name,
        x,
        y,
        label: {
          x: r(x + dx),
          y: r(y + 4.5 - up),
          'text-anchor': anchor ?? anchors[Math.sign(dx) + 1] ?? 'start',
        },
        leader,
      },
    ];
  });
}

/** Returns the labels of a state with their text and figures from the rows. Throws if a row with a label is missing. */
export const calloutsOf = (
  rows: readonly Row[],
  size: Size,
  state: 'now' | 'plan',
  project: Project,
  labels: Labels,
): Callout[] =>
  layouts[size].callouts[state].map(({ id, hue, x, y, anchor, breaks, lines, to = [], ring }) => {
    const row = rowById(rows, id);
    const { title, detail } = titleOf(row, state);
    const label = rowLabel(row, size).split('\n');
    const words = {
      detail: [detail],
      label,
      figure: formatFigure(row),
      share: [labels('heldShare')],
      'figure-and-label': [[...formatFigure(row), ...label].join(' ')],
    };
    const leaders = to.map(([startX, startY, place]) =>
      leaderTo([startX, startY], pixels(project(place)), ring),
    );
    return {
      id,
      hue,
      x,
      y,
      anchor,
      title: breaks ? title.split(/ (.+)/, 2) : [title],
      lines: lines.flatMap((kind) => words[kind]),
      leader: leaders.map(({ leader }) => leader).join(''),
      ring: leaders.map((to) => to.ring).join(''),
    };
  });

/**
 * Returns the title of a row's area, who holds it or what the plan would do with it, and the detail after the comma.
 */
function titleOf({ cells: { before, fate } }: Row, state: 'now' | 'plan'): { title: string; detail: string } {
  const [title = '', detail = ''] = String(state === 'now' ? before : fate).split(', ');
  return { title, detail };
}

/** Returns a row's area as text, if it has one. */
const formatFigure = ({ cells: { area } }: Row): string[] =>
  isQuantity(area) ? [formatQuantity(area, 'km2', 'short', 0)] : [];

/** The name of an area with its words. */
export type AreaName = NameLayout & { words: string };

/** Returns the names of the areas that a size shows. */
export const areaNamesOf = (rows: readonly Row[], size: Size, labels: Labels): AreaName[] =>
  layouts[size].names.map((name) => ({
    ...name,
    words: name.row ? rowLabel(rowById(rows, name.id), size) : labels(name.id),
  }));

/** An entry of the key: a sample of a line, solid or dotted, and its text; pixels. */
export interface KeyEntry {
  dotted: boolean;
  path: string;
  x: number;
  y: number;
  words: string;
}

const keyLines = {
  now: [{ dotted: false, id: 'contactLine' }],
  plan: [
    { dotted: false, id: 'planLine' },
    { dotted: true, id: 'contactLine' },
  ],
} as const;

/** Returns the key of the lines in a state, one entry below the other. */
export const keyEntries = (size: Size, state: 'now' | 'plan', labels: Labels): KeyEntry[] =>
  keyLines[state].map(({ dotted, id }, index) => {
    const { x, y } = layouts[size].key;
    const at = y + index * 17;
    return { dotted, words: labels(id), path: `M${String(x + 1)} ${String(at - 4)}h22`, x: x + 30, y: at };
  });
