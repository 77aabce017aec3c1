import type { Browser } from 'playwright';

/** The CPU throttling rate of Chromium. */
export const slowdown = 4;

/** The number of measured visits to each page. */
export const runs = 7;

/** One visit: transferred bytes, requests, script time in ms, and the time until the chart is painted in ms. */
export interface Visit {
  bytes: number;
  requests: number;
  script: number;
  drawn: number;
}

/** The performance entry that marks when a chart is painted: one set by the page's script, or the first contentful paint if the chart is in the HTML. */
export type PaintEvent = 'drawn' | 'first-contentful-paint';

/** A page to visit, and the performance entry that marks when its chart is painted. */
export interface PageToVisit {
  address: string;
  paintEvent: PaintEvent;
}

/** Visits a page with an empty cache and waits for its chart. */
async function visit(browser: Browser, { address, paintEvent }: PageToVisit): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 720, height: 600 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const total = { bytes: 0, requests: 0 };
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    if (!encodedDataLength) return;
    total.bytes += encodedDataLength;
    total.requests += 1;
  });
  await page.goto(address, { waitUntil: 'load' });
  const drawn = await page.evaluate(async (name) => {
    const paintTime = () => performance.getEntriesByName(name)[0]?.startTime;
    while (paintTime() === undefined) await new Promise((next) => setTimeout(next, 20));
    return paintTime() ?? 0;
  }, paintEvent);
  await page.waitForLoadState('networkidle');
  const { metrics } = await session.send('Performance.getMetrics');
  await context.close();
  const script = 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0);
  return { ...total, script, drawn };
}

/** The median of an odd number of values. */
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * Visits pages in turn, so that other load on the machine affects all of them alike, after one warm-up round. Returns the
 * medians of each page's visits in the order of `pages`.
 */
export async function measureVisits(browser: Browser, pages: readonly PageToVisit[]): Promise<Visit[]> {
  const all: Visit[][] = pages.map(() => []);
  for (let run = 0; run <= runs; run += 1)
    for (const [index, page] of pages.entries()) {
      const result = await visit(browser, page);
      if (run > 0) all[index]?.push(result);
    }
  return all.map((visits) => ({
    bytes: median(visits.map(({ bytes }) => bytes)),
    requests: median(visits.map(({ requests }) => requests)),
    script: median(visits.map(({ script }) => script)),
    drawn: median(visits.map(({ drawn }) => drawn)),
  }));
}
