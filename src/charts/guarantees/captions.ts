import type { Row } from '../../records/cells.ts';
import { formatDate } from '../../records/day.ts';
import type { Size } from '../chart.ts';
import { dateOf } from './time.ts';
import { textBlock, type StyledLine, lineHeight, labelLines, type TextBlock } from './text-block.ts';

/** The position of a mark, its side of the time line, and the lines of the pencil's remark: what the draft would do to it, or the years since 1994. */
interface MarkPlacement {
  x: number;
  y: number;
  invasion: boolean;
  remark: readonly string[];
}

/** Returns the text at a mark: its date, its name, its content and the remark. */
export function captionOf(row: Row, size: Size, place: MarkPlacement): TextBlock[] {
  const lines: StyledLine[] = [['date', formatDate(dateOf(row), 'short')], ...labelLines(row, size)];
  const remark = place.remark.map((text): StyledLine => ['remark', text]);
  if (size === 'narrow') return [besideMark(lines.concat(remark), row.id === 'budapest', place)];
  return place.invasion ? leftOfMark(lines, place) : aboveMark(lines, remark, place);
}

/**
 * Narrow: beside the mark, with an invasion's second line level with it, and a promise's block roughly centred on it.
 */
function besideMark(
  lines: readonly StyledLine[],
  first: boolean,
  { x, y, invasion }: MarkPlacement,
): TextBlock {
  const half = (lines.length - 1) / 2;
  const lift = first ? 0.5 : invasion ? 1 : Math.max(0, half - 1.2);
  return textBlock(invasion ? x + 16 : x - 16, y + 4 - lift * lineHeight, invasion ? 'start' : 'end', lines);
}

/** Wide, an invasion: left of its cross, the name above its line and the other text below. */
function leftOfMark([date, name, ...others]: readonly StyledLine[], { x, y }: MarkPlacement): TextBlock[] {
  const belowLine = [date, ...others].flatMap((line) => line?.[1] ?? []).join(', ');
  return [
    textBlock(x - 16, y - 6, 'end', name ? [name] : []),
    textBlock(x - 16, y + 16, 'end', [['words', belowLine]]),
  ];
}

/** Wide, a promise: above its mark, with the remark at the right of the mark. */
function aboveMark(
  lines: readonly StyledLine[],
  remark: readonly StyledLine[],
  { x, y }: MarkPlacement,
): TextBlock[] {
  const over = textBlock(x - 8, y - 18 - (lines.length - 1) * lineHeight, 'start', lines);
  return remark.length > 0 ? [over, textBlock(x + 14, y - 3, 'start', remark)] : [over];
}
