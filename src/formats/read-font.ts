import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Problem } from '../problem.ts';

const codeOf = (error: unknown) => String(Reflect.get(Object(error), 'code'));

/** The bytes of a font file in an installed package: "@fontsource/arimo/files/….woff2". Throws if it cannot be read. */
export async function readFont(file: string): Promise<Buffer> {
  try {
    return await readFile(createRequire(import.meta.url).resolve(file));
  } catch (cause) {
    throw new Problem(
      `node_modules/${file}: the font cannot be read (${codeOf(cause)}); install the packages again: npm ci`,
    );
  }
}
