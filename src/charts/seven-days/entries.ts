import { type Box, widths } from '../chart.ts';
import { round as r } from '../marks/round.ts';
import { balanceText } from '../marks/wrap-text.ts';
import { column, layouts, list } from './layout.ts';
import { iso, type Day } from './week.ts';
import type { Moment } from './moment.ts';

/** What happened, in words: lines of text from `y` down, its day before them where it is said, a box if it came later. */
export interface Entry {
  id: string;
  said: { text: string; x: number; y: number } | undefined;
  x: number;
  y: number;
  lines: string[];
  step: number;
  box: Box | undefined;
}

/** What happened, and where the words end: pixels. */
export interface Entries {
  entries: Entry[];
  bottom: number;
}

/** A text's width in letters, which lines are limited in: drawings know no font. */
const letters = (words: string): number => words.length;

/** Under each day's box what happened that day; what came after the interview in a dashed box that opens with its date. */
export function columnsOf(moments: readonly Moment[], days: readonly Day[]): Entries {
  const { box } = layouts.wide;
  const heads = new Map(days.map(({ at }) => [at, box.y + box.height + 8]));
  const entries = moments.map((moment): Entry => {
    const day = days.find(({ at }) => at === iso(moment.first)) ?? days[0];
    const [x, top] = [day?.box.x ?? 0, heads.get(iso(moment.first)) ?? 0];
    const inset = moment.later ? column.padding : 0;
    const lines = balanceText(moment.label, column.most - (moment.later ? 2 : 0), letters);
    const said = moment.later ? { text: moment.said, x: x + inset, y: top + 15 } : undefined;
    const y = top + 12 + (said ? column.line + 3 : 0);
    const height = y - top + (lines.length - 1) * column.line + (said ? 9 : 3);
    heads.set(iso(moment.first), top + height + column.between);
    const frame = said && { x, y: top, width: day?.box.width ?? 0, height };
    return { id: moment.id, said, x: x + inset, y, lines, step: column.line, box: frame };
  });
  return { entries, bottom: Math.max(...heads.values()) - column.between };
}

/** One under the other: the day at the left, what happened at the right; `cut` is the end of what the interview knew. */
export function listOf(moments: readonly Moment[], top: number): Entries & { cut: number } {
  let [y, cut] = [top, top];
  const entries = moments.map((moment, index): Entry => {
    const { id, said, label, later } = moment;
    const again = moments[index - 1]?.said === said;
    if (!again) y += list.between;
    if (moments[index - 1]?.id === 'interview') cut = y += list.cut / 2;
    if (cut === y) y += list.cut;
    const box = { x: 0, y: y - 3, width: widths.narrow, height: list.line + 6 };
    if (later) y += 1;
    const head = again ? undefined : { text: said, x: later ? column.padding : 0, y: y + 11 };
    const lines = balanceText(label, list.most, letters);
    const entry = {
      id,
      said: head,
      x: list.x,
      y: r(y + 11),
      lines,
      step: list.line,
      box: later ? box : undefined,
    };
    y += lines.length * list.line + (later ? 4 : 0);
    return entry;
  });
  return { entries, bottom: y, cut };
}
