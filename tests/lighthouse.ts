/**
 * `npm run lighthouse`: Lighthouse's mobile profile on each kind of page, against the built site as a good host serves it,
 * compressed. Prints every score. Fails where accessibility, best practices or SEO fall short of 100; performance has a
 * clock in it, so it is printed and not asserted, and left out with `--unclocked`.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium, flags } from '../src/editions/chromium.ts';
import { dist } from './dist.ts';
import { freePort } from './publish/server.ts';
import { filesOf, serve } from './serve.ts';

const pages = ['/', '/territory/', '/interview/', '/plan/', '/charts/troop-cut/', '/embed/territory-map/'];
const asserted = ['accessibility', 'best-practices', 'seo'];
const categories = process.argv.includes('--unclocked') ? asserted : ['performance', ...asserted];
const port = await freePort();

/** Audits that do not hold for a page: an embed asks not to be indexed, so that its chart's own page is found. */
const skipped = (page: string) => (page.startsWith('/embed/') ? ['is-crawlable'] : []);

/** A running Chromium that listens on `port`, and how to end it. */
async function browse(): Promise<() => void> {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const words = [`--remote-debugging-port=${String(port)}`, `--user-data-dir=${profile}`, '--headless=new'];
  const child = spawn(chromium(), [...flags, ...words, 'about:blank'], { stdio: 'ignore', detached: true });
  for (let tries = 0; tries < 6000; tries += 1) {
    const there = await fetch(`http://127.0.0.1:${String(port)}/json/version`).catch(() => undefined);
    if (there?.ok) break;
    await new Promise((next) => setTimeout(next, 100));
  }
  return () => {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** The scores of a page, 0 to 100 by category, and the titles of the audits that cost it points. */
async function scoresOf(address: string, page: string) {
  const run = await lighthouse(address + page, {
    port,
    onlyCategories: categories,
    skipAudits: skipped(page),
    logLevel: 'error',
  });
  if (!run) throw new Error(`${page}: Lighthouse gave no report`);
  const { categories: found, audits, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(`${page}: ${runtimeError.message}`);
  const lost = asserted.flatMap((category) =>
    (found[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${audits[id]?.title ?? id}`),
  );
  return { scores: categories.map((category) => Math.round(100 * (found[category]?.score ?? 0))), lost };
}

const server = await serve(filesOf(dist));
const close = await browse();
const total = { numPassedTests: 0, numFailedTests: 0 };
console.log(`${'page'.padEnd(24)}${categories.join('  ')}`);
for (const page of pages) {
  const { scores, lost } = await scoresOf(server.address, page);
  console.log(
    page.padEnd(24) +
      scores.map((score, index) => String(score).padStart(categories[index]?.length ?? 0)).join('  '),
  );
  for (const title of lost) console.log(`  ${title}`);
  for (const [index, score] of scores.entries()) {
    if (!asserted.includes(categories[index] ?? '')) continue;
    if (score === 100) total.numPassedTests += 1;
    else total.numFailedTests += 1;
  }
}
close();
server.close();
mkdirSync('.build/tests', { recursive: true });
writeFileSync('.build/tests/lighthouse.json', JSON.stringify(total));
process.exitCode = total.numFailedTests ? 1 : 0;
