import { rewriteUrls } from './element-urls.ts';
import { cloneNode, elementsIn, type Root } from './html.ts';
import { labelWebLinks } from './label-web-links.ts';
import type { RewriteUrl } from './url-rewriter.ts';
import { removeOnlineOnly } from './remove-online-only.ts';

/** Copies a parsed page, given with its path, for a local folder: rewrites its addresses, removes what fails offline, labels links to the web. */
export function rewritePage(parsed: Root, page: string, rewriteUrl: RewriteUrl): Root {
  const tree = cloneNode(parsed);
  removeOnlineOnly(tree);
  for (const element of elementsIn(tree)) {
    if (element.tagName === 'link' && element.properties['rel']?.toString() === 'canonical') continue;
    rewriteUrls(element, (address) => rewriteUrl(address, page));
  }
  labelWebLinks(tree);
  return tree;
}
