/**
 * `npm run pdf`: prints the single-page edition as a PDF, and adds it to the finished site and to the list of editions. Works
 * on a copy that then replaces `dist/`, so that a run that fails leaves `dist/` unchanged.
 */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { updateListing } from './update-listing.ts';
import { formatByteSize } from './listing-page.ts';
import { printPdf } from './pdf/print-pdf.ts';
import { fontFaces } from './pdf/font-faces.ts';
import { takeLock } from './lock.ts';
import { publish, recover } from './publish.ts';

const root = resolve(import.meta.dirname, '../..');
const folders = {
  staging: join(root, '.build/site'),
  dist: join(root, 'dist'),
  previous: join(root, '.build/previous'),
};
process.once('exit', takeLock(join(root, '.build/lock')));
recover(folders);
await rm(folders.staging, { recursive: true, force: true });
await cp(folders.dist, folders.staging, { recursive: true });
const page = join(folders.staging, 'offline/twenty-eight-points.html');
const pdf = await printPdf(page, await fontFaces(folders.staging, await readFile(page, 'utf8')));
await writeFile(join(folders.staging, 'offline/twenty-eight-points.pdf'), pdf);
await updateListing(folders.staging);
publish(folders);
console.log(`offline/twenty-eight-points.pdf, ${formatByteSize(pdf.length)}`);
