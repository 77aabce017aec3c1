import { type Element, elementsIn } from '../html.ts';

const inPaint = /url\(["']?#([^"')]+)["']?\)/g;
const lists = /^(id|htmlFor|headers|aria(LabelledBy|DescribedBy|Details))$/;

/** The ids of some elements. */
const idsOf = (elements: readonly Element[]): string[] =>
  elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? id : []));

/** A value of a property with the new names of the ids that it holds: in a list, as an address, or in paint. */
function renamed(value: string, property: string, names: ReadonlyMap<string, string>): string {
  const named = (id: string) => names.get(id) ?? id;
  if (lists.test(property)) return value.split(' ').map(named).join(' ');
  if (value.startsWith('#')) return `#${named(value.slice(1))}`;
  return value.replace(inPaint, (_, id: string) => `url(#${named(id)})`);
}

/**
 * Makes short, in place, the ids that only the file itself uses: of what stands in drawings, and of paragraphs and tables to
 * which no link leads and that `lasting` does not match.
 */
export function shortenIds(
  elements: readonly Element[],
  drawings: readonly Element[],
  lasting: RegExp,
): void {
  const drawn = new Set(drawings.flatMap(elementsIn));
  const linked = new Set(
    elements.flatMap(({ tagName, properties: { href } }) => (tagName === 'a' ? String(href).slice(1) : [])),
  );
  const own = elements.filter((element) => drawn.has(element) || /^(p|table)$/.test(element.tagName));
  const short = idsOf(own).filter((id) => !lasting.test(id) && !linked.has(id));
  const names = new Map(short.map((id, index) => [id, `i${index.toString(36)}`]));
  for (const { properties } of elements)
    for (const [property, value] of Object.entries(properties)) {
      const text = Array.isArray(value) ? value.join(' ') : value;
      if (typeof text === 'string' && property !== 'className')
        properties[property] = renamed(text, property, names);
    }
}
