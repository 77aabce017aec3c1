import { expect, test } from 'vitest';
import { shownIn, stateRules } from './states.ts';

test('a mark names its states, and is hidden without our styles if the last state does not show it', () => {
  const shows = shownIn(undefined, 'all');
  expect(shows(['one', 'all'])).toEqual({ 'data-state': 'one all' });
  expect(shows(['one'])).toEqual({ 'data-state': 'one', hidden: true });
});

test('a drawing of one state has its marks alone, without attributes', () => {
  const shows = shownIn('all', 'all');
  expect(shows(['one', 'all'])).toEqual({});
  expect(shows(['one'])).toBeUndefined();
});

test('each state but the last has a rule that shows its marks and one that hides the others', () => {
  expect(stateRules(['one', 'all'])).toBe(
    "@media screen{.drawing:has([value='one']:checked) [data-state]:not([data-state~='one']){display:none}" +
      ".drawing:has([value='one']:checked) [data-state~='one']{display:inline}}",
  );
});
