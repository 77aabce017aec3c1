import { rehype } from 'rehype';

const processor = rehype().data('settings', { verbose: true, collapseEmptyAttributes: true });

const lean = rehype().data('settings', {
  closeEmptyElements: true,
  collapseEmptyAttributes: true,
  omitOptionalTags: true,
  preferUnquoted: true,
  quoteSmart: true,
});

/** A parsed page. */
export type Root = ReturnType<typeof processor.parse>;

/** An element of a parsed page. */
export type Element = Extract<Root['children'][number], { type: 'element' }>;

/** What stands inside an element. */
export type Child = Element['children'][number];

/** A page parsed as browsers parse it, with positions. */
export const parse = (html: string): Root => processor.parse(html);

type Node = Root | Root['children'][number] | Child;

/** A copy of a node of a parsed page that can be changed without changing the page; it has no positions. */
export function copyOf<Kind extends Node>(node: Kind): Kind {
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
    copy.children = (copy.children as Node[]).map((child) => copyOf(child)) as typeof copy.children;
  if ('content' in copy && copy.content) copy.content = copyOf(copy.content);
  return copy as Kind;
}

/** A parsed page as text. */
export const print = (tree: Root): string => processor.stringify(tree);

/** A parsed page as text with no byte that HTML can do without. */
export const printLean = (tree: Root): string => lean.stringify(tree);

/** The elements below a node in document order, those inside templates too. */
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
export const textIn = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** All text below a node, white space folded to single spaces, none at its ends. */
export function wordsIn(node: Root | Element): string {
  const say = ({ children }: Root | Element): string =>
    children
      .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? say(child) : ''))
      .join('');
  return say(node).replace(/\s+/g, ' ').trim();
}

/** The classes of an element, in order. */
export const classesOf = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String) : [];

/** Whether an element has a class. */
export const hasClass = (element: Element, name: string): boolean => classesOf(element).includes(name);

/**
 * Changes a node in place: every element below it, innermost first, becomes the nodes that `change` gives for it. Children
 * are seen by `change` as they have become. A drawing is one element; nothing inside it is visited.
 */
export function reshape(node: Root | Element, change: (element: Element) => Child[]): void {
  const become = (child: Root['children'][number]): Root['children'] => {
    if (child.type !== 'element') return [child];
    if (child.tagName !== 'svg') reshape(child, change);
    return change(child);
  };
  node.children = node.children.flatMap(become) as typeof node.children;
}
