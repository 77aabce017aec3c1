import { type Element, elementsIn, hasClass, type Root } from '../../src/editions/html.ts';

const blocks = new Set('blockquote caption dd dt figcaption h1 h2 h3 h4 h5 h6 li p pre td th'.split(' '));
const aside = new Set('button fieldset nav script style sup svg summary template'.split(' '));

/** What a page says beside its text: ways to other pages, controls, what only looks. */
const isChrome = (element: Element): boolean =>
  aside.has(element.tagName) ||
  hasClass(element, 'unprinted') ||
  String(element.properties['ariaHidden']) === 'true' ||
  element.properties['role'] === 'doc-backlink' ||
  String(element.properties['ariaLabel']).startsWith('Whom it binds') ||
  hasClass(element, 'binds');

/** A text with white space folded away, so that it is told the same however it was set. */
export const removeWhitespace = (text: string): string => text.replaceAll(/[\s\u00AD\uFE0E]+/g, '');

/** The text of an element that no block inside it says. */
function ownText({ children }: Element, left: (element: Element) => boolean): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || isChrome(child) || left(child) || blocks.has(child.tagName)) return '';
      return ownText(child, left);
    })
    .join('');
}

/** What the blocks below a node say, each folded, less what `left` leaves out with all that is in it. */
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

/** The cells of every table below a node, row by row, by the words of its caption. */
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

/** What stands in `these` and not in `those`. */
export const difference = (these: Iterable<string>, those: ReadonlySet<string>): string[] =>
  [...these].filter((text) => !those.has(text));
