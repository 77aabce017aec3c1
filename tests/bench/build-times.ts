import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../rebuild/project-copy.ts';
import { writeEleventySite } from './eleventy.ts';
import { writeFrameworkSite } from './observable-framework.ts';
import { formatRatio, markdownTable } from './markdown-table.ts';
import { explainerMarkdown } from './explainer-markdown.ts';

const runs = 3;

/** Runs a command in a folder and returns the seconds that it took. Throws with its output if it fails. */
function timeCommand(command: string, args: readonly string[], cwd: string): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
  return (performance.now() - start) / 1000;
}

/** Appends a sentence to an explainer, different in each run. */
function addSentence(file: string, run: number): void {
  const sentence = `This is sentence ${'abc'[run] ?? ''} of the benchmark.`;
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n${sentence}\n`);
}

/** Runs every build once; returns the seconds by build name. */
function runBuilds(run: number, at: (file: string) => string, work: string): Record<string, number> {
  const build = () => timeCommand('npx', ['astro', 'build'], at('.'));
  rmSync(at('.build'), { recursive: true, force: true });
  const cold = build();
  const warm = build();
  addSentence(at('content/explainers/army.mdx'), run);
  return {
    'this site, cold': cold,
    'this site, warm': warm,
    'this site, one sentence changed': build(),
    'Observable Framework': timeCommand('npx', ['observable', 'build'], join(work, 'framework')),
    Eleventy: timeCommand('npx', ['eleventy', '--input=src', '--quiet'], join(work, 'eleventy')),
  };
}

/** Compares the build time of the site with two static site generators on the same text; returns Markdown. */
export function compareBuildTimes(dist: string, work: string): string {
  const markdown = explainerMarkdown(dist);
  const modules = join(work, 'node_modules');
  writeFrameworkSite(join(work, 'framework'), markdown, dist, modules);
  writeEleventySite(join(work, 'eleventy'), markdown, modules);
  const { at, remove } = copyProject('bench-builds');
  const results = Array.from({ length: runs }, (_, run) => runBuilds(run, at, work));
  remove();
  const median = (name: string) =>
    results.map((seconds) => seconds[name] ?? Number.NaN).sort((a, b) => a - b)[Math.floor(runs / 2)] ??
    Number.NaN;
  const cold = median('this site, cold');
  const rows = Object.keys(results[0] ?? {}).map((name) => [
    name,
    median(name).toFixed(1),
    formatRatio(median(name), cold),
  ]);
  return `## Build time\n\nThe text of the explainers; Observable Framework adds one bar chart to each page, this site adds all charts, downloads, embeds and editions. Medians of ${String(runs)} builds; Framework and Eleventy have no build cache.\n\n${markdownTable(['build', 'seconds', '× this site, cold'], rows)}\n`;
}
