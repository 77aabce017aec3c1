import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { trackCacheUse } from '../cache.ts';
import { makeEditions } from './make-editions.ts';
import { formatByteSize } from './listing-page.ts';
import { localAddressWarning } from './local-address-warning.ts';
import { takeLock } from './lock.ts';
import { logProgress } from './progress.ts';
import { type BuildFolders, publish, recover } from './publish.ts';
import { Problem } from '../problem.ts';

/** The folders of a build. Throws if the build would write directly into `dist/`. */
function foldersOf({ root, outDir }: Pick<AstroConfig, 'root' | 'outDir'>): BuildFolders {
  const staging = resolve(fileURLToPath(outDir));
  const dist = resolve(fileURLToPath(root), 'dist');
  if (staging === dist)
    throw new Error('outDir is dist/: a failed build would damage it; set it to .build/site');
  return { staging, dist, previous: resolve(staging, '../previous') };
}

/** Throws if the sitemap is missing: its integration reports an error, and lets the build go on. */
function checkSitemap(folder: string): void {
  if (!existsSync(join(folder, 'sitemap-index.xml')))
    throw new Problem('sitemap-index.xml: the build has no such file; the reason is printed above');
}

/** The site's address with its base path, ending in a slash. */
const homeOf = ({ site, base }: AstroConfig): URL => new URL(base.endsWith('/') ? base : `${base}/`, site);

/**
 * The last integration: adds the offline editions and SHA256SUMS to a finished build, then moves it to `dist/`. A build that
 * fails or is killed leaves the previous `dist/` unchanged.
 */
export default function editions(): AstroIntegration {
  let config: AstroConfig;
  let finishCacheStats: Awaited<ReturnType<typeof trackCacheUse>>;
  return {
    name: 'editions',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const folders = foldersOf(config);
        process.once('exit', takeLock(resolve(folders.staging, '../lock')));
        recover(folders);
        logProgress('reading content');
      },
      'astro:config:done': (done) => {
        config = done.config;
        if (config.integrations.at(-1)?.name !== 'editions')
          throw new Error(
            'astro.config.mjs: editions() moves the finished build and must stand last in integrations',
          );
      },
      'astro:build:start': async () => {
        finishCacheStats = await trackCacheUse();
        logProgress('making pages, drawings and downloads');
      },
      'astro:build:done': async ({ pages }) => {
        logProgress(`${String(pages.length)} pages; making the offline editions and compressing`);
        checkSitemap(fileURLToPath(config.outDir));
        for (const { file, bytes } of await makeEditions(fileURLToPath(config.outDir), homeOf(config)))
          logProgress(`offline/${file}, ${formatByteSize(bytes)}`);
        publish(foldersOf(config));
        const { hits, misses } = await finishCacheStats();
        logProgress(`cache: ${String(hits)} found, ${String(misses)} made`);
        logProgress('done: the site is in dist/');
        const warning = localAddressWarning(homeOf(config));
        if (warning) logProgress(warning);
      },
    },
  };
}
