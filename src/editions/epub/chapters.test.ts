import { expect, test } from 'vitest';
import { type Element, elementsIn, normalizedText, parse } from '../html.ts';
import { type Chapter, chaptersIn } from './chapters.ts';
import { relinker } from './pages.ts';

const book = `<main>
<section id="one" data-chapter role="doc-chapter"><a data-screen href="#contents">Up</a><h3>One</h3>
<p>Text <a href="#one-note-1">12<sup>, note 1</sup></a> and <a href="#one-note-1">12</a></p>
<div><fieldset><label data-picture="a-x.svg"><input value="x"> X</label><label data-picture="a-y.svg"><input value="y"> Y</label></fieldset><svg aria-label="A drawing"><path d="M0 0"/></svg></div>
<section role="doc-endnotes"><h4>Notes</h4><ol><li id="one-note-1"><p>A note</p></li></ol></section></section>
<section id="two" data-chapter><h2>Two</h2><p id="deep"><a href="#one">One</a></p></section></main>`;
const chapters = chaptersIn(parse(book));
const [one, two] = chapters as [Chapter, Chapter];
const named = ({ element }: Chapter, name: string): Element[] =>
  elementsIn(element).filter(({ tagName }) => tagName === name);

test('a book is split at its chapters, whose first headings become the first of their files', () => {
  expect(chapters.map(({ file, title }) => [file, title])).toEqual([
    ['one.xhtml', 'One'],
    ['two.xhtml', 'Two'],
  ]);
  expect(named(one, 'h1').map(normalizedText)).toEqual(['One']);
  expect(named(one, 'h2').map(normalizedText)).toEqual(['Notes']);
});

test('what only a screen has is left out', () => {
  expect(normalizedText(one.element)).not.toContain('Up');
});

test('a drawing becomes the picture of each of its states, under the words of its label', () => {
  expect(named(one, 'img').map(({ properties }) => properties)).toEqual([
    { src: 'a-x.svg', alt: 'A drawing' },
    { src: 'a-y.svg', alt: 'A drawing' },
  ]);
  expect(named(one, 'strong').map(normalizedText)).toEqual(['X', 'Y']);
  expect(named(one, 'fieldset')).toEqual([]);
});

test('a note is a footnote that leads back to the first reference to it', () => {
  const [note] = named(one, 'aside').filter(({ properties }) => properties['role'] === 'doc-footnote');
  expect(note && normalizedText(note)).toBe('1 A note');
  expect(named(one, 'a').map(({ properties }) => [properties['id'], properties['href']])).toEqual([
    ['ref-one-note-1', '#one-note-1'],
    [undefined, '#one-note-1'],
    [undefined, '#ref-one-note-1'],
  ]);
  expect(named(one, 'sup').map(normalizedText)).toEqual(['[1]']);
});

test('links lead to the files of chapters', () => {
  const relink = relinker(chapters, 'contents');
  expect(relink('#one', two.file)).toBe('one.xhtml');
  expect(relink('#deep', one.file)).toBe('two.xhtml#deep');
  expect(relink('#deep', two.file)).toBe('#deep');
  expect(relink('#contents', two.file)).toBe('nav.xhtml');
  expect(relink('https://example.org/#one')).toBe('https://example.org/#one');
});
