import { build } from 'esbuild';

/**
 * Bundles a script of this folder, by name, with its imports into one minified classic script, which also runs from
 * `file://`. Throws if it does not compile.
 */
export async function bundleScript(name: string): Promise<string> {
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
