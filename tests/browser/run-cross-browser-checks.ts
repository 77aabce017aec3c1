import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { startFirefox, startWebKit, type BrowserTab } from './browser-tab.ts';
import { siteOrigin, port } from './site-origin.ts';
import { crossBrowserChecks } from './cross-browser-checks.ts';
import { unpackZip } from './unpack-zip.ts';

/**
 * `node tests/browser/run-cross-browser-checks.ts firefox|webkitgtk`: runs `crossBrowserChecks` in a browser other than
 * Chromium, as part of `npm run test:all`. Writes the number of checks that passed and failed to `.build/tests/<name>.json`,
 * and exits with status 1 on any failure.
 */
const startFunctions: Readonly<Record<string, () => Promise<BrowserTab>>> = {
  firefox: startFirefox,
  webkitgtk: startWebKit,
};
const [name = ''] = process.argv.slice(2);
const start = startFunctions[name];
if (!start)
  throw new Error(
    `There is no browser "${name}"; the browsers are ${Object.keys(startFunctions).join(' and ')}`,
  );
const count = { passed: 0, failed: 0 };

async function runChecks(start: () => Promise<BrowserTab>, zipAddress: string): Promise<void> {
  const tab = await start().catch((cause: unknown) => {
    count.failed += 1;
    console.log(`\n${name} did not start: ${String(cause)}`);
  });
  if (!tab) return;
  console.log(`\n${name} (${tab.version})`);
  for (const check of crossBrowserChecks)
    try {
      await check.run(tab, zipAddress);
      count.passed += 1;
      console.log(`  ✓ ${check.name}`);
    } catch (cause) {
      count.failed += 1;
      console.log(`  ✗ ${check.name}\n    ${String(cause)}`);
    }
  await tab.close();
}

/** Whether a server responds at the site's address. */
const isServed = () =>
  fetch(siteOrigin).then(
    ({ ok }) => ok,
    () => false,
  );

/** Serves the built site at `siteOrigin`; returns a function that stops it. Throws if the port is in use. */
async function serveSite(): Promise<() => void> {
  if (await isServed()) throw new Error(`Another server responds at ${siteOrigin}: set PORT to another port`);
  const args = ['astro', 'preview', '--port', String(port)];
  const server = spawn('npx', args, { stdio: 'ignore', detached: true });
  const deadline = Date.now() + 600_000;
  while (!(await isServed())) {
    if (Date.now() > deadline) throw new Error('The built site could not be served: run npm run build first');
    await new Promise((done) => setTimeout(done, 200));
  }
  return () => server.pid && process.kill(-server.pid);
}

const stopServer = await serveSite();
const zip = unpackZip();
await runChecks(start, zip.firstPage);
zip.remove();
stopServer();
mkdirSync('.build/tests', { recursive: true });
writeFileSync(
  `.build/tests/${name}.json`,
  JSON.stringify({ numPassedTests: count.passed, numFailedTests: count.failed }),
);
process.exit(count.failed > 0 ? 1 : 0);
