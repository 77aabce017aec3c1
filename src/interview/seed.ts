import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { decodeInterview } from './decode.ts';

/** The interview's file: its path from the project's root, its text, and the SHA-256 of its bytes in hexadecimal. */
export interface Seed {
  file: string;
  text: string;
  sha256: string;
}

/** The one interview of a folder. Throws where there is none or more than one, and what decoding throws. */
export async function readSeed(folder: string): Promise<Seed> {
  const [name, ...others] = (await readdir(folder)).filter((file) => file.endsWith('.txt'));
  if (name === undefined || others.length)
    throw new Error(`${folder}/: there must be one interview, a .txt file`);
  const file = `${folder}/${name}`;
  const bytes = await readFile(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, text: decodeInterview(bytes, file), sha256 };
}
