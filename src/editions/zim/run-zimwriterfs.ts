import { spawnSync } from 'node:child_process';
import { Problem } from '../../problem.ts';
import type { ZimMetadata } from './zim-metadata.ts';

/** The Debian packages of zimwriterfs, and of faketime, with which it takes a date other than today's. */
const packages = 'zim-tools faketime';

/** Throws if a program is not installed. */
function requireProgram(program: string): void {
  if (spawnSync(program, ['--version']).error)
    throw new Problem(
      `${program} is not installed, and a ZIM file is made with it; on Debian: apt-get install ${packages}`,
    );
}

/**
 * Packs a folder of pages as a ZIM file with zimwriterfs. `welcome` and `illustration` are paths in the folder. Throws with what
 * to install if a program is missing, and with the program's messages if it fails.
 */
export function runZimwriterfs(
  { date, ...options }: ZimMetadata & { welcome: string; illustration: string },
  folder: string,
  zim: string,
): void {
  for (const program of ['zimwriterfs', 'faketime']) requireProgram(program);
  const named = Object.entries(options).map(([option, value]) => `--${option}=${value}`);
  const { status, stdout, stderr } = spawnSync(
    'faketime',
    [`${date} 12:00:00`, 'zimwriterfs', ...named, folder, zim],
    { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } },
  );
  if (status !== 0) throw new Error(`zimwriterfs failed:\n${stdout}${stderr}`);
}
