import { expect, test } from 'vitest';
import type { Fact } from './fact.ts';
import { checkRowValues } from './row-values.ts';
import type { UnitName } from './unit.ts';

const cut: Fact = {
  label: 'Cut',
  statement: 'A quarter, 25 per cent, in 90 days.',
  asOf: '2025-11-20',
  status: 'verified',
  sources: [],
};

const check = (unit: UnitName, row: object) => () => {
  checkRowValues(
    { id: 'a', ...row },
    [{ id: 'cell', title: 'Cell', kind: 'quantity', unit, decimals: 0 }],
    () => cut,
  );
};

test('a value stands in its quotation or fact in the unit of its column', () => {
  expect(check('per cent', { quote: '25 per cent in 90 days', cell: 25 })).not.toThrow();
  expect(check('days', { fact: 'cut', cell: 90 })).not.toThrow();
  expect(check('USD bn', { quote: '$90 billion', cell: 90 })).not.toThrow();
});

test('a value that stands there in another unit alone is rejected', () => {
  expect(check('days', { quote: '25 per cent in 90 days', cell: 25 })).toThrow(
    'cell: 25 does not stand in "25 per cent in 90 days"; write cell: 90',
  );
  expect(check('days', { fact: 'cut', cell: 25 })).toThrow('cell: 25 does not stand in the fact "cut"');
  expect(check('EUR bn', { quote: '$90 billion', cell: 90 })).toThrow(
    'the quotation has no figure in the unit of the column',
  );
});
