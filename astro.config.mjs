import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, logHandlers } from 'astro/config';
import { readAddress } from './src/address.ts';
import editions from './src/editions/integration.ts';
import { mdxSyntax } from './src/mdx-syntax.ts';
import { noBreakSpacesInMdx } from './src/records/mdx-no-break-spaces.ts';
import { withLastModified } from './src/editions/last-modified.ts';

const isBuild = process.argv.includes('build');
const outDir = isBuild ? '.build/site' : 'dist';

/** Prevents Vite from pre-bundling client dependencies in a build; only the development server serves them. */
const skipClientOptimization = {
  name: 'skip-client-optimization',
  apply: () => isBuild,
  configResolved: ({ environments }) => {
    environments.client.optimizeDeps.include = [];
  },
};

// Only a build is published: checks and the development server need no address.
const { site, base } = readAddress(isBuild ? process.env : { ...process.env, CI: undefined });

export default defineConfig({
  site,
  base,
  outDir,
  cacheDir: '.build/cache',
  markdown: { processor: satteri({ mdastPlugins: [noBreakSpacesInMdx] }) },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !/\/(embed\/.|book\/$)/.test(page),
      serialize: (entry) => withLastModified(entry, outDir, base),
    }),
    editions(),
  ],
  // Pages wait for their images, which worker threads draw in parallel.
  build: { inlineStylesheets: 'always', concurrency: 16 },
  // A build logs only the messages of editions(), and warnings.
  ...(isBuild && { logger: logHandlers.node({ level: 'warn' }) }),
  devToolbar: { enabled: false },
  prefetch: false,
  // The preview server sends CORS headers, as _headers requires of hosts: sandboxed frames on other sites fetch chart files.
  vite: {
    cacheDir: '.build/vite',
    plugins: [skipClientOptimization, mdxSyntax()],
    preview: { cors: true },
    // Astro adds its own module directive to bundled content, and the bundler warns about each.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
