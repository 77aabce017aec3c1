import { existsSync, renameSync, rmSync } from 'node:fs';

/** The folder that a build fills, the folder that readers are served from, and where the last one waits during the swap. */
export interface Folders {
  staging: string;
  dist: string;
  previous: string;
}

/** Puts the last good build back where a build was killed in the middle of its swap, and removes what a swap left behind. */
export function recover({ dist, previous }: Pick<Folders, 'dist' | 'previous'>): void {
  if (existsSync(dist)) rmSync(previous, { recursive: true, force: true });
  else if (existsSync(previous)) renameSync(previous, dist);
}

/**
 * Makes the finished build the one that readers are served, by two renames with nothing between them; where the second
 * fails, the first is undone. All folders must lie on one file system.
 */
export function publish({ staging, dist, previous }: Folders): void {
  recover({ dist, previous });
  const hadOne = existsSync(dist);
  if (hadOne) renameSync(dist, previous);
  try {
    renameSync(staging, dist);
  } catch (error) {
    if (hadOne) renameSync(previous, dist);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
