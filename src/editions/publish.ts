import { existsSync, lstatSync, readlinkSync, renameSync, rmSync } from 'node:fs';
import { Problem } from '../problem.ts';

/** The folder that a build writes, the folder that is served, and the folder that keeps the previous build during the swap. */
export interface BuildFolders {
  staging: string;
  dist: string;
  previous: string;
}

/** Throws if the served folder is a link or a file, which a swap would replace. */
function checkFolder(dist: string): void {
  const found = lstatSync(dist, { throwIfNoEntry: false });
  if (!found || found.isDirectory()) return;
  throw new Problem(
    found.isSymbolicLink()
      ? `${dist}: is a link to ${readlinkSync(dist)}, and a build would replace it by a folder; remove the link, and copy dist/ there after the build`
      : `${dist}: is not a folder, and a build would replace it; move it away`,
  );
}

/** Restores the previous build if a build was killed during its swap, and removes what a swap left behind. Throws if the served folder is not a folder. */
export function recover({ dist, previous }: Pick<BuildFolders, 'dist' | 'previous'>): void {
  checkFolder(dist);
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
