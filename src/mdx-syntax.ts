import { z } from 'astro/zod';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { withProblems } from './problem.ts';
import { readMdxFile } from './records/mdx-file.ts';
import { readYaml } from './records/yaml.ts';

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
        withProblems(() => {
          const { front } = readMdxFile(new Map([[file, readFileSync(id)]]), file);
          readYaml(front, file, z.unknown(), 1);
        });
      },
    },
  };
};
