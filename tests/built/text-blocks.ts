import { type Element, elementsIn, type Root } from '../../src/editions/html.ts';
import { hasClass } from '../has-class.ts';

const blocks = new Set(
  'blockquote caption dd dt figcaption h1 h2 h3 h4 h5 h6 li p pre small td th'.split(' '),
);
const aside = new Set('button fieldset nav script style sup svg summary template'.split(' '));

/** Whether an element is not part of a page's text: navigation, controls, decoration, the words that a unit is read aloud with. */
const isChrome = (element: Element): boolean =>
  aside.has(element.tagName) ||
  hasClass(element, 'unprinted') ||
  hasClass(element, 'spoken') ||
  (String(element.properties['ariaHidden']) === 'true' && !hasClass(element, 'unit')) ||
  element.properties['role'] === 'doc-backlink' ||
  String(element.properties['ariaLabel']).startsWith('Whom it binds') ||
  hasClass(element, 'binds');

/** Removes white space, soft hyphens and variation selectors, so that texts with different layout compare as equal. */
export const removeWhitespace = (text: string): string => text.replaceAll(/[\s\u00AD\uFE0E]+/g, '');

/** The text of an element without the text of blocks inside it. */
function ownText({ children }: Element, left: (element: Element) => boolean): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || isChrome(child) || left(child) || blocks.has(child.tagName)) return '';
      return ownText(child, left);
    })
    .join('');
}

/** The texts of the blocks below a node, without white space; `left` selects elements to exclude. */
export function blocksIn(
  node: Root | Element,
  left: (element: Element) => boolean = () => false,
): Set<string> {
  const found = new Set<string>();
  const enter = ({ children }: Root | Element): void => {
    for (const child of children) {
      if (child.type !== 'element' || isChrome(child) || left(child)) continue;
      const own = blocks.has(child.tagName) ? removeWhitespace(ownText(child, left)) : '';
      if (own) found.add(own);
      enter(child);
    }
  };
  enter(node);
  return found;
}

/** The cells of every table below a node, row by row, by caption. */
export function tablesIn(node: Root | Element): Map<string, string[]> {
  const tables = elementsIn(node).filter(({ tagName }) => tagName === 'table');
  return new Map(
    tables.map((table) => {
      const inside = elementsIn(table);
      const caption = inside.find(({ tagName }) => tagName === 'caption');
      const cells = inside.filter(({ tagName }) => tagName === 'td' || tagName === 'th');
      return [
        caption ? removeWhitespace(ownText(caption, () => false)) : '',
        cells.map((cell) => removeWhitespace(ownText(cell, () => false))),
      ];
    }),
  );
}

/** The texts of `left` that are not in `right`. */
export const difference = (left: Iterable<string>, right: ReadonlySet<string>): string[] =>
  [...left].filter((text) => !right.has(text));
