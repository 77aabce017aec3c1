import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, logHandlers } from 'astro/config';
import editions from './src/editions/integration.ts';
import { noBreakSpacesInMdx } from './src/records/mdx-no-break-spaces.ts';
import { withLastModified } from './src/editions/last-modified.ts';

const isBuild = process.argv.includes('build');
const outDir = isBuild ? '.build/site' : 'dist';

/** Keeps Vite from bundling for browsers, in a build, what only its development server would send them. */
const forNoBrowser = {
  name: 'for-no-browser',
  apply: () => isBuild,
  configResolved: ({ environments }) => {
    environments.client.optimizeDeps.include = [];
  },
};

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base,
  outDir,
  cacheDir: '.build/cache',
  markdown: { processor: satteri({ mdastPlugins: [noBreakSpacesInMdx] }) },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !/\/embed\/./.test(page),
      serialize: (line) => withLastModified(line, outDir, base),
    }),
    editions(),
  ],
  // Pages wait for their pictures, which threads draw side by side.
  build: { inlineStylesheets: 'always', concurrency: 16 },
  // A build says what editions() says of it, and warnings.
  ...(isBuild && { logger: logHandlers.node({ level: 'warn' }) }),
  devToolbar: { enabled: false },
  prefetch: false,
  // As _headers asks of the host: files of charts are fetched from sandboxed frames on other sites.
  vite: {
    cacheDir: '.build/vite',
    plugins: [forNoBrowser],
    preview: { cors: true },
    // Astro writes a directive of its own into what it bundles for content, and the bundler warns of each.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
