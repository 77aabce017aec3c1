import { type Built, bytesOf } from './built.ts';
import { isExcluded } from './excluded-paths.ts';
import type { Edition } from './edition.ts';
import { serialize, type Root } from './html.ts';
import { urlRewriter } from './url-rewriter.ts';
import { creditsOf } from './credits.ts';
import { createFolderZip } from './create-zip.ts';
import { parsedPage } from './parsed-page.ts';
import { readMe } from './read-me.ts';
import { relinkedSearchData } from './search-data.ts';
import { labelCurrentEdition } from './label-current-edition.ts';
import { rewritePage } from './rewrite-page.ts';
import { t } from './interface-words.ts';

const file = 'twenty-eight-points.zip';

/** The pages of the zip, parsed, by path. */
function pagesOf(built: Built): Map<string, Root> {
  const rewriteUrl = urlRewriter(built, isExcluded);
  const kept = [...built.files.keys()].filter((path) => path.endsWith('.html') && !isExcluded(path));
  const pages = new Map(kept.map((path) => [path, rewritePage(parsedPage(built, path), path, rewriteUrl)]));
  const offline = pages.get('offline/index.html');
  if (offline) labelCurrentEdition(offline, file);
  return pages;
}

/** The files of the zip by path, given its pages. */
function filesOf(built: Built, pages: ReadonlyMap<string, Root>): Map<string, Uint8Array> {
  const kept = [...built.files].filter(([path]) => !isExcluded(path));
  // A folder's address opens no page from a disk, nor on every server.
  const toFile = (to: string) => to.replace(/(^|\/)(?=#|$)/, '$1index.html');
  const inZip = ([path, bytes]: readonly [string, Uint8Array]) => {
    const page = pages.get(path);
    if (path === 'search-data.js') return [path, bytesOf(`${relinkedSearchData(built, toFile)}\n`)] as const;
    return [path, page ? bytesOf(serialize(page)) : bytes] as const;
  };
  return new Map([[t('readMe.file'), bytesOf(readMe(built.home, creditsOf(built)))], ...kept.map(inZip)]);
}

/** The edition that is a zip of the site, readable from a local folder. */
export const zip: Edition = {
  file,
  make: (built) =>
    createFolderZip(filesOf(built, pagesOf(built)), file.replace('.zip', ''), creditsOf(built).asOf),
};
