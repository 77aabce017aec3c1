import { expect, test } from 'vitest';
import { noteDay } from './note-day.ts';

test.each([
  ['It ended.', '2026-02-05', undefined, '5 February 2026.'],
  ['It ended on 5 February 2026.', '2026-02-05', undefined, ''],
  ['It ended on 5 February 2026.', '2026-02-05', '2026-02-05', ''],
  ['It ended on 5 February 2026.', '2026-02-05', '2026-02-06', 'Reported 6 February 2026.'],
  ['It ended.', '2026-02-05', '2026-02-05', '5 February 2026.'],
  ['It ended.', '2026-02-05', '2026-02-06', '5 February 2026, reported 6 February 2026.'],
  ['It ended on 15 February 2026.', '2026-02-05', undefined, '5 February 2026.'],
])('after “%s”, the day %s, learned %s, is “%s”', (said, asOf, learned, shown) => {
  expect(noteDay(said, asOf, learned).replaceAll('\u00a0', ' ')).toBe(shown);
});
