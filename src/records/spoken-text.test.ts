import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quantity } from './quantity.ts';
import { toneOf, describeRow, spellOut } from './spoken-text.ts';
import { spokenForms } from './this-units.ts';
import { formatQuantity, unitNames } from './unit.ts';

test.each([
  ['5,000–6,600 km²', 'between 5,000 and 6,600 square kilometres'],
  ['about 94.5–95.9%', 'between about 94.5 and 95.9 per cent'],
  ['$300–350bn', 'between $300 and $350 billion'],
  ['about €210bn', 'about €210 billion'],
  ['9.02 trn', '9.02 trillion roubles'],
  ['25% or more', '25 per cent or more'],
  ['800,000 or more', '800,000 or more'],
  ['not known', 'not known'],
])('"%s" is spelled out as "%s"', (figure, words) => {
  expect(spellOut(figure, spokenForms)).toBe(words);
});

test('a row is its name, then each non-empty cell after its title', () => {
  expect(
    describeRow(
      [
        { title: 'Count', text: 'Press counts', numeric: false },
        { title: 'People', text: '850,000–900,000', numeric: true },
        { title: 'Share', text: '', numeric: true },
        { title: 'As of', text: '25\u00a0Nov\u00a02025', numeric: false },
      ],
      spokenForms,
    ),
  ).toBe('Press counts. People: between 850,000 and 900,000. As of: 25 Nov 2025');
});

const quantity = fc
  .record({ low: fc.nat(900), more: fc.nat(90), atLeast: fc.boolean(), about: fc.boolean() })
  .map(({ low, more, atLeast, about }): Quantity => ({
    low,
    high: atLeast ? low : low + more,
    atLeast,
    about,
  }));

test('the table and the spelled-out form have the same figure, in every unit', () => {
  fc.assert(
    fc.property(quantity, fc.constantFrom(...unitNames), (of, unit) => {
      const written = formatQuantity(of, unit, 'short');
      expect(toneOf(written)).toEqual(of);
      expect(toneOf(spellOut(written, spokenForms))).toEqual(of);
      expect(spellOut(written, spokenForms)).not.toContain('–');
    }),
  );
});

test('a cell that is not known or not applicable has no figure', () => {
  expect(toneOf('not known')).toBeNull();
  expect(toneOf('')).toBeNull();
});
