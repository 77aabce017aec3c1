import { spawn } from 'node:child_process';
import { dist } from '../dist.ts';
import { wranglerFolder, wranglerScript } from '../programs.ts';
import { waitUntilReady, freePort, type RunningServer } from './running-server.ts';
import { stopProcess } from './serve-with-nginx.ts';

/** Serves `dist/` on loopback with Wrangler, the engine of Cloudflare Pages, which reads `_headers`. */
export async function serveWithWrangler(): Promise<RunningServer> {
  const port = String(await freePort());
  const args = ['pages', 'dev', dist, '--ip', '127.0.0.1', '--port', port];
  const child = spawn(process.execPath, [wranglerScript, ...args, '--compatibility-date', '2026-01-01'], {
    cwd: wranglerFolder,
    env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)));
  await waitUntilReady(`http://127.0.0.1:${port}`, () => output);
  return { address: `http://127.0.0.1:${port}`, close: () => stopProcess(child) };
}
