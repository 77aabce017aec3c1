import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as bundled } from 'playwright';

/** The headless shell comes first: it is Chromium without a window, and opens a page in half the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Chromium flags: no sandbox, no GPU, no background network requests. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--font-render-hinting=none',
];

/**
 * The path of a Chromium: the one named in CHROMIUM, an installed one, or Playwright's; if there is none, installs Playwright's
 * or the system's package and reports it on standard error. Sets CHROMIUM. Throws if none can be installed.
 */
export function chromium(): string {
  const found = installed() ?? install();
  process.env['CHROMIUM'] = found;
  return found;
}

function installed(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [process.env['CHROMIUM'] ?? '', ...onPath, bundled.executablePath()].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}

const installCommands = [
  ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
  ['sh', '-c', 'apt-get update && apt-get install -y chromium-headless-shell fonts-liberation'],
];

function install(): string {
  for (const [command = '', ...args] of installCommands) {
    console.error(`No Chromium on this machine; trying: ${[command, ...args].join(' ')}`);
    try {
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 });
    } catch (cause) {
      console.error(cause instanceof Error ? cause.message : cause);
    }
    const found = installed();
    if (found) return found;
  }
  throw new Error('No Chromium could be found or installed. Install one and name its path in CHROMIUM.');
}
