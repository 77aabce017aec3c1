import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { copyProject } from '../built/project-copy.ts';
import { table } from './table.ts';

const counts = [0, 10, 100, 1000];

/** Node options that log the peak memory of each process, in kB, when it exits. */
const logPeakMemory = `--import=data:text/javascript,process.on('exit',()=>console.error('peak:'+process.resourceUsage().maxRSS))`;

/** Builds a copy of the project with `count` additional explainers and charts; returns seconds and peak memory in MB. */
function buildWithMore(count: number): { seconds: number; megabytes: number } {
  const { at, remove } = copyProject('growth');
  const explainer = readFileSync(at('content/explainers/army.mdx'), 'utf8');
  for (let number = 1; number <= count; number += 1) {
    const id = `grown-${String(number)}`;
    cpSync(at('src/charts/troop-cut'), at(`src/charts/${id}`), { recursive: true });
    cpSync(at('content/data/troop-cut.yaml'), at(`content/data/${id}.yaml`));
    writeFileSync(
      at(`content/explainers/${id}.mdx`),
      explainer
        .replaceAll('"troop-cut"', `"${id}"`)
        .replace(/^charts: \[troop-cut/m, `charts: [${id}`)
        .replace(/^order: .*/m, `order: ${String(100 + number)}`),
    );
  }
  // Editions are single files with a size limit, so they are not built with a thousand explainers.
  const config = readFileSync(at('astro.config.mjs'), 'utf8');
  const alone = config.replace(/^ *editions\(\),\n/m, '');
  if (alone === config) throw new Error('astro.config.mjs: there is no line "editions()," to leave out');
  writeFileSync(at('astro.config.mjs'), alone);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
    cwd: at('.'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NODE_OPTIONS: logPeakMemory },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0)
    throw new Error(`the build with ${String(count)} more failed:\n${(stdout + stderr).slice(-2000)}`);
  const peaks = [...stderr.matchAll(/^peak:(\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes) / 1024);
  remove();
  return { seconds, megabytes: Math.max(...peaks) };
}

/** Measures how build time and memory grow with explainers and charts; returns Markdown. */
export function growth(): string {
  const builds = counts.map((count) => ({ count, ...buildWithMore(count) }));
  const rows = builds.map(({ count, seconds, megabytes }, index) => {
    const before = builds[index - 1];
    const each = before ? (1000 * (seconds - before.seconds)) / (count - before.count) : undefined;
    return [
      `${String(count)} more`,
      seconds.toFixed(1),
      each === undefined ? '' : each.toFixed(0),
      megabytes.toFixed(0),
    ];
  });
  const head = ['explainers and charts', 'seconds', 'ms for each further one', 'memory at its peak, MB'];
  return `## Growth\n\nThe site with generated explainers and charts besides its own, each with page, embed and all downloads; without the offline editions.\n\n${table(head, rows)}\n`;
}
