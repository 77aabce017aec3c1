import { h, s } from 'hastscript';
import { type Child, type Element, elementsIn, hasClass } from '../html.ts';
import { elementToXml } from './xml.ts';

const fontFamily = "Arial, 'Liberation Sans', Helvetica, sans-serif";

const removedOrConverted = new Set(['ariaLabel', 'className', 'dataState', 'fontWeight', 'href', 'hidden']);

/** Converts an element's properties to SVG 1.1, which EPUB validators check: for example, font weights in hundreds. */
function svg11Properties(properties: Element['properties']): Element['properties'] {
  const { fontWeight, href } = properties;
  const kept = Object.fromEntries(
    Object.entries(properties).filter(([name]) => !removedOrConverted.has(name)),
  );
  if (fontWeight !== undefined) kept['fontWeight'] = String(Math.ceil(Number(fontWeight) / 100) * 100);
  if (href !== undefined) kept['xLinkHref'] = href;
  return kept;
}

/** A group of text with its outline underneath, as a copy: reading systems may ignore `paint-order`. */
const withOutline = (group: Element): Element[] => [
  {
    ...structuredClone(group),
    properties: { stroke: 'var(--paper)', strokeWidth: '3.5', strokeLineJoin: 'round' },
  },
  group,
];

/** Keeps one state of a drawing, in place; converts links to groups and removes attributes for scripts and styles. */
function keepState(node: Element, state: string): void {
  node.children = node.children.flatMap((child): Child[] => {
    if (child.type !== 'element') return [child];
    if ((child.properties['dataState'] ?? state) !== state) return [];
    const isLink = child.tagName === 'a';
    const { href, ...others } = child.properties;
    const first = child.tagName === 'stop' ? { offset: '0' } : {};
    const properties: Element['properties'] = {
      ...first,
      ...svg11Properties(isLink ? others : { ...others, href }),
    };
    const kept = { ...child, tagName: isLink ? 'g' : child.tagName, properties };
    keepState(kept, state);
    return hasClass(child, 'halo') ? withOutline(kept) : [kept];
  });
}

/** The states that a drawing can show, in order; `['']` if it has none. */
export const statesOf = (drawing: Element): string[] => {
  const found = elementsIn(drawing).flatMap(({ properties: { dataState } }) => String(dataState ?? '') || []);
  return found.length > 0 ? [...new Set(found)] : [''];
};

/** One state of a drawing as a self-contained SVG document; `colours` maps custom properties to colours. */
export function standaloneSvg(drawing: Element, colours: ReadonlyMap<string, string>, state: string): string {
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
        fontFamily,
        fontSize: 13,
        fontWeight: 400,
      },
      [s('rect', { width, height, fill: 'var(--paper)' }), ...drawing.children],
    ),
  ) as Element;
  keepState(svg, state);
  for (const { properties } of elementsIn(svg))
    for (const [name, value] of Object.entries(properties))
      if (typeof value === 'string')
        properties[name] = value.replaceAll(
          /var\(--(\w+)(?:,#\w+)?\)/g,
          (whole, ink: string) => colours.get(ink) ?? whole,
        );
  return elementToXml(svg);
}

/** An `img` of the SVG of a drawing, and nothing else: converters for other readers follow no `srcset`. */
export const imageElement = (path: string, alt: string): Element => h('img', { src: path, alt }) as Element;
