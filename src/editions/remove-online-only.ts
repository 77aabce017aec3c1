import { SKIP, visit } from 'unist-util-visit';
import { elementsIn, type Root } from './html.ts';

/** The `rel` values of `<link>` that work offline; preloads, feeds, sitemaps and manifests do not. */
const kept = ['apple-touch-icon', 'author', 'canonical', 'expect', 'icon', 'license', 'me', 'stylesheet'];

/** Removes from a page, in place, what fails from `file://` or works only online. */
export function removeOnlineOnly(tree: Root): void {
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
    delete properties['dataWorker'];
  }
}
