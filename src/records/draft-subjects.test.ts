import { describe, expect, test } from 'vitest';
import type { Row } from './cells.ts';
import { subjectsOf } from './draft-subjects.ts';

const row = (id: string, state: string | null, says: string | null): Row => ({
  id,
  cells: { subject: 'Land', state, says, points: '' },
  written: { id, computed: true },
});

describe('a change', () => {
  const changed = (...versions: Row[]) =>
    subjectsOf(versions).flatMap((subject) => subject.versions.map((version) => version.changed));

  test('is a difference from the last known text', () => {
    expect(
      changed(
        row('land-a', 'as drafted', 'one'),
        row('land-b', 'other terms', 'two'),
        row('land-c', 'other terms', 'two'),
      ),
    ).toEqual([false, true, false]);
  });

  test('is counted over texts in which the subject is not known', () => {
    expect(
      changed(row('land-a', 'as drafted', 'one'), row('land-b', null, null), row('land-c', 'open', 'two')),
    ).toEqual([false, false, true]);
  });

  test('is none where the terms are those of the US draft in other words', () => {
    expect(changed(row('land-a', 'as drafted', 'one'), row('land-b', 'as drafted', 'the same'))).toEqual([
      false,
      false,
    ]);
  });

  test('needs a state that the drawing knows', () => {
    expect(() => subjectsOf([row('land-a', 'amended', 'one')])).toThrow('row land-a: state "amended"');
  });
});
