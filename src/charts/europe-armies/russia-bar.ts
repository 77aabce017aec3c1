import type { ScaleLinear } from 'd3';
import type { Row } from '../../records/cells.ts';
import type { Labels } from '../chart.ts';
import { countsOf, inSeries } from '../counts.ts';
import { round as r } from '../marks/round.ts';
import { name, note, textAt, type TextLines, words } from '../marks/text.ts';

/** Russia’s empty bar in pixels: to the press estimate, dotted on to the authorised strength, with its texts. */
export interface RussiaBar {
  heading: TextLines;
  name: TextLines;
  /** To the press estimate, open at the right. */
  serving: { id: string; outline: string; text: TextLines };
  /** From there to the authorised strength, which the path’s last part ends. */
  authorised: { id: string; outline: string; text: TextLines };
}

/** Returns Russia’s bar from the lower number of the series Russia and the higher one, its top edge at `top`. */
export function russiaBarOf(
  rows: readonly Row[],
  x: ScaleLinear<number, number>,
  { top, thick }: { top: number; thick: number },
  labels: Labels,
): RussiaBar {
  const { low, lowest, high, highest } = countsOf(inSeries(rows, 'Russia'), 'people');
  const [start, press, most] = [r(x(0)), r(x(low)), r(x(high))];
  const [bottom, baseline] = [top + thick, top + thick / 2 + 4.5];
  return {
    heading: textAt([0, top - 11], [note(labels('russiaHeading'))]),
    name: textAt([0, baseline], [name(labels('russia'), 'red')]),
    serving: {
      id: lowest.id,
      outline: `M${press} ${top}H${start}V${bottom}H${press}`,
      text: textAt([start + 8, baseline], [words(labels('serving'))]),
    },
    authorised: {
      id: highest.id,
      outline: `M${press} ${top}H${most}M${press} ${bottom}H${most}M${most} ${top - 4}V${bottom + 4}`,
      text: textAt([most, bottom + 17], [note(labels('authorised'))], { anchor: 'end' }),
    },
  };
}
