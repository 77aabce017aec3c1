import { expect, test } from 'vitest';
import { rowFactIds, fillRows, rowDrawnAs } from './cells.ts';
import type { Dataset } from './dataset.ts';
import type { Fact } from './fact.ts';
import { exactQuantity } from './quantity.ts';

const columns = [
  { id: 'count', title: 'Count', kind: 'text', decimals: 0 },
  { id: 'people', title: 'People', kind: 'quantity', unit: 'people', decimals: 0 },
  { id: 'asOf', title: 'As of', kind: 'day', decimals: 0 },
];
const fact = { value: exactQuantity(600_000), unit: 'people', asOf: '2025-11-20' } as Fact;
const filled = (...rows: object[]) => fillRows({ columns, rows } as unknown as Dataset, () => fact);
const base = { id: 'base', count: 'Base', people: '800,000+', asOf: '2025-11-24', quote: '800,000-plus' };

test('a row takes missing cells from its fact', () => {
  const [row] = filled({ id: 'cap', count: 'Cap', fact: 'x' });
  expect(row?.cells).toEqual({ count: 'Cap', people: exactQuantity(600_000), asOf: '2025-11-20' });
});

test('a cell may reference a fact, which counts as a fact of the row', () => {
  const cap = { id: 'cap', count: 'Cap', fact: 'x', people: { fact: 'y' } };
  const named: string[] = [];
  const [row] = fillRows({ columns, rows: [cap] } as unknown as Dataset, (id) => {
    named.push(id);
    return { ...fact, value: exactQuantity(id === 'y' ? 5 : 7) };
  });
  expect(row?.cells['people']).toEqual(exactQuantity(5));
  expect(named).toContain('y');
  expect(row && rowFactIds(row.written)).toEqual(['x', 'y']);
});

test('a cell of a hidden column may be omitted, and takes no value from the row’s fact', () => {
  const hidden = { ...columns[1], hidden: true };
  const [row] = fillRows(
    { columns: [columns[0], hidden], rows: [{ id: 'cap', count: 'Cap', fact: 'x' }] } as unknown as Dataset,
    () => fact,
  );
  expect(row?.cells).toEqual({ count: 'Cap', people: '' });
});

test('a row is found by the part of the drawing that it is, which is no cell; none and two are refused', () => {
  const cap = { id: 'cap', count: 'Cap', fact: 'x', drawnAs: 'limit' };
  const [row] = filled(cap);
  expect(row && rowDrawnAs([row], 'limit').id).toBe('cap');
  expect(Object.keys(row?.cells ?? {})).toEqual(['count', 'people', 'asOf']);
  for (const rows of [filled({ ...cap, drawnAs: 'count' }), filled(cap, { ...cap, id: 'cap-2' })])
    expect(() => rowDrawnAs(rows, 'limit')).toThrow('the drawing needs one row with drawnAs: limit');
});

test('a computed cell uses the rows above and keeps their open end', () => {
  const rows = filled(
    base,
    { id: 'cap', count: 'Cap', fact: 'x' },
    {
      id: 'go',
      count: 'Would go',
      people: { difference: ['base', 'cap'] },
      asOf: 'none',
      computed: true,
    },
  );
  expect(rows[2]?.cells['people']).toEqual({ ...exactQuantity(200_000), atLeast: true });
  expect(rows[2]?.cells['asOf']).toBe('');
});

test('a computed cell may use its own row, and a sum may have any number of terms', () => {
  const shared = [
    { id: 'share', title: 'Share', kind: 'quantity', unit: 'per cent' },
    ...columns.slice(1, 2),
  ];
  const rows = fillRows(
    {
      columns: shared,
      rows: [
        { id: 'all', people: 800_000, share: 'none' },
        { id: 'part', people: { portion: ['part.share', 'all'] }, share: 25 },
        { id: 'sum', people: { sum: ['all', 'part', 'part'] }, share: 'none' },
      ],
    } as unknown as Dataset,
    () => fact,
  );
  expect(rows[1]?.cells['people']).toEqual({ ...exactQuantity(200_000), about: true });
  expect(rows[2]?.cells['people']).toEqual({ ...exactQuantity(1_200_000), about: true });
});

test('"not known" becomes null', () => {
  expect(filled({ ...base, people: 'not known' })[0]?.cells['people']).toBeNull();
});

test.each([
  ['a missing cell', { ...base, count: undefined }, 'row base, column count: the cell is missing'],
  ['a stray column', { ...base, poeple: 1 }, 'row base: there is no column "poeple"'],
  ['a word for an amount', { ...base, people: 'many' }, '"many" is not an amount'],
  ['an implausible amount', { ...base, people: 99_000_000 }, 'more than 3000000'],
  ['a wrong date', { ...base, asOf: 'yesterday' }, 'row base, column asOf: "yesterday" is not a date'],
  [
    'a day that is not in the calendar',
    { ...base, asOf: '2025-02-31' },
    '"2025-02-31" is not a date: there is no such day',
  ],
  [
    'a formula with an unknown row',
    { ...base, people: { difference: ['cap', 'base'] } },
    '"cap" does not name a quantity in a row above',
  ],
  [
    'a difference of three',
    { ...base, people: { difference: ['base', 'base', 'base'] } },
    'is not an amount',
  ],
])('%s is rejected', (_, row, message) => {
  expect(() => filled(row)).toThrow(message);
});

test('a duplicate id is rejected', () => {
  expect(() => filled(base, base)).toThrow('this id is used twice');
});

test('a cell in pencil notation has its plain text, and keeps the notation as written', () => {
  const pencil = [{ id: 'count', title: 'Count', kind: 'text', decimals: 0, pencil: true }];
  const written = { id: 'cap', count: '~~600,000~~ **800,000** in peacetime', fact: 'x' };
  const [row] = fillRows({ columns: pencil, rows: [written] } as unknown as Dataset, () => fact);
  expect(row?.cells['count']).toBe('800,000 in peacetime');
  expect(row?.written['count']).toBe(written.count);
  const open = { ...written, count: '~~600,000' };
  expect(() => fillRows({ columns: pencil, rows: [open] } as unknown as Dataset, () => fact)).toThrow(
    'opened and not closed',
  );
});

test('a length of time is computed from a day of its row, to the as-of day or to a day of another row', () => {
  const length = { id: 'lasted', title: 'Lasted', kind: 'quantity', unit: 'years', decimals: 1 };
  const fill = (...rows: object[]) =>
    fillRows({ asOf: '2025-11-24', columns: [columns[2], length], rows } as unknown as Dataset, () => fact);
  const first = { id: 'first', fact: 'x', asOf: '2024-11-24', lasted: { years: 'asOf' } };
  const second = { id: 'second', fact: 'x', asOf: '2014', lasted: { years: 'asOf', until: 'first.asOf' } };
  const lengths = fill(first, second).map(({ cells: { lasted } }) => lasted as { low: number; high: number });
  expect(lengths.map(({ low, high }) => [low.toFixed(1), high.toFixed(1)])).toEqual([
    ['1.0', '1.0'],
    ['9.9', '10.9'],
  ]);
  expect(() => fill({ ...first, lasted: { years: 'began' } })).toThrow('row first, column lasted: "began"');
});
