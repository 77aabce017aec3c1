import { type Built, bytesOf } from './built.ts';
import type { Edition } from './edition.ts';
import { creditsOf } from './credits.ts';
import { createFolderZip } from './create-zip.ts';
import { folderFiles } from './folder-files.ts';
import { readMe } from './read-me.ts';
import { t } from './interface-words.ts';

const file = 'twenty-eight-points.zip';

/** The files of the zip by path. */
const filesOf = (built: Built): Map<string, Uint8Array> =>
  new Map([[t('readMe.file'), bytesOf(readMe(built.home, creditsOf(built)))], ...folderFiles(built, file)]);

/** The edition that is a zip of the site, readable from a local folder. */
export const zip: Edition = {
  file,
  make: (built) => createFolderZip(filesOf(built), file.replace('.zip', ''), creditsOf(built).asOf),
};
