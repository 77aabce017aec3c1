import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import editions from './src/editions/integration.ts';

export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.argv.includes('build') ? '.build/site' : 'dist',
  cacheDir: '.build/cache',
  integrations: [mdx(), sitemap({ filter: (page) => !page.includes('/embed/') }), editions()],
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  prefetch: false,
  // As _headers asks of the host: files of charts are fetched from sandboxed frames on other sites.
  vite: { preview: { cors: true } },
});
