import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as bundled } from 'playwright';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Flags for a browser without a sandbox, a graphics card or a network to talk to. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--font-render-hinting=none',
];

/**
 * The path of a Chromium: the one named in CHROMIUM, one installed on the machine, Playwright's own, or else one that
 * is installed now (Playwright's, or the system's package). Says on standard error which. Throws where none can be had.
 */
export function chromium(): string {
  const found = installed() ?? install();
  process.env['CHROMIUM'] = found;
  return found;
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env['CHROMIUM'] ?? '', ...onPath, bundled.executablePath()].find(runs);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}

const ways = [
  ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
  ['sh', '-c', 'apt-get update && apt-get install -y chromium fonts-liberation'],
];

function install(): string {
  for (const [command = '', ...words] of ways) {
    console.error(`No Chromium on this machine; trying: ${[command, ...words].join(' ')}`);
    try {
      execFileSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
    } catch (cause) {
      console.error(cause instanceof Error ? cause.message : cause);
    }
    const found = installed();
    if (found) return found;
  }
  throw new Error('No Chromium could be found or installed. Install one and name its path in CHROMIUM.');
}
