import { labelOf, quantityIn, type Row } from '../../records/cells.ts';
import { say } from '../../records/unit.ts';
import type { Attached, Size } from '../chart.ts';
import type { Layout } from './layout.ts';
import { loweredCap, notchesOf, rowOf, textIn, trackOf, type Track } from './track.ts';
import { hands } from './words.ts';

/** The heading of a hand: its words, their baseline, and the rule that closes the group. */
export interface Group {
  id: string;
  y: number;
  name: string;
  when: string;
  share: { x: number; words: string; own: boolean };
  rule: number;
  /** The bracket that ties a measure's parts to it. */
  tie: string;
}

/** A measure's row: its name, note, track and whose stroke could lift it; `mid` is its middle in pixels. */
export interface Measure {
  id: string;
  mid: number;
  name: { x: number; y: number; words: string; more: string };
  note: { y: number; words: string; named: boolean };
  /** The seat has none: it is not a measure in force but a place lost. */
  track: Track | undefined;
  notches: string;
  /** How the draft treats it: lifted in stages by Washington or by others, or named: divided, offered. */
  kind: 'own' | 'other' | 'divided' | 'offered';
}

const indent = { wide: 14, narrow: 10 };
const tall: Readonly<Record<string, 'noted' | 'money' | 'seat'>> = {
  assets: 'money',
  seat: 'seat',
  'oil-cap': 'noted',
};
/** Rows that are taller than the others: those with a note under the name, the money that is divided, and the seat. */
const talls = { wide: tall, narrow: { ...tall, 'eu-economic': 'noted' } as typeof tall };

/** What a drawing is made of: all rows, a size whose words it takes, the columns, and the packages' days. */
export interface Given {
  rows: readonly Row[];
  size: Size;
  layout: Layout;
  attached: Attached;
}

/** The rows in groups from top to bottom, and where the last one ends; pixels. `shown` leaves rows out. */
export function stack(given: Given, shown: (row: Row) => boolean) {
  const { rows, size, layout } = given;
  const groups: Group[] = [];
  const measures: Measure[] = [];
  let y: number = layout.head;
  for (const [id, hand] of Object.entries(hands)) {
    const heading = y + layout.group - 10;
    y += layout.group;
    const members = rows.filter((row) => row.cells['group'] === id && shown(row));
    if (!members.length) continue;
    for (const row of members) {
      const height = layout[talls[size][row.id] ?? 'row'];
      measures.push(measureOf(row, given, y + height / 2));
      y += height;
    }
    y += layout.gap;
    groups.push({
      id,
      y: heading,
      name: hand.name,
      when: hand.when[size],
      share: { x: layout.pieces.x, words: hand.share[size], own: hand.own },
      rule: y,
      tie: tieOf(members, measures, layout),
    });
  }
  return { groups, measures, bottom: y };
}

function measureOf(row: Row, given: Given, mid: number): Measure {
  const { rows, size, layout, attached } = given;
  const { id } = row;
  const notches = notchesOf(attached, layout);
  const packages = id === 'eu-economic' ? `${String(notches.count)} packages` : '';
  const note = noteOf(row, rows, size, packages);
  const until = id === 'oil-cap' ? loweredCap(rows, layout).from : undefined;
  return {
    id,
    mid,
    name: {
      x: textIn(row, 'partOf') ? indent[size] : 0,
      y: note.words ? -3 : 4.5,
      words: labelOf(row, size),
      more: size === 'wide' ? packages : '',
    },
    note: { ...note, y: 12 },
    track: id === 'seat' ? undefined : trackOf(row, size, layout, until),
    notches: packages && size === 'wide' ? notches.path : '',
    kind: kindOf(row),
  };
}

function kindOf(row: Row): Measure['kind'] {
  if (row.id === 'assets') return 'divided';
  if (row.id === 'seat') return 'offered';
  return hands[textIn(row, 'group')]?.own ? 'own' : 'other';
}

/** What stands under a row's name: that the draft names it, or the two prices of the cap. */
function noteOf(
  row: Row,
  rows: readonly Row[],
  size: Size,
  packages: string,
): { words: string; named: boolean } {
  if (row.id === 'assets' || row.id === 'seat') return { words: 'named in the draft', named: true };
  if (row.id === 'eu-economic' && size === 'narrow') return { words: packages, named: false };
  if (row.id !== 'oil-cap') return { words: '', named: false };
  const price = (id: string) => say(quantityIn(rows, id, 'price'), 'USD per barrel', 'short');
  const lowered = labelOf(rowOf(rows, 'oil-cap-lowered'), size);
  return { words: `${price('oil-cap')}; ${lowered} ${price('oil-cap-lowered')}`, named: false };
}

/** A line down from a measure to each of its parts in the same group. */
function tieOf(members: readonly Row[], measures: readonly Measure[], { row }: Layout): string {
  const parts = members.filter(({ cells }) => cells['partOf']);
  const mids = measures.filter(({ id }) => parts.some((part) => part.id === id)).map(({ mid }) => mid);
  const [first] = mids;
  if (first === undefined) return '';
  return `M3 ${String(first - row / 2 - 2)}V${String(mids.at(-1))}${mids.map((mid) => `M3 ${String(mid)}h5`).join('')}`;
}
