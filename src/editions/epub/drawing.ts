import { h, s } from 'hastscript';
import { type Child, type Element, elementsIn } from '../html.ts';
import { documentOf } from './xml.ts';

const family = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

const forPages = new Set(['ariaLabel', 'className', 'dataState', 'fontWeight', 'href', 'paintOrder']);

/** An element's properties as SVG 1.1 has them, which the checkers of reading systems know: weights by the hundred. */
function plain(properties: Element['properties']): Element['properties'] {
  const { fontWeight, href, paintOrder } = properties;
  const kept = Object.fromEntries(Object.entries(properties).filter(([name]) => !forPages.has(name)));
  if (fontWeight !== undefined) kept['fontWeight'] = String(Math.ceil(Number(fontWeight) / 100) * 100);
  if (href !== undefined) kept['xLinkHref'] = href;
  if (paintOrder !== undefined) kept['style'] = `paint-order:${String(paintOrder)}`;
  return kept;
}

/** Leaves of what a drawing holds, in place, one of its states; links become groups, names for scripts and styles go. */
function settle(node: Element, state: string): void {
  node.children = node.children.flatMap((child): Child[] => {
    if (child.type !== 'element') return [child];
    if ((child.properties['dataState'] ?? state) !== state) return [];
    const isLink = child.tagName === 'a';
    const { href, ...others } = child.properties;
    const first = child.tagName === 'stop' ? { offset: '0' } : {};
    const properties: Element['properties'] = { ...first, ...plain(isLink ? others : { ...others, href }) };
    const kept = { ...child, tagName: isLink ? 'g' : child.tagName, properties };
    settle(kept, state);
    return [kept];
  });
}

/** The states that a drawing can show, in order; one without a name where it has none. */
export const statesOf = (drawing: Element): string[] => {
  const found = elementsIn(drawing).flatMap(({ properties: { dataState } }) => String(dataState ?? '') || []);
  return found.length > 0 ? [...new Set(found)] : [''];
};

/** A drawing in one state as a document that needs no page around it, painted with these colours by ink. */
export function standalone(drawing: Element, colours: ReadonlyMap<string, string>, state: string): string {
  const { viewBox } = drawing.properties;
  const [, , width = '0', height = '0'] = String(viewBox).split(' ');
  const svg = structuredClone(
    s(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        xmlnsXLink: 'http://www.w3.org/1999/xlink',
        viewBox,
        width,
        height,
        fontFamily: family,
        fontSize: 13,
        fontWeight: 500,
      },
      [s('rect', { width, height, fill: 'var(--paper)' }), ...drawing.children],
    ),
  ) as Element;
  settle(svg, state);
  for (const { properties } of elementsIn(svg))
    for (const [name, value] of Object.entries(properties))
      if (typeof value === 'string')
        properties[name] = value.replaceAll(
          /var\(--([a-z]+)\)/g,
          (whole, ink: string) => colours.get(ink) ?? whole,
        );
  return documentOf(svg);
}

/** A drawing as an image in a page: the file, the narrow one for narrow screens, a PNG for systems that know neither. */
export const picture = (path: string, alt: string): Element =>
  h('picture', [
    h('source', { type: 'image/svg+xml', media: '(max-width: 30em)', srcSet: [`${path}-narrow.svg`] }),
    h('source', { type: 'image/svg+xml', srcSet: [`${path}.svg`] }),
    h('img', { src: `${path}.png`, alt }),
  ]) as Element;
