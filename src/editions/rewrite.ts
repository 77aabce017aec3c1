import { changeAddresses } from './attributes.ts';
import { elementsIn, parse, type Root } from './html.ts';
import { mark } from './mark.ts';
import type { Move } from './move.ts';
import { strip } from './strip.ts';

/** A page, given by its text and path, as it works from a folder: addresses moved, what fails there gone, links to the web marked. */
export function rewrite(html: string, page: string, move: Move): Root {
  const tree = parse(html);
  strip(tree);
  for (const element of elementsIn(tree)) {
    if (element.tagName === 'link' && element.properties['rel']?.toString() === 'canonical') continue;
    changeAddresses(element, (address) => move(address, page));
  }
  mark(tree);
  return tree;
}
