import { build } from 'esbuild';

/**
 * A script of this folder, by name, with all that it imports: one classic script, minified, which also runs from
 * `file://`. Throws where it cannot be compiled.
 */
export async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`src/islands/${name}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return (outputFiles[0]?.text ?? '').trim();
}
