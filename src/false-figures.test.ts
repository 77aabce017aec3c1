import { expect, test } from 'vitest';
import { emptyChart, withChange } from './content.fixture.ts';
import { contentFiles } from './content-files.ts';
import { readContent } from './content.ts';
import { listPaths, stemOf } from './records/folder.ts';

const charts = new Map(
  listPaths(contentFiles, 'content/data', '.yaml').map((file) => [stemOf(file), emptyChart]),
);

const army = 'content/explainers/army.mdx';
const chart = 'content/data/troop-cut.yaml';

/** The beginning of the text of a key in YAML, folded or not, where words may be put before it. */
const textOf = (key: string) => new RegExp(String.raw`^( *(?:- )?${key}: (?:>-\n *)?['"]?)(?=\S)`, 'm');

/** A place of the site's content, its file, what is replaced by what, and the false words that the error must name. */
type Place = readonly [place: string, file: string, good: string | RegExp, bad: string, words: string];

const inText = (place: string, file: string, key: string, figure = '610,004'): Place => [
  place,
  file,
  textOf(key),
  `$1${figure} generals, `,
  figure,
];
const inPage = (name: string): Place => [
  `the page ${name}`,
  `content/pages/${name}.mdx`,
  /(?<=^---\n[^]*?\n---\n)/,
  '\nOf 610,004 generals nothing is known.\n',
  '610,004',
];
const inProse = (place: string, bad: string, words: string): Place => [
  place,
  army,
  'There is no audited count',
  `${bad} There is no audited count`,
  words,
];

const places: readonly Place[] = [
  inText('the title of an explainer', army, 'title'),
  inText('its dek', army, 'dek'),
  inText('its card', army, 'card'),
  inProse('an attribute', '<Aside title="610,004 generals">x</Aside>', '610,004'),
  inProse('an expression', '{"610,004"}', '610,004'),
  inProse('a code span', '`610,004 generals`', '610,004'),
  inProse('digits that could be a year', 'It has 2000 tanks.', '2000 tanks'),
  inProse('a count of points', 'It has 99 points.', '99 points'),
  inProse('a number in words', 'Ninety-four generals wrote.', 'Ninety-four'),
  inProse('a part of a whole', 'Of these, five sixths would go.', 'five sixths'),
  ['the words of a fact', 'content/facts.yaml', /^( {2}words: )a quarter$/m, '$1two fifths', 'two fifths'],
  inText('the title of a chart', chart, 'title'),
  inText('its dek', chart, 'dek'),
  inText('its form', chart, 'form'),
  inText('its alt text', chart, 'alt'),
  inText('its summary', chart, 'summary'),
  inText('its source line', chart, 'sourceLine'),
  ['its reading', chart, /(?<=^reading:\n {2}title: )/m, '610,004 ways. ', '610,004'],
  ['a note', chart, /(?<=^ {2}- title: )(?=Who is counted)/m, '610,004 people. ', '610,004'],
  ['a later event', chart, 'settled on 800,000 in peacetime', 'settled on 610,004 in peacetime', '610,004'],
  ['a text cell', chart, 'count: President Zelensky', 'count: President Zelensky, 610,004', '610,004'],
  ['the label of a row', chart, "wide: 'Heflin’s base", "wide: '610,004 by Heflin’s base", '610,004'],
  ['a label of the drawing', chart, 'stay: would stay', 'stay: 610,004 would stay', '610,004'],
  ['a row that quotes another figure', chart, 'people: 800,000+', 'people: 760,000+', '760,000'],
  ['an alt text with a figure typed from another row', chart, textOf('alt'), '$1880,000 people. ', '880,000'],
  ['a column', chart, 'title: Share of the count', 'title: Share of the 94', '94'],
  inText('the title of a point', 'content/points.yaml', 'title'),
  inText('its line in the draft', 'content/points.yaml', 'draft'),
  inText('its text', 'content/points.yaml', 'text'),
  inText('its versions', 'content/points.yaml', 'versions'),
  inText('the context of a claim', 'content/claims.yaml', 'context'),
  inText('the glossary', 'content/glossary.yaml', 'text'),
  inText('the timeline', 'content/timeline.yaml', 'text'),
  inText('the title of a source', 'content/sources.yaml', 'title'),
  inText('the label of a fact', 'content/facts.yaml', 'label'),
  inText('the description of the site', 'content/site.yaml', 'description'),
  inText('the title of the choice', 'content/what-if.yaml', 'title'),
  inText('its sources', 'content/what-if.yaml', 'sources'),
  [
    'a sentence of the choice',
    'content/what-if.yaml',
    'go, nearly a third',
    'go, nearly two fifths',
    'two fifths',
  ],
  ['one in so many', 'content/what-if.yaml', 'one in eleven', 'one in seven', 'seven'],
  [
    'a quotation of the choice',
    'content/what-if.yaml',
    'fact: troops-ua-jan2025-alt',
    'fact: troops-ua-cap-plan',
    '800,000',
  ],
  inText('the note on the cards', 'content/minute.yaml', 'note'),
  inText('the caption of a card', 'content/minute.yaml', 'caption'),
  [
    'an entry of a card',
    'content/minute.yaml',
    'A quarter to a third of its army',
    'A half of its army',
    'half',
  ],
  ['a dated entry', 'content/minute.yaml', '€210 billion', '€220 billion', '220'],
  ['a key figure', 'content/site.yaml', 'before: 800,000+', 'before: 810,000+', '810,000'],
  ...[
    'about',
    'afterwards',
    'embed',
    'footer',
    'home',
    'interview',
    'offline',
    'plan',
    'quotations',
    'sources',
  ].map(inPage),
];

test.each(places)('a false figure in %s is refused with file, line, the words and the remedy', (...place) => {
  const [, file, good, bad, words] = place;
  const folder = withChange(contentFiles, file, good, bad);
  let message = '';
  try {
    readContent(folder, charts);
  } catch (cause) {
    message = cause instanceof Error ? cause.message : '';
  }
  expect(message).toMatch(new RegExp(`^${file.replaceAll('.', String.raw`\.`)}:\\d+: `));
  expect(message.replaceAll('\u00a0', ' ')).toContain(words);
  expect(message).toMatch(/\b(?:write|name|cite|leave|copy|numbered|points)\b/);
});

test.each([
  [
    'a day that is not in the calendar',
    army,
    'in Warsaw on 15 January 2025',
    'in Warsaw on 31 February 2025',
  ],
  [
    'what became known later, outside <Later>',
    army,
    'There is no audited count',
    '<Fact id="after-19-cap" /> There is no audited count',
  ],
])('%s is refused with file and line', (_, file, good, bad) => {
  expect(() => readContent(withChange(contentFiles, file, good, bad), charts)).toThrow(
    /^content\/explainers\/army\.mdx:\d+: /,
  );
});
