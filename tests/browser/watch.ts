import type { Page } from 'playwright/test';

/** What a page did that it may not, and how far its layout jumped. */
export interface Seen {
  faults: string[];
  /** How far the layout of the page that is open has jumped since it was opened. */
  shift: () => Promise<number>;
}

type Shifts = PerformanceEntry & { value: number };

const watchShifts = () => {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const { value } of entries as Shifts[]) sum += value;
  };
  const observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  (window as { shifted?: () => number }).shifted = () => {
    add(observer.takeRecords());
    return sum;
  };
};

/** Watches a page from before its first request: errors, failed requests, requests to any other host, layout shift. */
export async function watch(page: Page, home = 'localhost'): Promise<Seen> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left drops what it still waits for, such as its icon.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.hostname !== home) faults.push(`other host: ${request.url()}`);
  });
  await page.addInitScript(watchShifts);
  const shift = () => page.evaluate(() => (window as { shifted?: () => number }).shifted?.() ?? -1);
  return { faults, shift };
}
