import { SKIP, visit } from 'unist-util-visit';
import { type Element, elementsIn, type Root } from './html.ts';
import { t } from './interface-words.ts';

const label = t('book.needsNetwork');

const createArrow = (): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { dataMark: '', role: 'img', ariaLabel: label, title: label },
  children: [{ type: 'text', value: '↗\uFE0E' }],
});

const createStyle = (): Element => ({
  type: 'element',
  tagName: 'style',
  properties: {},
  children: [
    { type: 'text', value: '[data-web]>[data-mark]{font:400 .75em/1 sans-serif;vertical-align:.2em}' },
  ],
});

/** Labels each link to the web, in place, with `data-web` and, outside drawings, with an arrow that means "needs a network". */
export function labelWebLinks(tree: Root): void {
  const isWeb = ({ tagName, properties: { href } }: Element) =>
    (tagName === 'a' || tagName === 'area') && typeof href === 'string' && /^https?:/i.test(href);
  const links = elementsIn(tree).filter(isWeb);
  for (const { properties } of links) properties['dataWeb'] = '';
  visit(tree, 'element', (element) => {
    if (element.tagName === 'svg') return SKIP;
    if (element.tagName === 'a' && isWeb(element)) element.children.push(createArrow());
    if (element.tagName === 'head' && links.length > 0) element.children.push(createStyle());
    return undefined;
  });
}
