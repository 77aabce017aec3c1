import { expect, test } from 'vitest';
import { splitAfterFirstParagraph } from './split-paragraph.ts';

test('splits after the first paragraph', () => {
  expect(splitAfterFirstParagraph('<p>One</p>\n<p>Two</p>')).toEqual(['<p>One</p>', '\n<p>Two</p>']);
});

test('skips a paragraph in a template', () => {
  const first = '<p>A <a>word</a><template> <p>Its <b>meaning</b></p> </template>\n here</p>';
  expect(splitAfterFirstParagraph(`${first}<ul></ul>`)).toEqual([first, '<ul></ul>']);
});

test('has no first part without a paragraph', () => {
  expect(splitAfterFirstParagraph('<ul></ul>')).toEqual(['', '<ul></ul>']);
});
