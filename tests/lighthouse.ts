/**
 * `npm run lighthouse`: runs Lighthouse's mobile profile on each kind of page of the built site, served compressed. Prints
 * every score. Fails if accessibility, best practices or SEO is below 100. Performance depends on the machine, so it is
 * printed but not asserted; `--without-performance` omits it.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium, flags } from '../src/editions/chromium.ts';
import { dist } from './dist.ts';
import { freePort } from './publish/running-server.ts';
import { filesOf, serve } from './serve.ts';

const pages = ['/', '/territory/', '/interview/', '/plan/', '/charts/troop-cut/', '/embed/territory-map/'];
const asserted = ['accessibility', 'best-practices', 'seo'];
const categories = process.argv.includes('--without-performance') ? asserted : ['performance', ...asserted];
const port = await freePort();

/** Audits that do not apply to a page: embeds are `noindex`, so that search engines list the chart's own page. */
const skipped = (page: string) => (page.startsWith('/embed/') ? ['is-crawlable'] : []);

/** Starts a Chromium with remote debugging on `port`; returns a function that stops it. */
async function startChromium(): Promise<() => void> {
  const profile = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const args = [`--remote-debugging-port=${String(port)}`, `--user-data-dir=${profile}`, '--headless=new'];
  const child = spawn(chromium(), [...flags, ...args, 'about:blank'], { stdio: 'ignore', detached: true });
  for (let tries = 0; tries < 6000; tries += 1) {
    const response = await fetch(`http://127.0.0.1:${String(port)}/json/version`).catch(() => undefined);
    if (response?.ok) break;
    await new Promise((next) => setTimeout(next, 100));
  }
  return () => {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** The scores of a page (0 to 100, by category), and the titles of the audits that lowered them. */
async function scoresOf(address: string, page: string) {
  const run = await lighthouse(address + page, {
    port,
    onlyCategories: categories,
    skipAudits: skipped(page),
    logLevel: 'error',
  });
  if (!run) throw new Error(`${page}: Lighthouse returned no report`);
  const { categories: results, audits, runtimeError } = run.lhr;
  if (runtimeError) throw new Error(`${page}: ${runtimeError.message}`);
  const lost = asserted.flatMap((category) =>
    (results[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category}: ${audits[id]?.title ?? id}`),
  );
  return { scores: categories.map((category) => Math.round(100 * (results[category]?.score ?? 0))), lost };
}

const server = await serve(filesOf(dist));
const stopChromium = await startChromium();
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
stopChromium();
server.close();
mkdirSync('.build/tests', { recursive: true });
writeFileSync('.build/tests/lighthouse.json', JSON.stringify(total));
process.exitCode = total.numFailedTests ? 1 : 0;
