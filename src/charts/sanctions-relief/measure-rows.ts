import { rowLabel, type Row } from '../../records/cells.ts';
import type { Attached, Labels, Size } from '../chart.ts';
import type { Layout } from './layout.ts';
import { loweredCap, notchesOf, textOf, trackOf, type Track } from './track.ts';

/** The group of an owner's measures: its heading, the heading's baseline, and the rule below the group; pixels. */
export interface OwnerGroup {
  id: string;
  y: number;
  name: string;
  when: string;
  share: { x: number; words: string; own: boolean };
  rule: number;
  /** The line that connects a measure to its parts. */
  connector: string;
}

/** A measure's row: its name, note, track and kind; `mid` is its middle in pixels. */
export interface MeasureRow {
  id: string;
  mid: number;
  name: { x: number; y: number; words: string; more: string };
  note: { y: number; words: string; named: boolean };
  /** The bar of its time in force. The seat has none because it is not a measure in force. */
  track: Track | undefined;
  notches: string;
  /** How the draft treats it: lifted in stages by Washington (`own`) or by others (`other`), divided, or offered. */
  kind: 'own' | 'other' | 'divided' | 'offered';
}

/** The ids in the column `group` of those who can lift measures, in drawing order; the first is Washington. */
const owners = ['washington', 'london', 'brussels', 'several', 'seven'];
const isOwn = (owner: string) => owner === 'washington';

const indent = { wide: 14, narrow: 10 };
const tallRows: Readonly<Record<string, 'noted' | 'money' | 'seat'>> = {
  assets: 'money',
  seat: 'seat',
  'oil-cap': 'noted',
};
/** The rows that are taller than the others: those with a note below the name, the divided money, and the seat. */
const heightKeys = { wide: tallRows, narrow: { ...tallRows, 'eu-economic': 'noted' } as typeof tallRows };

/**
 * The input of a drawing: all rows, the size whose texts it uses, the layout, and the attached texts (the packages'
 * dates).
 */
export interface DrawingInput {
  rows: readonly Row[];
  size: Size;
  layout: Layout;
  attached: Attached;
  labels: Labels;
}

/** Returns the rows in groups from top to bottom, and the y at which the last ends; `isShown` filters the rows. */
export function layoutMeasures(input: DrawingInput, isShown: (row: Row) => boolean) {
  const { rows, size, layout, labels } = input;
  const groups: OwnerGroup[] = [];
  const measures: MeasureRow[] = [];
  let y: number = layout.head;
  for (const id of owners) {
    const heading = y + layout.group - 10;
    y += layout.group;
    const members = rows.filter((row) => row.cells['group'] === id && isShown(row));
    if (!members.length) continue;
    for (const row of members) {
      const height = layout[heightKeys[size][row.id] ?? 'row'];
      measures.push(measureOf(row, input, y + height / 2));
      y += height;
    }
    y += layout.gap;
    groups.push({
      id,
      y: heading,
      name: labels(id),
      when: labels(`${id}When`),
      share: { x: layout.pieces.x, words: labels(`${id}Share`), own: isOwn(id) },
      rule: y,
      connector: connectorOf(members, measures, layout),
    });
  }
  return { groups, measures, bottom: y };
}

function measureOf(row: Row, input: DrawingInput, mid: number): MeasureRow {
  const { rows, size, layout, attached, labels } = input;
  const { id } = row;
  const hasPackages = id === 'eu-economic';
  const note = noteOf(row, size, labels);
  const until = id === 'oil-cap' ? loweredCap(rows, layout).from : undefined;
  return {
    id,
    mid,
    name: {
      x: textOf(row, 'partOf') ? indent[size] : 0,
      y: note.words ? -3 : 4.5,
      words: rowLabel(row, size),
      more: hasPackages && size === 'wide' ? labels('packages') : '',
    },
    note: { ...note, y: 12 },
    track: id === 'seat' ? undefined : trackOf(row, size, layout, labels, until),
    notches: hasPackages && size === 'wide' ? notchesOf(attached, layout) : '',
    kind: kindOf(row),
  };
}

function kindOf(row: Row): MeasureRow['kind'] {
  if (row.id === 'assets') return 'divided';
  if (row.id === 'seat') return 'offered';
  return isOwn(textOf(row, 'group')) ? 'own' : 'other';
}

/**
 * Returns the note below a row's name: that the draft names it, the number of packages, or the two prices of the cap.
 */
function noteOf({ id }: Row, size: Size, labels: Labels): { words: string; named: boolean } {
  if (id === 'assets' || id === 'seat') return { words: labels('named'), named: true };
  if (id === 'eu-economic' && size === 'narrow') return { words: labels('packages'), named: false };
  return { words: id === 'oil-cap' ? labels('prices') : '', named: false };
}

/** Returns the line from a measure down to each of its parts in the same group; empty if it has no parts. */
function connectorOf(members: readonly Row[], measures: readonly MeasureRow[], { row }: Layout): string {
  const parts = members.filter(({ cells }) => cells['partOf']);
  const mids = measures.filter(({ id }) => parts.some((part) => part.id === id)).map(({ mid }) => mid);
  const [first] = mids;
  if (first === undefined) return '';
  return `M3 ${String(first - row / 2 - 2)}V${String(mids.at(-1))}${mids.map((mid) => `M3 ${String(mid)}h5`).join('')}`;
}
