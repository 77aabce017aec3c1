/**
 * `npm run bench`: compares this site with its peers on this machine. Installs the peers in .build/bench, prints the tables and
 * writes them to tests/bench/results.md. `npm run bench -- growth` repeats one part and keeps the results of the others.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { type Browser, chromium } from 'playwright';
import { chromium as findChromium, flags } from '../../src/editions/chromium.ts';
import { builds } from './builds.ts';
import { embeds } from './embeds.ts';
import { growth } from './growth.ts';
import { sites } from './sites.ts';

const work = '.build/bench';
const parts: Readonly<Record<string, (browser: Browser) => string | Promise<string>>> = {
  builds: () => builds('dist', work),
  embeds: (browser) => embeds(browser, 'dist', `${work}/node_modules`),
  sites: (browser) => sites(browser, 'dist', work),
  growth,
};
const names = Object.keys(parts);
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !names.includes(name));
if (unknown) throw new Error(`there is no part "${unknown}"; the parts are ${names.join(', ')}`);

mkdirSync(work, { recursive: true });
cpSync('tests/bench/peers/package.json', `${work}/package.json`);
const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: work, stdio: 'inherit' });
if (status !== 0) throw new Error('the peers could not be installed; the bench needs the npm registry');

const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
const machine = `${String(cpus().length)} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}, Chromium ${browser.version()}`;
const kept = (name: string) => `${work}/${name}.md`;
for (const name of asked.length ? asked : names) {
  const measured = await parts[name]?.(browser);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(kept(name), `${String(measured)}\nMeasured on ${day}: ${machine}.\n`);
}
await browser.close();
const found = names.filter((name) => existsSync(kept(name))).map((name) => readFileSync(kept(name), 'utf8'));
const intro = 'Times differ from machine to machine; the ratios say more.\n';
const report = ['# Side by side\n', intro, ...found].join('\n');
console.log(report);
writeFileSync('tests/bench/results.md', report);
