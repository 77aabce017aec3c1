import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { startFirefox, startWebKit, type Tab } from './engine.ts';
import { home, port } from './home.ts';
import { checks } from './smoke.ts';
import { unpack } from './unpack.ts';

/**
 * `node tests/browser/engines.ts firefox|webkitgtk`: the same few checks in a browser that is not Chromium, as a part of
 * `npm run test:all`. Writes its count to `.build/tests/<name>.json`, and exits non-zero on any failure.
 */
const starts: Readonly<Record<string, () => Promise<Tab>>> = {
  firefox: startFirefox,
  webkitgtk: startWebKit,
};
const [name = ''] = process.argv.slice(2);
const start = starts[name];
if (!start) throw new Error(`There is no browser "${name}"; there are ${Object.keys(starts).join(' and ')}`);
const count = { passed: 0, failed: 0 };

async function tryAll(start: () => Promise<Tab>, unpacked: string): Promise<void> {
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
  const deadline = Date.now() + 600_000;
  while (!(await answers())) {
    if (Date.now() > deadline) throw new Error('The built site is not served: run npm run build first');
    await new Promise((done) => setTimeout(done, 200));
  }
  return () => server.pid && process.kill(-server.pid);
}

const stop = await served();
const zip = unpack();
await tryAll(start, zip.first);
zip.remove();
stop();
mkdirSync('.build/tests', { recursive: true });
writeFileSync(
  `.build/tests/${name}.json`,
  JSON.stringify({ numPassedTests: count.passed, numFailedTests: count.failed }),
);
process.exit(count.failed > 0 ? 1 : 0);
