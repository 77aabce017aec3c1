import { expect, test } from 'vitest';
import { cross, crossOutline } from './cross-path.ts';

test('a cross is two strokes that meet in its centre', () => {
  expect(cross(10, 20, 5)).toBe('M5 15l10 10m0 -10l-10 10');
});

test('an outlined cross is one closed shape of twelve corners, as wide as the cross', () => {
  const corners = crossOutline(10, 20, 5, 2 * Math.SQRT2);
  expect(corners).toBe('M10 18L13 15L15 17L12 20L15 23L13 25L10 22L7 25L5 23L8 20L5 17L7 15Z');
});
