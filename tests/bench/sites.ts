import { join } from 'node:path';
import type { Browser } from 'playwright';
import { filesOf, serve } from '../serve.ts';
import { floor } from './floor.ts';
import { buildFramework, writeFramework } from './framework.ts';
import { visitTable } from './table.ts';
import { runs, slowdown, measureVisits } from './visit.ts';
import { explainerMarkdown } from './explainer-markdown.ts';

/** Compares an explainer with the same text and one bar chart in Observable Framework, and with the floor; returns Markdown. */
export async function sites(browser: Browser, dist: string, work: string): Promise<string> {
  const words = explainerMarkdown(dist);
  const [first = ''] = words.keys();
  const folder = join(work, 'framework');
  writeFramework(folder, words, dist, join(work, 'node_modules'));
  buildFramework(folder);
  const servers = await Promise.all(
    [filesOf(dist), filesOf(join(folder, 'dist')), floor].map((files) => serve(files)),
  );
  const [ours = '', theirs = '', least = ''] = servers.map(({ address }) => address);
  const found = await measureVisits(browser, [
    { address: `${ours}/${first}/`, paintEvent: 'first-contentful-paint' },
    { address: `${theirs}/${first}`, paintEvent: 'drawn' },
    { address: `${least}/`, paintEvent: 'first-contentful-paint' },
  ]);
  for (const server of servers) server.close();
  const names = ['this site', 'Observable Framework', 'floor: one letter'];
  const page = visitTable(
    `/${first}/`,
    found.map((visit, index) => [names[index] ?? '', visit]),
  );
  return `## An explainer\n\nIts words with its charts, and with one bar chart in Observable Framework. ${String(runs)} visits each by turns, the middle one; CPU slowed ${String(slowdown)} times.\n\n${page}\n`;
}
