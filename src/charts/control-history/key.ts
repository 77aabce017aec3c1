import { type CountSource, symbolPath } from './counts.ts';
import type { Size } from '../chart.ts';
import type { Layout } from './layout.ts';

/** An entry of the key: its symbol as a path, and its text. */
export interface Key {
  id: CountSource | 'disputed' | 'left';
  x: number;
  y: number;
  path: string;
  words: string;
}

const entries = [
  ['isw', 'ISW-based', 'ISW-based'],
  ['deepstate', 'DeepState, from 1 Jan 2026', 'DeepState, Jan 2026'],
  ['others', 'War Mapper, others', 'others'],
  ['disputed', 'where counts differ', 'counts differ'],
  ['left', 'Ukraine would leave', 'Ukraine would leave'],
] as const;

/** Returns the key on one line or two; `y` is the baseline of the first. */
export const keyOf = ({ key, keyLine }: Layout, y: number, size: Size): Key[] =>
  entries.map(([id, wide, narrow], index) => {
    const [x, line] = [key[index] ?? 0, y + (index > 2 ? keyLine : 0)];
    const source = id === 'disputed' || id === 'left' ? undefined : id;
    return {
      id,
      x: x + (source ? 16 : 22),
      y: line,
      path: source
        ? symbolPath(source, x + 6, line - 4)
        : `M${String(x + 1)} ${String(line - 10)}h15v11h-15Z`,
      words: size === 'wide' ? wide : narrow,
    };
  });
