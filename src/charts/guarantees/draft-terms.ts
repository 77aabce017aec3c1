import { rowById, type Row } from '../../records/cells.ts';
import type { Size } from '../chart.ts';
import { circle } from '../marks/circle-path.ts';
import { round as r } from '../marks/round.ts';
import { cross, strikeAt } from './timeline-events.ts';
import { layoutOf } from './layout.ts';
import { textBlock, lineHeight, labelLines, type TextBlock } from './text-block.ts';

/**
 * A term of the draft: a ring for what it promises, a stroke for what it revokes or voids, a cross for an invasion;
 * pixels.
 */
export interface DraftTerm {
  id: string;
  ring: string;
  cross: string;
  strike: string;
  block: TextBlock;
}

const offers = ['plan-10', 'draft-years', 'plan-5', 'plan-7', 'plan-8'];
const conditions = ['if-russia', 'if-ukraine'];
const radius = 6.5;

/** Returns the terms of the draft in two lists: what is promised, and what would follow an invasion. */
export function termsOf(rows: readonly Row[], size: Size): DraftTerm[] {
  const { axis, last, width } = layoutOf(size);
  return size === 'wide'
    ? [
        ...list(rows, size, offers, last + 14, 40, 6),
        ...list(rows, size, conditions, last + 14, axis + 42, 11),
      ]
    : [
        ...list(rows, size, offers, 6, last + 47, 5),
        ...list(rows, size, conditions, width / 2 + 18, last + 47, 5),
      ];
}

function list(
  rows: readonly Row[],
  size: Size,
  ids: readonly string[],
  x: number,
  from: number,
  gap: number,
): DraftTerm[] {
  const tops: number[] = [];
  let top = from;
  for (const id of ids) {
    tops.push(top);
    top += labelLines(rowById(rows, id), size).length * lineHeight + gap;
  }
  return ids.map((id, index) => termOf(rowById(rows, id), size, x, tops[index] ?? from));
}

function termOf(row: Row, size: Size, x: number, top: number): DraftTerm {
  const [at, middle] = [r(x + radius + 1), top - 4.5];
  const isInvasion = row.id === 'if-russia';
  const isStruck = row.id === 'plan-7' || row.id === 'plan-8' || row.id === 'if-ukraine';
  return {
    id: row.id,
    ring: isInvasion ? '' : circle(at, middle, radius),
    cross: isInvasion ? cross(at, middle, radius - 1) : '',
    strike: isStruck ? strikeAt(at, middle, radius - 0.5) : '',
    block: textBlock(r(x + 22), top, 'start', labelLines(row, size)),
  };
}
