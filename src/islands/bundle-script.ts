import { build, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { t } from '../records/interface.ts';
import { spokenForms } from '../records/this-units.ts';

/**
 * Replaces `t('key')` in scripts by the words of the interface, so that a script carries no other words than its own, and the
 * module of this site's units by what scripts use of it.
 */
const contentWords: Plugin = {
  name: 'content-words',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /\/records\/interface\.ts$/ }, () => ({ path: 'interface', namespace: 'empty' }));
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'export {}' }));
    onLoad({ filter: /\/records\/this-units\.ts$/ }, () => ({
      contents: `export const spokenForms = ${JSON.stringify(spokenForms)}`,
    }));
    onLoad({ filter: /\/src\/islands\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replaceAll(/\bt\('([^']+)'\)/g, (_, key: string) => JSON.stringify(t(key)));
      return { contents, loader: 'ts' };
    });
  },
};

/**
 * Bundles a script of this folder, by name, with its imports into one minified classic script, which also runs from
 * `file://`. Throws if it does not compile, or if a key of the interface in it is unknown or computed.
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
    plugins: [contentWords],
  });
  return (outputFiles[0]?.text ?? '').trim();
}
