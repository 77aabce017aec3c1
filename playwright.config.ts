import { defineConfig } from 'playwright/test';
import { chromium, flags } from './src/editions/chromium.ts';
import './tests/browser/raw-imports.ts';
import { siteOrigin, port } from './tests/browser/site-origin.ts';

const minute = 60_000;

/** Tests tagged `@thorough` try every combination where the others try each member of it once. */
const thorough = /@thorough/;

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.build/browser',
  snapshotPathTemplate: 'tests/browser/heard/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  // For a machine that does ten other things; a test that waits in vain fails late, and no other is slower for it.
  timeout: 20 * minute,
  expect: { timeout: 2 * minute },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.build/browser.json' }]],
  use: {
    baseURL: siteOrigin,
    reuseContext: true,
    launchOptions: { executablePath: chromium(), args: flags, timeout: 10 * minute },
  },
  projects: [
    { name: 'quick', grepInvert: thorough },
    { name: 'thorough', grep: thorough },
  ],
  webServer: {
    command: 'node tests/browser/site-server.ts',
    port,
    timeout: 10 * minute,
    reuseExistingServer: false,
  },
});
