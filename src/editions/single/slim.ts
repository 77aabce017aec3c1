import { type Child, type Element, hasClass, reshape } from '../html.ts';
import { fromStarts } from './curves.ts';

const plain = new Set(['article', 'div', 'span', 'time']);
const idRefs = ['ariaDescribedBy', 'ariaDetails', 'ariaLabelledBy', 'htmlFor'];

/** The ids that readers may quote, as the site has them; sources by their numbers. */
export const lasting =
  /^((a|q|point-|claim-|s)\d|(caption|credit|standfirst|term)-|(byline|date|disclosure|headline|licence)$)/;

/** Whether an element says no more than what stands in it. */
const isWrapper = ({ tagName, properties }: Element): boolean =>
  plain.has(tagName) && Object.keys(properties).every((name) => name === 'dateTime');

/** Takes away, in place, elements that wrap others to no end; children of one of these classes are laid out, and stay. */
export function unwrap(root: Element, laidOut: readonly string[]): void {
  reshape(root, (element) => {
    if (laidOut.some((name) => hasClass(element, name))) return [element];
    element.children = element.children.flatMap((child): Child[] =>
      child.type === 'element' && isWrapper(child) ? child.children : [child],
    );
    return [element];
  });
}

/** Whether the search leads to an element: a heading of a text, or a line of a list. */
const isSought = (tagName: string, id: string): boolean =>
  tagName === 'li' || (tagName === 'h3' && !id.endsWith('-title'));

/** Takes away, in place, ids to which nothing in the file leads, but for those that a reader may quote or search for. */
export function dropIds(elements: readonly Element[]): void {
  const words = elements.flatMap(({ properties }) =>
    idRefs.flatMap((name) => String(properties[name] ?? '').split(' ')),
  );
  const paint = /url\(["']?#([^"')]+)/;
  const links = elements.flatMap(({ properties }) =>
    Object.values(properties).flatMap(
      (value) => /^#(.+)/.exec(String(value))?.[1] ?? paint.exec(String(value))?.[1] ?? [],
    ),
  );
  const used = new Set([...words, ...links]);
  for (const { tagName, properties } of elements) {
    const id = String(properties['id']);
    if (!used.has(id) && !lasting.test(id) && !isSought(tagName, id)) delete properties['id'];
  }
}

type Ink = Element['properties'][string];

const dot = /M([\d.]+) ([\d.]+)a([\d.]+) \3 0 1 0 ([\d.]+) 0a\3 \3 0 1 0 -\4 0/g;

/** Draws a path that is nothing but solid dots of one size as round ends of lines without length; `ink` fills it. */
function drawDots(properties: Element['properties'], ink: Ink): void {
  const path = String(properties['d']);
  const [first] = path.matchAll(dot);
  if (!first || properties['stroke'] !== undefined || path.replace(dot, '') !== '') return;
  const across = Number(first[4]);
  if ([...path.matchAll(dot)].some(([, , , , width]) => Number(width) !== across)) return;
  properties['d'] = path.replace(
    dot,
    (_, x: string, y: string) => `M${String(Math.round((Number(x) + across / 2) * 10) / 10)} ${y}h0`,
  );
  Object.assign(properties, {
    stroke: ink,
    strokeWidth: across,
    strokeLineCap: 'round',
    fill: 'none',
  });
}

/** Writes the paths of drawings with fewer characters, in place; what they show stays. `inherited` fills what has no fill. */
export function tighten(drawings: readonly Element[], inherited?: Ink): void {
  for (const { properties, children } of drawings) {
    const ink = properties['fill'] ?? inherited;
    if (typeof properties['d'] === 'string') {
      if (ink !== undefined) drawDots(properties, ink);
      properties['d'] = fromStarts(properties['d'])
        .replaceAll(/(a[\d.]+ [\d.]+ \d+) ([01]) ([01]) ?/g, '$1 $2$3')
        .replaceAll(' -', '-');
    }
    tighten(
      children.filter((child) => child.type === 'element'),
      ink,
    );
  }
}
