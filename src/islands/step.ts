import type { Mark } from './marks.ts';

const ways: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** The series of a row is the word that its id begins with. */
const seriesOf = ({ id }: Mark) => id.replace(/[^a-z].*/, '');

const middle = ({ parts: [part] }: Mark) => {
  const { left = 0, width = 0 } = part?.getBoundingClientRect() ?? {};
  return left + width / 2;
};

/** Where a key leads from the mark of an id, or into the drawing: an index; undefined for a key that leads nowhere. */
export function stepOf(key: string, marks: readonly Mark[], from?: string): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return marks.length - 1;
  const way = ways[key];
  if (!way) return undefined;
  const at = marks.findIndex(({ id }) => id === from);
  const here = marks[at];
  const names = [...new Set(marks.map(seriesOf))];
  if (!here || !/Up|Down/.test(key) || names.length === 1)
    return Math.max(0, Math.min(marks.length - 1, at + way));
  const name = names[names.indexOf(seriesOf(here)) + way];
  const [nearest = here] = marks
    .filter((mark) => seriesOf(mark) === name)
    .sort((a, b) => Math.abs(middle(a) - middle(here)) - Math.abs(middle(b) - middle(here)));
  return marks.indexOf(nearest);
}
