import { defineConfig } from 'playwright/test';
import { chromium, flags } from './src/editions/chromium.ts';

const port = Number(process.env['PORT'] ?? 4329);

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.build/browser',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '.build/browser.json' }]],
  use: {
    baseURL: `http://localhost:${String(port)}`,
    launchOptions: { executablePath: chromium(), args: flags },
  },
  webServer: {
    command: `npm run preview -- --port ${String(port)}`,
    port,
    reuseExistingServer: false,
  },
});
