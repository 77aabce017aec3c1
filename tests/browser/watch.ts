import type { Page } from 'playwright/test';

/** What a page did that it may not, and how far its layout jumped. */
export interface Seen {
  faults: string[];
  shift: () => Promise<number>;
}

/** Watches a page from before its first request: errors, failed requests, requests to any other host, layout shift. */
export async function watch(page: Page, home = 'localhost'): Promise<Seen> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.hostname !== home) faults.push(`other host: ${request.url()}`);
  });
  await page.addInitScript(() => {
    const global = window as { shifted?: number };
    global.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        global.shifted = (global.shifted ?? 0) + (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return { faults, shift: () => page.evaluate(() => (window as { shifted?: number }).shifted ?? -1) };
}
