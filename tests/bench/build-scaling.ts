import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { copyProject } from '../rebuild/project-copy.ts';
import { markdownTable } from './markdown-table.ts';

const counts = [0, 10, 100, 1000];

/** Node options that log the peak memory of each process, in kB, when it exits. */
const logPeakMemory = `--import=data:text/javascript,process.on('exit',()=>console.error('peak:'+process.resourceUsage().maxRSS))`;

/** Builds a copy of the project with `count` additional explainers and charts; returns seconds and peak memory in MB. */
function buildWithAdditional(count: number): { seconds: number; megabytes: number } {
  const { at, remove } = copyProject('growth');
  const explainer = readFileSync(at('content/explainers/army.mdx'), 'utf8');
  for (let number = 1; number <= count; number += 1) {
    const id = `generated-${String(number)}`;
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
  const withoutEditions = config.replace(/^ *editions\(\),\n/m, '');
  if (withoutEditions === config) throw new Error('astro.config.mjs: no line "editions()," to remove');
  writeFileSync(at('astro.config.mjs'), withoutEditions);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
    cwd: at('.'),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NODE_OPTIONS: logPeakMemory },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0)
    throw new Error(
      `the build with ${String(count)} additional explainers and charts failed:\n${(stdout + stderr).slice(-2000)}`,
    );
  const peaks = [...stderr.matchAll(/^peak:(\d+)$/gm)].map(([, kilobytes]) => Number(kilobytes) / 1024);
  remove();
  return { seconds, megabytes: Math.max(...peaks) };
}

/** Measures how build time and memory grow with explainers and charts; returns Markdown. */
export function measureBuildScaling(): string {
  const builds = counts.map((count) => ({ count, ...buildWithAdditional(count) }));
  const rows = builds.map(({ count, seconds, megabytes }, index) => {
    const previous = builds[index - 1];
    const msPerAddition = previous
      ? (1000 * (seconds - previous.seconds)) / (count - previous.count)
      : undefined;
    return [
      `${String(count)} additional`,
      seconds.toFixed(1),
      msPerAddition === undefined ? '' : msPerAddition.toFixed(0),
      megabytes.toFixed(0),
    ];
  });
  const head = ['explainers and charts', 'seconds', 'ms per addition', 'peak memory, MB'];
  return `## Growth\n\nThe site with additional generated explainers and charts, each with its page, embed and all downloads; without the offline editions.\n\n${markdownTable(head, rows)}\n`;
}
