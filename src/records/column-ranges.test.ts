import { expect, test } from 'vitest';
import type { Row } from './cells.ts';
import type { Column } from './dataset.ts';
import { exactQuantity } from './quantity.ts';
import { describeRanges } from './column-ranges.ts';

const columns: Column[] = [
  { id: 'who', title: 'Who', kind: 'text', decimals: 0 },
  { id: 'people', title: 'People', kind: 'quantity', unit: 'people', decimals: 0 },
  { id: 'share', title: 'Share', kind: 'quantity', unit: 'per cent', decimals: 1 },
  { id: 'asOf', title: 'As of', kind: 'day', decimals: 0 },
  { id: 'secret', title: 'Secret', kind: 'quantity', unit: 'days', decimals: 0, hidden: true },
];
const row = (id: string, cells: Row['cells']): Row => ({ id, cells, written: { id } });

test('columns of figures and days have ranges; texts, hidden columns and columns of one value do not', () => {
  const rows = [
    row('a', {
      who: 'A',
      people: { low: 800, high: 900, atLeast: true, about: false },
      share: exactQuantity(3),
    }),
    row('b', {
      who: 'B',
      people: exactQuantity(85_000),
      share: null,
      asOf: '2022-04-15',
      secret: exactQuantity(1),
    }),
    row('c', { who: 'C', people: null, share: exactQuantity(3), asOf: '2025-11', secret: exactQuantity(2) }),
  ];
  expect(describeRanges(rows, columns)).toBe(
    'People, from 800 to 85,000. As of, from 15 Apr 2022 to Nov 2025.',
  );
});

test('a table of text has no ranges', () => {
  expect(describeRanges([row('a', { who: 'A' })], columns)).toBe('');
});
