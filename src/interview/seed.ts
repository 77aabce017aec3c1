import { createHash } from 'node:crypto';
import { decodeInterview } from './decode.ts';

/** The interview's file: its path from the project's root, its text, and the SHA-256 of its bytes in hexadecimal. */
export interface Seed {
  file: string;
  text: string;
  sha256: string;
}

/**
 * The interview: the one .txt file in seeds/ among files by path. Throws if seeds/ has no file, no .txt file or more than
 * one, and the errors of decoding.
 */
export function readSeed(files: ReadonlyMap<string, Uint8Array>): Seed {
  const inSeeds = [...files].filter(([path]) => path.startsWith('seeds/'));
  if (inSeeds.length === 0)
    throw new Error(
      'seeds/: the folder does not exist or is empty; put the interview there, as one .txt file',
    );
  const [first, ...others] = inSeeds.filter(([path]) => path.endsWith('.txt'));
  if (!first)
    throw new Error(
      `seeds/: there is no .txt file, only ${listPaths(inSeeds)}; put the interview there, as one .txt file`,
    );
  if (others.length)
    throw new Error(
      `seeds/: there are ${String(others.length + 1)} interviews, ${listPaths([first, ...others])}; leave one`,
    );
  const [file, bytes] = first;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, text: decodeInterview(bytes, file), sha256 };
}

const listPaths = (files: readonly (readonly [path: string, bytes: Uint8Array])[]) =>
  files.map(([path]) => path).join(' and ');
