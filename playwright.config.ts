import { defineConfig } from 'playwright/test';
import { chromium, flags } from './src/editions/chromium.ts';
import { home, port } from './tests/browser/home.ts';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.build/browser',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.build/browser.json' }]],
  use: {
    baseURL: home,
    launchOptions: { executablePath: chromium(), args: flags },
  },
  webServer: {
    command: `npm run preview -- --port ${String(port)}`,
    port,
    reuseExistingServer: false,
  },
});
