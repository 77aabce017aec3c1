import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../built/project-copy.ts';
import { writeEleventy } from './eleventy.ts';
import { writeFramework } from './framework.ts';
import { ratio, table } from './table.ts';
import { explainerMarkdown } from './explainer-markdown.ts';

const runs = 3;

/** Runs a command in a folder and returns the seconds that it took. Throws with its output if it fails. */
function timeCommand(command: string, words: readonly string[], cwd: string): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed:\n${stdout}${stderr}`);
  return (performance.now() - start) / 1000;
}

/** Appends a sentence to an explainer, different in each run. */
function addSentence(file: string, run: number): void {
  const sentence = `This is sentence ${'abc'[run] ?? ''} of the benchmark.`;
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n${sentence}\n`);
}

/** Runs every build once; returns the seconds by name. */
function runRound(run: number, at: (file: string) => string, work: string): Record<string, number> {
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
export function builds(dist: string, work: string): string {
  const words = explainerMarkdown(dist);
  const modules = join(work, 'node_modules');
  writeFramework(join(work, 'framework'), words, dist, modules);
  writeEleventy(join(work, 'eleventy'), words, modules);
  const { at, remove } = copyProject('bench-builds');
  const rounds = Array.from({ length: runs }, (_, run) => runRound(run, at, work));
  remove();
  const middle = (name: string) =>
    rounds.map((found) => found[name] ?? Number.NaN).sort((a, b) => a - b)[Math.floor(runs / 2)] ??
    Number.NaN;
  const cold = middle('this site, cold');
  const rows = Object.keys(rounds[0] ?? {}).map((name) => [
    name,
    middle(name).toFixed(1),
    ratio(middle(name), cold),
  ]);
  return `## A build\n\nThe words of the explainers; Observable Framework adds one bar chart a page, ours all charts, downloads, embeds and editions. The middle of ${String(runs)} rounds; Framework and Eleventy have no cache of their own.\n\n${table(['build', 'seconds', '× ours, cold'], rows)}\n`;
}
