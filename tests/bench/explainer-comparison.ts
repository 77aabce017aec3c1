import { join } from 'node:path';
import type { Browser } from 'playwright';
import { filesOf, serve } from '../serve.ts';
import { minimalPage } from './minimal-page.ts';
import { buildFrameworkSite, writeFrameworkSite } from './observable-framework.ts';
import { visitTable } from './markdown-table.ts';
import { runs, slowdown, measureVisits } from './page-visits.ts';
import { explainerMarkdown } from './explainer-markdown.ts';

/** Compares an explainer with the same text and one bar chart in Observable Framework, and with the minimal page; returns Markdown. */
export async function compareExplainers(browser: Browser, dist: string, work: string): Promise<string> {
  const markdown = explainerMarkdown(dist);
  const [first = ''] = markdown.keys();
  const folder = join(work, 'framework');
  writeFrameworkSite(folder, markdown, dist, join(work, 'node_modules'));
  buildFrameworkSite(folder);
  const servers = await Promise.all(
    [filesOf(dist), filesOf(join(folder, 'dist')), minimalPage].map((files) => serve(files)),
  );
  const [site = '', framework = '', minimal = ''] = servers.map(({ address }) => address);
  const visits = await measureVisits(browser, [
    { address: `${site}/${first}/`, paintEvent: 'first-contentful-paint' },
    { address: `${framework}/${first}`, paintEvent: 'drawn' },
    { address: `${minimal}/`, paintEvent: 'first-contentful-paint' },
  ]);
  for (const server of servers) server.close();
  const names = ['this site', 'Observable Framework', 'minimal page: one letter'];
  const results = visitTable(
    `/${first}/`,
    visits.map((visit, index) => [names[index] ?? '', visit]),
  );
  return `## An explainer\n\nIts text with its charts here, and with one bar chart in Observable Framework. Medians of ${String(runs)} visits to each page in turn; CPU slowed ${String(slowdown)} times.\n\n${results}\n`;
}
