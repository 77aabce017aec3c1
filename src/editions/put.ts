import { rename, rm, writeFile } from 'node:fs/promises';

/** What writes bytes to a path. */
export type Write = (path: string, bytes: Uint8Array | string) => Promise<void>;

/**
 * Writes a file whole or not at all: beside its name first, then to its name in one step. Where that fails, for want of room
 * or by a kill, what stood at the name stays.
 */
export async function put(path: string, bytes: Uint8Array | string, write: Write = writeFile): Promise<void> {
  const part = `${path}.part`;
  try {
    await write(part, bytes);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
