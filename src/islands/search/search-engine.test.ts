import { describe, expect, test } from 'vitest';
import { createSearch, type SearchData } from './search-engine.ts';

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
const { find, suggest } = createSearch(data);
const pathsOf = (query: string) => find(query).flatMap(({ results }) => results.map(({ to }) => to));

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
    expect(pathsOf(query)).toEqual(expected);
  });

  test('a number never matches a similar number', () => {
    expect(pathsOf('600000').sort()).toEqual(['army/', 'plan/#point-6']);
    expect(pathsOf('700000')).toEqual([]);
  });

  test('a word with exact matches does not match similar words', () => {
    expect(pathsOf('cost')).toEqual(['army/#note-1']);
    expect(pathsOf('most')).not.toContain('army/#note-1');
  });

  test('if no entry has all words, entries with some of them are found', () => {
    expect(pathsOf('donbas assets').sort()).toEqual(['plan/#point-14', 'territory/']);
  });

  test('results are grouped by kind, with matches highlighted', () => {
    const [first] = find('frozen');
    expect(first?.kind).toBe('Points');
    expect(first?.results[0]?.title).toEqual([
      { text: 'Frozen', isMatch: true },
      { text: ' assets', isMatch: false },
    ]);
  });

  test('a query of punctuation finds nothing', () => {
    expect(find('…')).toEqual([]);
  });

  test('a misspelling that finds nothing has suggestions', () => {
    expect(suggest('ukrianne')).toContain('ukraine');
  });

  test('a suggestion says one word once, and no suggestion comes twice', () => {
    for (const query of ['armmy army', 'ukrane ukriane', 'frozn frozenn asets']) {
      const suggestions = suggest(query);
      expect(new Set(suggestions).size).toBe(suggestions.length);
      for (const suggestion of suggestions) {
        const words = suggestion.split(' ');
        expect(new Set(words).size).toBe(words.length);
      }
    }
  });

  test('the further words of an entry find it, and those that match follow the excerpt', () => {
    const [group] = createSearch([
      ['Charts', [['charts/a/', 'Assets', 'Where they lie.', 'Euroclear|Belgium']]],
    ]).find('euroclear');
    expect(group?.results).toEqual([
      {
        to: 'charts/a/',
        title: [{ text: 'Assets', isMatch: false }],
        excerpt: [
          { text: 'Where they lie.', isMatch: false },
          { text: ' … ', isMatch: false },
          { text: 'Euroclear', isMatch: true },
        ],
      },
    ]);
  });
});
