import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** One command of a test run. */
export interface Step {
  name: string;
  command: readonly string[];
  /** The JSON report of Vitest or Playwright with the number of tests; without a report, the command counts as one test. */
  report?: string;
  /** The step that must pass first. */
  after?: string;
  env?: Readonly<Record<string, string>>;
}

interface Count {
  passed: number;
  failed: number;
}

const folder = '.build/tests';

/** A step that runs one Vitest project, or only its files whose paths contain one of the filters. */
export function vitest(name: string, project: string, filters: readonly string[] = []): Step {
  const report = join(folder, `${name}.json`);
  const output = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  return { name, report, command: ['npx', 'vitest', 'run', '--project', project, ...filters, ...output] };
}

/** A step that runs one Playwright project. */
export const playwright = (name: string, project: string): Step => ({
  name,
  report: join(folder, `${name}.json`),
  command: ['npx', 'playwright', 'test', '--project', project],
});

/** Reads the number of tests in a report. Throws if the report is missing or invalid. */
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

/** The number of tests that a finished step passed and failed; at least one failed if the step failed or ran no test. */
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

/** Runs the command of a step and writes its output to the step's log; resolves with whether it exited with status 0. */
const runCommand = (step: Step): Promise<boolean> =>
  new Promise((done) => {
    const log = createWriteStream(logOf(step));
    const [program = '', ...args] = step.command;
    const env = { ...process.env, ...step.env, PLAYWRIGHT_JSON_OUTPUT_FILE: step.report };
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
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
  const count = countOf(step, await runCommand(step));
  if (count.failed) console.log(`\n== Output of ${step.name}\n${readFileSync(logOf(step), 'utf8')}`);
  console.log(
    `${step.name}: ${String(count.passed)} passed, ${String(count.failed)} failed, ${seconds(start)} (${logOf(step)})`,
  );
  return count;
}

/**
 * Runs steps in order, as many in parallel as there are cores, at most two. A step waits for the step in its `after`, and fails
 * without running if that step failed. The output of a step goes to its log, and is printed if the step fails. Prints
 * `N passed, N failed` at the end and sets the exit status.
 */
export async function runSteps(steps: readonly Step[], notRun: readonly string[] = []): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const counts = new Map<string, Promise<Count>>();
  const maxParallel = Math.min(2, availableParallelism());
  const running = new Set<Promise<unknown>>();
  for (const step of steps) {
    while (running.size >= maxParallel) await Promise.race(running);
    const previous = step.after === undefined ? undefined : await counts.get(step.after);
    const count = previous?.failed ? Promise.resolve({ passed: 0, failed: 1 }) : runStep(step);
    counts.set(step.name, count);
    const finished: Promise<unknown> = count.then(() => running.delete(finished));
    running.add(finished);
  }
  const found = await Promise.all([...counts].map(async ([name, count]) => ({ name, ...(await count) })));
  report(found, notRun);
}

function report(found: readonly (Count & { name: string })[], notRun: readonly string[]): void {
  const failed = found.filter((count) => count.failed);
  if (failed.length) console.log(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
  for (const line of notRun) console.log(`Not run: ${line}`);
  const sum = (outcome: 'passed' | 'failed') =>
    String(found.reduce((total, count) => total + count[outcome], 0));
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = failed.length ? 1 : 0;
}
