import { type CountSource, symbolPath } from './counts.ts';
import type { Labels } from '../chart.ts';
import type { Layout } from './layout.ts';

/** An entry of the key: its symbol as a path, and its text. */
export interface Key {
  id: CountSource | 'disputed' | 'left';
  x: number;
  y: number;
  path: string;
  words: string;
}

const entries = ['isw', 'deepstate', 'others', 'disputed', 'left'] as const;

/** Returns the key on one line or two; `y` is the baseline of the first. */
export const keyOf = ({ key, keyLine }: Layout, y: number, labels: Labels): Key[] =>
  entries.map((id, index) => {
    const [x, line] = [key[index] ?? 0, y + (index > 2 ? keyLine : 0)];
    const source = id === 'disputed' || id === 'left' ? undefined : id;
    return {
      id,
      x: x + (source ? 16 : 22),
      y: line,
      path: source
        ? symbolPath(source, x + 6, line - 4)
        : `M${String(x + 1)} ${String(line - 10)}h15v11h-15Z`,
      words: labels(id),
    };
  });
