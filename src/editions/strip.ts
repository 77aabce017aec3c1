import { SKIP, visit } from 'unist-util-visit';
import { elementsIn, type Root } from './html.ts';

/** The relations of `<link>` that mean something in a folder; preloads, feeds, site maps and manifests do not. */
const kept = ['apple-touch-icon', 'author', 'canonical', 'expect', 'icon', 'license', 'me', 'stylesheet'];

/** Takes out of a page, in place, what fails from `file://` or serves only the web. */
export function strip(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties: { rel } }, index, parent) => {
    if (tagName !== 'link' || index === undefined || !parent) return;
    if (Array.isArray(rel) && rel.some((word) => kept.includes(String(word)))) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  for (const { properties } of elementsIn(tree)) {
    delete properties['crossOrigin'];
    delete properties['integrity'];
    delete properties['ping'];
  }
}
