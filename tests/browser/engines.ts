/**
 * The same few checks in Firefox and in WebKitGTK: README's `npm run test:browsers`. Installs what Debian has of them
 * where it can; with `--installed`, as part of `npm test`, runs those that are there. Says which ran; a browser that is
 * missing is never counted as passed. Exits non-zero on any failure, and where none could run.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { type Engine, engines } from './engine.ts';
import { home, port } from './home.ts';
import { checks } from './smoke.ts';
import { unpack } from './unpack.ts';

const onlyInstalled = process.argv.includes('--installed');
const count = { passed: 0, failed: 0 };

function there({ name, packages, installed }: Engine): boolean {
  if (installed()) return true;
  if (!onlyInstalled) {
    console.log(`${name} is not here; trying: apt-get install ${packages.join(' ')}`);
    spawnSync('sh', ['-c', `apt-get update && apt-get install -y ${packages.join(' ')}`], {
      stdio: 'ignore',
    });
  }
  if (installed()) return true;
  console.log(`${name}: not on this machine, so nothing was tried in it`);
  return false;
}

async function tryAll({ name, start }: Engine, unpacked: string): Promise<void> {
  const tab = await start().catch((cause: unknown) => {
    count.failed += 1;
    console.log(`\n${name} did not start: ${String(cause)}`);
  });
  if (!tab) return;
  console.log(`\n${name} (${tab.version})`);
  for (const check of checks)
    try {
      await check.run(tab, unpacked);
      count.passed += 1;
      console.log(`  ✓ ${check.name}`);
    } catch (cause) {
      count.failed += 1;
      console.log(`  ✗ ${check.name}\n    ${String(cause)}`);
    }
  await tab.quit();
}

const answers = () =>
  fetch(home).then(
    ({ ok }) => ok,
    () => false,
  );

/** Serves the built site at `home`, and gives how to stop that. Throws where something else is served there. */
async function served(): Promise<() => void> {
  if (await answers()) throw new Error(`Something else is served at ${home}: name another port in PORT`);
  const words = ['astro', 'preview', '--port', String(port)];
  const server = spawn('npx', words, { stdio: 'ignore', detached: true });
  const deadline = Date.now() + 30_000;
  while (!(await answers())) {
    if (Date.now() > deadline) throw new Error('The built site is not served: run npm run build first');
    await new Promise((done) => setTimeout(done, 200));
  }
  return () => server.pid && process.kill(-server.pid);
}

const found = engines.filter(there);
const stop = await served();
const zip = unpack();
for (const engine of found) await tryAll(engine, zip.first);
zip.remove();
stop();
const ran = found.map(({ name }) => name).join(' and ') || 'no browser but Chromium';
console.log(`\nIn ${ran}: ${String(count.passed)} passed, ${String(count.failed)} failed`);
mkdirSync('.build', { recursive: true });
writeFileSync(
  '.build/engines.json',
  JSON.stringify({ numPassedTests: count.passed, numFailedTests: count.failed }),
);
process.exit(count.failed > 0 || found.length === 0 ? 1 : 0);
