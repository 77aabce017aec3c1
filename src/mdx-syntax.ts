import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { withProblems } from './problem.ts';
import { readArticle, readPage } from './records/article.ts';
import { noMask } from './records/mask.ts';

/**
 * A Vite plugin that reads each MDX file of content before it is compiled, so that a mistake in its syntax is reported as all others in
 * content are: with file, line and what would be right.
 */
export const mdxSyntax = (): Plugin => {
  let root = '';
  return {
    name: 'mdx-syntax',
    enforce: 'pre',
    configResolved: (config) => {
      root = config.root;
    },
    load: {
      order: 'pre',
      filter: { id: /\/content\/(?:explainers|pages)\/[^/]+\.mdx$/ },
      handler: (id) => {
        const file = relative(root, id).replaceAll('\\', '/');
        const read = file.startsWith('content/pages/') ? readPage : readArticle;
        withProblems(() => read(new Map([[file, readFileSync(id)]]), file, noMask));
      },
    },
  };
};
