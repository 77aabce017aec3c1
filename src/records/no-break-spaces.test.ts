import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addNoBreakSpacesAfterNumber,
  addNoBreakSpacesToEntry,
  addNoBreakSpaces,
  withPlainSpaces,
} from './no-break-spaces.ts';

/** A text with no-break spaces shown as tildes. */
const visible = (text: string) => text.replaceAll('\u00a0', '~');

test.each([
  ['6,600 km², 0.6 per cent, 95–96 %', '6,600~km², 0.6~per~cent, 95–96~%'],
  ['$100 billion, 1.3 million, 2 trillion, 5 bn', '$100~billion, 1.3~million, 2~trillion, 5~bn'],
  ['on 20 November 2025, 1 May and 24 Nov', 'on 20~November 2025, 1~May and 24~Nov'],
  ['Point 6, points 1 and\npoint\n 28', 'Point~6, points~1 and\npoint~28'],
  ['about 5,000 people, all 9 may, 9 Maybes, a per cent, 28 points, midpoint 5', undefined],
])('%s', (text, bound = text) => {
  expect(visible(addNoBreakSpaces(text))).toBe(bound);
});

test('a text that follows a number begins with a no-break space', () => {
  expect(visible(addNoBreakSpacesAfterNumber(' per cent, and 5 km'))).toBe('~per~cent, and 5~km');
  expect(visible(addNoBreakSpacesAfterNumber(' people'))).toBe(' people');
});

test('the prose of an entry gets no-break spaces, and quotations stay unchanged', () => {
  const entry = { notes: [{ text: '5 km' }], quote: { words: 'Nov 5 and 6 Nov' }, order: 3, date: null };
  expect(addNoBreakSpacesToEntry(entry)).toEqual({ ...entry, notes: [{ text: '5\u00a0km' }] });
});

test('only white space changes, and a second run changes nothing', () => {
  const piece = fc.oneof(fc.constantFrom(...'5| |\n|km²|per cent|20|May|point'.split('|')), fc.string());
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const bound = addNoBreakSpaces(pieces.join(''));
      expect(bound.replaceAll(/\s+/g, ' ')).toBe(pieces.join('').replaceAll(/\s+/g, ' '));
      expect(addNoBreakSpaces(bound)).toBe(bound);
      expect(withPlainSpaces(bound)).not.toContain('\u00a0');
    }),
  );
});
