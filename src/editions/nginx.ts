/**
 * `npm run nginx -- <folder>`: prints a file for nginx's `conf.d` that serves the built site from a folder of the machine, with
 * the files compressed beforehand and the headers of `_headers`. SITE and BASE_PATH are those of the build.
 */
import { resolve } from 'node:path';
import { readBuilt } from './built.ts';
import { rulesOf } from './headers.ts';
import { nginxFile } from './nginx-file.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const base = process.env['BASE_PATH'] ?? '/';
const home = new URL(base.endsWith('/') ? base : `${base}/`, process.env['SITE'] ?? 'http://localhost:4321');
const root = process.argv[2] ?? dist;
process.stdout.write(nginxFile(rulesOf(await readBuilt(dist, home)), { root, listen: '80', home }));
