/** Prints the edition that is one page, adds the PDF to the finished site in `dist/`, and lists it; README's `npm run pdf`. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { announce } from './announce.ts';
import { say } from './offline-page.ts';
import { print } from './pdf/print.ts';
import { typeOf } from './pdf/type.ts';
import { put } from './put.ts';

const folder = resolve(import.meta.dirname, '../../dist');
const page = join(folder, 'offline/twenty-eight-points.html');
const pdf = await print(page, await typeOf(folder, await readFile(page, 'utf8')));
await put(join(folder, 'offline/twenty-eight-points.pdf'), pdf);
await announce(folder);
console.log(`offline/twenty-eight-points.pdf, ${say(pdf.length)}`);
