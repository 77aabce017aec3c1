import { SKIP, visit } from 'unist-util-visit';
import { type Element, elementsIn, type Root } from './html.ts';

const says = 'needs a network';

const arrow = (): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { dataMark: '', role: 'img', ariaLabel: says, title: says },
  children: [{ type: 'text', value: '↗\uFE0E' }],
});

const look = (): Element => ({
  type: 'element',
  tagName: 'style',
  properties: {},
  children: [
    { type: 'text', value: '[data-web]>[data-mark]{font:400 .75em/1 sans-serif;vertical-align:.2em}' },
  ],
});

/** Gives each link to the web `data-web` and, outside drawings, an arrow at its end that says "needs a network". */
export function mark(tree: Root): void {
  const isWeb = ({ tagName, properties: { href } }: Element) =>
    (tagName === 'a' || tagName === 'area') && typeof href === 'string' && /^https?:/i.test(href);
  const links = elementsIn(tree).filter(isWeb);
  for (const { properties } of links) properties['dataWeb'] = '';
  visit(tree, 'element', (element) => {
    if (element.tagName === 'svg') return SKIP;
    if (element.tagName === 'a' && isWeb(element)) element.children.push(arrow());
    if (element.tagName === 'head' && links.length > 0) element.children.push(look());
    return undefined;
  });
}
