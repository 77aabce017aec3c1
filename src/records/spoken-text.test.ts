import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Quantity } from './quantity.ts';
import { figureInText } from '../../tests/figure-in-text.ts';
import { describeRow, distinctNames, spellOut, spellOutUnits } from './spoken-text.ts';
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

const rowOf = (name: string, ...[region = '', area = '', whose = '']: string[]) => [
  { title: 'Land', text: name, numeric: false },
  { title: 'Region', text: region, numeric: false },
  { title: 'Area', text: area, numeric: true },
  { title: 'Whose count', text: whose, numeric: false },
];

test('rows that share a name are told apart by the cells in which they differ, texts before figures', () => {
  const rows = [
    rowOf('Luhansk', 'Luhansk', '104 km²', 'DeepState'),
    rowOf('Luhansk', 'Luhansk', '45 km²', 'AFP'),
    rowOf('Sumy', 'Sumy', '300 km²', 'AFP'),
    rowOf('Donetsk', 'total', '5,000 km²', 'AFP'),
    rowOf('Donetsk', 'total', '6,600 km²', 'AFP'),
    rowOf('Donetsk', 'Donetsk', '6,600 km²', 'AFP'),
  ];
  expect(distinctNames(rows, spokenForms)).toEqual([
    'Luhansk. Whose count: DeepState',
    'Luhansk. Whose count: AFP',
    'Sumy',
    'Donetsk. Region: total. Area: 5,000 square kilometres',
    'Donetsk. Region: total. Area: 6,600 square kilometres',
    'Donetsk. Region: Donetsk',
  ]);
});

test('rows that differ in any cell have different names, each beginning with its first cell', () => {
  const text = fc.constantFrom('a', 'b', 'c');
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(text, text, text, text), { selector: String }), (written) => {
      const names = distinctNames(
        written.map(([name, ...cells]) => rowOf(name, ...cells)),
        spokenForms,
      );
      expect(new Set(names).size).toBe(names.length);
      names.forEach((name, index) => expect(name.startsWith(written[index]?.[0] ?? '?')).toBe(true));
    }),
  );
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
      expect(figureInText(written)).toEqual(of);
      expect(figureInText(spellOut(written, spokenForms))).toEqual(of);
      expect(spellOut(written, spokenForms)).not.toContain('–');
    }),
  );
});
test('the units after the figures of a text are spelled out, other letters are not', () => {
  expect(spellOutUnits('5,000 to 6,600\u00a0km² of 21.9% and bn', spokenForms)).toBe(
    '5,000 to 6,600 square kilometres of 21.9 per cent and bn',
  );
});
