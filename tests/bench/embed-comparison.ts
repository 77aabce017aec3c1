import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { minimalPage } from './minimal-page.ts';
import { type Bar, type ChartPage, chartLibraryPages } from './chart-library-pages.ts';
import { serve } from '../serve.ts';
import { visitTable } from './markdown-table.ts';
import { type PageToVisit, runs, slowdown, measureVisits } from './page-visits.ts';

const chart = 'europe-armies';

/** The embed of this site, pages of other chart libraries with the same rows, and the minimal page last. */
function comparedPages(dist: string, modules: string): ChartPage[] {
  const data = JSON.parse(readFileSync(join(dist, `charts/${chart}.json`), 'utf8')) as {
    title: string;
    rows: { force: string; peopleLow: number }[];
  };
  const bars: Bar[] = data.rows.map(({ force, peopleLow }) => ({ label: force, people: peopleLow }));
  const body = readFileSync(join(dist, `embed/${chart}/index.html`));
  const site = { name: 'this site', files: new Map([['/', { type: 'text/html; charset=utf-8', body }]]) };
  return [
    site,
    ...chartLibraryPages(modules, data.title, bars),
    { name: 'minimal page: one letter', files: minimalPage },
  ];
}

/** Compares an embed with other chart libraries on the same rows; returns Markdown. */
export async function compareEmbeds(browser: Browser, dist: string, modules: string): Promise<string> {
  const compared = comparedPages(dist, modules);
  const servers = await Promise.all(compared.map(({ files }) => serve(files)));
  const pages = servers.map(({ address }, index): PageToVisit => ({
    address: `${address}/`,
    paintEvent: index === 0 || index === servers.length - 1 ? 'first-contentful-paint' : 'drawn',
  }));
  const visits = await measureVisits(browser, pages);
  for (const server of servers) server.close();
  const results = visits.map((visit, index) => [compared[index]?.name ?? '', visit] as const);
  const method = `The rows of \`${chart}\`; medians of ${String(runs)} visits to each page in turn; brotli 11; CPU slowed ${String(slowdown)} times. The embed of this site also contains its table, its passage and its sources.`;
  return `## An embed\n\n${method}\n\n${visitTable('embed', results)}\n`;
}
