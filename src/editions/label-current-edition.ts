import { SKIP, visit } from 'unist-util-visit';
import { type Child, elementsIn, type Root } from './html.ts';
import { t } from './interface-words.ts';

/** What replaces an element in the list of editions of an edition; undefined if it stays. */
function replacementOf(element: Child, file: string): Child[] | undefined {
  if (element.type !== 'element') return undefined;
  const { properties, content } = element;
  if ('dataOfflineCopy' in properties) return [];
  if (!('dataOffered' in properties)) return undefined;
  return properties['dataOffered'] === file ? ((content?.children ?? []) as Child[]) : [];
}

/** Removes what the list of editions offers only on the web, in place: the offline copy and other optional editions. */
function removeOffers(tree: Root, file: string): void {
  visit(tree, 'element', (element, index, parent) => {
    const replacement = replacementOf(element, file);
    if (!replacement || index === undefined || !parent) return;
    parent.children.splice(index, 1, ...replacement);
    return [SKIP, index];
  });
}

/**
 * Labels the entry of an edition in the list of editions, in place, as the one being read, instead of its size and SHA-256;
 * removes the entries of other optional editions and the offer of an offline copy. Throws if the edition has no entry.
 */
export function labelCurrentEdition(tree: Root, file: string): void {
  removeOffers(tree, file);
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
