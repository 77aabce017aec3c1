import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** One command of a test run. */
export interface Step {
  name: string;
  command: readonly string[];
  /** The file in which the command counts its tests, as Vitest or Playwright write it; without one the command is one test. */
  report?: string;
  /** The step that must have passed before. */
  after?: string;
  env?: Readonly<Record<string, string>>;
}

interface Count {
  passed: number;
  failed: number;
}

const folder = '.build/tests';

/** A step that runs Vitest on one project, and in it only on the files whose names hold a filter. */
export function vitest(name: string, project: string, filters: readonly string[] = []): Step {
  const report = join(folder, `${name}.json`);
  const output = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  return { name, report, command: ['npx', 'vitest', 'run', '--project', project, ...filters, ...output] };
}

/** A step that runs one project of Playwright. */
export const playwright = (name: string, project: string): Step => ({
  name,
  report: join(folder, `${name}.json`),
  command: ['npx', 'playwright', 'test', '--project', project],
});

/** Reads how many tests a report counts. Throws if there is no report, or if it cannot be read. */
function countIn(report: string): Count {
  const found = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests?: number;
    numFailedTests?: number;
    numPendingTests?: number;
    stats?: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  if (found.stats) {
    const { expected, unexpected, flaky, skipped } = found.stats;
    return { passed: expected, failed: unexpected + flaky + skipped };
  }
  return {
    passed: found.numPassedTests ?? 0,
    failed: (found.numFailedTests ?? 0) + (found.numPendingTests ?? 0),
  };
}

/** How many tests a finished step passed and failed; a step that says it failed, or that ran no test, has failed at least one. */
function countOf({ report }: Step, ok: boolean): Count {
  if (!report) return { passed: Number(ok), failed: Number(!ok) };
  try {
    const { passed, failed } = countIn(report);
    return { passed, failed: failed || Number(!ok || passed === 0) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const logOf = ({ name }: Step) => join(folder, `${name}.log`);

/** Runs a command with its output in the step's log; resolves with whether it exited with 0. */
const runs = (step: Step): Promise<boolean> =>
  new Promise((done) => {
    const log = createWriteStream(logOf(step));
    const [program = '', ...words] = step.command;
    const env = { ...process.env, ...step.env, PLAYWRIGHT_JSON_OUTPUT_FILE: step.report };
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], env });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.on('error', (error) => log.write(`${error.message}\n`));
    child.on('close', (status) =>
      log.end(() => {
        done(status === 0);
      }),
    );
  });

const seconds = (start: number) => `${((performance.now() - start) / 1000).toFixed(0)} s`;

async function runStep(step: Step): Promise<Count> {
  const start = performance.now();
  if (step.report) rmSync(step.report, { force: true });
  console.log(`${step.name}: started`);
  const count = countOf(step, await runs(step));
  if (count.failed) console.log(`\n== ${step.name}, what it printed\n${readFileSync(logOf(step), 'utf8')}`);
  console.log(
    `${step.name}: ${String(count.passed)} passed, ${String(count.failed)} failed, ${seconds(start)} (${logOf(step)})`,
  );
  return count;
}

/**
 * Runs steps in their order, as many side by side as there are cores, two at most; a step waits for the one that it names
 * in `after`, and fails without being run if that one failed. Every step that can run does. The output of a step goes to
 * its log, and is printed if the step fails. Ends with the line `N passed, N failed` and the exit status.
 */
export async function runSteps(steps: readonly Step[], notRun: readonly string[] = []): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const counts = new Map<string, Promise<Count>>();
  const lanes = Math.min(2, availableParallelism());
  const running = new Set<Promise<unknown>>();
  for (const step of steps) {
    while (running.size >= lanes) await Promise.race(running);
    const before = step.after === undefined ? undefined : await counts.get(step.after);
    const count = before?.failed ? Promise.resolve({ passed: 0, failed: 1 }) : runStep(step);
    counts.set(step.name, count);
    const lane: Promise<unknown> = count.then(() => running.delete(lane));
    running.add(lane);
  }
  const found = await Promise.all([...counts].map(async ([name, count]) => ({ name, ...(await count) })));
  report(found, notRun);
}

function report(found: readonly (Count & { name: string })[], notRun: readonly string[]): void {
  const failed = found.filter((count) => count.failed);
  if (failed.length) console.log(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
  for (const line of notRun) console.log(`Not run: ${line}`);
  const sum = (of: 'passed' | 'failed') => String(found.reduce((total, count) => total + count[of], 0));
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = failed.length ? 1 : 0;
}
