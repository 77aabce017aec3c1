import { expect, test } from 'vitest';
import type { Outcome } from '../../records/what-if.ts';
import { armyDots, peoplePerDot } from './army-dots.ts';

const outcome = (id: Outcome['id'], counted: number, allowed: number) =>
  ({ id, counted, allowed }) as Outcome;
const outcomes = [
  outcome('lowest-lower', 800_000, 600_000),
  outcome('middle-lower', 880_000, 600_000),
  outcome('highest-lower', 900_000, 600_000),
  outcome('lowest-higher', 800_000, 800_000),
  outcome('middle-higher', 880_000, 800_000),
  outcome('highest-higher', 900_000, 800_000),
];
const army = armyDots(outcomes, 1_300_000);
const dotsIn = (path: string) => path.match(/M/g)?.length ?? 0;
const peopleOf = (id: Outcome['id'], fate: string) =>
  army.groups
    .filter((group) => group.fate === fate && group.when.includes(id))
    .reduce((sum, { dots }) => sum + dotsIn(dots) * peoplePerDot, 0);

test.each(outcomes)('$id has dots for those who stay, go and are not counted', ({ id, counted, allowed }) => {
  expect(peopleOf(id, 'stay')).toBe(allowed);
  expect(peopleOf(id, 'go')).toBe(counted - allowed);
  expect(peopleOf(id, 'absent')).toBe(900_000 - counted);
});

test('only those who would go are struck through', () => {
  for (const { fate, dots, strikes } of army.groups)
    expect(dotsIn(strikes)).toBe(fate === 'go' ? dotsIn(dots) : 0);
});

test('the other force is drawn on the same scale as the dots', () => {
  expect(army.width / 1_300_000).toBeCloseTo(army.edge / 900_000);
});
