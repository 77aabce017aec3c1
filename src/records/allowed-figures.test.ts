import { expect, test } from 'vitest';
import { allowFigures } from './allowed-figures.ts';

const allow = () =>
  allowFigures(
    {
      names: ['G8', 'text of 19'],
      counts: {
        'two sides': { in: ['points.yaml 6', 'army.mdx'], why: 'the sentence names both' },
        'four limits': { in: ['army.mdx'], why: 'marks of the drawing' },
      },
    },
    (phrase) => phrase.length,
  );

test('names become spaces anywhere, whole words alone, across lines and no-break spaces', () => {
  const mask = allow().maskAt('site.yaml');
  expect(mask('Two sides, the G8, a text\u00a0of\n19')).toBe('Two sides, the   , a           ');
  expect(mask('G88, 1.G8')).toBe('G88, 1.G8');
});

test('counts become spaces in their file or entry alone', () => {
  const { maskAt } = allow();
  expect(maskAt('army.mdx')('Two\nsides, two sidesteps')).toBe('         , two sidesteps');
  expect(maskAt('points.yaml', '6')('two sides')).toBe('         ');
  expect(maskAt('points.yaml', '7')('two sides')).toBe('two sides');
  expect(maskAt('points.yaml')('two sides')).toBe('two sides');
});

test('an exception that a place does not use is rejected with its line', () => {
  const { maskAt, checkUsed } = allow();
  maskAt('army.mdx')('Two sides of four limits');
  expect(checkUsed).toThrow(
    'content/allowed-figures.yaml:9: "two sides" does not stand in points.yaml 6, where it is allowed; remove it',
  );
  maskAt('points.yaml', '6')('two sides');
  expect(checkUsed).not.toThrow();
});

test('an empty list allows nothing', () => {
  expect(allowFigures({ names: [], counts: {} }, () => 1).maskAt('army.mdx')('the G8')).toBe('the G8');
});
