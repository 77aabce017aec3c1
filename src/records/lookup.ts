import { closestWord } from './suggest.ts';

/**
 * A function that returns the value of an id in a map; it throws for an unknown id, with similar ids or, if there are none,
 * with the `hint`. `what` names the kind of value.
 */
export const lookupIn =
  <Value>(map: ReadonlyMap<string, Value>, what: string, hint = '') =>
  (id: string | number): Value => {
    const found = map.get(String(id));
    if (found !== undefined) return found;
    const keys = [...map.keys()];
    const samePrefix = keys.filter((key) => key.startsWith(String(id).slice(0, 6)));
    const similar = [...new Set([closestWord(String(id), keys) ?? [], samePrefix].flat())].slice(0, 3);
    const help = similar.length ? `similar: ${similar.join(', ')}` : hint;
    throw new Error([`there is no ${what} "${String(id)}"`, help].filter(Boolean).join('; '));
  };

/** The values of a map with numeric keys, sorted by key, each with its key as `n`. */
export const sortByNumber = <Value extends object>(
  map: ReadonlyMap<string, Value>,
): (Value & { n: number })[] =>
  [...map].map(([key, value]) => ({ n: Number(key), ...value })).sort((a, b) => a.n - b.n);
