import { describe, expect, test } from 'vitest';
import { type Child, type Element, elementsIn, parse, type Root } from '../../src/editions/html.ts';
import { hasClass } from '../has-class.ts';
import { pages, read } from '../dist.ts';
import { readArchive, textOf } from './edition-pages.ts';

const textIn = (node: Root | Element): string =>
  node.children
    .map((child: Root['children'][number]) =>
      child.type === 'text' ? child.value : child.type === 'element' ? textIn(child) : '',
    )
    .join('');

const archive = (file: string, name: RegExp): [string, string][] =>
  Object.entries(readArchive(file))
    .filter(([path]) => name.test(path))
    .map(([path, bytes]) => [`${path} of ${file}`, textOf(bytes)]);

const single = 'offline/twenty-eight-points.html';
const onSite = pages.map((file): [string, string] => [file, read(file)]);
const inZip = archive('twenty-eight-points.zip', /\.html$/);
const inEpub = archive('twenty-eight-points.epub', /\.xhtml$/);
const documents = [...onSite, ...inZip, ...inEpub, [single, read(single)] as [string, string]];

/** Links with the number of a note, and the number. */
const markedLinks = (root: Root): { link: Element; number: string; mark: string }[] =>
  elementsIn(root).flatMap((link) => {
    const [, number = ''] = /#(?:[a-z-]+-)?note-(\d+)$/.exec(String(link.properties['href'] ?? '')) ?? [];
    const mark = elementsIn(link).find(({ tagName }) => tagName === 'sup');
    return number && mark ? [{ link, number, mark: textIn(mark) }] : [];
  });

/** The text that follows an element in its own parent, or an empty text if another element or nothing does. */
function textAfter(root: Root, element: Element): string {
  const siblings = [root, ...elementsIn(root)].find(({ children }) =>
    (children as Child[]).includes(element),
  );
  const all = (siblings?.children ?? []) as Child[];
  const next = all[all.indexOf(element) + 1];
  return next?.type === 'text' ? next.value : next?.type === 'element' ? textIn(next) : '';
}

describe.each(documents)('%s', (name, html) => {
  const root = parse(html);
  const links = markedLinks(root);

  test('names every link to a note by its words and the number of the note, which no figure runs into', () => {
    expect(elementsIn(root).filter(({ tagName }) => tagName === 'sup')).toHaveLength(links.length);
    for (const { link, number, mark } of links) {
      const label = String(link.properties['ariaLabel'] ?? textIn(link));
      expect(label).toMatch(new RegExp(`[^\\s,], note ${number}$`));
      expect(mark).toBe(name.includes('.epub') ? `[${number}]` : `, note ${number}`);
    }
  });

  test('cannot select the number of a note', () => {
    if (links.length && !name.includes('.epub'))
      expect(html).toMatch(/sup(?:\[[^\]]*\])?\s*\{[^}]*user-select:\s*none/);
  });

  test('has no number of a claim that words run into', () => {
    const inText = elementsIn(root).filter((element) => hasClass(element, 'badge'));
    const isUnselectable =
      name === single && /\.claim \.badge,\s*\.ledger \.badge\s*\{[^}]*user-select:\s*none/.test(html);
    const joined = inText.map((element) => textIn(element) + textAfter(root, element));
    if (!isUnselectable) expect(joined.filter((text) => /^\d+[\p{L}“]/u.test(text))).toEqual([]);
  });
});

test('there are marks to test, on the site and in every edition', () => {
  for (const texts of [onSite, inZip, inEpub, [[single, read(single)] as const]])
    expect(texts.flatMap(([, html]) => markedLinks(parse(html))).length).toBeGreaterThan(100);
});
