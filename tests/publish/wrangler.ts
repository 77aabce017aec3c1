import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dist } from '../dist.ts';
import { waitUntilReady, freePort, type RunningServer } from './server.ts';
import { stopProcess } from './nginx.ts';

/** Not a dependency: its engine is a platform package of 200 MB that most developers of the site do not need. */
const version = '4.152.0';
const folder = resolve('.build/wrangler');
const script = join(folder, 'node_modules/wrangler/bin/wrangler.js');

function install(): void {
  if (existsSync(script)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }));
  console.error(`Installing wrangler ${version} in .build/wrangler`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', `wrangler@${version}`], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 500_000,
  });
}

/** Serves `dist/` on loopback with Wrangler, the engine of Cloudflare Pages, which reads `_headers`. */
export async function serveWithWrangler(): Promise<RunningServer> {
  install();
  const port = String(await freePort());
  const args = ['pages', 'dev', dist, '--ip', '127.0.0.1', '--port', port];
  const child = spawn(process.execPath, [script, ...args, '--compatibility-date', '2026-01-01'], {
    cwd: folder,
    env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)));
  await waitUntilReady(`http://127.0.0.1:${port}`, () => output);
  return { address: `http://127.0.0.1:${port}`, close: () => stopProcess(child) };
}
