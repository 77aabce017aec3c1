import { type Row, rowLabel } from '../../records/cells.ts';
import type { Labels, Size } from '../chart.ts';
import {
  count,
  linesIn,
  name,
  note,
  remark,
  type Run,
  strong,
  textAt,
  type TextLines,
} from '../marks/text.ts';
import { dayText, layoutOf, type Place } from './places.ts';

/** Pixels from one line of text to the next. */
const lineHeight = 15;

/** Returns the number of years from the first promise to an invasion, in words. */
export const yearsLater = (
  at: readonly [number, number],
  years: number | undefined,
  labels: Labels,
): TextLines =>
  textAt(at, years === undefined ? [] : [count(`${String(years)} ${labels('yearsLater')}`, 'red')]);

/** Returns the text at a mark: its name, its date, its content, and what the draft would do to it. */
export function captionOf(row: Row, size: Size, place: Place, labels: Labels): TextLines[] {
  const [title = '', content = ''] = rowLabel(row, size).split('\n\n');
  const { colour, isSecondary } = place;
  const titles = linesIn(title, (line) => (isSecondary ? count : name)(line, colour));
  const contents = content ? linesIn(content, (line) => note(line)) : [];
  const day = place.kind === 'outlined cross' ? [] : [note(dayText(row))];
  const undone = isSecondary ? linesIn(labels('undone'), (line) => remark(line)) : [];
  return size === 'narrow'
    ? narrowCaption([titles, day, contents, undone].flat(), place, labels)
    : wideCaption({ titles, day, contents, undone }, place);
}

/** Narrow: promises at the left of the time line, invasions at its right, with the years since the first promise. */
function narrowCaption(lines: readonly Run[], { x, y, kind, years, isSecondary }: Place, labels: Labels) {
  const isInvasion = kind.endsWith('cross');
  const { radius, small } = layoutOf('narrow');
  const away = (isSecondary ? small : radius) + 9;
  const since = years === undefined ? [] : [count(`${String(years)} ${labels('yearsLater')}`, 'red')];
  const all = [...lines, ...since];
  const isTop = kind === 'outlined cross' || (kind === 'ring' && !isSecondary);
  const lift = isTop ? 0.3 : (all.length - 1) / 2;
  return [
    textAt([isInvasion ? x + away : x - away, y + 4 - lift * lineHeight], all, {
      anchor: isInvasion ? 'start' : 'end',
    }),
  ];
}

/** The lines of a wide caption by what they are. */
type Lines = Record<'titles' | 'day' | 'contents' | 'undone', readonly Run[]>;

/** Wide: a promise above the time line, a supposed invasion below, and one that happened on the line from the first promise. */
function wideCaption(
  { titles, day, contents, undone }: Lines,
  { x, y, kind, since = 0 }: Place,
): TextLines[] {
  const { radius } = layoutOf('wide');
  if (kind === 'outlined cross')
    return [textAt([x, y + radius + 19], [...titles, ...contents], { anchor: 'middle' })];
  if (kind !== 'cross')
    return [
      textAt([x - radius, y - radius - 12], [...titles, ...day, ...contents, ...undone], { y: 'last' }),
    ];
  return [
    textAt([x - 9, y + since - 7], titles, { anchor: 'end' }),
    textAt([x - 9, y + since + 16], [note([...day, ...contents].map(({ text }) => text).join(', '))], {
      anchor: 'end',
    }),
  ];
}

/** Returns what followed the first promise, in the pencil’s words, beside its mark. */
export function findingOf(size: Size, labels: Labels): TextLines {
  const { first, axis, across, radius } = layoutOf(size);
  const lines = linesIn(labels('followed'), (line) => strong(line, 'red'));
  return textAt(across ? [first + 10, axis + radius + 19] : [axis + radius + 14, first + 4], lines);
}
