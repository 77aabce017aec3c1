import { type Built, bytesOf } from './built.ts';
import { isExcluded } from './excluded-paths.ts';
import { serialize, type Root } from './html.ts';
import { labelCurrentEdition } from './label-current-edition.ts';
import { parsedPage } from './parsed-page.ts';
import { rewritePage } from './rewrite-page.ts';
import { relinkedSearchData } from './search-data.ts';
import { urlRewriter } from './url-rewriter.ts';

/** Changes a parsed page in place, for the program that shows it. */
type Adapt = (page: Root) => void;

/** The pages of an edition that is a folder, parsed, by path. */
function pagesOf(built: Built, edition: string, adapt: Adapt): Map<string, Root> {
  const rewriteUrl = urlRewriter(built, isExcluded);
  const kept = [...built.files.keys()].filter((path) => path.endsWith('.html') && !isExcluded(path));
  const pages = new Map(kept.map((path) => [path, rewritePage(parsedPage(built, path), path, rewriteUrl)]));
  const offline = pages.get('offline/index.html');
  if (offline) labelCurrentEdition(offline, edition);
  for (const page of pages.values()) adapt(page);
  return pages;
}

/**
 * The files of the site by path, with relative links to files, for an edition (given by its file name) that is a folder of pages.
 * `adapt` changes each page last.
 */
export function folderFiles(
  built: Built,
  edition: string,
  adapt: Adapt = () => undefined,
): Map<string, Uint8Array> {
  const pages = pagesOf(built, edition, adapt);
  // A folder's address opens no page from a disk, nor on every server.
  const toFile = (to: string) => to.replace(/(^|\/)(?=#|$)/, '$1index.html');
  const fileOf = ([path, bytes]: readonly [string, Uint8Array]) => {
    const page = pages.get(path);
    if (path === 'search-data.js') return [path, bytesOf(`${relinkedSearchData(built, toFile)}\n`)] as const;
    return [path, page ? bytesOf(serialize(page)) : bytes] as const;
  };
  return new Map([...built.files].filter(([path]) => !isExcluded(path)).map(fileOf));
}
