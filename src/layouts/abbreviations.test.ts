import { expect, test } from 'vitest';
import { explainAbbreviations } from './abbreviations.ts';

const meanings = { AP: 'a news agency', AFP: 'another news agency' };
const explain = (main: string) => explainAbbreviations(`<body>AP<main>${main}</main>AP`, meanings);
const page = (main: string) => `<body>AP<main>${main}</main>AP`;

test('explains the first of each abbreviation in the main part of a page', () => {
  expect(explain('<p>AFP’s count, AP, AFP.</p>')).toBe(
    page(
      '<p><abbr title="another news agency">AFP</abbr>’s count, <abbr title="a news agency">AP</abbr>, AFP.</p>',
    ),
  );
});

test('leaves longer words, attributes and the words of others as they are', () => {
  const same =
    '<h1>AP</h1><caption class="hidden">AP</caption><p class="passage small" id="AP">AP</p><a class="term in-place">AP</a><blockquote><p>AP</p></blockquote><td data-title="AP">APS</td>';
  expect(explain(same)).toBe(page(same));
});

test('goes on after an element that is kept and holds others of its name', () => {
  const [kept, changed] = ['<svg><svg>AP</svg>AP</svg>', '<p><abbr title="a news agency">AP</abbr></p>'];
  expect(explain(`${kept}<p>AP</p>`)).toBe(page(kept + changed));
});

test('leaves a page without abbreviations as it is', () => {
  expect(explainAbbreviations('<main>AP</main>', {})).toBe('<main>AP</main>');
});
