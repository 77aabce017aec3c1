import { existsSync, renameSync, rmSync } from 'node:fs';

/** The folder that a build writes, the folder that is served, and the folder that keeps the previous build during the swap. */
export interface BuildFolders {
  staging: string;
  dist: string;
  previous: string;
}

/** Restores the previous build if a build was killed during its swap, and removes what a swap left behind. */
export function recover({ dist, previous }: Pick<BuildFolders, 'dist' | 'previous'>): void {
  if (existsSync(dist)) rmSync(previous, { recursive: true, force: true });
  else if (existsSync(previous)) renameSync(previous, dist);
}

/**
 * Replaces the served build with the finished one by two consecutive renames; if the second fails, the first is undone. All
 * folders must be on one file system.
 */
export function publish({ staging, dist, previous }: BuildFolders): void {
  recover({ dist, previous });
  const hadPrevious = existsSync(dist);
  if (hadPrevious) renameSync(dist, previous);
  try {
    renameSync(staging, dist);
  } catch (error) {
    if (hadPrevious) renameSync(previous, dist);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
