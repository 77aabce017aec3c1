import { rehype } from 'rehype';

const processor = rehype().data('settings', { verbose: true, collapseEmptyAttributes: true });

/** A parsed page. */
export type Root = ReturnType<typeof processor.parse>;

/** An element of a parsed page. */
export type Element = Extract<Root['children'][number], { type: 'element' }>;

/** A child node of an element. */
export type Child = Element['children'][number];

/** Parses a page as browsers do, with source positions. */
export const parse = (html: string): Root => processor.parse(html);

type Node = Root | Root['children'][number] | Child;

/** Copies a node of a parsed page deeply, without source positions. */
export function cloneNode<Kind extends Node>(node: Kind): Kind {
  const copy: Node = { ...node };
  delete copy.position;
  if ('properties' in copy)
    copy.properties = Object.fromEntries(
      Object.entries(copy.properties).map(([name, value]) => [
        name,
        Array.isArray(value) ? [...value] : value,
      ]),
    );
  if ('children' in copy)
    copy.children = (copy.children as Node[]).map((child) => cloneNode(child)) as typeof copy.children;
  if ('content' in copy && copy.content) copy.content = cloneNode(copy.content);
  return copy as Kind;
}

/** Serializes a parsed page. */
export const serialize = (tree: Root): string => processor.stringify(tree);

/** The elements below a node in document order, including the content of templates. */
export function elementsIn(node: Root | Element): Element[] {
  const found: Element[] = [];
  const enter = (inner: Root | Element): void => {
    for (const child of inner.children) {
      if (child.type !== 'element') continue;
      found.push(child);
      enter(child);
    }
    if (inner.type === 'element' && inner.content) enter(inner.content);
  };
  enter(node);
  return found;
}

/** The text directly inside an element. */
export const directText = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** All text below a node, trimmed, with each run of white space as one space. */
export function normalizedText(node: Root | Element): string {
  const textOf = ({ children }: Root | Element): string =>
    children
      .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
      .join('');
  return textOf(node).replace(/\s+/g, ' ').trim();
}

/**
 * Replaces every element below a node, in place and innermost first, by the nodes that `change` returns for it. `change` sees
 * children that are already replaced. Elements inside an `svg` are not visited.
 */
export function replaceElements(node: Root | Element, change: (element: Element) => Child[]): void {
  const replace = (child: Root['children'][number]): Root['children'] => {
    if (child.type !== 'element') return [child];
    if (child.tagName !== 'svg') replaceElements(child, change);
    return change(child);
  };
  node.children = node.children.flatMap(replace) as typeof node.children;
}
