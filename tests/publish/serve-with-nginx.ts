import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { waitUntilReady, freePort, type RunningServer } from './running-server.ts';
import { dist } from '../dist.ts';
import { nginxBrotli, pathOf } from '../programs.ts';

const mainConfig = (module: string, folder: string, site: string): string => `load_module ${module};
daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr warn;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${site};
}
`;

/** Stops a child process and waits until it has exited. */
export const stopProcess = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    child.once('exit', () => {
      done();
    });
    child.kill('SIGTERM');
  });

/** The example configuration with its folder and its port replaced. Throws if it does not contain them. */
function siteConfig(listen: string): string {
  const example = readFileSync('nginx.conf', 'utf8');
  const changes = [
    ['listen 80;', `listen ${listen};`],
    ['root /srv/www;', `root ${dist};`],
  ] as const;
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`nginx.conf does not contain "${from}"`);
    return text.replace(from, to);
  }, example);
}

/** Serves `dist/` with nginx on loopback, with the example configuration `nginx.conf`. */
export async function serveWithNginx(): Promise<RunningServer> {
  const [program, module] = [pathOf('nginx'), nginxBrotli()];
  if (!program || !module) throw new Error('nginx or its Brotli module is not installed');
  const folder = resolve('.build/nginx');
  mkdirSync(folder, { recursive: true });
  const listen = `127.0.0.1:${String(await freePort())}`;
  const site = join(folder, 'site.conf');
  writeFileSync(site, siteConfig(listen));
  writeFileSync(join(folder, 'nginx.conf'), mainConfig(module, folder, site));
  const child = spawn(program, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')]);
  let output = '';
  child.stderr.on('data', (part) => (output += String(part)));
  await waitUntilReady(`http://${listen}`, () => output);
  return { address: `http://${listen}`, close: () => stopProcess(child) };
}
