/**
 * Every check, in order; README's `npm test`. Stops nowhere: each step that can run, runs. Ends with one line,
 * `N passed, N failed`, that counts what really ran, and exits non-zero on any failure.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { engines } from './browser/engine.ts';
import { chromium } from '../src/editions/chromium.ts';

interface Count {
  passed: number;
  failed: number;
}

const vitest = (project: string, ...filters: string[]) => ({
  command: [
    'npx',
    'vitest',
    'run',
    '--project',
    project,
    ...filters,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=.build/${project}.json`,
  ],
  report: `.build/${project}.json`,
});

const steps: { name: string; command: string[]; report?: string; needs?: string }[] = [
  { name: 'check', command: ['npm', 'run', '--silent', 'check'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'unit', ...vitest('unit') },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'built', ...vitest('built'), needs: 'build' },
  { name: 'publish', ...vitest('publish', 'nginx'), needs: 'build' },
  { name: 'browser', command: ['npx', 'playwright', 'test'], report: '.build/browser.json', needs: 'build' },
  ...(engines.some(({ installed }) => installed())
    ? [
        {
          name: 'browsers',
          command: ['node', 'tests/browser/engines.ts', '--installed'],
          report: '.build/engines.json',
          needs: 'build',
        },
      ]
    : []),
  {
    name: 'lighthouse',
    command: ['node', 'tests/lighthouse.ts', '--unclocked'],
    report: '.build/lighthouse.json',
    needs: 'build',
  },
];

/** What a step's report counts; a step without tests of its own counts as one. */
function countOf(report: string | undefined, ok: boolean): Count {
  if (!report) return { passed: Number(ok), failed: Number(!ok) };
  const found = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests?: number;
    numFailedTests?: number;
    stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  const passed = found.numPassedTests ?? found.stats?.expected ?? 0;
  const failed =
    found.numFailedTests ??
    (found.stats ? found.stats.unexpected + found.stats.flaky + found.stats.skipped : 0);
  return { passed, failed: failed || Number(!ok || passed === 0) };
}

function run({ name, command: [program = '', ...words], report }: (typeof steps)[number]): Count {
  console.log(`\n== ${name}`);
  if (report) rmSync(report, { force: true });
  const { status } = spawnSync(program, words, { stdio: 'inherit' });
  try {
    return countOf(report, status === 0);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

console.log(`Chromium: ${chromium()}`);
const failed = new Set<string>();
const total: Count = { passed: 0, failed: 0 };
for (const step of steps) {
  const count = step.needs && failed.has(step.needs) ? { passed: 0, failed: 1 } : run(step);
  if (count.failed) failed.add(step.name);
  total.passed += count.passed;
  total.failed += count.failed;
}
if (failed.size) console.log(`\nFailed: ${[...failed].join(', ')}`);
console.log(`\n${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = failed.size ? 1 : 0;
