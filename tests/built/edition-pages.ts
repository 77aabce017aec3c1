import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { type Element, elementsIn, parse, normalizedText } from '../../src/editions/html.ts';
import { hasClass } from '../has-class.ts';
import { dist, pages, read } from '../dist.ts';
import { removeWhitespace } from './text-blocks.ts';

/** Decodes UTF-8 bytes. */
export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Reads the files of a zip or EPUB edition, by path. */
export const readArchive = (file: string): Record<string, Uint8Array> =>
  unzipSync(readFileSync(join(dist, 'offline', file)));

/** The content of a page: its `main` or, in the EPUB, its `body`. Throws if there is neither. */
export function mainOf(html: string): Element {
  const elements = elementsIn(parse(html));
  const found = ['main', 'body'].flatMap((name) => elements.find(({ tagName }) => tagName === name) ?? []);
  const [main] = found;
  if (!main) throw new Error('a page without main and body');
  return main;
}

/** The files of all pages with content for readers: not embeds, the 404 page or the list of editions. */
export const readingPages = pages.filter((file) => !/^(404\.html|embed\/|offline\/)/.test(file));

/** The content of a page that editions contain: of the home page, only the introduction, the plan in a minute, its quotation and the plan. */
export function readingPart(file: string): Element {
  const main = mainOf(read(file));
  if (file !== 'index.html') return main;
  const parts = elementsIn(main).filter((element) =>
    ['opening', 'minute', 'said', 'draft'].some((name) => hasClass(element, name)),
  );
  return { ...main, children: parts };
}

/** Whether an element only contains links: cards, publishers, claims by number, links to embed and download sections. */
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

/** The months under which the site collapses what came afterwards, and which the editions have as headings. */
export const months = (): string[] =>
  elementsIn(mainOf(read('afterwards/index.html')))
    .filter(({ tagName }) => tagName === 'summary')
    .map((summary) => removeWhitespace(normalizedText(summary)));

const isPassage =
  /^([aq]\d+(-\d+)?|(standfirst|caption|credit)-\d+|byline|date|disclosure|licence|headline)$/;

/** The text of each passage of the interview below a node, without white space, by id. */
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

/** The obligations of each point, in order, as the page of the plan lists them: `Russia: must act or refrain`. */
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

/** The obligations of each point, in the same form, read from the sentences in books: `Must act or refrain: Russia, US.` */
export const obligationsInSentences = (root: Element): string[][] =>
  points(root).map((point) => {
    const lines = elementsIn(point)
      .filter(({ tagName }) => tagName === 'p')
      .map(normalizedText);
    const sentences = lines.flatMap((line) => line.split(/\.(?: |$)/));
    const bounds = sentences
      .filter((sentence) => /^(Must act|Is expected)/.test(sentence))
      .flatMap((sentence) => {
        const [obligation = '', parties = ''] = sentence.split(': ');
        return parties.split(', ').map((party) => `${party}: ${obligation.toLowerCase()}`);
      });
    return bounds.sort();
  });
