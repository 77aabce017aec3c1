import type { Page } from 'playwright/test';

/** A record of what a page does wrong while it is monitored. */
export interface PageMonitor {
  /** Errors, warnings, failed requests and requests to other hosts, as messages. */
  faults: string[];
  /** The cumulative layout shift since the current page was opened. */
  layoutShift: () => Promise<number>;
}

type LayoutShift = PerformanceEntry & { value: number };

const observeLayoutShifts = () => {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const { value } of entries as LayoutShift[]) sum += value;
  };
  const observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  (window as { totalLayoutShift?: () => number }).totalLayoutShift = () => {
    add(observer.takeRecords());
    return sum;
  };
};

/** Monitors a page for errors, failed requests, requests to hosts other than `allowedHost`, and layout shift; call it before the first navigation. */
export async function monitorPage(page: Page, allowedHost = 'localhost'): Promise<PageMonitor> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Navigation aborts pending requests, for example for the icon.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.hostname !== allowedHost)
      faults.push(`other host: ${request.url()}`);
  });
  await page.addInitScript(observeLayoutShifts);
  const layoutShift = () =>
    page.evaluate(() => (window as { totalLayoutShift?: () => number }).totalLayoutShift?.() ?? -1);
  return { faults, layoutShift };
}
