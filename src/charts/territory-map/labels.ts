import { csvParse } from 'd3';
import { isQuantity, labelOf, type Row } from '../../records/cells.ts';
import { say } from '../../records/unit.ts';
import type { Attached, Size } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import type { Place } from './front.ts';
import type { Placed } from './layout.ts';
import { leaderTo } from './leader.ts';
import { narrow } from './layout-narrow.ts';
import { wide } from './layout-wide.ts';
import type { Dot } from './pen.ts';

/** A city: its dot, its name beside it, and where the name stands off, a line between them; pixels. */
export interface City {
  name: string;
  x: number;
  y: number;
  label: { x: number; y: number; 'text-anchor': 'start' | 'middle' | 'end' };
  leader: string;
}

/** What becomes of an area: the row that says so, a title and lines under it, leaders to the area, and a ring round a small one; pixels. */
export interface Callout extends Pick<Placed, 'id' | 'hue' | 'x' | 'y' | 'anchor'> {
  title: string[];
  lines: string[];
  leader: string;
  ring: string;
}

const anchors = ['end', 'middle', 'start'] as const;

/** The layouts of the two sizes. */
export const layouts = { wide, narrow };

type Project = (place: Place) => Dot;
const pixels = ([x, y]: Dot): Dot => [r(x), r(y)];

/** The cities that a size names, each with its name on the side where there is room. */
export function cities({ places = '' }: Attached, size: Size, project: Project): City[] {
  const { cities: wanted } = layouts[size];
  return csvParse(places).flatMap(({ place: name = '', lon, lat }): City[] => {
    const [dx, up = 0, anchor] = wanted[name] ?? [];
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

/** The labels of a state, their words and figures from the rows. Throws where a row that is placed is not there. */
export const callouts = (
  rows: readonly Row[],
  size: Size,
  state: 'now' | 'plan',
  project: Project,
): Callout[] =>
  layouts[size].callouts[state].map(({ id, hue, x, y, anchor, breaks, lines, to = [], ring }) => {
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) throw new Error(`the map needs a row "${id}"`);
    const { title, detail } = said(row, state);
    const label = labelOf(row, size).split('\n');
    const words = {
      detail: [detail],
      label,
      figure: figure(row),
      'figure and label': [[...figure(row), ...label].join(' ')],
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

/** What is said of a row's area: who holds it, or what the plan would make of it; after a comma, how. */
function said({ cells: { before, fate } }: Row, state: 'now' | 'plan'): { title: string; detail: string } {
  const [title = '', detail = ''] = String(state === 'now' ? before : fate).split(', ');
  return { title, detail };
}

/** A row's area, or the share of Ukraine where it has none. */
function figure({ cells: { area, share } }: Row): string[] {
  if (isQuantity(area)) return [say(area, 'km2', 'short', 0)];
  return isQuantity(share) ? [`${say(share, 'per cent', 'short', 1)} of Ukraine`] : [];
}

/** An entry of the key: a piece of a line, solid or dotted, and what it stands for; pixels. */
export interface Key {
  dotted: boolean;
  path: string;
  x: number;
  y: number;
  words: string;
}

const lines = {
  now: [{ dotted: false, words: 'Line of contact, 24 November 2025' }],
  plan: [
    { dotted: false, words: 'The line that the plan would draw' },
    { dotted: true, words: 'Line of contact, 24 November 2025' },
  ],
} as const;

/** The key of the lines in a state, one under the other. */
export const keys = (size: Size, state: 'now' | 'plan'): Key[] =>
  lines[state].map(({ dotted, words }, index) => {
    const { x, y } = layouts[size].key;
    const at = y + index * 17;
    return { dotted, words, path: `M${String(x + 1)} ${String(at - 4)}h22`, x: x + 30, y: at };
  });
