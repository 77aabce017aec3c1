import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildCache } from '../../src/cache.ts';

/** A copy of the project that a test may change: `at` resolves a path in it, `build` builds it with additional environment
 * variables and returns the exit status and all output, `remove` deletes it. */
export interface ProjectCopy {
  at: (file: string) => string;
  build: (extraEnv?: Record<string, string>) => { status: number | null; output: string };
  remove: () => void;
}

/** The environment without the variables that Vitest sets, which would change a build. */
const environmentWithoutVitest = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|BASE_URL$|MODE$|DEV$|PROD$|SSR$|NODE_ENV$)/.test(name),
    ),
  );

/** Says that these builds are not published, which a build by machine asks for. */
const localSite = 'http://localhost:4321';

const parts = ['src', 'content', 'seeds', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** Copies the inputs and the cache of the build to `.build/copies/<name>` and links the dependencies. */
export function copyProject(name: string): ProjectCopy {
  const folder = resolve('.build/copies', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  if (existsSync(buildCache)) cpSync(buildCache, join(folder, buildCache), { recursive: true });
  return {
    at: (file) => join(folder, file),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
    build: (extraEnv = {}) => {
      const env = { ...environmentWithoutVitest(), NO_COLOR: '1', SITE: localSite, ...extraEnv };
      const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
        encoding: 'utf8',
        cwd: folder,
        env,
      });
      return { status, output: `${stdout}${stderr}` };
    },
  };
}
