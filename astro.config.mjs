import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import editions from './src/editions/integration.ts';
import { bindProse } from './src/records/bind-prose.ts';
import { dated } from './src/editions/last-changed.ts';

const outDir = process.argv.includes('build') ? '.build/site' : 'dist';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base,
  outDir,
  cacheDir: '.build/cache',
  markdown: { processor: satteri({ mdastPlugins: [bindProse] }) },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !/\/embed\/./.test(page),
      serialize: (line) => dated(line, outDir, base),
    }),
    editions(),
  ],
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  prefetch: false,
  // As _headers asks of the host: files of charts are fetched from sandboxed frames on other sites.
  vite: { preview: { cors: true } },
});
