import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

const processor = rehype().data('settings', { verbose: true, collapseEmptyAttributes: true });

/** A parsed page. */
export type Root = ReturnType<typeof processor.parse>;

/** An element of a parsed page. */
export type Element = Extract<Root['children'][number], { type: 'element' }>;

/** A page parsed as browsers parse it, with positions. */
export const parse = (html: string): Root => processor.parse(html);

/** A parsed page as text. */
export const print = (tree: Root): string => processor.stringify(tree);

/** The elements below a node in document order, those inside templates too. */
export function elementsIn(node: Root | Element): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element) => {
    if (element !== node) found.push(element);
    if (element.content) found.push(...elementsIn(element.content));
  });
  return found;
}

/** The text directly inside an element. */
export const textIn = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');
