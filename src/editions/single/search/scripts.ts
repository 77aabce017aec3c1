import { deflateRawSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { h } from 'hastscript';
import { type Built, bytesOf, textOf } from '../../built.ts';
import type { Element } from '../../html.ts';

/** A script of this folder with all that it imports, minified. */
async function scriptOf(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return (outputFiles[0]?.text ?? '').trim();
}

/**
 * The search of a page that holds a book, as elements for the end of its body: the site's search with what reads the page,
 * packed, and the script that unpacks it when a reader asks. None where the build has no search.
 */
export async function searchScripts({ files }: Built): Promise<Element[]> {
  const search = files.get('search.js');
  if (!search) return [];
  const packed = deflateRawSync(bytesOf(`${await scriptOf('data')}\n${textOf(search)}`), { level: 9 });
  return [
    h('script', { type: 'text/deflate' }, packed.toString('base64')) as Element,
    h('script', await scriptOf('open')) as Element,
  ];
}
