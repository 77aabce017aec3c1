import { changeAddresses } from './attributes.ts';
import { copyOf, elementsIn, type Root } from './html.ts';
import { mark } from './mark.ts';
import type { Move } from './move.ts';
import { strip } from './strip.ts';

/** A copy of a page, given parsed and with its path, as it works from a folder: addresses moved, what fails there gone, links to the web marked. */
export function rewrite(parsed: Root, page: string, move: Move): Root {
  const tree = copyOf(parsed);
  strip(tree);
  for (const element of elementsIn(tree)) {
    if (element.tagName === 'link' && element.properties['rel']?.toString() === 'canonical') continue;
    changeAddresses(element, (address) => move(address, page));
  }
  mark(tree);
  return tree;
}
