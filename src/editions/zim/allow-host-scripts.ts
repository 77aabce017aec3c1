import { SKIP, visit } from 'unist-util-visit';
import type { Root } from '../html.ts';

/** Removes the Content-Security-Policy in a page, in place: it would block the toolbar that Kiwix puts on every page. */
export function allowHostScripts(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties: { httpEquiv } }, index, parent) => {
    if (tagName !== 'meta' || !/^content-security-policy$/i.test(String(httpEquiv))) return;
    if (index === undefined || !parent) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
