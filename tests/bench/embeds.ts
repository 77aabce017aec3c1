import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { floor } from './floor.ts';
import { type Bar, type Peer, peerPages } from './peers.ts';
import { serve } from '../serve.ts';
import { visitTable } from './table.ts';
import { type PageToVisit, runs, slowdown, measureVisits } from './visit.ts';

const chart = 'europe-armies';

/** Our embed, the peers' pages with the same rows, and the floor last. */
function comparedPages(dist: string, modules: string): Peer[] {
  const data = JSON.parse(readFileSync(join(dist, `charts/${chart}.json`), 'utf8')) as {
    title: string;
    rows: { force: string; peopleLow: number }[];
  };
  const bars: Bar[] = data.rows.map(({ force, peopleLow }) => ({ label: force, people: peopleLow }));
  const body = readFileSync(join(dist, `embed/${chart}/index.html`));
  const ours = { name: 'this site', files: new Map([['/', { type: 'text/html; charset=utf-8', body }]]) };
  return [ours, ...peerPages(modules, data.title, bars), { name: 'floor: one letter', files: floor }];
}

/** Compares our embed with other libraries on the same rows; returns Markdown. */
export async function embeds(browser: Browser, dist: string, modules: string): Promise<string> {
  const all = comparedPages(dist, modules);
  const servers = await Promise.all(all.map(({ files }) => serve(files)));
  const places = servers.map(({ address }, index): PageToVisit => ({
    address: `${address}/`,
    paintEvent: index === 0 || index === servers.length - 1 ? 'first-contentful-paint' : 'drawn',
  }));
  const found = await measureVisits(browser, places);
  for (const server of servers) server.close();
  const results = found.map((visit, index) => [all[index]?.name ?? '', visit] as const);
  const how = `The rows of \`${chart}\`; ${String(runs)} visits each by turns, the middle one; brotli 11; CPU slowed ${String(slowdown)} times. Ours also carries its table, its passage and its sources.`;
  return `## An embed\n\n${how}\n\n${visitTable('embed', results)}\n`;
}
