import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from '../problem.ts';

/** Whether a process with an id is running, ours or another user's. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return Reflect.get(Object(error), 'code') === 'EPERM';
  }
}

/** The id of the process that wrote a lock; undefined if there is no lock, or none that can be read. */
function holderOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

const refusal = (file: string, holder: number | undefined) =>
  new Problem(
    `another build is running, process ${String(holder)}; wait until it has ended. If it is not a build, remove ${file}`,
  );

/**
 * Takes a lock, a file with the id of this process, and returns a function that releases it. Throws if another process that
 * is running has it; the lock of one that has ended is replaced.
 */
export function takeLock(file: string): () => void {
  const holder = holderOf(file);
  if (holder !== undefined && holder !== process.pid && isRunning(holder)) throw refusal(file, holder);
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    throw Reflect.get(Object(error), 'code') === 'EEXIST' ? refusal(file, holderOf(file)) : error;
  }
  return () => {
    if (holderOf(file) === process.pid) rmSync(file, { force: true });
  };
}
