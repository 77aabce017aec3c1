import type { Element } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { addressOf, files, pages, read } from './dist.ts';

interface PageLinks {
  ids: Set<string>;
  links: string[];
}

const site = new URL(
  (JSON.parse(read('charts.json')) as { charts: { page: string }[] }).charts[0]?.page ?? '',
).origin;

function readPage(page: string): PageLinks {
  const pageLinks: PageLinks = { ids: new Set(), links: [] };
  const collect = ({ properties, content }: Element) => {
    if (typeof properties['id'] === 'string') pageLinks.ids.add(properties['id']);
    for (const name of ['href', 'src']) {
      const value = properties[name];
      if (typeof value === 'string') pageLinks.links.push(value);
    }
    // A template with `data-offered` contains the entry of an edition that this build does not have.
    if (content && !('dataOffered' in properties)) visit(content, 'element', collect);
  };
  visit(rehype().parse(read(page)), 'element', collect);
  return pageLinks;
}

const linksByPage = new Map(pages.map((page) => [page, readPage(page)]));

/** The links of a page of the site, unresolved. */
export const linksOf = (page: string): string[] => linksByPage.get(page)?.links ?? [];

/** Whether a file of the site contains an element with an id or, in JSON, an `id` with that value. */
const hasId = (file: string, id: string) =>
  linksByPage.get(file)?.ids.has(id) ?? read(file).includes(`"id": ${JSON.stringify(id)}`);

/** Why a link of a page is broken, or undefined if it works or leads to another site. */
export function brokenLinkReason(link: string, page = ''): string | undefined {
  const url = new URL(link, `${site}/${addressOf(page)}`);
  if (url.origin !== site) return undefined;
  const path = decodeURI(url.pathname.slice(1));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.includes(file)) return `${link}: no file ${file}`;
  const id = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
  return id && !hasId(file, id) ? `${link}: no #${id} in ${file}` : undefined;
}
