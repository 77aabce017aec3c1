/**
 * `npm run bench`: this site beside its peers, on this machine, in one run. Installs the peers into .build/bench, prints
 * the tables and writes them to tests/bench/results.md. Build the site first.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { arch, cpus, totalmem } from 'node:os';
import { chromium } from 'playwright';
import { chromium as find, flags } from '../../src/editions/chromium.ts';
import { embeds } from './embeds.ts';
import { growth } from './growth.ts';
import { sites } from './sites.ts';

const work = '.build/bench';
mkdirSync(work, { recursive: true });
cpSync('tests/bench/peers/package.json', `${work}/package.json`);
const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: work, stdio: 'inherit' });
if (status !== 0) throw new Error('the peers could not be installed; the bench needs the npm registry');

const browser = await chromium.launch({ executablePath: find(), args: flags });
const machine = `${String(cpus().length)} cores (${cpus()[0]?.model ?? arch()}), ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}, Chromium ${browser.version()}`;
const parts = [
  `# Side by side\n\nMeasured on ${new Date().toISOString().slice(0, 10)}: ${machine}. Times differ from machine to machine; the ratios say more.\n`,
  await embeds(browser, 'dist', `${work}/node_modules`),
  await sites(browser, 'dist', work),
];
await browser.close();
parts.push(growth());
const report = parts.join('\n');
console.log(report);
writeFileSync('tests/bench/results.md', report);
