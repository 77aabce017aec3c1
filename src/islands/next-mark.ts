import type { Mark } from './marks.ts';

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** The series of a row: the word at the start of its id. */
const seriesOf = ({ id }: Mark) => id.replace(/[^a-z].*/, '');

const middle = ({ parts: [part] }: Mark) => {
  const { left = 0, width = 0 } = part?.getBoundingClientRect() ?? {};
  return left + width / 2;
};

/** The index of the mark to move to for a key, from the mark with the id `from` if any; undefined for other keys. */
export function nextMarkIndex(key: string, marks: readonly Mark[], from?: string): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return marks.length - 1;
  const step = steps[key];
  if (!step) return undefined;
  const index = marks.findIndex(({ id }) => id === from);
  const current = marks[index];
  const names = [...new Set(marks.map(seriesOf))];
  if (!current || !/Up|Down/.test(key) || names.length === 1)
    return Math.max(0, Math.min(marks.length - 1, index + step));
  const name = names[names.indexOf(seriesOf(current)) + step];
  const [nearest = current] = marks
    .filter((mark) => seriesOf(mark) === name)
    .sort((a, b) => Math.abs(middle(a) - middle(current)) - Math.abs(middle(b) - middle(current)));
  return marks.indexOf(nearest);
}
