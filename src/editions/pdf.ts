/**
 * Prints the edition that is one page, adds the PDF to the finished site, and lists it; README's `npm run pdf`. The site is
 * copied, completed and put in the place of `dist/` by one swap, so that a run that fails leaves it as it was.
 */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { announce } from './announce.ts';
import { say } from './offline-page.ts';
import { print } from './pdf/print.ts';
import { typeOf } from './pdf/type.ts';
import { publish, recover } from './publish.ts';

const root = resolve(import.meta.dirname, '../..');
const folders = {
  staging: join(root, '.build/site'),
  dist: join(root, 'dist'),
  previous: join(root, '.build/previous'),
};
recover(folders);
await rm(folders.staging, { recursive: true, force: true });
await cp(folders.dist, folders.staging, { recursive: true });
const page = join(folders.staging, 'offline/twenty-eight-points.html');
const pdf = await print(page, await typeOf(folders.staging, await readFile(page, 'utf8')));
await writeFile(join(folders.staging, 'offline/twenty-eight-points.pdf'), pdf);
await announce(folders.staging);
publish(folders);
console.log(`offline/twenty-eight-points.pdf, ${say(pdf.length)}`);
