import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { makeEditions } from './make.ts';
import { say } from './offline-page.ts';
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
  return {
    name: 'editions',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'build') recover(foldersOf(config));
      },
      'astro:config:done': (done) => {
        config = done.config;
        if (config.integrations.at(-1)?.name !== 'editions')
          throw new Error(
            'astro.config.mjs: editions() moves the finished build and must stand last in integrations',
          );
      },
      'astro:build:done': async ({ logger }) => {
        for (const { file, bytes } of await makeEditions(fileURLToPath(config.outDir), homeOf(config)))
          logger.info(`offline/${file}, ${say(bytes)}`);
        publish(foldersOf(config));
        logger.info('published to dist/');
      },
    },
  };
}
