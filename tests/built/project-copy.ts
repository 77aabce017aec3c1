import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A copy of the project that a test may break: paths in it, its build (with more environment; status
 * and everything said), its removal. */
export interface ProjectCopy {
  at: (file: string) => string;
  build: (more?: Record<string, string>) => { status: number | null; said: string };
  remove: () => void;
}

/** The environment without what Vitest puts into it, which a build would take for its own. */
const outsideVitest = () =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|BASE_URL$|MODE$|DEV$|PROD$|SSR$|NODE_ENV$)/.test(name),
    ),
  );

const parts = ['src', 'content', 'seeds', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];

/** Copies what the build reads into a folder of its own; the dependencies are linked. */
export function copyProject(name: string): ProjectCopy {
  const folder = resolve('.build', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return {
    at: (file) => join(folder, file),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
    build: (more = {}) => {
      const env = { ...outsideVitest(), NO_COLOR: '1', ...more };
      const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build'], {
        encoding: 'utf8',
        cwd: folder,
        env,
      });
      return { status, said: `${stdout}${stderr}` };
    },
  };
}
