import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';

/** The markup of a drawing without its words: no text, nothing of class `words`, no group that this leaves empty, no row named. */
export function wordless(svg: string): string {
  const tree = rehype().data('settings', { fragment: true, space: 'svg' }).parse(`<svg>${svg}</svg>`);
  const isWords = (name: string, className: unknown) =>
    name === 'text' || (Array.isArray(className) && className.includes('words'));
  visit(tree, 'element', (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    if (isWords(node.tagName, node.properties['className'])) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    delete node.properties['dataRow'];
    delete node.properties['dataOf'];
    return undefined;
  });
  const whole = rehype()
    .data('settings', { fragment: true, space: 'svg', closeEmptyElements: true })
    .stringify(tree);
  return whole
    .replace(/^<svg>/, '')
    .replace(/<\/svg>$/, '')
    .replaceAll(/<g\b[^>]*\/>/g, '');
}
