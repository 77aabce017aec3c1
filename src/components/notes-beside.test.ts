import { expect, test } from 'vitest';
import { notesBeginBeside } from './notes-beside.ts';

test('short notes begin beside their passages', () => {
  const passage = { text: 400, notes: [100] };
  expect(notesBeginBeside([passage, passage])).toEqual([true, true]);
});

test('notes do not begin beside a passage that longer notes before it reach', () => {
  const long = { text: 100, notes: [400, 400] };
  const empty = { text: 100, notes: [] };
  const far = { text: 2000, notes: [] };
  expect(notesBeginBeside([long, empty, far, long])).toEqual([true, false, false, true]);
});
