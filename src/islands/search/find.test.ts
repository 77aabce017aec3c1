import { describe, expect, test } from 'vitest';
import { searchOf, type SearchData } from './find.ts';

const data: SearchData = [
  [
    'Explainers',
    [
      ['army/', 'The army the plan allows', 'Ukraine could keep 600,000 people in its armed forces.'],
      [
        'territory/',
        'The land',
        'Russia holds most of Donbas; Kyiv would leave between 5,000 and 6,600 km².',
      ],
    ],
  ],
  [
    'Points',
    [
      ['plan/#point-6', 'The army', 'At most 600,000 people.'],
      ['plan/#point-14', 'Frozen assets', 'Some $100 billion of Russian assets would rebuild Ukraine.'],
    ],
  ],
  [
    'Facts',
    [['army/#note-1', 'Army before', '800,000 people in the armed forces, 20% fewer; defence costs.']],
  ],
];
const { find, near } = searchOf(data);
const tos = (query: string) => find(query).flatMap(({ results }) => results.map(({ to }) => to));

describe('search', () => {
  test.each([
    ['kiev', ['territory/']],
    ['DONBASS', ['territory/']],
    ['km2', ['territory/']],
    ['frozen asset', ['plan/#point-14']],
    ['the frozen', ['plan/#point-14']],
    ['defense', ['army/#note-1']],
    ['per cent', ['army/#note-1']],
    ['froz', ['plan/#point-14']],
    ['asets', ['plan/#point-14']],
    ['Ukraine’s 600,000', ['army/']],
  ])('%s finds %j', (query, expected) => {
    expect(tos(query)).toEqual(expected);
  });

  test('a number is never taken for a number like it', () => {
    expect(tos('600000').sort()).toEqual(['army/', 'plan/#point-6']);
    expect(tos('700000')).toEqual([]);
  });

  test('a word that is there is not taken for one like it', () => {
    expect(tos('cost')).toEqual(['army/#note-1']);
    expect(tos('most')).not.toContain('army/#note-1');
  });

  test('where no entry has all words, those that have some are found', () => {
    expect(tos('donbas assets').sort()).toEqual(['plan/#point-14', 'territory/']);
  });

  test('results stand by kind, their words marked', () => {
    const [first] = find('frozen');
    expect(first?.kind).toBe('Points');
    expect(first?.results[0]?.title).toEqual([
      { text: 'Frozen', found: true },
      { text: ' assets', found: false },
    ]);
  });

  test('a query of signs finds nothing', () => {
    expect(find('…')).toEqual([]);
  });

  test('a misspelling that finds nothing has words near to it', () => {
    expect(near('ukrianne')).toContain('ukraine');
  });
});
