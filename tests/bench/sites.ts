import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { writeFramework } from './framework.ts';
import { brotli, type File, filesOf, serve } from '../serve.ts';
import { ratio, table, visitTable } from './table.ts';
import { runs, slowdown, visits } from './visit.ts';

/** Seconds that a command takes in a folder. Throws what it said where it fails. */
function secondsOf(command: string, words: readonly string[], cwd: string): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed:\n${stdout}${stderr}`);
  return (performance.now() - start) / 1000;
}

const slugsOf = (dist: string) =>
  (
    JSON.parse(readFileSync(join(dist, 'charts.json'), 'utf8')) as { explainers: { id: string }[] }
  ).explainers.map(({ id }) => id);

/** The site beside the same words and one bar chart a page made with Observable Framework, as Markdown. */
export async function sites(browser: Browser, dist: string, work: string): Promise<string> {
  const [first = ''] = slugsOf(dist);
  const folder = join(work, 'framework');
  writeFramework(folder, dist, slugsOf(dist), join(work, 'node_modules'));
  const theirs = secondsOf('npx', ['observable', 'build'], folder);
  const ours = secondsOf('npx', ['astro', 'build'], '.');
  const served = [filesOf(dist), filesOf(join(folder, 'dist'))] as const;
  const servers = await Promise.all(served.map((files) => serve(files)));
  const [our, their] = await visits(browser, [
    { address: `${servers[0]?.address ?? ''}/${first}/`, moment: 'first-contentful-paint' },
    { address: `${servers[1]?.address ?? ''}/${first}`, moment: 'drawn' },
  ]);
  for (const server of servers) server.close();
  if (!our || !their) throw new Error('nothing was measured');
  const htmlOf = (files: ReadonlyMap<string, File>, page: string) =>
    brotli(files.get(page)?.body ?? '').length;
  const build = table(
    ['build', 'seconds', 'times ours', 'HTML of the page, brotli'],
    [
      ['this site, whole', ours.toFixed(1), '1.0 ×', htmlOf(served[0], `/${first}/`).toLocaleString('en-GB')],
      [
        'Observable Framework',
        theirs.toFixed(1),
        ratio(theirs, ours),
        htmlOf(served[1], `/${first}`).toLocaleString('en-GB'),
      ],
    ],
  );
  const page = visitTable(`/${first}/`, [
    ['this site', our],
    ['Observable Framework', their],
  ]);
  return `## An explainer\n\nThe words of the explainers and one bar chart a page in Observable Framework. Ours builds everything: all charts, downloads, embeds and editions. ${String(runs)} visits each by turns, the middle one; CPU slowed ${String(slowdown)} times.\n\n${build}\n\n${page}\n`;
}
