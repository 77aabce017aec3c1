import { nearestOf } from './nearest.ts';

/** A function that gives the value of an id. It throws where there is none, with the id meant and ids that begin alike. */
export const named =
  <Value>(map: ReadonlyMap<string, Value>, what: string) =>
  (id: string | number): Value => {
    const found = map.get(String(id));
    if (found !== undefined) return found;
    const keys = [...map.keys()];
    const alike = keys.filter((key) => key.startsWith(String(id).slice(0, 6)));
    const near = [...new Set([nearestOf(String(id), keys) ?? [], alike].flat())].slice(0, 3);
    throw new Error(
      `there is no ${what} "${String(id)}"${near.length ? `; near it: ${near.join(', ')}` : ''}`,
    );
  };

/** The entries of a map whose keys are numbers, in order, each with its number as `n`. */
export const numbered = <Value extends object>(map: ReadonlyMap<string, Value>): (Value & { n: number })[] =>
  [...map].map(([key, value]) => ({ n: Number(key), ...value })).sort((a, b) => a.n - b.n);
