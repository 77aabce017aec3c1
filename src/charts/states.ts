import type { State } from './chart.ts';

/**
 * Returns a function from the states that show a mark to its attributes; undefined if `state` is one that does not show it. Marks that the `last` state does not show are hidden from reader
 * views and other programs without our styles, so that they show that one alone.
 */
export const shownIn =
  (state: State | undefined, last: State) =>
  (states: readonly State[]): { 'data-state'?: string; hidden?: true } | undefined => {
    if (state) return states.includes(state) ? {} : undefined;
    return { 'data-state': states.join(' '), ...(!states.includes(last) && { hidden: true }) };
  };

/**
 * Returns the CSS rules by which the radio buttons of a drawing switch between its states; the last one needs none. They apply
 * on screens: print shows the last state.
 */
export const stateRules = (states: readonly State[]): string =>
  `@media screen{${states
    .slice(0, -1)
    .map((state) => {
      const chosen = `.drawing:has([value='${state}']:checked) [data-state`;
      return `${chosen}]:not([data-state~='${state}']){display:none}${chosen}~='${state}']{display:inline}`;
    })
    .join('')}}`;
