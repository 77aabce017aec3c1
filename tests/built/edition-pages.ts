import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { type Element, elementsIn, hasClass, parse, normalizedText } from '../../src/editions/html.ts';
import { dist, pages, read } from '../dist.ts';
import { removeWhitespace } from './text-blocks.ts';

/** The text of bytes. */
export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** The files of a zip or an EPUB among the editions, by path. */
export const readArchive = (file: string): Record<string, Uint8Array> =>
  unzipSync(readFileSync(join(dist, 'offline', file)));

/** Where a page says what it is about: its `main`, or its body where it is a page of the EPUB. */
export function mainOf(html: string): Element {
  const elements = elementsIn(parse(html));
  const found = ['main', 'body'].flatMap((name) => elements.find(({ tagName }) => tagName === name) ?? []);
  const [main] = found;
  if (!main) throw new Error('a page without main and body');
  return main;
}

/** The pages that are read through: not those for embeds, for what is missing, or that only offer the editions. */
export const readingPages = pages.filter((file) => !/^(404\.html|embed\/|offline\/)/.test(file));

/** The part of a page that is read: of the first page, what says what this is and shows the plan. */
export function readingPart(file: string): Element {
  const main = mainOf(read(file));
  if (file !== 'index.html') return main;
  const parts = elementsIn(main).filter(
    (element) => hasClass(element, 'opening') || hasClass(element, 'draft'),
  );
  return { ...main, children: parts };
}

/** Whether an element only leads elsewhere, as the contents of a book do: cards, publishers, claims by number, ways to a desk. */
export function isNavigation(element: Element): boolean {
  const links = elementsIn(element).filter(({ tagName }) => tagName === 'a');
  if (element.tagName === 'ol') return /^[\d ]*$/.test(normalizedText(element));
  if (element.tagName === 'ul')
    return (
      links.length > 0 &&
      links.every(({ properties }) => /#(embed|download)$/.test(String(properties['href'])))
    );
  if (element.tagName !== 'section') return false;
  return hasClass(element, 'all') || elementsIn(element).some((inner) => hasClass(inner, 'thumb'));
}

const isPassage =
  /^([aq]\d+(-\d+)?|(standfirst|caption|credit)-\d+|byline|date|disclosure|licence|headline)$/;

/** The words of each passage of the interview below a node, folded, by its id. */
export const passagesIn = (root: Element): Map<string, string> =>
  new Map(
    elementsIn(root)
      .filter(({ properties: { id } }) => isPassage.test(String(id)))
      .map((element) => {
        const children = element.children.filter(
          (child) => child.type !== 'element' || !('dataPlace' in child.properties),
        );
        return [String(element.properties['id']), removeWhitespace(normalizedText({ ...element, children }))];
      }),
  );

const points = (root: Element): Element[] =>
  elementsIn(root).filter(({ properties: { id } }) => /^point-\d+$/.test(String(id)));

/** Of each point, in order, whom it binds and how, as the page of the plan lists it: `Russia: must act or refrain`. */
export const obligationsInLists = (root: Element): string[][] =>
  points(root).map((point) => {
    const list = elementsIn(point).find(({ properties }) =>
      /^Whom it binds/.test(String(properties['ariaLabel'])),
    );
    const lines = list ? elementsIn(list).filter(({ tagName }) => tagName === 'li') : [];
    return lines
      .filter(({ properties }) => !properties['ariaHidden'])
      .map(normalizedText)
      .sort();
  });

/** The same as books say it: `Must act or refrain: Russia, US.` */
export const obligationsInSentences = (root: Element): string[][] =>
  points(root).map((point) => {
    const lines = elementsIn(point)
      .filter(({ tagName }) => tagName === 'p')
      .map(normalizedText);
    const sentences = lines.flatMap((line) => line.split(/\.(?: |$)/));
    const bounds = sentences
      .filter((sentence) => /^(Must act|Is expected)/.test(sentence))
      .flatMap((sentence) => {
        const [way = '', parties = ''] = sentence.split(': ');
        return parties.split(', ').map((party) => `${party}: ${way.toLowerCase()}`);
      });
    return bounds.sort();
  });
