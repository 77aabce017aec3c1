import { build, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { wordsOf } from '../records/interface.ts';
import { spokenForms } from '../records/this-units.ts';

/** `t` in a script, where the words stand in place of the key. */
const fillWords = 'export const t=(words,values)=>words.replace(/{(\\w+)}/g,(_,name)=>values[name])';

/** A script with the words of the interface in place of their keys. Throws if a key is unknown or computed. */
function withWords(source: string, path: string): string {
  if (/\bt\((?!\s*'\w+\.\w+')/.test(source)) throw new Error(`${path}: a key of the interface is computed`);
  return source.replaceAll(/\bt\(\s*'([^']+)'(\s*,?\s*\))?/g, (_, key: string, end?: string) =>
    end === undefined ? `t(${JSON.stringify(wordsOf(key))}` : JSON.stringify(wordsOf(key)),
  );
}

/** Puts the words of the interface, and what scripts use of the site's units, into scripts, so that a script carries no other words than its own. */
const contentWords: Plugin = {
  name: 'content-words',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /\/interface\.ts$/ }, () => ({ path: 'interface', namespace: 'words' }));
    onLoad({ filter: /.*/, namespace: 'words' }, () => ({ contents: fillWords }));
    onLoad({ filter: /\/records\/this-units\.ts$/ }, () => ({
      contents: `var spokenForms=${JSON.stringify(spokenForms)};export{spokenForms}`,
    }));
    onLoad({ filter: /\/src\/(?:islands|records)\/.*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.includes('/interface.ts') ? withWords(source, path) : source, loader: 'ts' };
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
