import { SKIP, visit } from 'unist-util-visit';
import { elementsIn, type Root } from './html.ts';
import { t } from './interface-words.ts';

/**
 * Labels the entry of an edition in the list of editions, in place, as the one being read, instead of its size and SHA-256;
 * removes the entries of optional editions. Throws if the edition has no entry.
 */
export function labelCurrentEdition(tree: Root, file: string): void {
  visit(tree, 'element', ({ properties }, index, parent) => {
    if (!('dataOffered' in properties) || index === undefined || !parent) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const entry = elementsIn(tree).find(({ properties }) => properties['dataEdition'] === file);
  if (!entry)
    throw new Error(`offline/index.html: no element has data-edition="${file}"; each edition needs one`);
  for (const parent of [entry, ...elementsIn(entry)]) {
    parent.children = parent.children.filter(
      (child) =>
        child.type !== 'element' ||
        !child.children.some((node) => node.type === 'element' && 'dataSum' in node.properties),
    );
    if ('dataSize' in parent.properties) parent.children = [{ type: 'text', value: t('book.current') }];
  }
}
