import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { countUse } from '../cache.ts';
import { makeEditions } from './make.ts';
import { say } from './offline-page.ts';
import { tell } from './progress.ts';
import { type Folders, publish, recover } from './publish.ts';

/** Where the build is made, served from and kept during the swap. Throws where the first two are one folder. */
function foldersOf({ root, outDir }: Pick<AstroConfig, 'root' | 'outDir'>): Folders {
  const staging = resolve(fileURLToPath(outDir));
  const dist = resolve(fileURLToPath(root), 'dist');
  if (staging === dist)
    throw new Error('outDir is dist/: a failed build would spoil it; right would be .build/site');
  return { staging, dist, previous: resolve(staging, '../previous') };
}

/** The site's address with its base path, ending in a slash. */
const homeOf = ({ site, base }: AstroConfig): URL => new URL(base.endsWith('/') ? base : `${base}/`, site);

/**
 * The last integration: adds the offline editions and SHA256SUMS to a finished build, then publishes it to `dist/`. A build
 * that fails or is killed leaves the last good `dist/`.
 */
export default function editions(): AstroIntegration {
  let config: AstroConfig;
  let endUse: Awaited<ReturnType<typeof countUse>>;
  return {
    name: 'editions',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        recover(foldersOf(config));
        tell('reading content');
      },
      'astro:config:done': (done) => {
        config = done.config;
        if (config.integrations.at(-1)?.name !== 'editions')
          throw new Error(
            'astro.config.mjs: editions() moves the finished build and must stand last in integrations',
          );
      },
      'astro:build:start': async () => {
        endUse = await countUse();
        tell('making pages, drawings and downloads');
      },
      'astro:build:done': async ({ pages }) => {
        tell(`${String(pages.length)} pages; making the offline editions and compressing`);
        for (const { file, bytes } of await makeEditions(fileURLToPath(config.outDir), homeOf(config)))
          tell(`offline/${file}, ${say(bytes)}`);
        publish(foldersOf(config));
        const { found, made } = await endUse();
        tell(`cache: ${String(found)} found, ${String(made)} made`);
        tell('done: the site is in dist/');
      },
    },
  };
}
