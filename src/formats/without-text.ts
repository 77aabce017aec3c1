import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';

/** Removes from the markup of a drawing its text, elements of class `words`, groups that are then empty, and row attributes. */
export function withoutText(svg: string): string {
  const tree = rehype().data('settings', { fragment: true, space: 'svg' }).parse(`<svg>${svg}</svg>`);
  const isText = (name: string, className: unknown) =>
    name === 'text' || (Array.isArray(className) && className.includes('words'));
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (isText(node.tagName, node.properties['className'])) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    delete node.properties['dataRow'];
    delete node.properties['dataOf'];
    return undefined;
  });
  const html = rehype()
    .data('settings', { fragment: true, space: 'svg', closeEmptyElements: true })
    .stringify(tree);
  return html
    .replace(/^<svg>/, '')
    .replace(/<\/svg>$/, '')
    .replaceAll(/<g\b[^>]*\/>/g, '');
}
