/**
 * `npm run bench`: compares this site with other tools on this machine. Installs them in .build/bench, prints the tables and
 * writes them to tests/bench/results.md. `npm run bench -- growth` repeats one part and keeps the results of the others.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { type Browser, chromium } from 'playwright';
import { chromium as findChromium, flags } from '../../src/editions/chromium.ts';
import { compareBuildTimes } from './build-times.ts';
import { compareEmbeds } from './embed-comparison.ts';
import { measureBuildScaling } from './build-scaling.ts';
import { compareExplainers } from './explainer-comparison.ts';

const work = '.build/bench';
const parts: Readonly<Record<string, (browser: Browser) => string | Promise<string>>> = {
  builds: () => compareBuildTimes('dist', work),
  embeds: (browser) => compareEmbeds(browser, 'dist', `${work}/node_modules`),
  sites: (browser) => compareExplainers(browser, 'dist', work),
  growth: measureBuildScaling,
};
const names = Object.keys(parts);
const requested = process.argv.slice(2);
const unknown = requested.find((name) => !names.includes(name));
if (unknown) throw new Error(`there is no part "${unknown}"; the parts are ${names.join(', ')}`);

mkdirSync(work, { recursive: true });
cpSync('tests/bench/peers/package.json', `${work}/package.json`);
const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: work, stdio: 'inherit' });
if (status !== 0)
  throw new Error('the other tools could not be installed; the benchmark needs the npm registry');

const browser = await chromium.launch({ executablePath: findChromium(), args: flags });
const machine = `${String(cpus().length)} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}, Chromium ${browser.version()}`;
const resultFile = (name: string) => `${work}/${name}.md`;
for (const name of requested.length ? requested : names) {
  const result = await parts[name]?.(browser);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(resultFile(name), `${String(result)}\nMeasured on ${day}: ${machine}.\n`);
}
await browser.close();
const results = names
  .filter((name) => existsSync(resultFile(name)))
  .map((name) => readFileSync(resultFile(name), 'utf8'));
const intro = 'Times depend on the machine; ratios are more meaningful.\n';
const report = ['# Comparison with other tools\n', intro, ...results].join('\n');
console.log(report);
writeFileSync('tests/bench/results.md', report);
