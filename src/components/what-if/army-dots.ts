import { circle } from '../../charts/marks/circle-path.ts';
import { round } from '../../charts/marks/round.ts';
import { strike } from '../../charts/marks/strike.ts';
import type { Outcome } from '../../records/what-if.ts';

/** The number of people that one dot stands for. */
export const peoplePerDot = 5000;
/** The number of dots in a column, and the pixels from one dot to the next. */
const [deep, pitch, radius] = [10, 27, 8.5];

/** What becomes of the people of some dots: they stay, they go, or they are not in the count. */
export type Fate = 'stay' | 'go' | 'absent';

/** Dots with one fate under some outcomes, whose ids are in `when`, as SVG paths; `strikes` go through them. */
export interface DotGroup {
  fate: Fate;
  when: Outcome['id'][];
  dots: string;
  strikes: string;
}

/** The army in dots, filled column by column, and another force as a line on the same scale; pixels. */
export interface ArmyDots {
  width: number;
  height: number;
  groups: DotGroup[];
  /** The right edge of the dots. */
  edge: number;
  /** The line of the other force, of which the end is not exactly known, and the tint beyond the dots. */
  line: string;
  end: string;
  tint: string;
}

const x = (people: number) => (people / peoplePerDot / deep) * pitch;

/** Returns the groups of dots for all outcomes, and the line for another force of `others` people, which fills the width. */
export function armyDots(outcomes: readonly Outcome[], others: number): ArmyDots {
  const edges = [...new Set(outcomes.flatMap(({ counted, allowed }) => [counted, allowed]))].sort(
    (a, b) => a - b,
  );
  const [width, bottom, edge] = [round(x(others)), deep * pitch, Math.ceil(x(edges.at(-1) ?? 0))];
  const [base, firm] = [bottom + 8, width - 42];
  return {
    width,
    height: base + 4,
    edge,
    groups: edges.flatMap((to, index) => groupsOf(edges[index - 1] ?? 0, to, outcomes)),
    line: `M1 ${String(base - 7)}V${String(base)}H${String(firm)}`,
    end: `M${String(firm)} ${String(base)}H${String(width)}`,
    tint: `M${String(edge + 6)} 0H${String(width)}V${String(bottom)}H${String(edge + 6)}z`,
  };
}

/** The groups of the people `from` to `to`, one for each fate that an outcome has for them. */
function groupsOf(from: number, to: number, outcomes: readonly Outcome[]): DotGroup[] {
  const byFate = Map.groupBy(outcomes, ({ counted, allowed }): Fate =>
    to > counted ? 'absent' : to > allowed ? 'go' : 'stay',
  );
  const centres = centresOf(from, to);
  return [...byFate].map(([fate, found]) => ({
    fate,
    when: found.map(({ id }) => id),
    dots: centres.map((dot) => circle(dot.x, dot.y, radius)).join(''),
    strikes: fate === 'go' ? centres.map(strikeThrough).join('') : '',
  }));
}

const centresOf = (from: number, to: number) =>
  Array.from({ length: (to - from) / peoplePerDot }, (_, nth) => {
    const index = from / peoplePerDot + nth;
    return { x: (Math.floor(index / deep) + 0.5) * pitch, y: ((index % deep) + 0.5) * pitch };
  });

const strikeThrough = (dot: { x: number; y: number }) =>
  strike({ x: dot.x - 7, y: dot.y - 8, width: 14, height: 16 });
